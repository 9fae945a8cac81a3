import {distance} from '../distance.js'
import {type Budget, spend} from './budget.js'
import {likelyBasesOf} from './inflection.js'
import type {PatternWord} from './pattern.js'
import {type Stretch, findSequence} from './sequence.js'
import {type WordIndex, indexesOf, isJoined} from './word-index.js'
import {type Words, wordAt} from './words.js'

/** Letters of a term up to which one edit is all that may part it from a near one. */
const shortTerm = 5

/** Letters of a term below which any other is near to it, or none. */
const leastLetters = 4

/** Edits between a word and what is offered for it at most. */
const mostOffered = 4

/** Words between two words of a term at most. */
export const widestGap = 8

/** Edits that may part a term of so many letters from a near one. */
export function mostEdits(letters: number): number {
  if (letters < leastLetters) return 0
  return letters <= shortTerm ? 1 : 2
}

/** A stretch that is near to a term, and the edits between them. */
export interface NearStretch extends Stretch {
  edits: number
}

/**
 * The stretch nearest to a term without its spaces; those of the text are left out, too: `stockmarket` is
 * as near to `stock market` as can be. What else than spaces and hyphens parts, is only between as many words
 * as the term has: `she’ll` is not near to `shell`.
 *
 * @param term The words of the term, joined.
 * @param count How many there are.
 */
export function nearestStretch(
  index: WordIndex,
  term: string,
  count: number,
  budget: Budget
): NearStretch | undefined {
  const {size, words} = index
  const most = mostEdits(term.length)
  const letters = lettersIn(term)
  if (most === 0 || !spend(budget, words.text.length)) return undefined
  const all: Array<number> = []
  for (let at = 0; at < size; at++) all.push(lettersIn(wordAt(words, at)))
  let best: NearStretch | undefined
  for (let first = 0; first < size; first++) {
    let length = 0
    let found = 0
    for (let last = first; last < size && length <= term.length + most; last++) {
      if (!spend(budget, 1)) return best
      length += wordAt(words, last).length
      found |= all[last] as number
      if (Math.abs(length - term.length) > most || countBits(letters ^ found) > 2 * most) continue
      if (last - first + 1 !== count && !isJoined(index, first, last)) continue
      if (!spend(budget, term.length * (2 * most + 1))) return best
      const edits = distance(term, joinedWords(words, first, last), best ? best.edits - 1 : most)
      if (edits <= (best ? best.edits - 1 : most)) best = {first, last, edits}
      if (edits === 0) return best
    }
  }

  return best
}

/** Words of a text, without what is between them. */
export function joinedWords(words: Words, first: number, last: number): string {
  let joined = ''
  for (let index = first; index <= last; index++) joined += wordAt(words, index)
  return joined
}

/** A word near to one of a term, the others of which stand around it. */
export interface MendedWord {
  /** The word of the term. */
  word: PatternWord
  /** Index of the word near to it. */
  at: number
}

/**
 * Where all words of a term but one stand together, the word that is near to it and stands in its place.
 *
 * @param words Words of the term.
 * @param lists For each of them, the indexes at which it stands in the text, in any form.
 */
export function mendedStretch(
  index: WordIndex,
  words: ReadonlyArray<PatternWord>,
  lists: ReadonlyArray<ReadonlyArray<number>>,
  budget: Budget
): MendedWord | undefined {
  const lost = lists.findIndex((list) => list.length === 0)
  const word = words[lost]
  const isOnly = lists.every((list, d) => d === lost || list.length > 0)
  if (!word || !isOnly || words.length < 2) return undefined
  for (const near of nearWords(index, word.folded, budget)) {
    const indexes = indexesOf(index, near, budget)
    const tried = lists.map((list, d) => (d === lost ? indexes : list))
    if (!spend(budget, sum(tried.map((list) => list.length)))) return undefined
    const stretch = findSequence(tried, words.map(() => widestGap))
    const at = stretch && indexes.find((d) => d >= stretch.first && d <= stretch.last)
    if (at !== undefined) return {word, at}
  }

  return undefined
}

/** Words of a text near to one, nearest first. */
function nearWords({size, words}: WordIndex, word: string, budget: Budget): Array<string> {
  const most = mostEdits(word.length)
  const letters = lettersIn(word)
  const near = new Map<string, number>()
  if (most === 0 || !spend(budget, words.text.length)) return []
  for (let index = 0; index < size; index++) {
    const other = wordAt(words, index)
    if (Math.abs(other.length - word.length) > most || near.has(other)) continue
    if (countBits(letters ^ lettersIn(other)) > 2 * most) continue
    if (!spend(budget, word.length * (2 * most + 1))) return []
    near.set(other, distance(word, other, most))
  }

  return [...near]
    .filter(([, edits]) => edits <= most)
    .sort(([, a], [, b]) => a - b)
    .map(([other]) => other)
}

/** A word of a text, and the form of it that is near to another. */
export interface NearForm {
  at: number
  form: string
}

/** Steps that it takes to find the bases of a word and compare them. */
const stepsPerWord = 128

/** The word of a text that has the base nearest to another; both begin with the same letter. */
export function nearestForm(
  {size, words}: WordIndex,
  word: string,
  isIn: (at: number) => boolean,
  budget: Budget
): NearForm | undefined {
  let most = mostEdits(word.length)
  let best: NearForm | undefined
  for (let at = 0; at < size && most > 0; at++) {
    const other = wordAt(words, at)
    if (other.charCodeAt(0) !== word.charCodeAt(0) || other.length < word.length - most) continue
    if (!spend(budget, stepsPerWord)) return best
    for (const form of likelyBasesOf(other)) {
      const edits = distance(word, form, most)
      if (edits > most || !isIn(at)) continue
      best = {at, form}
      most = edits - 1
    }
  }

  return best
}

/**
 * What words may have been meant to be that stand for others of a text: of each of these itself or its base,
 * whichever is nearer. `undefined` where that is what the text has.
 */
export function offerFor(
  {words}: WordIndex,
  pattern: ReadonlyArray<PatternWord>,
  {first, last}: Stretch
): string | undefined {
  if (pattern.length !== last - first + 1) return undefined
  let offered = ''
  let isOther = false
  for (const [d, {folded}] of pattern.entries()) {
    const at = first + d
    const form = nearestOf(wordAt(words, at), folded)
    const written = words.text.slice(words.starts[at], words.ends[at])
    if (d > 0) offered += words.text.slice(words.ends[at - 1], words.starts[at])
    offered += form ?? written
    if (form !== undefined) isOther = true
  }

  return isOther ? offered : undefined
}

/** The base of a word that is nearer to another than the word is. */
function nearestOf(word: string, other: string): string | undefined {
  let nearest: string | undefined
  let least = distance(word, other, mostOffered)
  for (const base of likelyBasesOf(word)) {
    const edits = distance(base, other, mostOffered)
    if (edits < least) [nearest, least] = [base, edits]
  }

  return nearest
}

/** The letters of a text as bits, some of which share one: an edit changes two bits at most. */
function lettersIn(text: string): number {
  let bits = 0
  for (let offset = 0; offset < text.length; offset++) bits |= 1 << (text.charCodeAt(offset) & 31)
  return bits
}

function sum(numbers: ReadonlyArray<number>): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
