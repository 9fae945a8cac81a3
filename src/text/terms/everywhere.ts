import {readBorders} from './borders.js'
import {isSpent, spend} from './budget.js'
import {findJoined} from './joined.js'
import type {Match, TermMatch} from './match.js'
import {widestGap} from './near.js'
import {findForm, findMended, findNearest} from './nearness.js'
import {type Pattern, patternsOf} from './pattern.js'
import {type Place, type Search, kindOf, likely, mayBelong, toPlace, withoutOverlap} from './occurrence.js'
import {movedLists} from './preposition.js'
import {type Reading, type Relatives, type Which, indexOf, stepsPerIndex} from './reading.js'
import {isOf, listOf, relativesOf} from './relatives.js'
import {isBorder, searchSteps} from './search.js'
import {type Indexes, findAllTogether, findSequences} from './sequences.js'
import {cutWords, wordAt} from './words.js'

/** Words of a stretch at most that has those of a term in another order. */
const widestStretch = 10

/** Steps for each code unit of a term: a common word or two are found even where a text is worth no more. */
const stepsPerUnit = 400

/** Letters of a word that may stand in another order at least: a preposition may not. */
const leastMovable = 4

/** Ways to look for a pattern everywhere; where one succeeds, the next are not tried. */
type Way = (search: Search, pattern: Pattern) => Array<Place>

const ways: ReadonlyArray<Way> = [
  findForms,
  (search, pattern) => findForms(search, withoutLittle(pattern, false)),
  (search, pattern) => findForms(search, withoutLittle(pattern, true)),
  findDerived,
  (search, pattern) => findDerived(search, withoutLittle(pattern, false)),
  (search, pattern) => findDerived(search, withoutLittle(pattern, true)),
  (search, pattern) => findWithGaps(search, pattern, 'forms'),
  (search, pattern) => findWithGaps(search, pattern, 'all'),
  findApart,
  findMoved
]

/** Ways to look for what is near, the closest first. */
const nearWays = [findNearest, findMended, findForm]

/**
 * All places of a term in a text, in order and without overlap; see `Matcher`.
 *
 * @param reading The text.
 * @param term The term.
 * @param withNear Whether what is near is looked for where there is none.
 */
export function findEverywhere(reading: Reading, term: string, withNear: boolean): Array<TermMatch> {
  if (isSpent(reading.places)) return []
  reading.budget.left += term.length * stepsPerUnit
  reading.places.left += term.length
  const patterns = patternsOf(term)
  // A word that may stand for any other, and is alone: `somewhere`.
  if (patterns.length === 0) return findWritten(reading, term.trim())
  const {sentences} = readBorders(cutWords(term))
  const search = {reading, term, mayReachOver: (sentences.at(-1) as number) > 0, hasLeft: false}
  const places = findPlaces(search, patterns)
  if (places.length > 0) return places
  if (!search.hasLeft) return withNear ? findNear(search, patterns) : []
  search.mayReachOver = true
  return findPlaces(search, patterns)
}

/** All places where a term stands letter for letter. */
export function findWritten({budget, isWhole, places, text}: Reading, term: string): Array<TermMatch> {
  budget.left += term.length * stepsPerUnit
  places.left += term.length
  const found: Array<TermMatch> = []
  let start = term === '' || !spend(budget, searchSteps(text) * term.length) ? -1 : text.indexOf(term)
  while (start !== -1 && spend(budget, stepsPerIndex)) {
    const range = {start, end: start + term.length}
    const isThere = isBorder(text, range.start) && isBorder(text, range.end) && isWhole(range)
    if (isThere && spend(places, 1)) found.push({kind: 'exact', ...range, words: [range]})
    start = text.indexOf(term, isThere ? range.end : start + 1)
  }

  return found
}

function findPlaces(search: Search, patterns: ReadonlyArray<Pattern>): Array<TermMatch> {
  const {reading, term} = search
  for (const way of ways) {
    const found = patterns.flatMap((pattern) => way(search, pattern))
    // What a farther way finds then says nothing.
    if (found.length === 0 && isSpent(reading.budget)) return []
    if (found.length === 0) continue
    return withoutOverlap(likely(reading.text, term, found))
      .filter(() => spend(reading.places, 1))
      .map(({end, kind, start, words}) => ({kind, start, end, words}))
  }

  return []
}

function findNear({reading, term}: Search, patterns: ReadonlyArray<Pattern>): Array<TermMatch> {
  for (const way of nearWays) {
    for (const pattern of patterns) {
      const match = way(reading, pattern, term)
      if (match && reading.isWhole(match)) return [ofNear(match, term)]
    }
  }

  return []
}

/** A near match for places: one that stands for all words of a term is not one of a part. */
function ofNear({end, kind, part, start}: Match, term: string): TermMatch {
  const {ends, starts} = cutWords(term)
  const isAll = part !== undefined && part.start <= (starts[0] as number) && part.end >= (ends.at(-1) as number)
  return {kind, start, end, words: [{start, end}], ...(part && !isAll && {part})}
}

/** The words one after another, in any form and spelling; with other spaces between them. */
function findForms(search: Search, pattern: Pattern): Array<Place> {
  const {words} = pattern
  if (words.slice(1).some(({afterGap}) => afterGap)) return []
  const found = findFollowing(search, pattern, 'forms')
  const joined = findJoined(search.reading, words, search.term).filter((indexes) => isTogether(search, indexes))
  return [...found, ...joined.map((indexes) => toPlace(search, pattern, indexes, 'spelling'))]
}

