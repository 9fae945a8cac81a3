import {codes} from './characters.js'

/**
 * A place in a text, line by line.
 * One object for the whole text: reading a line costs no allocation.
 */
export interface LineCursor {
  text: string
  /** Number of the line, from 1. */
  number: number
  /** Offset of the first code unit of the line. */
  start: number
  /** Offset after the last code unit of the line, its ending left out. */
  end: number
  /** Offset of the first code unit of the next line. */
  next: number
  /** Kinds of line endings seen so far: the sum of the bits below. */
  endings: number
  feed: number
  carriageReturn: number
}

/** Bits of `endings`. */
export const endingBits = {lineFeed: 1, carriageReturnLineFeed: 2, carriageReturn: 4} as const

/** A cursor before the first line of a text. */
export function createLineCursor(text: string): LineCursor {
  return {text, number: 0, start: 0, end: 0, next: 0, endings: 0, feed: -1, carriageReturn: -1}
}

/**
 * Move to the next line; `false` where there is none.
 * A text that ends in a line ending has no line after it.
 */
export function advance(cursor: LineCursor): boolean {
  const {text, next} = cursor
  const {length} = text
  if (next >= length) return false
  // Every other line is empty as a rule: nothing is searched for there.
  const code = text.charCodeAt(next)
  if (code === codes.lineFeed) return empty(cursor, 1, endingBits.lineFeed)
  if (code === codes.carriageReturn && text.charCodeAt(next + 1) === codes.lineFeed) {
    return empty(cursor, 2, endingBits.carriageReturnLineFeed)
  }

  // Each search starts where the last one of its kind ended, so all together read the text once.
  if (cursor.feed < next) cursor.feed = find(text, '\n', next)
  if (cursor.carriageReturn < next) cursor.carriageReturn = find(text, '\r', next)
  const {feed, carriageReturn} = cursor
  cursor.number++
  cursor.start = next
  if (carriageReturn < feed) {
    cursor.end = carriageReturn
    if (feed === carriageReturn + 1 && feed < length) {
      cursor.next = feed + 1
      cursor.endings |= endingBits.carriageReturnLineFeed
    } else {
      cursor.next = carriageReturn + 1
      cursor.endings |= endingBits.carriageReturn
    }
  } else {
    cursor.end = feed
    cursor.next = feed + 1
    if (feed < length) cursor.endings |= endingBits.lineFeed
  }

  return true
}

/** Move over a line that is nothing but its ending. */
function empty(cursor: LineCursor, length: number, ending: number): true {
  cursor.number++
  cursor.start = cursor.next
  cursor.end = cursor.next
  cursor.next += length
  cursor.endings |= ending
  return true
}

/**
 * Width of the white space that a line begins with, a tab reaching to the next multiple of four.
 * A byte-order mark before it has none.
 */
export function indentation(text: string, start: number, end: number): number {
  let width = 0
  const first = start === 0 && text.charCodeAt(0) === codes.byteOrderMark ? 1 : start
  for (let offset = first; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    if (code === codes.tab) width += 4 - (width % 4)
    else if (code === codes.space) width++
    else break
  }

  return width
}

function find(text: string, ending: string, start: number): number {
  const offset = text.indexOf(ending, start)
  return offset === -1 ? text.length : offset
}
