import type {LanguageRole} from '../syntax/nodes.js'
import {type Scripts, sourceLetter, translationLetter} from '../text/scripts.js'
import type {Token} from './token.js'

/** Tells the language of lines; at least cost in their order. */
export interface LanguageTeller {
  text: string
  scripts: Scripts
  /** Where the last search for a letter of the translation’s script started. */
  from: number
  /** Offset of the first such letter after it. */
  next: number
}

/** A teller for a text. */
export function createLanguageTeller(text: string, scripts: Scripts): LanguageTeller {
  return {text, scripts, from: 0, next: -1}
}

/** The language of a line, looked for once and only where it is asked for: entries need none. */
export function languageOf(teller: LanguageTeller, token: Token): LanguageRole | undefined {
  if (token.language === undefined) {
    const {start, end} = token.position
    const isLine = token.kind === 'text' || token.kind === 'plain'
    const language = isLine ? tellLanguage(teller, start.offset, end.offset) : undefined
    token.language = language ?? null
  }

  return token.language ?? undefined
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
  if (scripts.translationLetter) {
    if (teller.next < start || teller.from > start) {
      teller.from = start
      teller.next = nextLetter(text, start, scripts.translationLetter)
    }

    if (teller.next < end) return languageByShare(text, start, end, scripts)
  }

  for (let offset = start; offset < end; offset++) {
    if (scripts.classes[text.charCodeAt(offset)]) return 'source'
  }

  return undefined
}

function nextLetter(text: string, start: number, letter: RegExp): number {
  letter.lastIndex = start
  return letter.test(text) ? letter.lastIndex - 1 : text.length
}

/** The language by the share of the translation’s letters among the letters of both. */
function languageByShare(
  text: string,
  start: number,
  end: number,
  {classes, threshold}: Scripts
): LanguageRole {
  // So many are enough, whatever the rest of the line holds.
  const enough = Math.floor((end - start) * threshold) + 1
  let source = 0
  let translation = 0
  for (let offset = start; offset < end; offset++) {
    const letter = classes[text.charCodeAt(offset)]
    if (letter === sourceLetter) source++
    else if (letter === translationLetter && ++translation === enough) return 'translation'
  }

  return translation / (source + translation) >= threshold ? 'translation' : 'source'
}
