import {test} from '@fast-check/vitest'
import {
  type Nodes,
  type Note,
  type Prose,
  type ProseNode,
  aimEdits,
  applyEdits,
  fileToProse,
  parse,
  proseToFile,
  toText,
  unwrap
} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type RealNote, areNotesHere, realNotes} from '../support/notes.js'
import {freeze, walk} from '../support/tree.js'
import {joined, markdown, oneOf, soup} from './arbitraries.js'

const isProse = (node: Nodes): node is ProseNode =>
  ['heading', 'line', 'sourceText', 'title', 'translation'].includes(node.type)

const proseNodes = (text: string): Array<ProseNode> => [...walk(parse(text))].filter((node) => isProse(node))

const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00AD', '')

/** A text without white space at its ends, of width zero, too. */
const trimmed = (text: string): string => text.replace(/^[\s\u200B]+/, '').replace(/[\s\u200B]+$/, '')

/** What is wrong in the map of a prose: which of its pieces are out of order, or not what they say. */
function wrongPieces({pieces, text}: Prose, markdown: string): Array<string> {
  const wrong: Array<string> = []
  let end = 0
  let endInFile = 0
  for (const piece of pieces) {
    const {place, start} = piece
    const written = markdown.slice(place.start.offset, place.end.offset)
    if (start !== end || piece.end < start || (piece.end === start && piece.verbatim)) wrong.push(`${start} does not follow ${end}`)
    if (place.start.offset < endInFile || written === '') wrong.push(`${start} stands nowhere`)
    if (piece.verbatim && written !== text.slice(start, piece.end)) wrong.push(`${start} is not verbatim`)
    end = piece.end
    endInFile = place.end.offset
  }

  return end === text.length ? wrong : [...wrong, `${end} is not the end`]
}

/** A range of a prose, which cuts nothing that stands in the file as a whole. */
function widened({pieces}: Prose, start: number, end: number): {start: number; end: number} {
  const widest = {start, end}
  for (const piece of pieces) {
    if (piece.verbatim || start === end) continue
    if (piece.start < start && start < piece.end) widest.start = piece.start
    if (piece.start < end && end < piece.end) widest.end = piece.end
  }

  return widest
}

function roundTrip(prose: Prose, range: {start: number; end: number}): {start: number; end: number} {
  const ranges = proseToFile(prose, range).map(({end, start}) => {
    return fileToProse(prose, {start: start.offset, end: end.offset}) ?? {start: -1, end: -1}
  })
  return {start: Math.min(...ranges.map((d) => d.start)), end: Math.max(...ranges.map((d) => d.end))}
}

const someRange = (prose: Prose, [one, two]: readonly [number, number]): {start: number; end: number} => {
  const [a, b] = [one % (prose.text.length + 1), two % (prose.text.length + 1)]
  return {start: Math.min(a, b), end: Math.max(a, b)}
}

/** A source text of lines that no edit inside of them makes into something else. */
const lines = (): fc.Arbitrary<string> =>
  fc
    .array(joined(oneOf('tide', 'open-', 'co-', 'ebb\u00ADing', 'on- and', '\\$5', 'R&amp;D', 'sea—'), 5, ' '), {minLength: 1, maxLength: 5})
    .map((d) => `原文：\n\nThe ${d.join('\n\n')} end\n`)

/** A range that leaves the ends of a prose as they are, and of a word: what an edit must not make. */
function inside(prose: Prose, numbers: readonly [number, number]): {start: number; end: number} {
  const ends = [...prose.text.matchAll(/(?<=[a-z-])(?=[a-z-])/g)].map(({index}) => index)
  const [one, two] = numbers.map((number) => ends[number % ends.length] ?? 1) as [number, number]
  return {start: Math.min(one, two), end: Math.max(one, two)}
}

const twoNumbers = fc.tuple(fc.nat(), fc.nat())

