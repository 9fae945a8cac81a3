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
import {keyCount, keyOf, unknownKey} from './word-key.js'

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

/**
 * What words with a key may be, as bits: the first or second word of a compound whatever the other is, one of
 * a pair of words, a number, or what may follow one.
 */
const roles = {first: 1, second: 2, firstOfPair: 4, secondOfPair: 8, number: 16, afterNumber: 32} as const

let table: Uint8Array | undefined

/** For each key, what words with it may be: made where it is first needed. */
function roleTable(): Uint8Array {
  if (table) return table
  table = new Uint8Array(keyCount)
  const pairs = [...compounds(), ...attributiveCompounds(), ...names()].map((pair) => pair.split(' '))
  add(table, [...prefixes(), ...timePrefixes(), ...adverbs()], roles.first)
  add(table, [...suffixes(), ...attributiveSuffixes(), ...particles()], roles.second)
  add(table, pairs.map(([first = '']) => first), roles.firstOfPair)
  add(table, pairs.map(([, second = '']) => second), roles.secondOfPair)
  // All that has digits shares one key, and may be either.
  add(table, [...tens(), ...numbers(), 'covid', '2007'], roles.number)
  add(table, [...ones(), ...parts(), ...units(), '19'], roles.afterNumber)
  // What is joined to others: its parts may be anything.
  table[unknownKey] = 0xff
  return table
}

function add(table: Uint8Array, words: ReadonlyArray<string>, role: number): void {
  for (const word of words) {
    const key = keyOf(word, 0, word.length)
    table[key] = (table[key] as number) | role
  }
}

/** Whether two words with these keys are worth a closer look: all that is told from its words has such keys. */
export function mayBeCompound(first: number, second: number): boolean {
  const known = roleTable()
  const left = known[first] as number
  const right = known[second] as number
  if ((left & roles.first) !== 0 || (right & roles.second) !== 0) return true
  const isPair = (left & roles.firstOfPair) !== 0 && (right & roles.secondOfPair) !== 0
  return isPair || ((left & roles.number) !== 0 && (right & roles.afterNumber) !== 0)
}

/** Whether two words may be a compound that has lost its hyphen; a suspicion, in English. */
export function isLikelyCompound(seam: Readonly<Seam>): boolean {
  const {left, right} = seam
  // A name is joined to a prefix only; a prefix is no name.
  const isPrefix = left === left.toLowerCase() || seam.before === ''
  const first = left.toLowerCase()
  if (right !== right.toLowerCase()) {
    return (isPrefix && isPrefixed(first, seam)) || names().has(`${first} ${right.toLowerCase()}`)
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
  if (/^[\d’]/.test(right)) return timePrefixes().has(prefix)
  return prefixes().has(prefix) && !freeWords().has(right) && (prefix !== left || !beforeFreeWord().has(before))
}

/** `twenty` + `one`, `two` + `thirds`, `ten` + `year` before a noun, `ten-year` + `old`. */
function isNumber(left: string, {right, after}: Seam): boolean {
  if (tens().has(left) && ones().has(right)) return true
  if (right === 'old' || right === 'olds') return /-(?:day|month|week|year)$/.test(left)
  if (left === 'covid') return right === '19'
  // Years: `2007-09`.
  if (/^(?:1[5-9]|20)\d\d$/.test(left)) return /^\d\d$/.test(right)
  const unit = firstPart(right)
  if (!parts().has(right) && !units().has(unit)) return false
  const isCount = numbers().has(left) || /^\d{1,3}$/.test(left)
  if (parts().has(right)) return isCount && !/\d/.test(left) && right.endsWith('s')
  return isCount && left !== '1' && units().has(unit) && (unit !== right || isNoun(after))
}

function isListed(left: string, {after, before, right}: Seam): boolean {
  const pair = `${lastPart(left)} ${firstPart(right)}`
  if (compounds().has(pair)) return !pair.startsWith('well ') || !beforePredicate().has(before)
  if (attributiveCompounds().has(pair)) return isNoun(after)
  if (!determiners().has(before)) return false
  if (adverbs().has(left)) return !freeWords().has(right) && (/^(?:now|once|then)$/.test(left) || right.endsWith('ed'))
  return particles().has(right) && !freeWords().has(left) && isVerb(left)
}

function isSuffixed(left: string, {after, right}: Seam): boolean {
  const suffix = firstPart(right)
  if (!suffixes().has(suffix) && !attributiveSuffixes().has(suffix)) return false
  if (freeWords().has(left) || /(?:est|ing|ly)$/.test(left)) return false
  if (suffix === 'free' && after === '') return !left.endsWith('s')
  if (suffix === 'elect') return /^(?:chancellor|governor|mayor|minister|president|vice-president)$/.test(left)
  return suffixes().has(suffix) || (attributiveSuffixes().has(suffix) && !left.endsWith('s') && isNoun(after))
}

/** Whether a word may be a noun, or begin one: nothing that follows a noun. */
function isNoun(word: string): boolean {
  return word !== '' && !freeWords().has(word) && !word.endsWith('ly')
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
