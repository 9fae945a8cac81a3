import {codes, isAsciiLetter, isDigit, isLineEnding, isSpace} from '../characters.js'
import {keyOf, pairKey} from './word-key.js'

/** Characters of a word at most, with what is joined to it. */
export const longestWord: number = 40

/** Characters between the lines of a page at most. */
const longestGap = 12

/** The words that a hyphen joins in a text, at the end of a line as well, in lower case: `first-second`. */
export function joinedWords(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  eachJoined(text, (start, hyphen, next, end) => {
    words.add(`${text.slice(start, hyphen)}-${text.slice(next, end)}`.toLowerCase())
  })
  return words
}

/** The keys of these words: no word is cut out for them. */
export function joinedKeys(text: string): ReadonlySet<number> {
  const keys = new Set<number>()
  eachJoined(text, (start, hyphen, next, end) => {
    keys.add(pairKey(keyOf(text, start, hyphen), keyOf(text, next, end)))
  })
  return keys
}

/** Calls back with the offsets of the two words on both sides of each hyphen. */
function eachJoined(
  text: string,
  callback: (start: number, hyphen: number, next: number, end: number) => void
): void {
  for (let hyphen = text.indexOf('-'); hyphen !== -1; hyphen = text.indexOf('-', hyphen + 1)) {
    const start = wordStart(text, hyphen)
    const next = start === hyphen ? hyphen : nextWord(text, hyphen + 1)
    const end = wordEnd(text, next)
    if (start < hyphen && next < end) callback(start, hyphen, next, end)
  }
}

/** Tells whether two words, in lower case, stand next to each other in a text, with a space between. */
export type IsOpenPair = (left: string, right: string) => boolean

/** Pairs of words that are looked for one by one in a text; where more are asked for, all are listed. */
const mostSearches = 8

/** Make what tells that of the words of a text, in any case: its cost is the length of the text. */
export function createIsOpenPair(text: string): IsOpenPair {
  const known = new Map<string, boolean>()
  let all: ReadonlySet<string> | undefined
  return (left, right) => {
    const pair = `${left} ${right}`
    let result = all ? all.has(pair) : known.get(pair)
    if (result !== undefined) return result
    if (known.size < mostSearches) {
      result = hasOpenPair(text, left, right)
      known.set(pair, result)
      return result
    }

    all = openPairs(text)
    return all.has(pair)
  }
}

function hasOpenPair(text: string, left: string, right: string): boolean {
  const before = left.charCodeAt(left.length - 1)
  const after = right.charCodeAt(0)
  const {length} = text
  for (let space = left.length; space < length; space++) {
    if (text.charCodeAt(space) !== codes.space || !isSame(text.charCodeAt(space + 1), after)) continue
    if (isSame(text.charCodeAt(space - 1), before) && pairAt(text, space) === `${left} ${right}`) return true
  }

  return false
}

/** Whether a code unit is the same as one in lower case, but for its case. */
function isSame(code: number, lower: number): boolean {
  return code === lower || (isAsciiLetter(code) && (code | 0x20) === lower)
}

function openPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', space + 1)) {
    const pair = pairAt(text, space)
    if (pair !== undefined) pairs.add(pair)
  }

  return pairs
}

/** The words on both sides of a space, in lower case; `undefined` where one is none, or joined to another. */
function pairAt(text: string, space: number): string | undefined {
  const start = wordStart(text, space)
  const end = wordEnd(text, space + 1)
  if (start === space || end === space + 1) return undefined
  if (isPart(text.charCodeAt(start - 1)) || isPart(text.charCodeAt(end))) return undefined
  return text.slice(start, end).toLowerCase()
}

/** Where the word after a hyphen is: behind it, or at the start of the next line. */
function nextWord(text: string, offset: number): number {
  if (isLetter(text.charCodeAt(offset))) return offset
  let end = offset
  let isLine = false
  for (; end - offset < longestGap; end++) {
    const code = text.charCodeAt(end)
    if (isLineEnding(code)) isLine = true
    else if (!isSpace(code)) break
  }

  return isLine ? end : offset
}

function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < longestWord && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (end - start < longestWord && isLetter(text.charCodeAt(end))) end++
  return end
}

/** ASCII letters, digits and hyphens; not what is after the end. */
function isPart(code: number): boolean {
  return isLetter(code) || code === codes.dash
}

/** ASCII letters and digits. */
export function isLetter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code)
}
