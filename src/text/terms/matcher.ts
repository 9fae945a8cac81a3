import {type Budget, isSpent, spend} from './budget.js'
import {type Kinship, kinOf} from './kinship.js'
import {mendedStretch, nearestStretch, widestGap} from './near.js'
import {type Pattern, type PatternWord, patternsOf} from './pattern.js'
import {isInflectedEnd, isSearched, searchFor, searchInflectedStart, searchSteps} from './search.js'
import {type Stretch, findSequence, findTogether} from './sequence.js'
import {type WordIndex, indexWords, indexesOf} from './word-index.js'
import {withoutMarks, wordAt} from './words.js'

/**
 * How a text has a term: letter for letter, in other case, in another form, in another spelling, in words
 * of the same stem, with others between. `near` is how it has not, but for something like it.
 */
export type MatchKind = 'exact' | 'case' | Kinship | 'gapped' | 'near'

/** Where a text has a term, or what is near to it. */
export interface Match {
  kind: MatchKind
  /** Offsets into the text. */
  start: number
  end: number
  /** Of what is near: for which part of the term it stands, as offsets into the term. */
  part?: {start: number; end: number}
}

/** Looks for terms in a text. */
export interface Matcher {
  text: string
  /** Where the text has a term first. */
  find: (term: string) => Match | undefined
  /** Whether no work is left that the text is worth: what is not found then may be there. */
  isSpent: () => boolean
}

/** How a text is read. */
export interface MatcherOptions {
  /** Whether its words are inflected and spelled as those of English are. */
  isEnglish: boolean
  /** Steps that may be taken beyond what the length of the text is worth, for some texts together. */
  shared: Budget
}

/** Steps for each code unit of a text. */
const stepsPerUnit = 32

/** Steps that it takes to bring an index of a word together with those of others. */
const stepsPerIndex = 4

/** Words of a stretch at most that has those of a term in another order. */
const widestStretch = 10

/** Letters of a word that may stand in another order at least: a preposition may not. */
const leastMovable = 4

/** Letters of a word below which one that stands apart is a slip: `a gainst`. */
const leastPiece = 3

interface State {
  text: string
  lower: string | undefined
  isEnglish: boolean
  budget: Budget
  index: WordIndex | undefined
  kin: Map<string, Kin>
}

/** Where a word stands. */
interface Kin {
  /** Indexes of its forms, in any spelling. */
  forms: ReadonlyArray<number>
  /** Indexes of these and of words of its stem. */
  all: ReadonlyArray<number>
  kinship: ReadonlyMap<string, Kinship>
}

/** What looks for terms in a text. The words of the text are listed where a term is not found at once. */
export function createMatcher(text: string, {isEnglish, shared}: Readonly<MatcherOptions>): Matcher {
  const budget = {left: text.length * stepsPerUnit, shared}
  const state: State = {text, lower: undefined, isEnglish, budget, index: undefined, kin: new Map()}
  return {
    text,
    find: (term) =>
      isSpent(budget) ? undefined : (findVerbatim(state, term) ?? findWords(state, term)),
    isSpent: () => isSpent(budget)
  }
}

