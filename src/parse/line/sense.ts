import {brackets} from '../../text/brackets.js'
import {endsReference, isSemicolon, isSpace, skipSpaceBack} from '../../text/characters.js'
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
 */
export function senseEnd(text: string, start: number, end: number): number {
  // Searched for once each: a bracket that is never closed is text, and so is the next of its kind.
  const unclosed = new Set<string>()
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    if (isSemicolon(code) && !endsReference(text, offset)) return skipSpaceBack(text, start, offset)
    if (offset > start && startsOther(text, offset, end)) return skipCommaBack(text, start, offset)

    const character = text.charAt(offset)
    const closing = brackets[character]
    if (!closing || unclosed.has(character)) continue
    const close = text.slice(offset, end).indexOf(closing)
    if (close === -1) unclosed.add(character)
    else offset += close
  }

  return skipSpaceBack(text, start, end)
}

/** Offset after a sense that a comma or white space parts from what follows it. */
function skipCommaBack(text: string, start: number, end: number): number {
  const offset = skipSpaceBack(text, start, end)
  const isComma = offset - 1 > start && /[，,]/.test(text.charAt(offset - 1))
  return isComma ? skipSpaceBack(text, start, offset - 1) : offset
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
        (isSpace(text.charCodeAt(offset - 1)) || /[，,]/.test(text.charAt(offset - 1))) &&
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
