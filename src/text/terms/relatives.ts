import {spend} from './budget.js'
import {type Kinship, allKinOf} from './kinship.js'
import type {PatternWord} from './pattern.js'
import {type Kin, type Reading, indexOf, plainIndexes} from './reading.js'
import type {Indexes} from './sequences.js'
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

/** Indexes at which a word of a term and its kin stand: forms, spellings and words of its stem, all of them. */
export function relativesOf(reading: Reading, {end, folded, start}: PatternWord, term: string): Kin {
  const known = reading.relatives.get(folded)
  if (known) {
    spend(reading.budget, 1 + known.all.length)
    return known
  }

  const written = term.slice(start, end)
  const kinship = reading.isEnglish ? kinshipOf(reading, folded, written) : new Map<string, Kinship>()
  for (const other of wordsOfBases(reading, written)) kinship.set(other, 'inflected')
  kinship.delete(folded)
  const indexesOfAll = (words: ReadonlyArray<string>): Indexes =>
    words.flatMap((other) => plainIndexes(reading, other)).sort((a, b) => a - b)
  const others = [...kinship.keys()]
  const forms = indexesOfAll([folded, ...others.filter((other) => kinship.get(other) !== 'derived')])
  const kin = {forms, all: indexesOfAll([folded, ...others]), kinship}
  reading.relatives.set(folded, kin)
  return kin
}

function kinshipOf(reading: Reading, folded: string, written: string): Map<string, Kinship> {
  const kinship = allKinOf(indexOf(reading), folded, reading.budget)
  const isOnlyItself = capitals.test(written) || homographs.has(folded)
  if (!isOnlyItself || plainIndexes(reading, folded).length === 0) return kinship
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
