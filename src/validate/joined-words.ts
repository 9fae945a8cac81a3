import type {Nodes, NodeType, Note, Parents} from '../syntax/nodes.js'
import {isAsciiLetter, isDigit} from '../text/characters.js'

/** Nodes that hold lines of the source, or headings. */
const outer: ReadonlySet<NodeType> = new Set(['afterword', 'front', 'note', 'section', 'segment', 'sourceText'])

/** Characters of a word at most, with what is joined to it. */
export const longestWord: number = 40

/** Words that a hyphen joins somewhere in a note, in lower case: `first-second`. */
export function joinedWords(note: Note): ReadonlySet<string> {
  const words = new Set<string>()
  let previous = ''
  eachText(note, (text) => {
    if (previous.endsWith('-')) add(words, `${previous}${text.slice(0, longestWord)}`, previous.length - 1)
    for (let index = text.indexOf('-'); index !== -1; index = text.indexOf('-', index + 1)) add(words, text, index)
    previous = /-\s{0,9}$/.test(text.slice(-10)) ? text.slice(-longestWord).trimEnd() : ''
  })
  return words
}

function add(words: Set<string>, text: string, hyphen: number): void {
  let start = hyphen
  while (start > 0 && hyphen - start < longestWord && isLetter(text.charCodeAt(start - 1))) start--
  let end = hyphen + 1
  while (end < text.length && end - hyphen < longestWord && isLetter(text.charCodeAt(end))) end++
  if (start < hyphen && end > hyphen + 1) words.add(text.slice(start, end).toLowerCase())
}

/** Those words that stand next to each other in a line of a note without a hyphen, too. */
export function openPairs(note: Note, joined: ReadonlySet<string>): ReadonlySet<string> {
  const pairs = new Set<string>()
  eachText(note, (text) => {
    let previous = ''
    for (const word of text.toLowerCase().split(/[^\da-z-]/)) {
      const pair = `${previous}-${word}`
      if (previous && word && joined.has(pair)) pairs.add(pair)
      previous = word
    }
  })
  return pairs
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
