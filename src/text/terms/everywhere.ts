import type {Range} from '../range.js'
import {spend} from './budget.js'
import {findJoined} from './joined.js'
import type {Match, MatchKind, TermMatch} from './match.js'
import {widestGap} from './near.js'
import {findForm, findMended, findNearest} from './nearness.js'
import {type Pattern, type PatternWord, patternsOf} from './pattern.js'
import {movedLists} from './preposition.js'
import {type Kin, type Reading, indexOf, stepsPerIndex} from './reading.js'
import {relativesOf} from './relatives.js'
import {type Indexes, findAllTogether, findSequences} from './sequences.js'
import {fit, runsOf} from './stretch.js'
import {withoutMarks, wordAt} from './words.js'

/** Words of a stretch at most that has those of a term in another order. */
const widestStretch = 10

/** Steps that a place is worth: whoever asks does more with it than to find it. */
const stepsPerMatch = 64

/** Letters of a word that may stand in another order at least: a preposition may not. */
const leastMovable = 4

/** Capitals that are a word. */
const capitals = /\p{Lu}{2}/u

/** Ways to look for a pattern everywhere; where one succeeds, the next are not tried. */
type Way = (reading: Reading, pattern: Pattern, term: string) => Array<TermMatch>

const ways: ReadonlyArray<Way> = [
  findForms,
  (reading, pattern, term) => findForms(reading, withoutLittle(pattern, false), term),
  (reading, pattern, term) => findForms(reading, withoutLittle(pattern, true), term),
  findDerived,
  (reading, pattern, term) => findDerived(reading, withoutLittle(pattern, false), term),
  (reading, pattern, term) => findDerived(reading, withoutLittle(pattern, true), term),
  (reading, pattern, term) => findWithGaps(reading, pattern, term, 'forms'),
  (reading, pattern, term) => findWithGaps(reading, pattern, term, 'all'),
  findApart,
  findMoved
]

/** Ways to look for what is near, the closest first. */
const nearWays = [findNearest, findMended, findForm]

/** All places of a term in a text, in order and without overlap; see `Matcher`. */
export function findEverywhere(reading: Reading, term: string): Array<TermMatch> {
  if (!spend(reading.budget, term.length)) return []
  const patterns = patternsOf(term)
  for (const way of ways) {
    const found = patterns.flatMap((pattern) => way(reading, pattern, term))
    if (found.length === 0) continue
    const matches = withoutOverlap(likely(reading.text, term, found))
    return matches.filter(() => spend(reading.budget, stepsPerMatch))
  }

  for (const way of nearWays) {
    for (const pattern of patterns) {
      const match = way(reading, pattern, term)
      if (match) return [ofNear(match)]
    }
  }

  return []
}

/** Where a term in capitals stands as it is, only what has capitals: `us` is not `US`. */
function likely(text: string, term: string, matches: ReadonlyArray<TermMatch>): ReadonlyArray<TermMatch> {
  if (!capitals.test(term) || !matches.some(({kind}) => kind === 'exact')) return matches
  return matches.filter(({end, start}) => capitals.test(text.slice(start, end)))
}

/** Matches in order: of those that overlap the first, and of two with one start the longer. */
export function withoutOverlap(matches: ReadonlyArray<TermMatch>): Array<TermMatch> {
  const apart: Array<TermMatch> = []
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = apart.at(-1)
    if (!before || before.end <= match.start) apart.push(match)
  }

  return apart
}

function ofNear({end, kind, part, start}: Match): TermMatch {
  return {kind, start, end, words: [{start, end}], ...(part && {part})}
}

/** The words one after another, in any form and spelling; with other spaces between them. */
function findForms(reading: Reading, pattern: Pattern, term: string): Array<TermMatch> {
  const {words} = pattern
  if (words.slice(1).some(({afterGap}) => afterGap)) return []
  const found = findFollowing(reading, pattern, term, 'forms')
  const joined = findJoined(reading, words, term)
  return [...found, ...joined.map((indexes) => toMatch(reading, pattern, term, indexes, 'spelling'))]
}

function findDerived(reading: Reading, pattern: Pattern, term: string): Array<TermMatch> {
  if (pattern.words.slice(1).some(({afterGap}) => afterGap)) return []
  return findFollowing(reading, pattern, term, 'all')
}

function findFollowing(
  reading: Reading,
  pattern: Pattern,
  term: string,
  which: 'all' | 'forms'
): Array<TermMatch> {
  const {words} = pattern
  const kin = kinOfAll(reading, words, term, which)
  if (!kin) return []
  return findSequences(kin.map((d) => d[which]), words.map(() => 0)).map((indexes) =>
    toMatch(reading, pattern, term, indexes, kindOf(reading, words, term, kin, indexes))
  )
}

