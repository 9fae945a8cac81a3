import assert from 'node:assert/strict'
import {type Prose, aimEdits, applyEdits, fileToProse, proseToFile, toText, unwrap} from 'bilingual-notes'
import {type Laws, type Subject, proseNodes, someRange, widened} from './law.js'

/** Pieces follow each other, in the prose and in the file, and say what stands there. */
function checkPieces({pieces, text}: Prose, markdown: string): void {
  let end = 0
  let endInFile = 0
  for (const piece of pieces) {
    const {place, start, verbatim} = piece
    const written = markdown.slice(place.start.offset, place.end.offset)
    assert.equal(start, end)
    assert.ok(verbatim ? piece.end > start : piece.end >= start)
    assert.ok(place.start.offset >= endInFile && written !== '', 'a piece that stands nowhere')
    if (verbatim) assert.equal(written, text.slice(start, piece.end))
    end = piece.end
    endInFile = place.end.offset
  }

  assert.equal(end, text.length)
}

/** A text without white space at its ends, of width zero, too, and without soft hyphens. */
const bare = (text: string): string =>
  text
    .replaceAll('\u00AD', '')
    .replace(/^[\s\u200B]+/, '')
    .replace(/(?<![\s\u200B])[\s\u200B]+$/, '')

function checkProse({note, text}: Subject): boolean {
  const nodes = proseNodes(note)
  for (const node of nodes) {
    const prose = unwrap(node)
    assert.equal(bare(prose.text), bare(toText(node)))
    checkPieces(prose, text)
    checkPieces(unwrap(node, {hyphen: 'auto', note}), text)
  }

  return nodes.length > 0
}

/** Where a range of the prose stands, and what that is in the prose. */
function thereAndBack(prose: Prose, range: {start: number; end: number}): {start: number; end: number} {
  const ranges = proseToFile(prose, range).map(({end, start}) => fileToProse(prose, {start: start.offset, end: end.offset}))
  const starts = ranges.map((d) => d?.start ?? Number.NaN)
  return {start: Math.min(...starts), end: Math.max(...ranges.map((d) => d?.end ?? Number.NaN))}
}

function checkRanges({note, random, text}: Subject): boolean {
  let isTried = false
  for (const node of proseNodes(note)) {
    const prose = unwrap(node)
    const inFile = fileToProse(prose, someRange(text.length, random))
    if (inFile) assert.ok(inFile.start >= 0 && inFile.start <= inFile.end && inFile.end <= prose.text.length)
    if (prose.text === '') continue
    const range = someRange(prose.text.length, random)
    const wide = widened(prose, range)
    const isPoint = range.start === range.end
    if (isPoint && wide.start !== range.start) continue
    assert.deepEqual(thereAndBack(prose, range), wide)
    checkAim(prose, range, text)
    isTried = true
  }

  return isTried
}

/** Edits that are aimed at the file are in the file, and in the node alone. */
function checkAim(prose: Prose, range: {start: number; end: number}, text: string): void {
  const [first, last] = [prose.pieces[0]?.place.start.offset, prose.pieces.at(-1)?.place.end.offset]
  if (first === undefined || last === undefined) return
  const edited = applyEdits(text, aimEdits(prose, [{...range, text: 'a*b'}]))
  assert.ok(edited.startsWith(text.slice(0, first)) && edited.endsWith(text.slice(last)))
}

export const proseLaws: Laws = {
  'prose is the text of its node, and its pieces are exact': {about: ['toText', 'unwrap'], every: 8, check: checkProse},
  'ranges lead from the prose to the file and back': {
    about: ['aimEdits', 'applyEdits', 'fileToProse', 'proseToFile'],
    every: 8,
    check: checkRanges
  }
}
