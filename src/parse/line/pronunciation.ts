import {codes, isSpace, skipSpace} from '../../text/characters.js'
import {inflectionAt} from './inflection.js'

/** Code units of a pronunciation at most. */
const longest = 80

/**
 * Offset after the pronunciation that starts here; `undefined` where none does.
 *
 * ```text
 * > | 美 [eb] 退潮
 *     ^^^^^^
 * ```
 */
export function pronunciationAt(text: string, start: number, end: number): number | undefined {
  const isMarked = isAccent(text.charCodeAt(start))
  const opening = isMarked ? skipSpace(text, start + 1, end) : start
  const closing = opening < end ? closingOf(text.charCodeAt(opening)) : undefined
  if (closing === undefined) return undefined
  const limit = Math.min(end, opening + longest)
  let isPhonetic = isMarked
  for (let offset = opening + 1; offset < limit; offset++) {
    const code = text.charCodeAt(offset)
    if (code === closing) {
      const isFilled = skipSpace(text, opening + 1, offset) < offset
      return isPhonetic && isFilled && !isLink(text, offset, end) ? offset + 1 : undefined
    }

    // `[法律]` tags a sense.
    if (isIdeograph(code)) return undefined
    if (isPhoneticSign(code)) isPhonetic = true
  }

  return undefined
}

/** Whether a code unit is the mark of an accent. */
export function isAccent(code: number): boolean {
  return code === codes.american || code === codes.british
}

/** The code unit that closes a pronunciation, by the one that opens it; `undefined` for any other. */
function closingOf(code: number): number | undefined {
  switch (code) {
    case codes.leftSquareBracket: {
      return codes.rightSquareBracket
    }

    case codes.slash: {
      return codes.slash
    }

    case codes.fullWidthLeftSquareBracket: {
      return codes.fullWidthRightSquareBracket
    }

    default: {
      return undefined
    }
  }
}

/** Whether `[text]` goes on as a link, `(url)`, and with no inflection. */
function isLink(text: string, closing: number, end: number): boolean {
  const next = closing + 1
  return (
    text.charCodeAt(next) === codes.leftParenthesis && inflectionAt(text, next, end) === undefined
  )
}

function isIdeograph(code: number): boolean {
  return code >= 0x2e80 && code <= 0x9fff
}

/** Signs that tell a pronunciation from a tag where no accent is given. */
function isPhoneticSign(code: number): boolean {
  return code === codes.colon || code === 0x27 || (code > 0x7e && !isSpace(code))
}
