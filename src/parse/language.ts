import type {LanguageRole} from '../syntax/nodes.js'
import {type Scripts, sourceLetter, translationLetter} from '../text/scripts.js'

/** Tells the language of lines, in their order. */
export interface LanguageTeller {
  text: string
  scripts: Scripts
  /** Offset of the first letter of the translation’s script at or after the last line told. */
  next: number
}

/** A teller for a text. */
export function createLanguageTeller(text: string, scripts: Scripts): LanguageTeller {
  return {text, scripts, next: -1}
}

/**
 * The language of a line: that of the translation where enough of its letters are of that script.
 *
 * Most lines hold no letter of the translation’s script. The next one is searched for once, and
 * lines before it need no counting.
 */
export function tellLanguage(
  teller: LanguageTeller,
  start: number,
  end: number
): LanguageRole | undefined {
  const {scripts, text} = teller
  if (scripts.translationLetter && teller.next < start) {
    scripts.translationLetter.lastIndex = start
    teller.next = scripts.translationLetter.test(text)
      ? scripts.translationLetter.lastIndex - 1
      : text.length
  }

  if (scripts.translationLetter && teller.next < end) {
    return shareOfTranslation(text, start, end, scripts) >= scripts.threshold
      ? 'translation'
      : 'source'
  }

  for (let offset = start; offset < end; offset++) {
    if (scripts.classes[text.charCodeAt(offset)]) return 'source'
  }

  return undefined
}

/** Share of the translation’s letters among the letters of both languages. */
function shareOfTranslation(text: string, start: number, end: number, scripts: Scripts): number {
  const {classes} = scripts
  let source = 0
  let translation = 0
  for (let offset = start; offset < end; offset++) {
    const letter = classes[text.charCodeAt(offset)]
    if (letter === sourceLetter) source++
    else if (letter === translationLetter) translation++
  }

  return translation / (source + translation)
}
