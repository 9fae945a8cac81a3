import type {RuleSetting} from './rule.js'
import type {RuleId} from './rule-id.js'

/** Name of a preset. */
export type Preset = 'none' | 'recommended' | 'strict'

type Rows = ReadonlyArray<readonly [RuleId, RuleSetting]>

/** What is wrong, and what may be. */
const recommended: Rows = [
  ['afterword-form', 'warning'],
  ['cross-heading-form', 'warning'],
  ['empty-vocabulary', 'warning'],
  ['entry-separator', 'warning'],
  ['entry-without-gloss', 'warning'],
  ['gloss-language', 'info'],
  ['interpunct-artifact', 'warning'],
  ['invisible-character', 'warning'],
  ['label-form', 'warning'],
  ['label-not-alone', 'warning'],
  ['label-spacing', 'info'],
  ['literal-asterisks', 'warning'],
  ['lost-line-end-hyphen', 'info'],
  ['markdown-list-in-source', 'warning'],
  ['missing-afterword', 'warning'],
  ['missing-signature', 'warning'],
  ['missing-source-label', 'warning'],
  ['missing-title', 'warning'],
  ['missing-translation', 'error'],
  ['missing-vocabulary-label', 'warning'],
  ['orphan-explanation', 'warning'],
  ['pronunciation-form', 'warning'],
  ['repeated-entry', 'warning'],
  ['repeated-translation', 'error'],
  ['repeated-vocabulary-label', 'warning'],
  ['signature-form', 'warning'],
  ['term-not-in-source', 'warning'],
  ['text-after-translation', 'warning'],
  ['trailing-separator', 'warning'],
  ['translation-length', 'warning'],
  ['translation-swapped', 'error'],
  ['unbalanced-bracket', 'warning'],
  ['unlabelled-text', 'info'],
  ['unquoted-explanation', 'warning']
]

/** Questions of style as well, as warnings; nearly all of what is wrong is an error. */
const strict: Rows = [
  ['afterword-form', 'error'],
  ['cross-heading-form', 'error'],
  ['empty-vocabulary', 'error'],
  ['entry-separator', ['error', {halfWidth: true}]],
  ['entry-spacing', 'warning'],
  ['entry-without-gloss', 'error'],
  ['gloss-language', 'warning'],
  ['interpunct-artifact', 'error'],
  ['invisible-character', 'error'],
  ['label-form', ['error', {trailingSpace: true}]],
  ['label-not-alone', 'error'],
  ['label-spacing', 'warning'],
  ['literal-asterisks', 'error'],
  ['lost-line-end-hyphen', 'warning'],
  ['markdown-list-in-source', 'error'],
  ['missing-afterword', 'error'],
  ['missing-signature', 'error'],
  ['missing-source-label', 'error'],
  ['missing-title', 'error'],
  ['missing-translation', 'error'],
  ['missing-vocabulary-label', 'error'],
  ['orphan-explanation', ['warning', {underLabel: true}]],
  ['pronunciation-form', ['warning', {lookAlikes: true}]],
  ['punctuation-width', 'warning'],
  ['repeated-entry', 'error'],
  ['repeated-translation', 'error'],
  ['repeated-vocabulary-label', 'error'],
  ['signature-form', 'error'],
  ['term-not-in-source', 'error'],
  ['text-after-translation', 'error'],
  ['trailing-separator', ['warning', {semicolon: true}]],
  ['translation-length', 'error'],
  ['translation-swapped', 'error'],
  ['unbalanced-bracket', 'error'],
  ['unlabelled-text', 'warning'],
  ['unquoted-explanation', 'error']
]

/** Which rules are on, and how much they matter. */
export const presets: Readonly<Record<Preset, Rows>> = {none: [], recommended, strict}
