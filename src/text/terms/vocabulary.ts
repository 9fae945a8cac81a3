import {basesOf} from './inflection.js'
import {americanSpelling} from './spelling.js'
import {type Words, wordAt} from './words.js'

/** The different words of a text. */
export interface Vocabulary {
  /** Indexes at which each word stands, in order. */
  places: ReadonlyMap<string, ReadonlyArray<number>>
  /** Those words that begin with the same two letters. */
  byBeginning: ReadonlyMap<string, ReadonlyArray<string>>
  /** What is known of words so far. */
  bases: Map<string, ReadonlyArray<string>>
  spellings: Map<string, ReadonlyArray<string>>
}

const none: ReadonlyArray<never> = []

/** List the different words of a text: its cost is the length of the text. */
export function listWords(words: Words): Vocabulary {
  const places = new Map<string, Array<number>>()
  const byBeginning = new Map<string, Array<string>>()
  for (let index = 0; index < words.starts.length; index++) {
    const word = wordAt(words, index)
    const indexes = places.get(word)
    if (indexes) indexes.push(index)
    else {
      places.set(word, [index])
      const beginning = word.slice(0, 2)
      const list = byBeginning.get(beginning)
      if (list) list.push(word)
      else byBeginning.set(beginning, [word])
    }
  }

  return {places, byBeginning, bases: new Map(), spellings: new Map()}
}

/** Indexes at which a word stands, in order. */
export function placesOf({places}: Vocabulary, word: string): ReadonlyArray<number> {
  return places.get(word) ?? none
}

/** The different words that begin as another does. */
export function wordsBeginning({byBeginning}: Vocabulary, word: string): ReadonlyArray<string> {
  return byBeginning.get(word.slice(0, 2)) ?? none
}

/** The bases of a word of the text, worked out once. */
export function basesIn({bases}: Vocabulary, word: string): ReadonlyArray<string> {
  let known = bases.get(word)
  if (!known) bases.set(word, (known = basesOf(word)))
  return known
}

/** The American spellings of these. */
export function spellingsIn(vocabulary: Vocabulary, word: string): ReadonlyArray<string> {
  let known = vocabulary.spellings.get(word)
  if (!known) {
    known = basesIn(vocabulary, word).map((base) => americanSpelling(base))
    vocabulary.spellings.set(word, known)
  }

  return known
}
