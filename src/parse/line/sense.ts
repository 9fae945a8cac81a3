import {brackets} from '../../text/brackets.js'
import {endsReference, isComma, isSemicolon, isSpace} from '../../text/characters.js'
import {inflectionAt} from './inflection.js'
import {pronunciationAt} from './pronunciation.js'
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
export function senseEnd(text: string, start: number, end: number, unclosed: Set<string>): number {
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    const isEnd = isSemicolon(code) && !endsReference(text, offset)
    if (isEnd || (offset > start && startsOther(text, offset, end))) {
      return skipCommaBack(text, start, offset)
    }

    const character = text.charAt(offset)
    const closing = brackets[character]
    if (!closing || unclosed.has(character)) continue
    const close = text.slice(offset, end).indexOf(closing)
    if (close === -1) unclosed.add(character)
    else offset += close
  }

  return skipCommaBack(text, start, end)
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
  switch (text.charAt(offset)) {
    case '（':
    case '(': {
      return inflectionAt(text, offset, end) !== undefined
    }

    case '美':
    case '英': {
      return (
        isCommaOrSpace(text.charCodeAt(offset - 1)) &&
        pronunciationAt(text, offset, end) !== undefined
      )
    }

    case '*': {
      return isSpace(text.charCodeAt(offset - 1)) && remarkAt(text, offset, end, true) !== undefined
    }

    default: {
      return false
    }
  }
}
