import {spend} from './budget.js'
import {basesOf} from './inflection.js'
import type {PatternWord} from './pattern.js'
import {type Reading, indexOf, stepsPerIndex} from './reading.js'
import type {Indexes} from './sequences.js'
import {basesIn, placesOf, wordsBeginning} from './vocabulary.js'
import {type WordIndex, isJoined, vocabularyOf} from './word-index.js'
import {wordAt} from './words.js'

/** Letters of a term below which its words are not joined or parted. */
const leastLetters = 4

/** Letters of a word below which one that stands apart is a slip: `a gainst`. */
const leastPiece = 3

/** Letters that an ending may add. */
const longestEnding = 4

/** Steps that it takes to compare two words. */
const stepsPerPair = 128

/**
 * Words that have the letters of a term with other spaces or hyphens between: `cash flow`, `cashflow`,
 * `cashflows`; not what anything else parts, as `she’ll`.
 */
export function findJoined(
  reading: Reading,
  words: ReadonlyArray<PatternWord>,
  term: string
): Array<Indexes> {
  const joined = words.map(({folded}) => folded).join('')
  if (joined.length < leastLetters) return []
  // A term that the text has in fewer words may have been torn: `a gainst`.
  const isSpaced = /\s/.test(term.slice(words[0]?.start, words.at(-1)?.end))
  const isSlip = isSpaced && words.some(({folded}) => folded.length < leastPiece)
  const index = indexOf(reading)
  const found: Array<Indexes> = []
  for (const first of placesOfFirst(reading, words, joined)) {
    const indexes = joinFrom(reading, index, first, joined)
    const isTorn = isSlip && indexes.length < words.length
    if (indexes.length > 0 && indexes.length !== words.length && !isTorn) found.push(indexes)
  }

  return found
}

/** Where words stand that a term may begin with, or be a form of as a whole. */
function placesOfFirst(reading: Reading, {length}: ReadonlyArray<PatternWord>, joined: string): Array<number> {
  const vocabulary = vocabularyOf(indexOf(reading))
  const words = wordsBeginning(vocabulary, joined)
  if (!spend(reading.budget, words.length * stepsPerIndex)) return []
  const bases = length > 1 && reading.isEnglish ? basesOf(joined) : [joined]
  const firsts = words.filter((word) => {
    if (word.length < joined.length && joined.startsWith(word)) return true
    if (length === 1 || Math.abs(word.length - joined.length) > longestEnding) return false
    return word === joined || bases.includes(word) || (reading.isEnglish && basesIn(vocabulary, word).includes(joined))
  })
  // A first word of one letter is listed on its own: `U.S.` is `US`.
  const lists = [...firsts, joined.charAt(0)].map((word) => placesOf(vocabulary, word))
  return lists.flatMap((places) => (spend(reading.budget, places.length * stepsPerIndex) ? places : []))
}

/** The words from one on that have the letters of a term together; none where they have others. */
function joinFrom(reading: Reading, index: WordIndex, first: number, joined: string): Array<number> {
  const indexes: Array<number> = []
  let written = ''
  for (let at = first; at < index.size && written.length < joined.length; at++) {
    if (!spend(reading.budget, 1)) return []
    // All but the end of the last word have to be the same.
    if (!joined.startsWith(written) || !isJoined(index, first, at)) return []
    written += wordAt(index.words, at)
    indexes.push(at)
  }

  return isSame(reading, written, joined) ? indexes : []
}

/** Whether two words are one, or one an inflected form of the other. */
function isSame({budget, isEnglish}: Reading, written: string, joined: string): boolean {
  if (written === joined) return true
  if (!isEnglish || Math.abs(written.length - joined.length) > longestEnding) return false
  return spend(budget, stepsPerPair) && (basesOf(written).includes(joined) || basesOf(joined).includes(written))
}
