import {isSemicolon, skipSpaceBack} from '../../text/characters.js'
import type {ExactPosition} from '../../syntax/place.js'

const byteOrderMark = '\uFEFF'

/** White space before a label on its line; a byte-order mark at the start of a note is none. */
export function indentationOfLabel(gap: string, isStart: boolean): string {
  const lineStart = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1
  if (!isStart) return lineStart === 0 ? '' : gap.slice(lineStart)
  return gap.slice(gap.startsWith(byteOrderMark) ? Math.max(lineStart, 1) : lineStart)
}

/** What is wrong with the word and the colon of a label: of several things, the mark at its end. */
export function faultOf(
  value: string,
  expected: string
): 'form' | 'halfWidth' | 'noColon' | 'semicolon' | 'spaceBeforeColon' {
  const word = expected.slice(0, -1)
  if (value === word) return 'noColon'
  const last = value.length - 1
  if (isSemicolon(value.charCodeAt(last))) return 'semicolon'
  if (value.at(-1) !== expected.at(-1)) return value.endsWith(':') ? 'halfWidth' : 'form'
  return skipSpaceBack(value, 0, last) === word.length ? 'spaceBeforeColon' : 'form'
}

/** A place on one line that begins earlier and ends later. */
export function wider(
  place: ExactPosition | undefined,
  before: number,
  after: number
): ExactPosition | undefined {
  // Positions made by hand need not fit what stands before.
  if (!place || place.start.column <= before) return undefined
  const {end, start} = place
  return {
    start: {line: start.line, column: start.column - before, offset: start.offset - before},
    end: {line: end.line, column: end.column + after, offset: end.offset + after}
  }
}
