import {checkRange} from '../syntax/options.js'
import {type ExactPoint, type ExactPosition, moveOn} from '../syntax/place.js'
import {firstIndex} from '../text/first-index.js'
import type {Range} from '../text/range.js'
import type {Passage, Piece, Prose} from './prose.js'

/**
 * Where a range of a prose stands in the file.
 *
 * A range that stands in one place, line endings included, has one place; marks of Markdown part places. Where a range cuts what one character of the
 * file or of its text stands for (an escape, a character reference), all of it is taken.
 * `fileToProse` leads back: to the same range, but for such cuts. The cost is that of a search in the
 * pieces, and that of the places.
 *
 * @param prose The prose.
 * @param range The range, as offsets into `prose.text`. Of an empty one, the place is where to insert.
 * @returns The places, in order; none where the prose has none, as that of a node made by hand.
 * @throws TypeError Where `prose` is none, or `range` holds no whole numbers.
 * @throws RangeError Where `range` reaches out of the prose, or ends before it starts.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {parse, proseToFile, unwrap} from 'bilingual-notes'
 *
 * const [front] = parse('# The **lamp** room').children
 * assert.ok(front?.type === 'front')
 * const [title] = front.children
 * assert.ok(title?.type === 'title')
 *
 * assert.deepEqual(proseToFile(unwrap(title), {start: 4, end: 8}), [
 *   {start: {line: 1, column: 9, offset: 8}, end: {line: 1, column: 13, offset: 12}}
 * ])
 * ```
 */
export function proseToFile({pieces, text}: Prose, range: Readonly<Range>): Array<ExactPosition> {
  checkProse(pieces, text)
  checkRange('range', range, text.length)
  if (range.start === range.end) {
    const point = pointAt(pieces, range.start)
    return point ? [{start: point, end: point}] : []
  }

  const places: Array<ExactPosition> = []
  // Where what is left out after the last place ends.
  let reach = -1
  for (let index = firstIndex(pieces, ({end}) => end > range.start); index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    if (piece.start >= range.end) break
    const {end, start} = placeInPiece(piece, range)
    const last = places.at(-1)
    const goesOn = reach === start.offset
    if (piece.start < piece.end) {
      if (last && goesOn) places[places.length - 1] = {start: last.start, end}
      else places.push({start, end})
      reach = end.offset
    } else if (goesOn) reach = end.offset
  }

  return places
}

/**
 * Which range of a prose stands in a range of the file.
 *
 * Of what stands in the file as a whole (an escape, the end of a line), all is taken. A range that holds
 * nothing of the prose, such as the marks of emphasis, has an empty one: where the prose goes on.
 * The cost is that of a search in the pieces.
 *
 * @param prose The prose.
 * @param range The range, as offsets into the file: those of an edit, of the `place` of a diagnostic.
 * @returns The range, as offsets into `prose.text`; `undefined` where the prose does not reach there, or
 *   has no places.
 * @throws TypeError Where `prose` is none, or `range` holds no whole numbers.
 * @throws RangeError Where `range` ends before it starts.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {fileToProse, parse, unwrap} from 'bilingual-notes'
 *
 * const [front] = parse('# The **lamp** room').children
 * assert.ok(front?.type === 'front')
 * const [title] = front.children
 * assert.ok(title?.type === 'title')
 *
 * assert.deepEqual(fileToProse(unwrap(title), {start: 6, end: 14}), {start: 4, end: 8})
 * ```
 */
export function fileToProse({pieces, text}: Prose, range: Readonly<Range>): Range | undefined {
  checkProse(pieces, text)
  checkRange('range', range, Infinity)
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return undefined
  if (range.end < first.place.start.offset || range.start > last.place.end.offset) return undefined
  const isEmpty = range.start === range.end
  const index = firstIndex(pieces, ({place}) =>
    isEmpty ? place.end.offset >= range.start : place.end.offset > range.start
  )
  const next = firstIndex(pieces, ({place}) => place.start.offset >= range.end)
  const start = offsetIn(pieces[index], range.start, 'start') ?? last.end
  if (isEmpty) return {start, end: start}
  return {start, end: Math.max(start, offsetIn(pieces[next - 1], range.end, 'end') ?? start)}
}

/** @throws TypeError Where it is no prose. */
export function checkProse(pieces: unknown, text: unknown): void {
  if (Array.isArray(pieces) && typeof text === 'string') return
  throw new TypeError('Unexpected `prose` without `text` or `pieces`, expected what `unwrap` returns')
}

/** A stretch of a prose, and where it stands. */
export function passageOf(prose: Prose, {end, start}: Readonly<Range>): Passage {
  return {text: prose.text.slice(start, end), start, end, places: proseToFile(prose, {start, end})}
}

/** Where to insert at an offset: after what stands letter for letter rather than after the end of a line. */
function pointAt(pieces: ReadonlyArray<Piece>, offset: number): ExactPoint | undefined {
  const index = firstIndex(pieces, ({end}) => end >= offset)
  const left = pieces[index]
  const right = pieces[index + 1]
  if (!left) return undefined
  if (!left.verbatim && left.end === offset && right) return right.place.start
  if (left.verbatim) return moveOn(left.place.start, Math.max(0, offset - left.start))
  return left.end === offset ? left.place.end : left.place.start
}

/** Where a piece stands, as far as a range reaches. */
function placeInPiece({end, place, start, verbatim}: Piece, range: Readonly<Range>): ExactPosition {
  if (!verbatim) return place
  const first = Math.max(range.start, start) - start
  const last = Math.min(range.end, end) - start
  return {start: moveOn(place.start, first), end: moveOn(place.start, last)}
}

/** The offset into the prose for one into the file; that of the side of a piece outside of which it is. */
function offsetIn(piece: Piece | undefined, offset: number, side: 'start' | 'end'): number | undefined {
  if (!piece) return undefined
  const {end, place, start, verbatim} = piece
  if (offset <= place.start.offset) return start
  if (offset >= place.end.offset) return end
  return verbatim ? start + offset - place.start.offset : piece[side]
}
