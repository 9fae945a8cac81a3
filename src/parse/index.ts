import type {Note} from '../syntax/nodes.js'
import {describe} from '../syntax/options.js'
import {compose} from './note.js'
import {type ParseOptions, resolveSettings} from './settings.js'
import {tokenize} from './tokenize.js'

/**
 * Read a bilingual study note into a tree.
 *
 * Takes any string and never throws on one that there is memory for: text that is no part of the format
 * is kept as ordinary nodes. The tree is plain JSON, and `serialize(parse(markdown))` is `markdown`, byte
 * for byte. The format is that of `docs/format.md`; inline Markdown stays in the leaves as it was written.
 *
 * Every node has a `position`: `line` and `column` from 1, `offset` from 0, all in UTF-16 code units.
 * The cost is linear in the length of the text.
 *
 * @param markdown Text of the note, in any line endings; a byte-order mark is kept.
 * @param options Configuration (default: notes in English and Chinese).
 * @returns The tree.
 * @throws TypeError Where `markdown` is no string, or an option is unknown or of the wrong type.
 * @throws RangeError Where a language is no BCP 47 tag, or one whose script is not known; where the text
 *   has more than four million lines or senses, which no process has memory for.
 *
 * @example The terms of a note
 * ```ts
 * import assert from 'node:assert/strict'
 * import {parse, toData} from 'bilingual-notes'
 *
 * const note = parse('原文：\n\nThe tide ebbs.\n\n退潮了。\n\n学习：\n\nebb：退潮\n')
 * assert.equal(note.children[0]?.type, 'segment')
 * assert.deepEqual(note.children[0]?.position?.start, {line: 1, column: 1, offset: 0})
 * assert.equal(toData(note).segments[0]?.vocabulary[0]?.term, 'ebb')
 * ```
 *
 * @example Other labels, other languages
 * ```ts
 * import assert from 'node:assert/strict'
 * import {parse, toData} from 'bilingual-notes'
 *
 * const note = parse('Source:\n\nThe tide ebbs.\n\nНачался отлив.\n\nWords:\n\nebb: отлив\n', {
 *   labels: {source: 'Source', vocabulary: 'Words'},
 *   languages: {source: 'en', translation: 'ru'}
 * })
 * assert.equal(toData(note).segments[0]?.translation, 'Начался отлив.')
 * ```
 */
export function parse(markdown: string, options?: Readonly<ParseOptions> | null): Note {
  if (typeof markdown !== 'string') {
    throw new TypeError(`Unexpected ${describe(markdown)} as \`markdown\`, expected a string`)
  }

  const settings = resolveSettings(options)
  return compose(markdown, tokenize(markdown, settings), settings)
}
