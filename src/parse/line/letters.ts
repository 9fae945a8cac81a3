import {codes} from '../../text/characters.js'
import {type Scripts, sourceLetter, translationLetter} from '../../text/scripts.js'

/** Which letters a range holds. */
export function lettersIn(
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

/** Whether a range holds a letter of the translation. */
export function hasTranslationLetter(
  text: string,
  start: number,
  end: number,
  {classes}: Scripts
): boolean {
  for (let offset = start; offset < end; offset++) {
    if (classes[text.charCodeAt(offset)] === translationLetter) return true
  }

  return false
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

/** Whether a code unit opens a bracket that a term may hold. */
export function isOpening(code: number): boolean {
  return (
    code === codes.leftParenthesis ||
    code === codes.fullWidthLeftParenthesis ||
    code === codes.leftSquareBracket
  )
}

/** Whether a code unit closes such a bracket. */
export function isClosing(code: number): boolean {
  return (
    code === codes.rightParenthesis ||
    code === codes.fullWidthRightParenthesis ||
    code === codes.rightSquareBracket
  )
}
