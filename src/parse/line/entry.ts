import {codes, endsReference, isColon, isDigit, isSemicolon, skipSeparatorsBack, skipSpace, skipSpaceBack} from '../../text/characters.js'
import {type Scripts, sourceLetter, translationLetter} from '../../text/scripts.js'
import {pronunciationAt} from './pronunciation.js'

/** A line seen as an entry. */
export interface EntryMatch {
  /** Offset after the term. */
  termEnd: number
  /** Offset of the gloss, after separator and white space. */
  glossStart: number
  /** Whether it is an entry wherever it stands, and not only below a learning label. */
  certain: boolean
}

/** Code units in which the separator is looked for: no term is longer. */
const longestTerm = 160

/** Words of a term of a certain entry at most: longer ones before a colon are sentences. */
const mostWords = 9

/** Words of a term at most. */
const mostWordsUnderLabel = 14

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
  const separator = separatorAt(text, start, end, scripts)
  if (!separator) return undefined
  const termEnd = skipSpaceBack(text, start, separator.start)
  const term = termIn(text, start, termEnd, scripts)
  const words = wordsIn(text, start, termEnd)
  if (!term || words > mostWordsUnderLabel) return undefined
  const glossStart = skipSpace(text, separator.end, end)
  if (!scripts.distinct) return {termEnd, glossStart, certain: false}
  const isGloss =
    lettersIn(text, glossStart, end, scripts).translation ||
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
      (isGloss ? !isSentence(text, glossStart, end) : glossStart === end && words <= 5)
  }
}

interface Separator {
  kind: 'colon' | 'semicolon' | 'missing'
  start: number
  end: number
}

/**
 * The separator of an entry: the first colon outside brackets and strong text that is no part of a
 * URL or a time; else the first inside; else a semicolon; else the place where the language changes.
 */
function separatorAt(
  text: string,
  start: number,
  end: number,
  scripts: Scripts
): Separator | undefined {
  const limit = Math.min(end, start + longestTerm)
  let depth = 0
  let isStrong = false
  let inner = -1
  let semicolon = -1
  for (let offset = start; offset < limit; offset++) {
    const code = text.charCodeAt(offset)
    if (isOpening(code)) depth++
    else if (isClosing(code)) depth = Math.max(0, depth - 1)
    else if (code === codes.asterisk && text.charCodeAt(offset + 1) === code) {
      isStrong = !isStrong
      offset++
    } else if (isColon(code) && !isInsideWord(text, offset, end)) {
      if (depth === 0 && !isStrong) return {kind: 'colon', start: offset, end: offset + 1}
      if (isStrong && text.startsWith('**', offset + 1)) return afterStrong(text, offset + 3, end)
      if (inner === -1) inner = offset
    } else if (isSemicolon(code) && depth === 0 && !isStrong && semicolon === -1) {
      // Only the first can separate.
      if (!endsReference(text, offset)) semicolon = offset
      if (semicolon !== -1 && inner === -1 && isPlainTerm(text, start, offset, scripts)) break
    }
  }

  if (inner !== -1 && lettersIn(text, inner, end, scripts).translation) {
    return {kind: 'colon', start: inner, end: inner + 1}
  }

  if (semicolon !== -1 && isPlainTerm(text, start, semicolon, scripts)) {
    return {kind: 'semicolon', start: semicolon, end: semicolon + 1}
  }

  return scripts.distinct ? missingSeparatorAt(text, start, limit, scripts) : undefined
}

/** In `**ebb：** 退潮`, strong text that ends in the colon is the term; a second colon is none of it. */
function afterStrong(text: string, start: number, end: number): Separator {
  const next = skipSpace(text, start, end)
  const isDoubled = next < end && isColon(text.charCodeAt(next))
  return {kind: 'colon', start, end: isDoubled ? next + 1 : start}
}

/** Where a line changes from the source’s language to the translation’s, for good. */
function missingSeparatorAt(
  text: string,
  start: number,
  limit: number,
  scripts: Scripts
): Separator | undefined {
  // What begins with a quotation mark or strong text talks about a word.
  if (scripts.classes[text.charCodeAt(start)] !== sourceLetter) return undefined
  for (let offset = start; offset < limit; offset++) {
    if (scripts.classes[text.charCodeAt(offset)] !== translationLetter) continue
    // The letters of a character reference are no words.
    if (/&#?$/.test(text.slice(Math.max(start, offset - 2), offset))) return undefined
    const termEnd = skipSpaceBack(text, start, offset)
    const rest = lettersIn(text, offset, limit, scripts)
    const pronunciation = pronunciationAt(text, offset, limit)
    if (rest.source && pronunciation === undefined) return undefined
    return {kind: 'missing', start: termEnd, end: offset}
  }

  return undefined
}

/** Whether a colon is a part of a URL (`://`) or a time (`9:30`). */
function isInsideWord(text: string, offset: number, end: number): boolean {
  if (text.charCodeAt(offset) !== codes.colon || offset + 1 >= end) return false
  const after = text.charCodeAt(offset + 1)
  return (
    (after === codes.slash && text.charCodeAt(offset + 2) === codes.slash) ||
    (isDigit(after) && isDigit(text.charCodeAt(offset - 1)))
  )
}

function isPlainTerm(text: string, start: number, end: number, scripts: Scripts): boolean {
  const letters = lettersIn(text, start, end, scripts)
  return scripts.distinct && letters.source && !letters.translation
}

/** Whether a gloss reads as a sentence of a translation. */
function isSentence(text: string, start: number, end: number): boolean {
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

/** Which letters a range holds. */
function lettersIn(
  text: string,
  start: number,
  end: number,
  scripts: Scripts
): {source: boolean; translation: boolean} {
  let source = false
  let translation = false
  for (let offset = start; offset < end; offset++) {
    const letter = scripts.classes[text.charCodeAt(offset)]
    if (letter === sourceLetter) source = true
    else if (letter === translationLetter) translation = true
    if (source && translation) break
  }

  return {source, translation}
}

/** Words of a term, as runs between spaces. */
export function wordsIn(text: string, start: number, end: number): number {
  let words = 1
  for (let offset = start + 1; offset < end; offset++) {
    if (text.charCodeAt(offset) === codes.space && text.charCodeAt(offset - 1) !== codes.space) {
      words++
    }
  }

  return words
}

function isOpening(code: number): boolean {
  return (
    code === codes.leftParenthesis ||
    code === codes.fullWidthLeftParenthesis ||
    code === codes.leftSquareBracket
  )
}

function isClosing(code: number): boolean {
  return code === 0x29 || code === 0xff09 || code === 0x5d
}
