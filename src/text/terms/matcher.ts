import {type Budget, isSpent, spend} from './budget.js'
import type {Range} from '../range.js'
import {findEverywhere, findWritten} from './everywhere.js'
import type {Match, TermMatch} from './match.js'
import {widestGap} from './near.js'
import {findForm, findMended, findNearest} from './nearness.js'
import {type Pattern, type PatternWord, patternsOf} from './pattern.js'
import {findMoved} from './preposition.js'
import {type Reading, indexOf, kinOfWord, plainIndexes, stepsPerIndex, toMatch} from './reading.js'
import {isInflectedEnd, isSearched, searchFor, searchInflectedStart, searchSteps} from './search.js'
import {type Stretch, findSequence} from './sequence.js'
import {findAllTogether} from './sequences.js'
import {withoutMarks, wordAt} from './words.js'

/** Looks for terms in a text. */
export interface Matcher {
  text: string
  /** Where the text has a term first. */
  find: (term: string) => Match | undefined
  /**
   * Where the text has a term, in order and without overlap: all places where it stands as it is, in other
   * case, another form or spelling; without any, all that are derived; else all with others between; else
   * what is nearest.
   */
  findAll: (term: string) => Array<TermMatch>
  /** The same, without what is near. */
  findThere: (term: string) => Array<TermMatch>
  /** Where a text has a term letter for letter, in order and without overlap: one that has no words, too. */
  findWritten: (term: string) => Array<TermMatch>
  /** Whether no work or no place is left that the text is worth: what is not found then may be there. */
  isSpent: () => boolean
}

/** How a text is read. */
export interface MatcherOptions {
  /** Whether its words are inflected and spelled as those of English are. */
  isEnglish: boolean
  /** Steps that may be taken beyond what the length of the text is worth, for some texts together. */
  shared: Budget
  /** The base forms of a word in lower case; for `findAll` alone. */
  bases?: ((word: string) => ReadonlyArray<string>) | undefined
  /** Steps for each code unit of the text (default: 32). */
  steps?: number
  /** Whether a stretch of the text may be one of its places (default: each may); for `findAll` alone. */
  isWhole?: ((range: Range) => boolean) | undefined
}

/** Steps for each code unit of a text where none are given. */
const stepsPerUnit = 32

/** Words of a stretch at most that has those of a term in another order. */
const widestStretch = 10

/** Letters of a word that may stand in another order at least: a preposition may not. */
const leastMovable = 4

/** What looks for terms in a text. The words of the text are listed where a term is not found at once. */
export function createMatcher(text: string, {bases, isEnglish, isWhole, shared, steps}: Readonly<MatcherOptions>): Matcher {
  const budget = {left: text.length * (steps ?? stepsPerUnit), shared}
  const reading: Reading = {
    text,
    lower: undefined,
    isEnglish,
    budget,
    index: undefined,
    kin: new Map(),
    relatives: new Map(),
    bases,
    wordsByBase: undefined,
    // One more, as a text without words has not spent what it has.
    places: {left: text.length + 1},
    isWhole: isWhole ?? ((): boolean => true)
  }
  return {
    text,
    find: (term) =>
      isSpent(budget) ? undefined : (findVerbatim(reading, term) ?? findWords(reading, term)),
    findAll: (term) => findEverywhere(reading, term, true),
    findThere: (term) => findEverywhere(reading, term, false),
    findWritten: (term) => findWritten(reading, term),
    isSpent: () => isSpent(budget) || isSpent(reading.places)
  }
}

/** Most terms stand in the text as they are, or with an ending: no word need be cut for them. */
function findVerbatim(reading: Reading, term: string): Match | undefined {
  const {budget, isEnglish, text} = reading
  if (!isSearched(text) || !spend(budget, searchSteps(text))) return undefined
  const exact = searchFor(text, term)
  if (exact?.isWhole) return {kind: 'exact', start: exact.start, end: exact.end}
  // Most others have an ending where they stand: then the text need not be copied in lower case.
  if (exact && isEnglish && isInflectedEnd(text.slice(exact.start, exact.end).toLowerCase(), term.toLowerCase())) {
    return {kind: 'inflected', start: exact.start, end: exact.end}
  }

  reading.lower ??= text.toLowerCase()
  return reading.lower.length === text.length ? findInLower(reading.lower, term.toLowerCase(), isEnglish) : undefined
}