function findDerived(search: Search, pattern: Pattern): Array<Place> {
  return pattern.words.slice(1).some(({afterGap}) => afterGap) ? [] : findFollowing(search, pattern, 'all')
}

/** Places of words one after another: those around each place of the rarest. */
function findFollowing(search: Search, pattern: Pattern, which: Which): Array<Place> {
  const {reading} = search
  const kin = kinOfAll(search, pattern, which)
  if (!kin) return []
  const counts = kin.map((d) => d.counts[which])
  const rarest = counts.indexOf(Math.min(...counts))
  const {size, words} = indexOf(reading)
  const places: Array<Place> = []
  let after = 0
  for (const at of listOf(reading, kin[rarest] as Relatives, which)) {
    const first = at - rarest
    const last = first + kin.length - 1
    if (first < after || last >= size) continue
    if (!kin.every((d, offset) => isOf(d, wordAt(words, first + offset), which))) continue
    if (!mayBelong(search, first, last)) continue
    const indexes = kin.map((_kin, offset) => first + offset)
    places.push(toPlace(search, pattern, indexes, kindOf(search, pattern.words, kin, indexes)))
    after = last + 1
  }

  return places
}

/** The words with others where the term has a placeholder. */
function findWithGaps(search: Search, pattern: Pattern, which: Which): Array<Place> {
  const {words} = pattern
  if (!words.slice(1).some(({afterGap}) => afterGap)) return []
  const lists = listsOf(search, pattern, which)
  if (!lists) return []
  return findSequences(lists, words.map(({afterGap}) => (afterGap ? widestGap : 0)))
    .filter((indexes) => isTogether(search, indexes))
    .map((indexes) => toPlace(search, pattern, indexes, 'gapped'))
}

/** The words in any form with others between; little ones where they are there. */
function findApart(search: Search, pattern: Pattern): Array<Place> {
  const strong = withoutAllLittle(pattern)
  const lists = listsOf(search, strong, 'all')
  if (!lists) return []
  return findSequences(lists, lists.map(() => widestGap))
    .filter((indexes) => isTogether(search, indexes))
    .map((indexes) => toPlace(search, strong, withLittle(search.reading, pattern, indexes), 'gapped'))
}

/** The same in another order; a particle on the other side of an object. */
function findMoved(search: Search, pattern: Pattern): Array<Place> {
  const strong = withoutAllLittle(pattern)
  const lists = listsOf(search, strong, 'all')
  if (!lists) return []
  const folded = strong.words.map((word) => word.folded)
  const isMovable = folded.every(({length}) => length >= leastMovable)
  const isHere = (first: number, last: number): boolean => mayBelong(search, first, last)
  const together = isMovable ? findAllTogether(lists, widestStretch, isHere) : []
  const moved = together.length > 0 ? undefined : movedLists(folded, lists, widestGap)
  const found = moved ? findSequences(moved.lists, moved.gaps) : together
  return found
    .filter((indexes) => isTogether(search, indexes))
    .map((indexes) => toPlace(search, strong, indexes, 'gapped'))
}

function isTogether(search: Search, indexes: Indexes): boolean {
  return mayBelong(search, indexes[0] as number, indexes.at(-1) as number)
}

/** Indexes of the words of a term that are not little, with those of little ones that stand between them in order. */
function withLittle(reading: Reading, {words}: Pattern, strong: Indexes): Indexes {
  const text = indexOf(reading).words
  const all: Array<number> = []
  let next = 0
  for (const {folded, isLittle} of words) {
    const end = strong[next]
    const before = all.at(-1)
    if (end === undefined) break
    if (!isLittle) {
      all.push(end)
      next++
    } else if (before !== undefined) {
      let at = before + 1
      while (at < end && wordAt(text, at) !== folded) at++
      if (at < end) all.push(at)
    }
  }

  return all
}

function withoutAllLittle({words}: Pattern): Pattern {
  return {words: words.filter(({isLittle}) => !isLittle)}
}

/** A pattern without the little words at its start, and at its end; with none left, without words. */
function withoutLittle({words}: Pattern, isAtEnd: boolean): Pattern {
  const first = words.findIndex(({isLittle}) => !isLittle)
  const last = words.findLastIndex(({isLittle}) => !isLittle)
  const end = isAtEnd ? last + 1 : words.length
  if (first === -1 || end - first === words.length) return {words: []}
  return {words: words.slice(first, end)}
}

/** Where the kin of each word stand; `undefined` where one is nowhere, or the budget is spent. */
function listsOf(search: Search, pattern: Pattern, which: Which): Array<Indexes> | undefined {
  const lists = kinOfAll(search, pattern, which)?.map((relatives) => listOf(search.reading, relatives, which))
  return lists?.every(({length}) => length > 0) ? lists : undefined
}

/** The kin of each word; `undefined` where one is nowhere, or the budget is spent. */
function kinOfAll({reading, term}: Search, {words}: Pattern, which: Which): Array<Relatives> | undefined {
  const kin: Array<Relatives> = []
  for (const word of words) {
    const relatives = relativesOf(reading, word, term)
    if (relatives.counts[which] === 0 || !spend(reading.budget, stepsPerIndex)) return undefined
    kin.push(relatives)
  }

  return kin.length > 0 ? kin : undefined
}
