import {codes} from '../characters.js'
import type {Seam} from './compound.js'
import {isLetter, longestWord} from './joined-words.js'
import {isApostrophe} from './word-key.js'

/** Where the words on both sides of the end of a line are. */
export interface Ends {
  /** Offsets into the line. */
  start: number
  end: number
  /** Offset into the next line, after its first word. */
  after: number
}

/** Where they are; `undefined` where one of them is no word. */
export function endsOf(line: string, next: string): Ends | undefined {
  if (!isLetter(next.charCodeAt(0))) return undefined
  const end = trimmedEnd(line)
  if (!isLetter(line.charCodeAt(end - 1))) return undefined
  return {start: wordStart(line, end), end, after: wordEnd(next, 0)}
}

/** The words there, and those around them. */
export function seamOf(line: string, next: string, {after, end, start}: Ends): Seam {
  return {
    before: start > 1 ? line.slice(wordStart(line, start - 1), start - 1).toLowerCase() : '',
    left: line.slice(start, end),
    right: next.slice(0, after),
    after: next.charAt(after) === ' ' ? next.slice(after + 1, wordEnd(next, after + 1)).toLowerCase() : ''
  }
}

function trimmedEnd(text: string): number {
  const {length} = text
  return isLetter(text.charCodeAt(length - 1)) ? length : text.trimEnd().length
}

/** Where the word that ends at an offset starts. */
function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < longestWord && isWord(text.charCodeAt(start - 1))) start--
  return start
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < longestWord && isWord(text.charCodeAt(end))) end++
  return end
}

/** Letters, digits, hyphens and apostrophes. */
function isWord(code: number): boolean {
  return isLetter(code) || code === codes.dash || isApostrophe(code)
}
