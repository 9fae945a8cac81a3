import {basesOf} from './inflection.js'
import {isMark, isNegated, isOfWord} from './words.js'

/** Code units that the runtime searches in a step. */
const unitsPerStep = 16

/** Code units of a text from which on it is cheaper to list its words than to search it. */
const longText = 0x40_00

/** Places of a term that are looked at: it may be a part of many words. */
const mostPlaces = 8

/** Letters of a stem at least: a shorter one is part of too many words. */
const leastStem = 3

/** A stretch of a text that begins with a term. */
export interface Found {
  /** Offsets into the text: from the start of the term to the end of its last word there. */
  start: number
  end: number
  /** Whether that word is the last of the term as well, and no longer one. */
  isWhole: boolean
}

/** Whether a text is short enough to be searched for each term. */
export function isSearched(text: string): boolean {
  return text.length <= longText
}

/** Steps of a search for a term, with one that leaves case out of account. */
export function searchSteps(text: string): number {
  return 1 + (3 * text.length) / unitsPerStep
}

/** Where a term stands in a text as it is; where it nowhere does, the first word that begins as it ends. */
export function searchFor(text: string, term: string): Found | undefined {
  let longer: Found | undefined
  if (term === '') return undefined
  let start = text.indexOf(term)
  for (let places = 0; start !== -1 && places < mostPlaces; places++) {
    const end = start + term.length
    if (isBorder(text, start)) {
      if (isBorder(text, end)) return {start, end, isWhole: true}
      longer ??= {start, end: endOfWord(text, end), isWhole: false}
    }

    start = text.indexOf(term, end)
  }

  return longer
}

/** Whether the last word of a stretch is an inflected form of that of a term, both in lower case. */
export function isInflectedEnd(stretch: string, term: string): boolean {
  let start = term.length
  while (start > 0 && isOfWord(term.charCodeAt(start - 1))) start--
  return start < term.length && basesOf(stretch.slice(start)).includes(term.slice(start))
}

/**
 * Where the first word of a term stands in an inflected form, and the rest of it as it is: `clawed back`.
 * Both in lower case.
 */
export function searchInflectedStart(text: string, term: string): Found | undefined {
  const length = endOfWord(term, 0)
  const word = term.slice(0, length)
  // What a final `e` or `y` becomes is another letter in some forms.
  const stem = /[ey]$/.test(word) ? word.slice(0, -1) : word
  const rest = term.slice(length)
  if (stem.length < leastStem) return undefined
  let start = text.indexOf(stem)
  for (let places = 0; start !== -1 && places < mostPlaces; places++) {
    const middle = endOfWord(text, start + stem.length)
    const end = middle + rest.length
    const isThere = isBorder(text, start) && text.startsWith(rest, middle) && isBorder(text, end)
    if (isThere && basesOf(text.slice(start, middle)).includes(word)) return {start, end, isWhole: true}
    start = text.indexOf(stem, middle)
  }

  return undefined
}

/** Whether no word goes on at an offset; marks of emphasis part none, nor does the apostrophe of `isn’t`. */
export function isBorder(text: string, offset: number): boolean {
  if (isNegated(text, offset)) return false
  let before = offset - 1
  let after = offset
  while (before >= 0 && isMark(text.charCodeAt(before))) before--
  while (after < text.length && isMark(text.charCodeAt(after))) after++
  return (
    before < 0 ||
    after === text.length ||
    !isOfWord(text.charCodeAt(before)) ||
    !isOfWord(text.charCodeAt(after))
  )
}

function endOfWord(text: string, offset: number): number {
  let end = offset
  while (end < text.length && isOfWord(text.charCodeAt(end))) end++
  return end
}
