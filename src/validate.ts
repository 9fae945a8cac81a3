import {parse} from './parse/index.js'
import type {ParseOptions} from './parse/settings.js'
import {checkTree} from './syntax/check.js'
import {resolveLabels} from './syntax/labels.js'
import {resolveLanguages, scriptsOf} from './syntax/languages.js'
import type {Note} from './syntax/nodes.js'
import {checkFields} from './syntax/options.js'
import type {Diagnostic} from './validate/diagnostic.js'
import {check} from './validate/index.js'
import {type RuleSettings, defaultRules, resolveRules, ruleFields} from './validate/settings.js'

/** Configuration of `validate`. */
export interface ValidateOptions extends ParseOptions, RuleSettings {}

/** Fields of `ValidateOptions`. */
export const validateFields: ReadonlyArray<string> = ['labels', 'languages', ...ruleFields]

/**
 * Find what is wrong in a note.
 *
 * Pure, and in document order; a tree and the text it was read from give the same diagnostics. They
 * are plain JSON. A node without a position (in a tree made by hand) is not reported; the positions of
 * a tree that was changed after it was read are still those of its text. In the note,
 * `<!-- bilingual-notes-disable rule-id -->`, `…-enable` and `…-disable-next-line` turn rules off and on.
 *
 * Lines and columns are from 1, offsets from 0, in UTF-16 code units. The cost is linear in the length
 * of the text.
 *
 * @param note Text of the note, or its tree as `parse` returns it. `languages` is of no use with a
 *   tree, which knows its own; `labels` are the words that mends are written with.
 * @param options Configuration (default: the rules of the preset `recommended`, messages in English).
 * @returns The diagnostics.
 * @throws TypeError Where `note` is neither, something in it no node (naming its path,
 *   `note.children[0]`), or an option unknown or of the wrong type.
 * @throws RangeError For a preset, rule, level or locale that there is not, naming those that are near; for a text
 *   that `parse` refuses, and nodes that stand in each other more than 100 levels deep.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {validate} from 'bilingual-notes'
 *
 * const [diagnostic] = validate('# Tides\n\n原文:\n\nThe tide ebbs.\n\n退潮了。\n', {
 *   rules: {'missing-afterword': 'off', 'missing-signature': 'off'}
 * })
 * assert.equal(diagnostic?.ruleId, 'label-form')
 * assert.equal(diagnostic.message, 'Unexpected label `原文:` with a half-width colon, expected `原文：`')
 * assert.deepEqual(diagnostic.place.start, {line: 3, column: 1, offset: 9})
 * assert.deepEqual(diagnostic.expected, ['原文：'])
 * ```
 */
export function validate(
  note: Note | string,
  options?: Readonly<ValidateOptions> | null
): Array<Diagnostic> {
  checkFields('options', options, validateFields)
  const {labels, languages} = options ?? {}
  const settings = options ? resolveRules(options, resolveLabels(labels)) : defaultRules()
  if (typeof note === 'string') return check(parse(note, {labels, languages}), settings, note)
  checkTree(note)
  const path = 'note.languages'
  const known = resolveLanguages(note.languages, path)
  scriptsOf(known, path)
  return check({...note, languages: known}, settings)
}
