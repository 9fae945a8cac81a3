import {type LabelRole, type LabelWords, type Labels, resolveLabels} from '../syntax/labels.js'
import {resolveLanguages, scriptsOf} from '../syntax/languages.js'
import type {Languages} from '../syntax/nodes.js'
import {checkFields} from '../syntax/options.js'
import type {Scripts} from '../text/scripts.js'

/** Configuration of `parse`. */
export interface ParseOptions {
  /**
   * The words that structure a note (default: simplified and traditional Chinese, see `Labels`).
   * A role that is not given keeps its default words.
   */
  labels?: Readonly<Partial<Labels>> | null | undefined
  /**
   * The languages of a note (default: `{source: 'en', translation: 'zh-Hans'}`).
   * Their scripts tell a translation from its source text. Where both share a script, a translation
   * needs its label.
   */
  languages?: Readonly<Partial<Languages>> | null | undefined
}

/** A word that is a label, and what it introduces. */
export interface LabelWord {
  word: string
  role: Exclude<LabelRole, 'afterword'>
}

/** The labels of a note, to be found by how a line begins. */
export interface LabelTable {
  /** The least first code unit of all labels: letters of the source are below it, as a rule. */
  least: number
  /** Labels by their first code unit. */
  byStart: ReadonlyMap<number, ReadonlyArray<LabelWord>>
}

/** What the reader needs to know, worked out once. */
export interface Settings {
  languages: Languages
  scripts: Scripts
  labels: LabelTable
  /** Words that head an afterword. */
  afterword: ReadonlyArray<string>
}

let defaults: Settings | undefined

/**
 * Work out options.
 *
 * @throws TypeError For an unknown option, or one of the wrong type.
 * @throws RangeError For a language whose script is not known.
 */
export function resolveSettings(options: Readonly<ParseOptions> | null | undefined): Settings {
  checkFields('options', options, ['labels', 'languages'])
  if (options?.labels ?? options?.languages) {
    return createSettings(resolveLabels(options.labels), resolveLanguages(options.languages))
  }

  defaults ??= createSettings(resolveLabels(null), resolveLanguages(null))
  return defaults
}

function createSettings(words: LabelWords, languages: Languages): Settings {
  const byStart = new Map<number, Array<LabelWord>>()
  for (const role of ['source', 'translation', 'vocabulary'] as const) {
    for (const word of words[role]) {
      const code = word.charCodeAt(0)
      const list = byStart.get(code)
      if (list) list.push({word, role})
      else byStart.set(code, [{word, role}])
    }
  }

  const labels = {least: Math.min(...byStart.keys()), byStart}
  return {languages, scripts: scriptsOf(languages), labels, afterword: words.afterword}
}
