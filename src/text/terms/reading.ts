import {type Budget, spend} from './budget.js'
import {type Kinship, kinOf} from './kinship.js'
import type {Match, MatchKind} from './match.js'
import type {Stretch} from './sequence.js'
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
  /** What is known where all places of a term are wanted: more kin, at a cost. */
  relatives: Map<string, Kin>
  /** The base forms of a word, where whoever asks gives them, and the words of the text that have each. */
  bases: ((word: string) => ReadonlyArray<string>) | undefined
  wordsByBase: ReadonlyMap<string, ReadonlyArray<string>> | undefined
}

/** Where a word stands. */
export interface Kin {
  /** Indexes of its forms, in any spelling. */
  forms: ReadonlyArray<number>
  /** Indexes of these and of words of its stem. */
  all: ReadonlyArray<number>
  kinship: ReadonlyMap<string, Kinship>
}

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
  const indexesOfAll = (words: ReadonlyArray<string>): Array<number> =>
    words.flatMap((other) => plainIndexes(reading, other)).sort((a, b) => a - b)
  const forms = indexesOfAll([word, ...others.filter((other) => kinship.get(other) !== 'derived')])
  const kin = {forms, all: indexesOfAll([word, ...others]), kinship}
  reading.kin.set(word, kin)
  return kin
}

/** What a stretch of words is in the text. */
export function toMatch({words}: WordIndex, {first, last}: Stretch, kind: MatchKind): Match {
  return {kind, start: words.starts[first] as number, end: words.ends[last] as number}
}
