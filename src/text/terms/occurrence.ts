import type {Range} from '../range.js'
import type {MatchKind, TermMatch} from './match.js'
import type {Pattern, PatternWord} from './pattern.js'
import {type Reading, type Relatives, indexOf} from './reading.js'
import type {Indexes} from './sequences.js'
import {countSigns, fit, runsOf} from './stretch.js'
import {reachesOver} from './word-index.js'
import {withoutMarks, wordAt} from './words.js'

/** A search for all places of a term. */
export interface Search {
  reading: Reading
  term: string
  /** Whether what reaches from one sentence into the next is taken. */
  mayReachOver: boolean
  /** Whether some such was not. */
  hasLeft: boolean
}

/** A place, and how many signs at the ends of a term it has: `C++` has two, `C` none. */
export interface Place extends TermMatch {
  signs: number
}

/** Kinds of words, from the closest to the farthest. */
const kinds: ReadonlyArray<MatchKind> = ['exact', 'case', 'inflected', 'spelling', 'derived']

/** Two capitals: `US` is no form of `we`. */
const capitals = /\p{Lu}{2}/u

/** Whether words may be those of one term: words of one text, and of one sentence. */
export function mayBelong(search: Search, first: number, last: number): boolean {
  const {reading} = search
  const index = indexOf(reading)
  const {ends, starts} = index.words
  if (!reading.isWhole({start: starts[first] as number, end: ends[last] as number})) return false
  if (search.mayReachOver || !reachesOver(index, first, last)) return true
  search.hasLeft = true
  return false
}

/** Those places that are likely meant where some are as the term is written: `us` is not `US`, nor `C` `C++`. */
export function likely(text: string, term: string, places: ReadonlyArray<Place>): ReadonlyArray<Place> {
  const most = places.reduce((before, {signs}) => Math.max(before, signs), 0)
  const signed = places.filter(({signs}) => signs === most)
  if (!capitals.test(term) || !signed.some(({kind}) => kind === 'exact')) return signed
  return signed.filter(({end, start}) => capitals.test(text.slice(start, end)))
}

/** Places in order: of those that overlap the first, and of two with one start the longer. */
export function withoutOverlap<Match extends TermMatch>(matches: ReadonlyArray<Match>): Array<Match> {
  const apart: Array<Match> = []
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = apart.at(-1)
    if (!before || before.end <= match.start) apart.push(match)
  }

  return apart
}

/** How words of a text are those of a term: as the farthest of them is. */
export function kindOf(
  {reading, term}: Search,
  words: ReadonlyArray<PatternWord>,
  kin: ReadonlyArray<Relatives>,
  indexes: Indexes
): MatchKind {
  const index = indexOf(reading)
  let farthest = 0
  for (const [d, {end, folded, start}] of words.entries()) {
    const at = indexes[d] as number
    const other = wordAt(index.words, at)
    const written = reading.text.slice(index.words.starts[at], index.words.ends[at])
    const isSame = withoutMarks(written) === withoutMarks(term.slice(start, end))
    const kind = other === folded ? (isSame ? 'exact' : 'case') : ((kin[d] as Relatives).kinship.get(other) as MatchKind)
    farthest = Math.max(farthest, kinds.indexOf(kind))
  }

  return kinds[farthest] as MatchKind
}

/** What words of a text are, with the signs that the term has before its first and after its last. */
export function toPlace({reading, term}: Search, {words}: Pattern, indexes: Indexes, kind: MatchKind): Place {
  const runs = fit(reading.text, term, words, runsOf(indexOf(reading).words, indexes))
  const [first] = runs as [Range]
  const last = runs.at(-1) as Range
  const {start} = first
  const {end} = last
  return {kind, start, end, words: runs, signs: countSigns(reading.text.slice(start, end))}
}
