import {checkFields} from '../syntax/options.js'
import {checkOccurrences} from './check.js'
import {type MarkedOccurrence, checkChange, markWords} from './marked.js'

/** Configuration of `cloze`. */
export interface ClozeOptions {
  /** What stands for each run of words (default: `'____'`), or a function that gives it for the words. */
  blank?: string | ((form: string) => string) | null | undefined
  /** Other occurrences of the note whose words are blanked as well, where they stand in the sentence (default: none). */
  others?: ReadonlyArray<MarkedOccurrence> | null | undefined
  /** What becomes of the rest of the sentence, piece by piece (default: it stays): escape it for HTML here. */
  text?: ((text: string) => string) | null | undefined
}

const fields: ReadonlyArray<keyof ClozeOptions> = ['blank', 'others', 'text']

/**
 * Blank the words of a term in the sentence that it stands in.
 *
 * Words that follow one another are one blank; what stands between words that do not, stays. The result is a
 * plain string, and the cost that of the sentence and the words.
 *
 * @param occurrence An occurrence, as `anchor` returns it; it may come from JSON.
 * @param options Configuration.
 * @returns The sentence with blanks.
 * @throws TypeError Where something is no occurrence, an option unknown or of the wrong type, or one of them gives
 *   something other than a string.
 * @throws RangeError Where an occurrence reaches out of its sentence, or a word out of its occurrence.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {anchor, cloze, parse} from 'bilingual-notes'
 *
 * const note = parse('原文：\n\nThey put the long voyage on hold.\n\n学习：\n\nput sth on hold：搁置\n')
 * const [found] = anchor(note)
 * const [occurrence] = found?.occurrences ?? []
 * assert.ok(occurrence)
 *
 * assert.equal(cloze(occurrence), 'They ____ the long voyage ____.')
 * const blank = (form: string) => `${form.charAt(0)}…`
 * assert.equal(cloze(occurrence, {blank}), 'They p… the long voyage o….')
 * ```
 */
export function cloze(occurrence: MarkedOccurrence, options?: Readonly<ClozeOptions> | null): string {
  checkFields('options', options, fields)
  const {blank, others, text} = options ?? {}
  checkOccurrences(occurrence, others)
  const given = blank ?? '____'
  const change = typeof given === 'string' ? (): string => given : checkChange('blank', given, 'a string or a function')
  return markWords(occurrence, others ?? [], change, checkChange('text', text ?? asItIs))
}

/** What leaves a text as it is. */
export function asItIs(text: string): string {
  return text
}
