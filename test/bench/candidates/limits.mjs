/** What no reader goes without: each a part of the least that it costs to make a tree of a text. */
const limit = (gives, make) => ({
  gives,
  modules: [],
  sets: ['examples', 'seed', 'real'],
  load: async () => {
    const work = await make()
    return (text) => ({run: work(text)})
  }
})

export const limits = {
  'charCodeAt, each character': limit('a number', () => (text) => () => scan(text)),
  'indexOf, each line ending': limit('a number', () => (text) => () => countLines(text)),
  'the objects of parse': limit('tree with positions', async () => {
    const {parse} = await import('bilingual-notes')
    return (text) => {
      const table = tableOf(parse(text))
      return () => treeOf(table, text)
    }
  })
}

function scan(text) {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0
  return sum
}

function countLines(text) {
  let lines = 0
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) lines++
  return lines
}

/** A tree as rows of what its nodes are made of, in document order. */
export function tableOf({before, children, position: {end, start}, type, value}) {
  const row = {type, start, end, gap: before?.length, size: children?.length, isLiteral: value !== undefined}
  return [row, ...(children ?? []).flatMap((child) => tableOf(child))]
}

/** The nodes of such rows, with positions, values and gaps of their own; fields that few nodes have are left out. */
export function treeOf(table, text) {
  let index = 0
  return next()

  function next() {
    const {end, gap, isLiteral, size, start, type} = table[index++]
    const position = {
      start: {line: start.line, column: start.column, offset: start.offset},
      end: {line: end.line, column: end.column, offset: end.offset}
    }
    const before = gap === undefined ? undefined : text.slice(start.offset - gap, start.offset)
    if (isLiteral) {
      const value = text.slice(start.offset, end.offset)
      return before === undefined ? {type, value, position} : {type, before, value, position}
    }

    const children = []
    for (let count = 0; count < size; count++) children.push(next())
    return before === undefined ? {type, children, position} : {type, children, before, position}
  }
}
