import type {Budget} from './budget.js'
import {type Stretch, findSequence} from './sequence.js'
import {type WordIndex, indexesOf} from './word-index.js'

/** Adverbs that are put before the object of a verb as well as after it: `turn down the offer`. */
const particles: ReadonlySet<string> = new Set(
  'about across ahead along apart around aside away back by down forward in off on out over round through together up'.split(' ')
)

/** Words that are taken for one another. */
const prepositions: ReadonlySet<string> = new Set([
  ...particles,
  ...'after against as at before behind between for from into of onto to toward towards under upon with without'.split(' ')
])

/** Whether a word may stand in the place of another preposition. */
export function isPreposition(word: string): boolean {
  return prepositions.has(word)
}

/** Indexes of all prepositions of a text, in order. */
export function prepositionsIn(index: WordIndex, budget: Budget): Array<number> {
  return [...prepositions].flatMap((word) => indexesOf(index, word, budget)).sort((a, b) => a - b)
}

/** Words of a term in another order: where each stands, and how many others may stand before it. */
export interface Moved {
  lists: Array<ReadonlyArray<number>>
  gaps: Array<number>
}

/**
 * The words of a term that is a verb with an object, its particle on the other side of that: directly
 * after the verb, or the object. `undefined` where the term is none.
 *
 * @param lists For each word, the indexes at which it stands, in order.
 * @param gap How many words may stand before each of the others.
 */
export function movedLists(
  words: ReadonlyArray<string>,
  lists: ReadonlyArray<ReadonlyArray<number>>,
  gap: number
): Moved | undefined {
  if (words.length < 3) return undefined
  const from = particles.has(words.at(-1) as string) ? words.length - 1 : 1
  if (!particles.has(words[from] as string)) return undefined
  const to = from === 1 ? words.length - 1 : 1
  const moved = lists.filter((_list, d) => d !== from)
  moved.splice(to, 0, lists[from] as ReadonlyArray<number>)
  return {lists: moved, gaps: moved.map((_list, d) => (d === to ? 0 : gap))}
}

/** Where the words of such a term stand first. */
export function findMoved(
  words: ReadonlyArray<string>,
  lists: ReadonlyArray<ReadonlyArray<number>>,
  gap: number
): Stretch | undefined {
  const moved = movedLists(words, lists, gap)
  return moved && findSequence(moved.lists, moved.gaps)
}
