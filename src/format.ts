import {parse} from './parse/index.js'
import type {ParseOptions} from './parse/settings.js'
import {canonicalNote} from './serialize/canonical.js'
import {type SerializeOptions, serialize} from './serialize/index.js'
import {checkFields} from './syntax/options.js'

/** Configuration of `format`. */
export interface FormatOptions extends ParseOptions, SerializeOptions {}

/**
 * Write a note in canonical form.
 *
 * Changes no data: `toData(parse(format(markdown)))` equals `toData(parse(markdown))`. Idempotent:
 * formatting the result again changes nothing. A label stands alone on its line, with its colon and a
 * blank line on both sides; blocks are one blank line apart; an entry is `term：美 [ipa] 义；义`, with
 * one space after a pronunciation and no semicolon at its end; a signature that is understood is
 * `2026年3月1日15点58分于厦门。`; the text ends in a line ending. The lines of a source text stay as they
 * are, as do explanations and other Markdown.
 *
 * The cost is linear in the length of the text.
 *
 * @param markdown Text of the note.
 * @param options Configuration (optional). Line endings are kept unless `lineEnding` says otherwise.
 * @returns The text in canonical form.
 * @throws TypeError Where `markdown` is no string, or an option is unknown or of the wrong type.
 * @throws RangeError Where a language is no BCP 47 tag, or one whose script is not known, and for a text that `parse`
 *   refuses.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {format} from 'bilingual-notes'
 *
 * assert.equal(
 *   format('学习:\nebb: 美 [eb]退潮；减退；'),
 *   '学习：\n\nebb：美 [eb] 退潮；减退\n'
 * )
 * ```
 */
export function format(markdown: string, options?: Readonly<FormatOptions> | null): string {
  checkFields('options', options, ['labels', 'languages', 'lineEnding'])
  const {labels, languages, lineEnding} = options ?? {}
  return serialize(canonicalNote(parse(markdown, {labels, languages})), {lineEnding})
}
