import {closingOf} from '../../text/brackets.js'
import {codes, endsReference, isComma, isSemicolon, isSpace} from '../../text/characters.js'
import {inflectionAt} from './inflection.js'
import {isAccent, pronunciationAt} from './pronunciation.js'
import {remarkAt} from './remark.js'

/**
 * Offset after the sense that starts here: before a semicolon, or before a pronunciation, inflection
 * or remark that follows it.
 *
 * ```text
 * > | 退潮（海水；潮水）；减退
 *     ^^^^^^^^^^
 * ```
 *
 * @param text The text.
 * @param start Where the sense starts.
 * @param end Offset after the line.
 * @param unclosed Brackets that are never closed in the line, found on the way: such a bracket is
 *   text, and so is the next of its kind, in this sense and those after it.
 */
export function senseEnd(text: string, start: number, end: number, unclosed: Array<number>): number {
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    if (isOrdinary(code)) continue
    const isEnd = isSemicolon(code) && !endsReference(text, offset)
    if (isEnd || (offset > start && startsOther(text, offset, end))) {
      return skipCommaBack(text, start, offset)
    }

    const closing = closingOf(code)
    if (closing === undefined || unclosed.includes(code)) continue
    const close = find(text, closing, offset, end)
    if (close === end) unclosed.push(code)
    else offset = close
  }

  return skipCommaBack(text, start, end)
}

/** Whether a code unit is an ideograph that means nothing to a gloss: as nearly all are. */
export function isOrdinary(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff && !isAccent(code)
}

function find(text: string, code: number, start: number, end: number): number {
  let offset = start
  while (offset < end && text.charCodeAt(offset) !== code) offset++
  return offset
}

/** Offset after a sense: commas and white space that it ends in part it from what follows. */
function skipCommaBack(text: string, start: number, end: number): number {
  let offset = end
  while (offset - 1 > start && isCommaOrSpace(text.charCodeAt(offset - 1))) offset--
  return offset
}

function isCommaOrSpace(code: number): boolean {
  return isSpace(code) || isComma(code)
}

/** Whether something other than a sense starts here. */
function startsOther(text: string, offset: number, end: number): boolean {
  switch (text.charCodeAt(offset)) {
    case codes.fullWidthLeftParenthesis:
    case codes.leftParenthesis: {
      return inflectionAt(text, offset, end) !== undefined
    }

    case codes.american:
    case codes.british: {
      return (
        isCommaOrSpace(text.charCodeAt(offset - 1)) &&
        pronunciationAt(text, offset, end) !== undefined
      )
    }

    case codes.asterisk: {
      return isSpace(text.charCodeAt(offset - 1)) && remarkAt(text, offset, end, true) !== undefined
    }

    default: {
      return false
    }
  }
}