describe('the map of a prose', () => {
  test.prop([markdown()])('has all of its text, which is that of the node', (text) => {
    for (const node of proseNodes(text)) {
      const prose = unwrap(freeze(node))
      expect(withoutSoftHyphens(prose.text)).toBe(prose.text)
      // White space at an end is cut once soft hyphens are gone.
      expect(trimmed(prose.text)).toBe(trimmed(withoutSoftHyphens(toText(node))))
      expect(wrongPieces(prose, text)).toEqual([])
    }
  })

  test.prop([soup(40)])('has that of a line of hostile Markdown', (value) => {
    const text = `# ${value.replaceAll(/[\n\r]/g, ' ')}`
    for (const node of proseNodes(text)) {
      expect(trimmed(unwrap(node).text)).toBe(trimmed(withoutSoftHyphens(toText(node))))
      expect(wrongPieces(unwrap(node), text)).toEqual([])
    }
  })

  test.prop([markdown(), twoNumbers])('leads from the prose to the file and back to the same range', (text, numbers) => {
    for (const node of proseNodes(text)) {
      const prose = unwrap(node)
      if (prose.text === '') continue
      const range = someRange(prose, numbers)
      if (range.start !== range.end) expect(roundTrip(prose, range)).toEqual(widened(prose, range.start, range.end))
    }
  })

  test.prop([markdown(), fc.nat()])('leads from any point of the prose to the file and back', (text, number) => {
    for (const node of proseNodes(text)) {
      const prose = unwrap(node)
      if (prose.text === '') continue
      const point = number % (prose.text.length + 1)
      const isCut = prose.pieces.some(({end, start, verbatim}) => !verbatim && start < point && point < end)
      if (!isCut) expect(roundTrip(prose, {start: point, end: point})).toEqual({start: point, end: point})
    }
  })

  test.prop([markdown(), twoNumbers])('leads from any range of the file to one of the prose, if to any', (text, [one, two]) => {
    for (const node of proseNodes(text)) {
      const prose = unwrap(node)
      const [a, b] = [one % (text.length + 1), two % (text.length + 1)]
      const range = fileToProse(prose, {start: Math.min(a, b), end: Math.max(a, b)})
      if (!range) continue
      expect(range.start).toBeGreaterThanOrEqual(0)
      expect(range.end).toBeGreaterThanOrEqual(range.start)
      expect(range.end).toBeLessThanOrEqual(prose.text.length)
    }
  })

  test.prop([lines(), twoNumbers, fc.constantFrom('brine', 'a*b', '_salt_ & [1]', 'x')])(
    'aims edits: the text changes as the prose does',
    (text, numbers, replacement) => {
      const [prose] = proseNodes(text).filter((node) => node.type === 'sourceText').map((node) => unwrap(node))
      expect(prose).toBeDefined()
      if (!prose) return
      const edit = {...inside(prose, numbers), text: replacement}
      const [edited] = proseNodes(applyEdits(text, aimEdits(prose, [edit]))).filter((d) => d.type === 'sourceText')
      expect(edited && unwrap(edited).text).toBe(applyEdits(prose.text, [edit]))
    }
  )
})

describe.skipIf(!areNotesHere)('the prose of the real notes', () => {
  /** Notes in which something is wrong. Texts must not be printed, so they are named. */
  const wrong: Array<string> = []

  const check = (node: ProseNode, {name, text}: RealNote, note: Note): void => {
    const prose = unwrap(node)
    if (prose.text !== toText(node)) wrong.push(`${name}: text`)
    if (wrongPieces(prose, text).length > 0) wrong.push(`${name}: pieces`)
    // No broken word is in them.
    if (unwrap(node, {hyphen: 'auto', note}).text !== prose.text) wrong.push(`${name}: hyphens`)
    for (const {0: sentence, index} of prose.text.matchAll(/[^.。]+/g)) {
      const range = widened(prose, index, index + sentence.length)
      if (JSON.stringify(roundTrip(prose, range)) !== JSON.stringify(range)) wrong.push(`${name}: way back`)
    }
  }

  it('is their text, leads to the file and back, and has no hyphens to be dropped', () => {
    for (const real of realNotes) {
      const note = parse(real.text)
      for (const node of walk(note)) if (isProse(node)) check(node, real, note)
    }

    expect(wrong).toEqual([])
  })
})
