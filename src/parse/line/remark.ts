import {remarkOpenings} from '../../syntax/remark.js'
import {codes, isComma, isSemicolon, isSpace} from '../../text/characters.js'

const mark = '**'

/**
 * Offset after the remark that starts here; `undefined` where none does.
 * Remarks are strong text at the end of a gloss. Quoted strong text is a sense, as is strong text
 * that is the whole gloss.
 *
 * ```text
 * > | 码头 **注意发音**
 *        ^^^^^^^^
 * ```
 */
export function remarkAt(
  text: string,
  start: number,
  end: number,
  isAfterOther: boolean
): number | undefined {
  const close = strongEnd(text, start, end)
  if (close === undefined) return undefined
  const content = text.slice(start + mark.length, close - mark.length)
  const isRemark = isAfterOther || remarkOpenings.some((opening) => content.startsWith(opening))
  if (!isRemark || /^[“"‘']/.test(content)) return undefined
  // What follows must be remarks, too.
  const next = skipSeparators(text, close, end)
  return next === end || strongEnd(text, next, end) !== undefined ? close : undefined
}

function skipSeparators(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && isSeparator(text.charCodeAt(offset))) offset++
  return offset
}

function isSeparator(code: number): boolean {
  return isSpace(code) || isSemicolon(code) || isComma(code)
}

/** Offset after the strong text that starts here, if nothing but strong text is in it. */
function strongEnd(text: string, start: number, end: number): number | undefined {
  if (text.charCodeAt(start) !== codes.asterisk || !text.startsWith(mark, start)) return undefined
  let offset = start + mark.length
  while (offset < end && text.charCodeAt(offset) !== codes.asterisk) {
    offset += text.charCodeAt(offset) === codes.backslash ? 2 : 1
  }

  const isClosed = offset > start + mark.length && offset + mark.length <= end
  return isClosed && text.startsWith(mark, offset) ? offset + mark.length : undefined
}
