import {type Budget, spend} from './budget.js'
import {type Kinship, kinOf} from './kinship.js'
import type {Match, MatchKind} from './match.js'
import type {Range} from '../range.js'
import type {Stretch} from './sequence.js'
import type {Indexes} from './sequences.js'
import {type WordIndex, indexWords, indexesOf} from './word-index.js'

/** Steps that it takes to bring an index of a word together with those of others. */
export const stepsPerIndex = 4

/** A text in which terms are looked for, and what is known of its words so far. */
export interface Reading {
  text: string
  lower: string | undefined
  isEnglish: boolean
  budget: Budget
  index: WordIndex | undefined
  kin: Map<string, Kin>
  /** What is known where all places of a term are wanted: more kin. */
  relatives: Map<string, Relatives>
  /** The base forms of a word, where whoever asks gives them, and the words of the text that have each. */
  bases: ((word: string) => ReadonlyArray<string>) | undefined
  wordsByBase: ReadonlyMap<string, ReadonlyArray<string>> | undefined
  /** How many places may still be given. */
  places: Budget
  /** Whether a stretch of the text may be a place: not what reaches from one text into the next. */
  isWhole: (range: Range) => boolean
}

/** Where a word stands. */
export interface Kin {
  /** Indexes of its forms, in any spelling. */
  forms: ReadonlyArray<number>
  /** Indexes of these and of words of its stem. */
  all: ReadonlyArray<number>
  kinship: ReadonlyMap<string, Kinship>
}

/** The words of a text that stand for one of a term. */
export interface Relatives {
  /** The word itself. */
  folded: string
  /** Others, and how they stand for it. */
  kinship: ReadonlyMap<string, Kinship>
  /** How often they stand in the text: its forms in any spelling, and these with words of its stem. */
  counts: Readonly<Record<Which, number>>
  /** Where, as far as it was asked for. */
  lists: Partial<Record<Which, Indexes>>
}

/** Forms of a word, or words of its stem as well. */
export type Which = 'forms' | 'all'

/** The words of a text, listed where it is first asked for. */
export function indexOf(reading: Reading): WordIndex {
  reading.index ??= indexWords(reading.text)
  return reading.index
}

/** Indexes at which a word stands as it is. */
export function plainIndexes(reading: Reading, word: string): ReadonlyArray<number> {
  return indexesOf(indexOf(reading), word, reading.budget)
}

/** Indexes at which a word and its kin stand. */
export function kinOfWord(reading: Reading, word: string): Kin {
  const known = reading.kin.get(word)
  if (known) {
    spend(reading.budget, 1 + known.all.length)
    return known
  }

  const {budget, isEnglish} = reading
  const kinship = isEnglish ? kinOf(indexOf(reading), word, budget) : new Map<string, Kinship>()
  const others = [...kinship.keys()]
  const ofForm = others.filter((other) => kinship.get(other) !== 'derived')
  const forms = indexesOfAll(reading, [word, ...ofForm])
  const all = ofForm.length < others.length ? indexesOfAll(reading, [word, ...others]) : forms
  const kin = {forms, all, kinship}
  reading.kin.set(word, kin)
  return kin
}

/** Indexes at which any of some words stands, in order. */
function indexesOfAll(reading: Reading, words: ReadonlyArray<string>): ReadonlyArray<number> {
  // Most words have no kin.
  if (words.length === 1) return plainIndexes(reading, words[0] as string)
  return words.flatMap((word) => plainIndexes(reading, word)).sort((a, b) => a - b)
}

/** What a stretch of words is in the text. */
export function toMatch({words}: WordIndex, {first, last}: Stretch, kind: MatchKind): Match {
  return {kind, start: words.starts[first] as number, end: words.ends[last] as number}
}
