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

/** Whether two words stand next to each other in a text, in lower case, with a space between. */
export function isOpenPair(text: string, left: string, right: string): boolean {
  const pair = `${left} ${right}`
  for (let start = text.indexOf(pair); start !== -1; start = text.indexOf(pair, start + 1)) {
    const isWhole = !isPart(text.charCodeAt(start - 1)) && !isPart(text.charCodeAt(start + pair.length))
    if (isWhole) return true
  }

  return false
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
