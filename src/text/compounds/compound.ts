import {
  adverbs,
  attributiveCompounds,
  attributiveSuffixes,
  beforeFreeWord,
  beforePredicate,
  compounds,
  determiners,
  freeWords,
  names,
  numbers,
  ones,
  particles,
  parts,
  prefixes,
  suffixes,
  tens,
  timePrefixes,
  units
} from './compound-words.js'
import {keyOf, unknownKey} from './word-key.js'

/** Two words that a line ends and the next line begins with. */
export interface Seam {
  /** The word before the last one, in lower case; empty where there is none. */
  before: string
  /** The last word, with what is joined to it: `state-of-the`. */
  left: string
  /** The first word, with what is joined to it: `for-like`. */
  right: string
  /** The word after the first one, in lower case; empty where a mark stands between them. */
  after: string
}

/** Keys of the first words, and of the second ones, of all that is told from its words. */
const firstKeys: ReadonlySet<number> = new Set([
  unknownKey,
  ...[compounds, attributiveCompounds, names].flatMap((pairs) =>
    Array.from(pairs, (pair) => keyOf(pair, 0, pair.indexOf(' ')))
  ),
  ...keysOf([...prefixes, ...timePrefixes, ...tens, ...numbers, ...adverbs, 'covid'])
])
const secondKeys: ReadonlySet<number> = new Set([
  unknownKey,
  ...keysOf([...suffixes, ...attributiveSuffixes, ...particles])
])

/** Whether two words with these keys are worth a closer look. */
export function mayBeCompound(first: number, second: number): boolean {
  return firstKeys.has(first) || secondKeys.has(second)
}

function keysOf(words: ReadonlyArray<string>): Array<number> {
  return words.map((word) => keyOf(word, 0, word.length))
}

/** Whether two words may be a compound that has lost its hyphen; a suspicion, in English. */
export function isLikelyCompound(seam: Readonly<Seam>): boolean {
  const {left, right} = seam
  // A name is joined to a prefix only; a prefix is no name.
  const isPrefix = left === left.toLowerCase() || seam.before === ''
  const first = left.toLowerCase()
  if (right !== right.toLowerCase()) {
    return (isPrefix && isPrefixed(first, seam)) || names.has(`${first} ${right.toLowerCase()}`)
  }

  return (
    ((left.includes('-') || right.includes('-')) && isPhrase(first, right)) ||
    (isPrefix && isPrefixed(first, seam)) ||
    isNumber(first, seam) ||
    isListed(first, seam) ||
    isSuffixed(first, seam)
  )
}

/** `like` + `for-like`, `state-of-the` + `art`, `full-self` + `driving`. */
function isPhrase(left: string, right: string): boolean {
  const start = right.slice(0, right.indexOf('-') + 1)
  if (start && /^(?:a|and|by|for|in|of|on|over|the|to)-$/.test(start)) {
    const rest = right.slice(start.length)
    return rest === left || /^(?:a|and|of|the|to)-$/.test(start) || /^in-(?:chief|law|residence)$/.test(right)
  }

  return /-(?:a|and|of|the)$/.test(left) || left === `${right}-to` || left === `${right}-by`
}

function isPrefixed(left: string, {before, right}: Seam): boolean {
  const prefix = lastPart(left)
  if (/^[\d’]/.test(right)) return timePrefixes.has(prefix)
  return prefixes.has(prefix) && !freeWords.has(right) && (prefix !== left || !beforeFreeWord.has(before))
}

/** `twenty` + `one`, `two` + `thirds`, `ten` + `year` before a noun, `ten-year` + `old`. */
function isNumber(left: string, {right, after}: Seam): boolean {
  if (tens.has(left) && ones.has(right)) return true
  if (right === 'old' || right === 'olds') return /-(?:day|month|week|year)$/.test(left)
  if (left === 'covid') return right === '19'
  // Years: `2007-09`.
  if (/^(?:1[5-9]|20)\d\d$/.test(left)) return /^\d\d$/.test(right)
  const unit = firstPart(right)
  if (!parts.has(right) && !units.has(unit)) return false
  const isCount = numbers.has(left) || /^\d{1,3}$/.test(left)
  if (parts.has(right)) return isCount && !/\d/.test(left) && right.endsWith('s')
  return isCount && left !== '1' && units.has(unit) && (unit !== right || isNoun(after))
}

function isListed(left: string, {after, before, right}: Seam): boolean {
  const pair = `${lastPart(left)} ${firstPart(right)}`
  if (compounds.has(pair)) return !pair.startsWith('well ') || !beforePredicate.has(before)
  if (attributiveCompounds.has(pair)) return isNoun(after)
  if (!determiners.has(before)) return false
  if (adverbs.has(left)) return !freeWords.has(right) && (/^(?:now|once|then)$/.test(left) || right.endsWith('ed'))
  return particles.has(right) && !freeWords.has(left) && isVerb(left)
}

function isSuffixed(left: string, {after, right}: Seam): boolean {
  const suffix = firstPart(right)
  if (!suffixes.has(suffix) && !attributiveSuffixes.has(suffix)) return false
  if (freeWords.has(left) || /(?:est|ing|ly)$/.test(left)) return false
  if (suffix === 'free' && after === '') return !left.endsWith('s')
  if (suffix === 'elect') return /^(?:chancellor|governor|mayor|minister|president|vice-president)$/.test(left)
  return suffixes.has(suffix) || (attributiveSuffixes.has(suffix) && !left.endsWith('s') && isNoun(after))
}

/** Whether a word may be a noun, or begin one: nothing that follows a noun. */
function isNoun(word: string): boolean {
  return word !== '' && !freeWords.has(word) && !word.endsWith('ly')
}

/** Short verbs make nouns: `shake-up`, `sell-off`, `break-in`. */
function isVerb(word: string): boolean {
  return /^[a-z]{2,6}$/.test(word) && !word.endsWith('s')
}

function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1)
}

function firstPart(word: string): string {
  const end = word.indexOf('-')
  return end === -1 ? word : word.slice(0, end)
}
