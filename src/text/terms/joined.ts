import {spend} from './budget.js'
import {basesOf} from './inflection.js'
import type {PatternWord} from './pattern.js'
import {type Reading, indexOf} from './reading.js'
import type {Indexes} from './sequences.js'
import {indexesLike} from './word-index.js'
import {wordAt} from './words.js'

/** Letters of a term below which its words are not joined or parted. */
const leastLetters = 4

/** Letters of a word below which one that stands apart is a slip: `a gainst`. */
const leastPiece = 3

/** Letters that an ending may add. */
const longestEnding = 4

/** Steps that it takes to compare two words. */
const stepsPerPair = 128

/** Words that have the letters of a term with other spaces between: `cash flow`, `cashflow`, `cashflows`. */
export function findJoined(
  reading: Reading,
  words: ReadonlyArray<PatternWord>,
  term: string
): Array<Indexes> {
  const joined = words.map(({folded}) => folded).join('')
  // A term that the text has in fewer words may have been torn: `a gainst`.
  const isSpaced = /\s/.test(term.slice(words[0]?.start, words.at(-1)?.end))
  const isSlip = isSpaced && words.some(({folded}) => folded.length < leastPiece)
  if (joined.length < leastLetters) return []
  const index = indexOf(reading)
  const found: Array<Indexes> = []
  // A first word of one letter is listed on its own: `U.S.` is `US`.
  const beginnings = [joined, joined.charAt(0)]
  for (const first of beginnings.flatMap((word) => indexesLike(index, word, reading.budget))) {
    let written = ''
    const indexes: Array<number> = []
    for (let at = first; at < index.size && written.length < joined.length; at++) {
      if (!spend(reading.budget, 1)) return found
      written += wordAt(index.words, at)
      indexes.push(at)
    }

    const isTorn = isSlip && indexes.length < words.length
    if (indexes.length !== words.length && !isTorn && isSame(reading, written, joined)) found.push(indexes)
  }

  return found
}

/** Whether two words are one, or one an inflected form of the other. */
function isSame({budget, isEnglish}: Reading, written: string, joined: string): boolean {
  if (written === joined) return true
  if (!isEnglish || Math.abs(written.length - joined.length) > longestEnding) return false
  return spend(budget, stepsPerPair) && (basesOf(written).includes(joined) || basesOf(joined).includes(written))
}
