import {isSpent, spend} from './budget.js'
import {type Kinship, allKinOf} from './kinship.js'
import type {PatternWord} from './pattern.js'
import {type Reading, type Relatives, type Which, indexOf, stepsPerIndex} from './reading.js'
import type {Indexes} from './sequences.js'
import {placesOf} from './vocabulary.js'
import {vocabularyOf} from './word-index.js'
import {type Words, wordAt} from './words.js'

/** What gives the base forms of a word in lower case. */
export type Bases = (word: string) => ReadonlyArray<string>

/** Words that are forms of others, and words of their own: whoever writes one down means the one that is there. */
const homographs: ReadonlySet<string> = new Set(
  'bore bound can fell felt found ground lay left may might mine rose saw spoke well will wound'.split(' ')
)

/** Two capitals: `US` is no form of `we`. */
const capitals = /^\p{Lu}{2}/u

/** What has no width, and is no part of a word for who looks it up. */
const invisible = /[\u00AD\u200B-\u200D\uFEFF]/g

/** Words of a text that are a word of a term or its kin: forms, spellings and words of its stem, all of them. */
export function relativesOf(reading: Reading, {end, folded, start}: PatternWord, term: string): Relatives {
  const known = reading.relatives.get(folded)
  if (known) return known
  const written = term.slice(start, end)
  const kinship = reading.isEnglish ? kinshipOf(reading, folded, written) : new Map<string, Kinship>()
  for (const other of wordsOfBases(reading, written)) kinship.set(other, 'inflected')
  kinship.delete(folded)
  const vocabulary = vocabularyOf(indexOf(reading))
  const counts = {forms: placesOf(vocabulary, folded).length, all: placesOf(vocabulary, folded).length}
  for (const [other, kind] of kinship) {
    const {length} = placesOf(vocabulary, other)
    counts.all += length
    if (kind !== 'derived') counts.forms += length
  }

  const relatives = {folded, kinship, counts, lists: {}}
  // What is known of a word when work ran out may not be all.
  if (!isSpent(reading.budget)) reading.relatives.set(folded, relatives)
  return relatives
}

/** Whether a word of a text is one of some relatives. */
export function isOf({folded, kinship}: Relatives, word: string, which: Which): boolean {
  if (word === folded) return true
  const kind = kinship.get(word)
  return kind !== undefined && (which === 'all' || kind !== 'derived')
}

/** Where some relatives stand; none where the budget is spent. */
export function listOf({budget, index}: Reading, relatives: Relatives, which: Which): Indexes {
  if (!index || !spend(budget, relatives.counts[which] * stepsPerIndex)) return []
  const {folded, kinship, lists} = relatives
  const words = [folded, ...[...kinship.keys()].filter((word) => isOf(relatives, word, which))]
  return (lists[which] ??= words.flatMap((word) => placesOf(vocabularyOf(index), word)).sort((a, b) => a - b))
}

function kinshipOf(reading: Reading, folded: string, written: string): Map<string, Kinship> {
  const vocabulary = vocabularyOf(indexOf(reading))
  const kinship = allKinOf(vocabulary, folded, reading.budget)
  const isOnlyItself = capitals.test(written) || homographs.has(folded)
  if (!isOnlyItself || placesOf(vocabulary, folded).length === 0) return kinship
  return new Map([...kinship].filter(([other]) => other.startsWith(folded)))
}

/** Words of the text that share a base with a word, as who reads the text gives them. */
function wordsOfBases(reading: Reading, word: string): ReadonlyArray<string> {
  const {bases} = reading
  if (!bases) return []
  reading.wordsByBase ??= listByBase(indexOf(reading).words, bases)
  const {wordsByBase} = reading
  return basesIn(word, bases).flatMap((base) => {
    const words = wordsByBase.get(base) ?? []
    return spend(reading.budget, words.length) ? words : []
  })
}

function listByBase(words: Words, bases: Bases): ReadonlyMap<string, ReadonlyArray<string>> {
  const seen = new Set<string>()
  const lists = new Map<string, Array<string>>()
  for (const [index, start] of words.starts.entries()) {
    const written = words.text.slice(start, words.ends[index])
    if (seen.has(written)) continue
    seen.add(written)
    for (const base of basesIn(written, bases)) {
      const list = lists.get(base)
      if (list) list.push(wordAt(words, index))
      else lists.set(base, [wordAt(words, index)])
    }
  }

  return lists
}

/** The bases of a word, itself the first. */
function basesIn(written: string, bases: Bases): Array<string> {
  const word = written.replaceAll(invisible, '').toLowerCase()
  return [...new Set([word, ...bases(word)])]
}
