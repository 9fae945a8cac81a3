import type {ParseOptions} from '../parse/settings.js'
import {type LabelWords, resolveLabels} from '../syntax/labels.js'
import {checkFields, describe} from '../syntax/options.js'
import {
  type RuleSettings,
  type ValidationSettings,
  resolveRules,
  ruleFields
} from '../validate/settings.js'

/**
 * Configuration of the plugin.
 *
 * Where a processor uses the plugin more than once, unified merges the options deeply, and lists
 * by index: a second list of labels overwrites the first words of a longer first one, and a second
 * list of rules of one’s own mixes each with the one before at its place.
 */
export interface Options extends ParseOptions {
  /**
   * Whether to write a file back byte for byte where its tree has not changed (default: `false`).
   *
   * Sets a compiler of its own in the place of that of `remark-stringify`, which still prints the
   * nodes that changed if it is used before this plugin.
   */
  lossless?: boolean | null | undefined
  /**
   * What to report on the file (default: `true`): what the rules of the preset `recommended` find;
   * with settings, as `validate` of `bilingual-notes` takes them, what those say; with `false`, nothing.
   */
  validate?: boolean | Readonly<RuleSettings> | null | undefined
}

/** Options as they are worked out. */
export interface Resolved {
  /** What the reader of notes is given. */
  parse: ParseOptions
  labels: LabelWords
  lossless: boolean
  /** Absent where nothing is validated. */
  validation: ValidationSettings | undefined
}

const fields = ['labels', 'languages', 'lossless', 'validate']

/**
 * Options of the plugin, told apart.
 *
 * @throws TypeError For an unknown option, or one of the wrong type.
 * @throws RangeError For a preset, rule, level or locale that there is not.
 */
export function resolveOptions(options: Readonly<Options> | null | undefined): Resolved {
  checkFields('options', options, fields)
  const lossless: unknown = options?.lossless ?? false
  if (typeof lossless !== 'boolean') {
    throw new TypeError(`Unexpected ${describe(lossless)} as \`options.lossless\`, expected a boolean`)
  }

  const labels = resolveLabels(options?.labels)
  return {
    parse: {labels: options?.labels, languages: options?.languages},
    labels,
    lossless,
    validation: resolveValidation(options?.validate ?? true, labels)
  }
}

function resolveValidation(
  given: boolean | Readonly<RuleSettings>,
  labels: LabelWords
): ValidationSettings | undefined {
  if (given === false) return undefined
  if (given !== true && typeof given !== 'object') {
    throw new TypeError(
      `Unexpected ${describe(given)} as \`options.validate\`, expected a boolean or an object of settings`
    )
  }

  const settings = given === true ? {} : given
  checkFields('options.validate', settings, ruleFields)
  return resolveRules(settings, labels, 'options.validate')
}
