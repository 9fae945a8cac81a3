import {codes, isSpace, skipSpace, skipSpaceBack} from '../../text/characters.js'

/** The largest number of number signs that a heading begins with. */
const deepest = 6

/** The parts of a heading, as offsets. */
export interface HeadingParts {
  depth: number
  /** Where the text of the heading starts. */
  start: number
  /** Where it ends, before a closing sequence. */
  end: number
}

/**
 * Whether a line that begins with `#` is a heading (CommonMark 0.31.2, § 4.2).
 * The space after the marks may be missing before a word that heads an afterword.
 *
 * ```text
 * > | ## Slack water
 *     ^^^^^^^^^^^^^^
 * ```
 */
export function isHeading(
  text: string,
  start: number,
  end: number,
  afterword: ReadonlyArray<string>
): boolean {
  const depth = depthAt(text, start, end)
  const offset = start + depth
  if (depth > deepest) return false
  if (offset === end || isSpace(text.charCodeAt(offset))) return true
  return afterword.some((word) => text.startsWith(word, offset) && offset + word.length === end)
}

/**
 * The parts of a line that is a heading.
 *
 * ```text
 * > | ## Slack water ##
 *        ^^^^^^^^^^^
 * ```
 */
export function headingParts(text: string, start: number, end: number): HeadingParts {
  const depth = depthAt(text, start, end)
  const from = skipSpace(text, start + depth, end)
  let to = end
  while (to > from && text.charCodeAt(to - 1) === codes.numberSign) to--
  // A closing sequence has a space before it; else the marks are text.
  if (to > from && !isSpace(text.charCodeAt(to - 1))) to = end
  return {depth, start: from, end: skipSpaceBack(text, from, to)}
}

function depthAt(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && text.charCodeAt(offset) === codes.numberSign) offset++
  return offset - start
}