/** The words with others where the term has a placeholder. */
function findWithGaps(
  reading: Reading,
  pattern: Pattern,
  term: string,
  which: 'all' | 'forms'
): Array<TermMatch> {
  const {words} = pattern
  if (!words.slice(1).some(({afterGap}) => afterGap)) return []
  const kin = kinOfAll(reading, words, term, which)
  if (!kin) return []
  const gaps = words.map(({afterGap}) => (afterGap ? widestGap : 0))
  return findSequences(kin.map((d) => d[which]), gaps).map((indexes) =>
    toMatch(reading, pattern, term, indexes, 'gapped')
  )
}

/** The words in any form with others between, without little ones. */
function findApart(reading: Reading, {words}: Pattern, term: string): Array<TermMatch> {
  const strong = words.filter(({isLittle}) => !isLittle)
  const kin = kinOfAll(reading, strong, term, 'all')
  if (!kin) return []
  return findSequences(kin.map(({all}) => all), strong.map(() => widestGap)).map((indexes) =>
    toMatch(reading, {words: strong}, term, indexes, 'gapped')
  )
}

/** The same in another order; a particle on the other side of an object. */
function findMoved(reading: Reading, {words}: Pattern, term: string): Array<TermMatch> {
  const strong = words.filter(({isLittle}) => !isLittle)
  const kin = kinOfAll(reading, strong, term, 'all')
  if (!kin) return []
  const lists = kin.map(({all}) => all)
  const isMovable = strong.every(({folded}) => folded.length >= leastMovable)
  const together = isMovable ? findAllTogether(lists, widestStretch) : []
  const moved = together.length > 0 ? undefined : movedLists(strong.map(({folded}) => folded), lists, widestGap)
  const found = moved ? findSequences(moved.lists, moved.gaps) : together
  return found.map((indexes) => toMatch(reading, {words: strong}, term, indexes, 'gapped'))
}

/** A pattern without the little words at its start, and at its end; with none left, without words. */
function withoutLittle({words}: Pattern, isAtEnd: boolean): Pattern {
  const first = words.findIndex(({isLittle}) => !isLittle)
  const last = words.findLastIndex(({isLittle}) => !isLittle)
  const end = isAtEnd ? last + 1 : words.length
  if (first === -1 || end - first === words.length) return {words: []}
  return {words: words.slice(first, end)}
}

/** The kin of each word; `undefined` where one has none, or the budget is spent. */
function kinOfAll(
  reading: Reading,
  words: ReadonlyArray<PatternWord>,
  term: string,
  which: 'all' | 'forms'
): Array<Kin> | undefined {
  const kin: Array<Kin> = []
  for (const word of words) {
    const relatives = relativesOf(reading, word, term)
    const {length} = relatives[which]
    if (length === 0 || !spend(reading.budget, length * stepsPerIndex)) return undefined
    kin.push(relatives)
  }

  return kin.length > 0 ? kin : undefined
}

/** Kinds of words, from the closest to the farthest. */
const kinds: ReadonlyArray<MatchKind> = ['exact', 'case', 'inflected', 'spelling', 'derived']

/** How words of a text are those of a term: as the farthest of them is. */
function kindOf(
  reading: Reading,
  words: ReadonlyArray<PatternWord>,
  term: string,
  kin: ReadonlyArray<Kin>,
  indexes: Indexes
): MatchKind {
  const index = indexOf(reading)
  let farthest = 0
  for (const [d, {end, folded, start}] of words.entries()) {
    const at = indexes[d] as number
    const other = wordAt(index.words, at)
    const written = reading.text.slice(index.words.starts[at], index.words.ends[at])
    const isSame = withoutMarks(written) === withoutMarks(term.slice(start, end))
    const kind = other === folded ? (isSame ? 'exact' : 'case') : ((kin[d] as Kin).kinship.get(other) as MatchKind)
    farthest = Math.max(farthest, kinds.indexOf(kind))
  }

  return kinds[farthest] as MatchKind
}

function toMatch(
  reading: Reading,
  {words}: Pattern,
  term: string,
  indexes: Indexes,
  kind: MatchKind
): TermMatch {
  const runs = fit(reading.text, term, words, runsOf(indexOf(reading).words, indexes))
  const [first] = runs as [Range]
  const last = runs.at(-1) as Range
  return {kind, start: first.start, end: last.end, words: runs}
}
