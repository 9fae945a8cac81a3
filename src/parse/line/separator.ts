import {
  codes,
  endsReference,
  isAsciiLetter,
  isColon,
  isDigit,
  isSemicolon,
  skipSpace,
  skipSpaceBack
} from '../../text/characters.js'
import {type Scripts, sourceLetter, translationLetter} from '../../text/scripts.js'
import {hasTranslationLetter, isClosing, isOpening, lettersIn} from './letters.js'
import {pronunciationAt} from './pronunciation.js'

/** Code units in which the separator is looked for: no term is longer. */
const longestTerm = 160

/** What parts a term from its gloss; where it is missing, what stands in its place. */
export interface Separator {
  kind: 'colon' | 'semicolon' | 'missing'
  start: number
  end: number
}

/** The colon of a line whose term is nothing but letters of the source and spaces, as most are; else `-1`. */
export function colonAfterWords(
  text: string,
  start: number,
  end: number,
  {classes}: Scripts
): number {
  const limit = Math.min(end, start + longestTerm)
  let hasLetter = false
  for (let offset = start; offset < limit; offset++) {
    const code = text.charCodeAt(offset)
    if (classes[code] === sourceLetter) hasLetter = true
    else if (code !== codes.space) {
      return hasLetter && isColon(code) && !isInsideWord(text, offset, end) ? offset : -1
    }
  }

  return -1
}

/**
 * The separator of an entry: the first colon outside brackets and strong text that is no part of a
 * URL or a time; else the first inside; else a semicolon; else the place where the language changes.
 */
export function separatorAt(
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
    if (isAsciiLetter(code)) continue
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

  if (inner !== -1 && hasTranslationLetter(text, inner, end, scripts)) {
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
