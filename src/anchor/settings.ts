import {type Hyphenation, resolveHyphenation} from '../prose/hyphenation.js'
import {type SentencesOptions, sentencesFields} from '../sentences/read.js'
import {type Splitter, splitterFor} from '../sentences/splitter.js'
import {isLanguage, resolveLanguages, scriptsOf} from '../syntax/languages.js'
import type {Note, Segment} from '../syntax/nodes.js'
import {checkFields, describe} from '../syntax/options.js'
import type {Scripts} from '../text/scripts.js'
import type {MatcherOptions} from '../text/terms/matcher.js'
import type {AnchorOptions} from './types.js'

/** Steps that may be taken in a note beyond what the length of its texts is worth. */
const sharedSteps = 1_000_000

/** Steps for each code unit of a text: all places of a term are more work than one. */
const stepsPerUnit = 128

/** The fields of `AnchorOptions`. */
const fields: ReadonlyArray<string> = [...sentencesFields, 'align', 'bases']

/** Options as they are worked with. */
export interface Settings {
  scripts: Scripts
  hyphenation: Hyphenation
  splitter: Splitter
  matching: MatcherOptions
  align: AnchorOptions['align'] | undefined
  /** What `align` is called with. */
  sentences: SentencesOptions
}

/** @throws TypeError or RangeError Where an option is wrong, naming it. */
export function resolveSettings(
  node: Note | Segment,
  options: Readonly<AnchorOptions> | null | undefined
): Settings {
  checkFields('options', options, fields)
  const {align, bases, hyphen, source, translation} = options ?? {}
  const note = options?.note ?? (node.type === 'note' ? node : undefined)
  const languages = resolveLanguages(options?.languages ?? note?.languages)
  const scripts = scriptsOf(languages)
  for (const [field, value] of Object.entries({align, bases, source, translation})) checkFunction(field, value)
  const matching = {
    bases: bases ? createBases(bases) : undefined,
    isEnglish: isLanguage(languages.source, 'en'),
    shared: {left: sharedSteps},
    steps: stepsPerUnit
  }
  const hyphenation = resolveHyphenation({...(hyphen && {hyphen}), ...(note && {note})}, node)
  return {
    scripts,
    hyphenation,
    splitter: source ?? splitterFor(languages.source),
    matching,
    align: align ?? undefined,
    sentences: {
      languages,
      // Worked out once, and not for each segment.
      ...(hyphen && {hyphen: hyphenation}),
      ...(note && {note}),
      ...(source && {source}),
      ...(translation && {translation})
    }
  }
}

function checkFunction(field: string, value: unknown): void {
  if (value === undefined || value === null || typeof value === 'function') return
  throw new TypeError(`Unexpected ${describe(value)} as \`options.${field}\`, expected a function`)
}

/** The bases of words, each asked for once. */
function createBases(given: (word: string) => unknown): (word: string) => ReadonlyArray<string> {
  const known = new Map<string, ReadonlyArray<string>>()
  return (word) => {
    let bases = known.get(word)
    if (!bases) {
      bases = readBases(given(word))
      known.set(word, bases)
    }

    return bases
  }
}

/** @throws TypeError Where it is no list of strings. */
function readBases(given: unknown): ReadonlyArray<string> {
  const expected = 'expected a list of strings'
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given)) {
    throw new TypeError(`Unexpected ${describe(given)} as result of \`options.bases\`, ${expected}`)
  }

  const bases: Array<string> = []
  for (const base of given as Iterable<unknown>) {
    if (typeof base !== 'string') {
      throw new TypeError(`Unexpected ${describe(base)} in the result of \`options.bases\`, ${expected}`)
    }

    bases.push(base)
  }

  return bases
}
