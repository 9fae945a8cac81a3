import {checkRange, describe} from '../syntax/options.js'
import type {Edit} from '../text/edits.js'
import {escapeText} from '../text/escape.js'
import {firstIndex} from '../text/first-index.js'
import type {Range} from '../text/range.js'
import {checkProse, proseToFile} from './ranges.js'
import type {Piece, Prose} from './prose.js'

/**
 * Turn edits of a prose into edits of its file.
 *
 * The text of an edit is plain: what Markdown would read in it is escaped. Where an edit cuts what stands in the
 * file as a whole (an escape, code), that is written anew; where it touches the end of a line after a hyphen, the
 * two lines become one. Marks of Markdown stay: where a range stands in several places, the text comes to the first,
 * and what stands in the others is deleted. So marks may be left with nothing, or with a space or a mark of punctuation, between them,
 * and what the format reads in a line (a label, an entry) is not escaped: where that may be, read the result again.
 * The cost is that of `proseToFile` for each edit.
 *
 * @param prose The prose.
 * @param edits What to change, in offsets into `prose.text`.
 * @returns Edits for `applyEdits`, in offsets into the file.
 * @throws TypeError Where `prose` is none, an edit has no text, or an offset is no whole number.
 * @throws RangeError Where an edit reaches out of the prose, its text holds a line ending, or there are no
 *   places for it, as in a node made by hand.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {aimEdits, applyEdits, parse, unwrap} from 'bilingual-notes'
 *
 * const markdown = '# The **l**amp room'
 * const [front] = parse(markdown).children
 * assert.ok(front?.type === 'front')
 * const [title] = front.children
 * assert.ok(title?.type === 'title')
 *
 * const edits = aimEdits(unwrap(title), [{start: 4, end: 13, text: 'boat*house'}])
 * assert.equal(applyEdits(markdown, edits), '# The **boat\\*house**')
 * ```
 */
export function aimEdits(prose: Prose, edits: ReadonlyArray<Readonly<Edit>>): Array<Edit> {
  checkProse(prose.pieces, prose.text)
  if (!Array.isArray(edits)) {
    throw new TypeError(`Unexpected ${describe(edits)} as \`edits\`, expected a list of edits`)
  }

  return edits.flatMap((edit: Readonly<Edit>, index) => {
    const path = `edits[${String(index)}]`
    checkRange(path, edit, prose.text.length)
    return aimEdit(prose, {...edit, text: checkText(edit.text, `${path}.text`)}, path)
  })
}

/** @throws RangeError Where there is no place for it. */
function aimEdit(prose: Prose, edit: Edit, path: string): Array<Edit> {
  const {end, start} = uncut(prose, {start: edit.start, end: withHyphen(prose, edit.end)})
  const places = proseToFile(prose, {start, end}).map((place) => ({start: place.start.offset, end: place.end.offset}))
  const [first] = places
  const last = places.at(-1)
  if (!first || !last) {
    throw new RangeError(`Unexpected \`${path}\` where the prose has no places, expected one in what was parsed`)
  }

  // What is left out at an end goes: else a line would end where a word goes on.
  for (const {place} of emptyPieces(prose, start)) if (place.end.offset === first.start) first.start = place.start.offset
  for (const {place} of emptyPieces(prose, end)) if (place.start.offset === last.end) last.end = place.end.offset
  const text = prose.text.slice(start, edit.start) + edit.text + prose.text.slice(edit.end, end)
  return places.map((place, index) => ({...place, text: index === 0 ? escapeInside(text) : ''}))
}

/** The end of a range, after the hyphen of a line if that is next: what stands before it decides how lines join. */
function withHyphen(prose: Prose, end: number): number {
  return prose.text.charAt(end) === '-' && emptyPieces(prose, end + 1).length > 0 ? end + 1 : end
}

/** A range that cuts nothing that stands in the file as a whole. */
function uncut({pieces}: Prose, {end, start}: Range): Range {
  const left = pieces[firstIndex(pieces, (piece) => piece.end > start)]
  const right = pieces[firstIndex(pieces, (piece) => piece.end >= end)]
  return {
    start: left && !left.verbatim && left.start < start ? left.start : start,
    end: right && !right.verbatim && right.start < end ? right.end : end
  }
}

/** The pieces of nothing at an offset. */
function emptyPieces({pieces}: Prose, offset: number): Array<Piece> {
  const empty: Array<Piece> = []
  for (let index = firstIndex(pieces, (piece) => piece.end >= offset); index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    if (piece.start > offset) break
    if (piece.start === offset && piece.end === offset) empty.push(piece)
  }

  return empty
}

/** @throws TypeError or RangeError Where it is no text of a line. */
function checkText(text: unknown, path: string): string {
  if (typeof text !== 'string') throw new TypeError(`Unexpected ${describe(text)} as \`${path}\`, expected a string`)
  if (/[\n\r]/.test(text)) throw new RangeError(`Unexpected line ending in \`${path}\`, expected text of one line`)
  return text
}

/** Escape a text; white space at its ends needs none, as it stands inside of a line. It may stand in a link. */
function escapeInside(text: string): string {
  const core = text.trim()
  const start = text.indexOf(core)
  const escaped = escapeText(core, new Set()).replaceAll(/\\.|\]|!$/g, (mark) =>
    mark.length === 1 ? `\\${mark}` : mark
  )
  return text.slice(0, start) + escaped + text.slice(start + core.length)
}
