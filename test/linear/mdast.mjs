/**
 * A tree as remark-parse makes it, of less: paragraphs of one text, quotes and headings. With it, what is measured of
 * the plugin is its own work: remark-parse is slower than linear on many of the shapes.
 */
export function mdastOf(text) {
  const children = []
  let offset = 0
  let block
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const from = {line: index + 1, column: 1, offset}
    const end = offset + line.length
    const kind = line.trim() === '' ? undefined : kindOf(line)
    if (!kind || kind === 'heading' || kind !== block?.kind) {
      if (block) children.push(nodeOf(text, block))
      block = undefined
    }

    if (kind) block = {kind, start: block?.start ?? from, end: {line: index + 1, column: line.length + 1, offset: end}}
    offset = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }

  if (block) children.push(nodeOf(text, block))
  // A mark of the byte order is no part of what remark-parse reads, but no shape has one.
  const end = {line: 1, column: 1, offset: text.length}
  return {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end}}
}

function kindOf(line) {
  if (line.startsWith('>')) return 'blockquote'
  return line.startsWith('#') ? 'heading' : 'paragraph'
}

function nodeOf(text, {end, kind, start}) {
  const position = () => ({start: {...start}, end: {...end}})
  const phrasing = [{type: 'text', value: text.slice(start.offset, end.offset), position: position()}]
  if (kind === 'heading') return {type: 'heading', depth: 1, children: phrasing, position: position()}
  const paragraph = {type: 'paragraph', children: phrasing, position: position()}
  return kind === 'paragraph' ? paragraph : {type: 'blockquote', children: [paragraph], position: position()}
}
