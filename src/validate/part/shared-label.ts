import {type LabelWords, canonicalLabel} from '../../syntax/labels.js'
import type {Nodes} from '../../syntax/nodes.js'
import {lastLeaf} from '../../syntax/leaves.js'
import {isAsciiLetter, isColon, skipSpace, skipSpaceBack} from '../../text/characters.js'
import {type Scripts, sourceLetter} from '../../text/scripts.js'
import {type ExactPosition, placeIn} from '../../syntax/place.js'

/** A label on a line of other text: the reader takes it for text. */
export interface SharedLabel {
  /** The word and its colon, in canonical form. */
  label: string
  /** Range of the label in the value of its line. */
  start: number
  end: number
}

/** What may stand before a label that was meant to stand below it. */
const sentenceEnds = '。！？.!?…”"’」』'

/** What begins an item of a list, and is no text. */
const listMarker = /^(?:[-+*]|\d{1,9}[.)])$/

/** What may part a term from its gloss, and is no address. */
const separator = /[：:](?!\/\/)/

/** The label that a line of text ends with: the word and its colon. */
export function labelAtEnd(
  value: string,
  words: LabelWords
): (SharedLabel & {isCertain: boolean}) | undefined {
  const last = value.length - 1
  if (!isColon(value.charCodeAt(last))) return undefined
  const wordEnd = skipSpaceBack(value, 0, last)
  const word = [...words.vocabulary, ...words.source, ...words.translation].find((word) =>
    value.endsWith(word, wordEnd)
  )
  if (word === undefined) return undefined
  const start = wordEnd - word.length
  const textEnd = skipSpaceBack(value, 0, start)
  const isMarker = textEnd <= longestMarker && listMarker.test(value.slice(0, textEnd))
  if (textEnd === 0 || isMarker || isInsideWord(value, start)) return undefined
  const label = canonicalLabel(word)
  const isCertain = value.endsWith(label) && sentenceEnds.includes(value.charAt(textEnd - 1))
  return {label, start, end: value.length, isCertain}
}

const longestMarker = 10

/** Whether the letters of a word go on before an offset, in a script that writes spaces. */
function isInsideWord(value: string, offset: number): boolean {
  return isAsciiLetter(value.charCodeAt(offset)) && isAsciiLetter(value.charCodeAt(offset - 1))
}

/** The learning label that an entry follows on the same line. */
export function labelAtStart(
  value: string,
  {vocabulary}: LabelWords,
  scriptsOf: () => Scripts
): SharedLabel | undefined {
  const first = value.charCodeAt(0)
  for (const word of vocabulary) {
    // Few lines begin with the same letter.
    if (word.charCodeAt(0) === first && value.startsWith(word)) return entryAfter(value, word, scriptsOf)
  }

  return undefined
}

function entryAfter(
  value: string,
  word: string,
  scriptsOf: () => Scripts
): SharedLabel | undefined {
  const colon = skipSpace(value, word.length, value.length)
  if (!isColon(value.charCodeAt(colon))) return undefined
  const rest = skipSpace(value, colon + 1, value.length)
  const isEntry =
    scriptsOf().classes[value.charCodeAt(rest)] === sourceLetter && separator.test(value.slice(rest))
  return isEntry ? {label: canonicalLabel(word), start: 0, end: colon + 1} : undefined
}

/** Where a label stands on the last line of a node, or shares the line with an entry. */
export function sharedLabelIn(
  node: Nodes | undefined,
  words: LabelWords,
  scriptsOf: () => Scripts
): ExactPosition | undefined {
  const leaf = node && lastLeaf(node)
  if (leaf?.type === 'sense') {
    const found = labelAtEnd(leaf.value, words)
    return found?.isCertain ? placeIn(leaf, found.start, found.end) : undefined
  }

  if (leaf?.type !== 'line') return undefined
  const found: SharedLabel | undefined =
    labelAtEnd(leaf.value, words) ?? labelAtStart(leaf.value, words, scriptsOf)
  return found && placeIn(leaf, found.start, found.end)
}