/** Most terms stand in the text as they are, or with an ending: no word need be cut for them. */
function findVerbatim(state: State, term: string): Match | undefined {
  const {budget, isEnglish, text} = state
  if (!isSearched(text) || !spend(budget, searchSteps(text))) return undefined
  const exact = searchFor(text, term)
  if (exact?.isWhole) return {kind: 'exact', start: exact.start, end: exact.end}
  state.lower ??= text.toLowerCase()
  return state.lower.length === text.length ? findInLower(state.lower, term.toLowerCase(), isEnglish) : undefined
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
const ways = [findPlain, findForms, findDerived, findGapped, findNearest, findMended]

function findWords(state: State, term: string): Match | undefined {
  if (!spend(state.budget, term.length)) return undefined
  const patterns = patternsOf(term)
  for (const way of ways) {
    for (const pattern of patterns) {
      const match = way(state, pattern, term)
      if (match) return match
    }
  }

  return undefined
}

/** The words as they are, but for case and accents. */
function findPlain(state: State, {words}: Pattern, term: string): Match | undefined {
  const index = indexOf(state)
  const lists = listsOf(state, words, (word) => plainIndexes(state, word))
  const stretch = lists && findSequence(lists, words.map(gapBefore))
  if (!stretch) return undefined
  if (words.some(({afterGap}) => afterGap)) return toMatch(index, stretch, 'gapped')
  const {ends, starts} = index.words
  const isExact = words.every(({end, start}, d) => {
    const written = state.text.slice(starts[stretch.first + d], ends[stretch.first + d])
    return withoutMarks(written) === withoutMarks(term.slice(start, end))
  })
  return toMatch(index, stretch, isExact ? 'exact' : 'case')
}

/** The words in any form and spelling. */
function findForms(state: State, {words}: Pattern): Match | undefined {
  if (!state.isEnglish) return undefined
  const index = indexOf(state)
  const lists = listsOf(state, words, (word) => kinOfWord(state, word).forms)
  const stretch = lists && findSequence(lists, words.map(gapBefore))
  if (!stretch) return undefined
  if (words.some(({afterGap}) => afterGap)) return toMatch(index, stretch, 'gapped')
  const isSpelling = words.some(({folded}, d) => {
    const other = wordAt(index.words, stretch.first + d)
    return kinOfWord(state, folded).kinship.get(other) === 'spelling'
  })
  return toMatch(index, stretch, isSpelling ? 'spelling' : 'inflected')
}

/** Words of the same stems. */
function findDerived(state: State, {words}: Pattern): Match | undefined {
  if (!state.isEnglish) return undefined
  const lists = listsOf(state, words, (word) => kinOfWord(state, word).all)
  const stretch = lists && findSequence(lists, words.map(gapBefore))
  return stretch && toMatch(indexOf(state), stretch, 'derived')
}

/** The words in any form with others between, in another order at last; without little ones. */
function findGapped(state: State, {words}: Pattern): Match | undefined {
  const strong = words.filter(({isLittle}) => !isLittle)
  const lists = listsOf(state, strong, (word) => kinOfWord(state, word).all)
  if (!lists) return undefined
  const inOrder = findSequence(lists, strong.map(() => widestGap))
  const isMovable = strong.every(({folded}) => folded.length >= leastMovable)
  const stretch = inOrder ?? (isMovable ? findTogether(lists, widestStretch) : undefined)
  return stretch && toMatch(indexOf(state), stretch, 'gapped')
}

/** All words together, but for an edit or two and for spaces; or without little ones at the start. */
function findNearest(state: State, {words}: Pattern, term: string): Match | undefined {
  if (words.some(({afterGap}) => afterGap)) return undefined
  const first = words.findIndex(({isLittle}) => !isLittle)
  const whole = nearestTo(state, words, term)
  return whole || first < 1 ? whole : nearestTo(state, words.slice(first), term)
}

function nearestTo(state: State, words: ReadonlyArray<PatternWord>, term: string): Match | undefined {
  const index = indexOf(state)
  const nearest = nearestStretch(index, words.map(({folded}) => folded).join(''), state.budget)
  if (!nearest) return undefined
  const part = {start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? term.length}
  const isSplit = words.length > nearest.last - nearest.first + 1
  const isSlip =
    isSplit &&
    /\s/.test(term.slice(part.start, part.end)) &&
    words.some(({folded}) => folded.length < leastPiece)
  if (nearest.edits === 0 && !isSlip) return toMatch(index, nearest, 'spelling')
  return {...toMatch(index, nearest, 'near'), part}
}

/** All words in any form but one, and a word near to that. */
function findMended(state: State, {words}: Pattern): Match | undefined {
  const index = indexOf(state)
  const strong = words.filter(({isLittle}) => !isLittle)
  const lists = strong.map(({folded}) => kinOfWord(state, folded).all)
  const mended = mendedStretch(index, strong, lists, state.budget)
  if (!mended) return undefined
  const {at, word} = mended
  return {...toMatch(index, {first: at, last: at}, 'near'), part: {start: word.start, end: word.end}}
}

function indexOf(state: State): WordIndex {
  state.index ??= indexWords(state.text)
  return state.index
}

/** The indexes of each word; `undefined` where one has none, or the budget is spent. */
function listsOf(
  {budget}: State,
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

function plainIndexes(state: State, word: string): ReadonlyArray<number> {
  return indexesOf(indexOf(state), word, state.budget)
}

function kinOfWord(state: State, word: string): Kin {
  const known = state.kin.get(word)
  if (known) {
    spend(state.budget, 1 + known.all.length)
    return known
  }

  const {budget, isEnglish} = state
  const kinship = isEnglish ? kinOf(indexOf(state), word, budget) : new Map<string, Kinship>()
  const others = [...kinship.keys()]
  const indexesOfAll = (words: ReadonlyArray<string>): Array<number> =>
    words.flatMap((other) => plainIndexes(state, other)).sort((a, b) => a - b)
  const forms = indexesOfAll([word, ...others.filter((other) => kinship.get(other) !== 'derived')])
  const kin = {forms, all: indexesOfAll([word, ...others]), kinship}
  state.kin.set(word, kin)
  return kin
}

function gapBefore({afterGap}: PatternWord): number {
  return afterGap ? widestGap : 0
}

function toMatch({words}: WordIndex, {first, last}: Stretch, kind: MatchKind): Match {
  return {kind, start: words.starts[first] as number, end: words.ends[last] as number}
}