function findInLower(text: string, term: string, isEnglish: boolean): Match | undefined {
  const found = searchFor(text, term)
  if (found?.isWhole) return {kind: 'case', start: found.start, end: found.end}
  if (!isEnglish) return undefined
  const isInflected = found && isInflectedEnd(text.slice(found.start, found.end), term)
  const inflected = isInflected ? found : searchInflectedStart(text, term)
  return inflected && {kind: 'inflected', start: inflected.start, end: inflected.end}
}

/** The ways to look for a term, from the closest to the farthest. */
const ways = [findPlain, findForms, findDerived, findGapped, findNearest, findMended, findForm]

function findWords(reading: Reading, term: string): Match | undefined {
  if (!spend(reading.budget, term.length)) return undefined
  const patterns = patternsOf(term)
  for (const way of ways) {
    for (const pattern of patterns) {
      const match = way(reading, pattern, term)
      if (match) return match
    }
  }

  return undefined
}

/** The words as they are, but for case and accents. */
function findPlain(reading: Reading, {words}: Pattern, term: string): Match | undefined {
  const index = indexOf(reading)
  const lists = listsOf(reading, words, (word) => plainIndexes(reading, word))
  const stretch = lists && findSequence(lists, words.map(gapBefore))
  if (!stretch) return undefined
  if (words.some(({afterGap}) => afterGap)) return toMatch(index, stretch, 'gapped')
  const {ends, starts} = index.words
  const isExact = words.every(({end, start}, d) => {
    const written = reading.text.slice(starts[stretch.first + d], ends[stretch.first + d])
    return withoutMarks(written) === withoutMarks(term.slice(start, end))
  })
  return toMatch(index, stretch, isExact ? 'exact' : 'case')
}

/** The words in any form and spelling. */
function findForms(reading: Reading, {words}: Pattern): Match | undefined {
  if (!reading.isEnglish) return undefined
  const index = indexOf(reading)
  const lists = listsOf(reading, words, (word) => kinOfWord(reading, word).forms)
  const stretch = lists && findSequence(lists, words.map(gapBefore))
  if (!stretch) return undefined
  if (words.some(({afterGap}) => afterGap)) return toMatch(index, stretch, 'gapped')
  const isSpelling = words.some(({folded}, d) => {
    const other = wordAt(index.words, stretch.first + d)
    return kinOfWord(reading, folded).kinship.get(other) === 'spelling'
  })
  return toMatch(index, stretch, isSpelling ? 'spelling' : 'inflected')
}

/** Words of the same stems. */
function findDerived(reading: Reading, {words}: Pattern): Match | undefined {
  if (!reading.isEnglish) return undefined
  const lists = listsOf(reading, words, (word) => kinOfWord(reading, word).all)
  const stretch = lists && findSequence(lists, words.map(gapBefore))
  return stretch && toMatch(indexOf(reading), stretch, 'derived')
}

/** The words in any form with others between, in another order at last; without little ones. */
function findGapped(reading: Reading, {words}: Pattern): Match | undefined {
  const strong = words.filter(({isLittle}) => !isLittle)
  const lists = listsOf(reading, strong, (word) => kinOfWord(reading, word).all)
  if (!lists) return undefined
  const inOrder = findSequence(lists, strong.map(() => widestGap))
  const isMovable = strong.every(({folded}) => folded.length >= leastMovable)
  const stretch =
    inOrder ??
    (isMovable ? findTogether(lists) : undefined) ??
    findMoved(strong.map(({folded}) => folded), lists, widestGap)
  return stretch && toMatch(indexOf(reading), stretch, 'gapped')
}

function findTogether(lists: ReadonlyArray<ReadonlyArray<number>>): Stretch | undefined {
  const [indexes] = findAllTogether(lists, widestStretch, () => true)
  return indexes && {first: indexes[0] as number, last: indexes.at(-1) as number}
}

/** The indexes of each word; `undefined` where one has none, or the budget is spent. */
function listsOf(
  {budget}: Reading,
  words: ReadonlyArray<PatternWord>,
  indexesOf: (word: string) => ReadonlyArray<number>
): Array<ReadonlyArray<number>> | undefined {
  const lists: Array<ReadonlyArray<number>> = []
  for (const {folded} of words) {
    const indexes = indexesOf(folded)
    // What is to be done with them is paid for here.
    if (indexes.length === 0 || !spend(budget, indexes.length * stepsPerIndex)) return undefined
    lists.push(indexes)
  }

  return lists.length > 0 ? lists : undefined
}

function gapBefore({afterGap}: PatternWord): number {
  return afterGap ? widestGap : 0
}
