import type {Nodes, NodeType, Note, Parents} from '../syntax/nodes.js'
import {codes, isAsciiLetter, isDigit} from '../text/characters.js'
import {keyOf, pairKey} from './word-key.js'

/** Nodes that hold lines of the source, or headings. */
const outer: ReadonlySet<NodeType> = new Set(['afterword', 'front', 'note', 'section', 'segment', 'sourceText'])

/** Characters of a word at most, with what is joined to it. */
export const longestWord: number = 40

/** Words that a hyphen joins somewhere in a note. */
export interface JoinedWords {
  /** In lower case: `first-second`. */
  words: ReadonlySet<string>
  /** The keys of their parts. */
  keys: ReadonlySet<number>
}

/** Find the words that a hyphen joins in a note, at the end of a line as well. */
export function joinedWords(note: Note): JoinedWords {
  const words = new Set<string>()
  const keys = new Set<number>()
  const add = (text: string, hyphen: number): void => {
    let start = hyphen
    while (start > 0 && hyphen - start < longestWord && isLetter(text.charCodeAt(start - 1))) start--
    let end = hyphen + 1
    while (end < text.length && end - hyphen < longestWord && isLetter(text.charCodeAt(end))) end++
    if (start === hyphen || end === hyphen + 1) return
    words.add(text.slice(start, end).toLowerCase())
    keys.add(pairKey(keyOf(text, start, hyphen), keyOf(text, hyphen + 1, end)))
  }

  let previous = ''
  eachText(note, (text) => {
    if (previous !== '') add(`${previous}${text.slice(0, longestWord)}`, previous.length - 1)
    previous = ''
    let last = -1
    for (let index = text.indexOf('-'); index !== -1; index = text.indexOf('-', index + 1)) {
      add(text, index)
      last = index
    }

    if (last !== -1 && /^-\s{0,9}$/.test(text.slice(last))) previous = text.slice(-longestWord).trimEnd()
  })
  return {words, keys}
}

/** Those words that stand next to each other in a line of a note without a hyphen, too. */
export function openPairs(note: Note, joined: ReadonlySet<string>): ReadonlySet<string> {
  const pairs = new Set<string>()
  // By their first letters, so that few words are cut out.
  const initials = new Uint8Array(0x4_00)
  for (const word of joined) initials[initialsOf(word, 0, word.indexOf('-') + 1)] = 1
  eachText(note, (text) => {
    let start = 0
    for (let index = 0; index < text.length; index++) {
      if (isPart(text.charCodeAt(index))) continue
      if (initials[initialsOf(text, start, index + 1)] === 1) {
        const pair = pairAt(text, start, index)
        if (joined.has(pair)) pairs.add(pair)
      }

      start = index + 1
    }
  })
  return pairs
}

/** Two letters in any case, as a number. */
function initialsOf(text: string, left: number, right: number): number {
  return ((text.charCodeAt(left) & 31) << 5) | (text.charCodeAt(right) & 31)
}

/** The words before and after an offset, with a hyphen between; a long one is nothing that was joined. */
function pairAt(text: string, start: number, middle: number): string {
  if (middle - start > longestWord) return ''
  let end = middle + 1
  while (end - middle <= longestWord && isPart(text.charCodeAt(end))) end++
  return `${text.slice(start, middle)}-${text.slice(middle + 1, end)}`.toLowerCase()
}

/** ASCII letters, digits and hyphens; not what is after the end. */
function isPart(code: number): boolean {
  return isLetter(code) || code === codes.dash
}

/** Calls back with the text of a note in the language of its source: lines and headings. */
function eachText(note: Note, callback: (text: string) => void): void {
  const visit = (node: Nodes): void => {
    if (node.type === 'line') {
      if (node.language === 'source') callback(node.value)
    } else if (node.type === 'title' || node.type === 'heading') callback(node.value)
    else if (outer.has(node.type)) for (const child of (node as Parents).children) visit(child)
  }

  visit(note)
}

/** ASCII letters and digits. */
export function isLetter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code)
}
