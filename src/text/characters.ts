/** Code units by name, and the classes of them that the format knows. */
export const codes = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamationMark: 0x21,
  numberSign: 0x23,
  ampersand: 0x26,
  leftParenthesis: 0x28,
  rightParenthesis: 0x29,
  asterisk: 0x2a,
  plusSign: 0x2b,
  comma: 0x2c,
  dash: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  digitZero: 0x30,
  digitNine: 0x39,
  colon: 0x3a,
  semicolon: 0x3b,
  lessThan: 0x3c,
  equalsTo: 0x3d,
  greaterThan: 0x3e,
  leftSquareBracket: 0x5b,
  backslash: 0x5c,
  rightSquareBracket: 0x5d,
  graveAccent: 0x60,
  verticalBar: 0x7c,
  tilde: 0x7e,
  /** `美`, the mark of an American pronunciation. */
  american: 0x7f8e,
  /** `英`, the mark of a British one. */
  british: 0x82f1,
  byteOrderMark: 0xfeff,
  fullWidthLeftParenthesis: 0xff08,
  fullWidthRightParenthesis: 0xff09,
  fullWidthComma: 0xff0c,
  fullWidthColon: 0xff1a,
  fullWidthSemicolon: 0xff1b,
  fullWidthLeftSquareBracket: 0xff3b,
  fullWidthRightSquareBracket: 0xff3d
} as const

/** Whether a code unit ends a line. */
export function isLineEnding(code: number): boolean {
  return code === codes.lineFeed || code === codes.carriageReturn
}

/**
 * Whether a code unit is white space inside a line: what a learner cannot see.
 * Wider than Markdown’s space and tab, as text pasted from dictionaries and web pages holds
 * no-break, ideographic and zero-width spaces: what is white space to JavaScript, and U+200B.
 */
export function isSpace(code: number): boolean {
  if (code <= codes.space) {
    return code === codes.space || code === codes.tab || code === 0x0b || code === 0x0c
  }

  return code > 0x7e && isWideSpace(code)
}

/** Whether a code unit outside ASCII is white space: most are letters above all but one of these. */
function isWideSpace(code: number): boolean {
  if (code > 0x3000) return code === codes.byteOrderMark
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  )
}

/** Whether a code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= codes.digitZero && code <= codes.digitNine
}

/** Whether a code unit is an ASCII letter. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** Whether a code unit is a colon of either width. */
export function isColon(code: number): boolean {
  return code === codes.fullWidthColon || code === codes.colon
}

/** Whether a code unit is a semicolon of either width. */
export function isSemicolon(code: number): boolean {
  return code === codes.fullWidthSemicolon || code === codes.semicolon
}

/** Code units of a character reference before its semicolon, at most: `&#x10FFFF`, `&#1114111`. */
const longestReference = 9

/**
 * Whether the semicolon at an offset ends a character reference, such as `&#xFF1B;`, and so is no
 * mark of its own (CommonMark 0.31.2, § 2.5; named references are not told apart from text).
 */
export function endsReference(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === codes.semicolon && isOpenReference(text, offset)
}

/** Whether a semicolon at an offset would end a character reference: `&#xFF1B` stands before it. */
export function isOpenReference(text: string, offset: number): boolean {
  return /&#(?:\d{1,7}|[Xx][\dA-Fa-f]{1,6})$/.test(
    text.slice(Math.max(0, offset - longestReference), offset)
  )
}

/** Whether a code unit is a comma of either width. */
export function isComma(code: number): boolean {
  return code === codes.fullWidthComma || code === codes.comma
}

/** Offset of the first code unit at or after `start` that is no white space. */
export function skipSpace(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && isSpace(text.charCodeAt(offset))) offset++
  return offset
}

/** Offset after the last code unit before `end` that is no white space. */
export function skipSpaceBack(text: string, start: number, end: number): number {
  let offset = end
  while (offset > start && isSpace(text.charCodeAt(offset - 1))) offset--
  return offset
}

/** Offset after the last code unit before `end` that means something after a sense: no white space, semicolon or comma. */
export function skipSeparatorsBack(text: string, start: number, end: number): number {
  let offset = end
  while (offset > start) {
    const code = text.charCodeAt(offset - 1)
    if (!isSpace(code) && !isSemicolon(code) && !isComma(code)) break
    offset--
  }

  return offset
}

/** A string without white space at its ends, by the format’s notion of white space. */
export function trim(value: string): string {
  const end = skipSpaceBack(value, 0, value.length)
  return value.slice(skipSpace(value, 0, end), end)
}
