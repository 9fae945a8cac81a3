import {checkFields} from '../syntax/options.js'
import {checkOccurrences} from './check.js'
import {asItIs} from './cloze.js'
import {type MarkedOccurrence, checkChange, markWords} from './marked.js'

/** Configuration of `highlight`. */
export interface HighlightOptions {
  /** What becomes of each run of words (default: strong in Markdown, `**form**`). */
  mark?: ((form: string) => string) | null | undefined
  /** Other occurrences of the note whose words are marked as well, where they stand in the sentence (default: none). */
  others?: ReadonlyArray<MarkedOccurrence> | null | undefined
  /** What becomes of the rest of the sentence, piece by piece (default: it stays): escape it for HTML here. */
  text?: ((text: string) => string) | null | undefined
}

const fields: ReadonlyArray<keyof HighlightOptions> = ['mark', 'others', 'text']

/**
 * Mark the words of a term in the sentence that it stands in.
 *
 * Words that follow one another are marked together; what stands between words that do not, is not marked.
 * Nothing is escaped: the sentence is plain text, and what Markdown or HTML would read in it is for `mark` and
 * `text` to escape. The result is a plain string, and the cost that of the sentence and the words.
 *
 * @param occurrence An occurrence, as `anchor` returns it; it may come from JSON.
 * @param options Configuration.
 * @returns The sentence with marks.
 * @throws TypeError Where something is no occurrence, an option unknown or of the wrong type, or one of them gives
 *   something other than a string.
 * @throws RangeError Where an occurrence reaches out of its sentence, or a word out of its occurrence.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {anchor, highlight, parse} from 'bilingual-notes'
 *
 * const note = parse('原文：\n\nSlack & ebb tides.\n\n学习：\n\ntide：潮汐\n')
 * const [found] = anchor(note)
 * const [occurrence] = found?.occurrences ?? []
 * assert.ok(occurrence)
 *
 * assert.equal(highlight(occurrence), 'Slack & ebb **tides**.')
 * const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
 * const mark = (form: string) => `<mark>${escape(form)}</mark>`
 * assert.equal(highlight(occurrence, {mark, text: escape}), 'Slack &amp; ebb <mark>tides</mark>.')
 * ```
 */
export function highlight(
  occurrence: MarkedOccurrence,
  options?: Readonly<HighlightOptions> | null
): string {
  checkFields('options', options, fields)
  const {mark, others, text} = options ?? {}
  checkOccurrences(occurrence, others)
  const markOf = checkChange('mark', mark ?? strong)
  return markWords(occurrence, others ?? [], markOf, checkChange('text', text ?? asItIs))
}

function strong(form: string): string {
  return `**${form}**`
}
