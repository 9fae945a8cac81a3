import {codes, isDigit, isSpace, skipSpace} from '../../text/characters.js'

/** Digits that the number of a list item has at most (CommonMark 0.31.2, § 5.2). */
const mostDigits = 9

/**
 * Columns from the marker of a list item to its content, `0` where no item starts.
 *
 * ```text
 * > | 12. Slack water
 *     ^^^^
 * ```
 */
export function listContentAt(text: string, start: number, end: number): number {
  const marker = markerEnd(text, start, end)
  if (marker === start) return 0
  if (marker === end) return marker - start + 1
  if (!isSpace(text.charCodeAt(marker))) return 0
  const content = skipSpace(text, marker, end)
  // Five columns and more are one column, and code.
  return (content - marker > 4 ? marker + 1 : content) - start
}

function markerEnd(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  if (code === codes.dash || code === codes.asterisk || code === codes.plusSign) return start + 1
  let offset = start
  while (offset < end && isDigit(text.charCodeAt(offset))) offset++
  if (offset === start || offset - start > mostDigits || offset === end) return start
  const after = text.charCodeAt(offset)
  return after === codes.dot || after === codes.rightParenthesis ? offset + 1 : start
}
