import {type Scripts, sourceLetter} from '../scripts.js'

/** Code units of a term at most: what is longer is a sentence. */
const longestTerm = 200

/** Whether a term is a number, and has no letters: `24/7`. */
export function isOfDigits(term: string): boolean {
  return term.length <= longestTerm && /\d/.test(term) && !/\p{L}/u.test(term)
}

/**
 * A term with blanks for the letters of the translation, so that offsets stay; `undefined` where none of the
 * source is left.
 */
export function sourcePart(term: string, {classes, translationLetter}: Scripts): string | undefined {
  if (term.length > longestTerm) return undefined
  let hasSource = false
  let hasTranslation = false
  for (let offset = 0; offset < term.length; offset++) {
    const letter = classes[term.charCodeAt(offset)]
    if (letter === sourceLetter) hasSource = true
    else if (letter !== 0) hasTranslation = true
  }

  if (!hasSource) return undefined
  if (!translationLetter || !hasTranslation) return term
  // Of an ideograph in two code units, the first is its letter: the second is left alone.
  return term.replaceAll(translationLetter, ' ').replaceAll(/\p{Cs}/gu, ' ')
}
