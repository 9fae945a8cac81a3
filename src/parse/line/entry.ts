import {isDigit, skipSeparatorsBack, skipSpace, skipSpaceBack} from '../../text/characters.js'
import {type Scripts, sourceLetter, translationLetter} from '../../text/scripts.js'
import {hasTranslationLetter, isClosing, isOpening, wordsIn} from './letters.js'
import {pronunciationAt} from './pronunciation.js'
import {colonAfterWords, separatorAt} from './separator.js'

/** A line seen as an entry. */
export interface EntryMatch {
  /** Offset after the term. */
  termEnd: number
  /** Offset of the gloss, after separator and white space. */
  glossStart: number
  /** Whether it is an entry wherever it stands, and not only below a learning label. */
  certain: boolean
}

/** Words of a term of a certain entry at most: longer ones before a colon are sentences. */
const mostWords = 9

/** Words of a term at most. */
const mostWordsUnderLabel = 14

/** Words of a term without a gloss at most. */
const mostWordsAlone = 5

/** Code units of a gloss from which on one that ends as a sentence does is none. */
const longGloss = 60

/**
 * See a line as an entry, if it can be one.
 *
 * ```text
 * > | ebb：美 [eb] 退潮；减退
 *     ^^^ ^^^^^^^^^^^^^^^^
 * ```
 */
export function entryAt(
  text: string,
  start: number,
  end: number,
  scripts: Scripts
): EntryMatch | undefined {
  // No term begins with a letter of the translation, and nearly all lines of a translation do.
  if (scripts.distinct && scripts.classes[text.charCodeAt(start)] === translationLetter) {
    return undefined
  }

  const colon = colonAfterWords(text, start, end, scripts)
  const separator =
    colon === -1
      ? separatorAt(text, start, end, scripts)
      : ({kind: 'colon', start: colon, end: colon + 1} as const)
  if (!separator) return undefined
  const termEnd = skipSpaceBack(text, start, separator.start)
  const term = colon === -1 ? termIn(text, start, termEnd, scripts) : 'plain'
  // Fewer code units have fewer words: nobody need count them.
  const words = termEnd - start < 2 * mostWordsAlone ? 1 : wordsIn(text, start, termEnd)
  if (!term || words > mostWordsUnderLabel) return undefined
  const glossStart = skipSpace(text, separator.end, end)
  if (!scripts.distinct) return {termEnd, glossStart, certain: false}
  const isGloss =
    hasTranslationLetter(text, glossStart, end, scripts) ||
    pronunciationAt(text, glossStart, end) !== undefined
  if (separator.kind !== 'colon') {
    return isGloss ? {termEnd, glossStart, certain: false} : undefined
  }

  return {
    termEnd,
    glossStart,
    certain:
      term === 'plain' &&
      words <= mostWords &&
      (isGloss ? !isSentence(text, glossStart, end) : glossStart === end && words <= mostWordsAlone)
  }
}

/** Whether a gloss reads as a sentence of a translation. */
function isSentence(text: string, start: number, end: number): boolean {
  if (end - start <= longGloss) return false
  const last = skipSeparatorsBack(text, start, end) - 1
  return (
    last - start >= longGloss &&
    /[。！？]/.test(text.charAt(last)) &&
    pronunciationAt(text, start, end) === undefined
  )
}

/**
 * Whether a range can be a term: `plain` if it is in letters of the source, `odd` if it has but
 * digits, or letters of the translation in brackets.
 */
function termIn(
  text: string,
  start: number,
  end: number,
  scripts: Scripts
): 'plain' | 'odd' | undefined {
  let depth = 0
  let hasLetter = false
  let hasDigit = false
  let isOdd = false
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    const letter = scripts.classes[code]
    if (letter === sourceLetter) hasLetter = true
    else if (isDigit(code)) hasDigit = true
    else if (isOpening(code)) depth++
    else if (isClosing(code)) depth--
    else if (letter === translationLetter && scripts.distinct) {
      // `A股` is a word of the translation; `IMF的总裁：` starts a sentence of it.
      if (depth < 1) return undefined
      isOdd = true
    }
  }

  if (hasLetter && !isOdd) return 'plain'
  return hasLetter || hasDigit ? 'odd' : undefined
}
