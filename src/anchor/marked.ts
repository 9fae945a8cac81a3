import type {Passage} from '../prose/prose.js'
import {describe} from '../syntax/options.js'
import type {Range} from '../text/range.js'
import type {Occurrence} from './types.js'

/** What `cloze` and `highlight` need of an occurrence: also one that comes from JSON. */
export type MarkedOccurrence = Partial<Pick<Occurrence, 'node'>> &
  Pick<Occurrence, 'end' | 'sentence' | 'start' | 'text' | 'words'>

/** What turns a text into another. */
export type Change = (text: string) => string

/**
 * The sentence of an occurrence with its words changed.
 *
 * @param occurrence The occurrence.
 * @param others Occurrences whose words are changed as well, where they stand in the sentence.
 * @param changeWord What becomes of each run of words.
 * @param changeText What becomes of the text around and between.
 */
export function markWords(
  occurrence: MarkedOccurrence,
  others: ReadonlyArray<MarkedOccurrence>,
  changeWord: Change,
  changeText: Change
): string {
  const {sentence} = occurrence
  const words = [occurrence, ...others.filter((other) => standsIn(other, occurrence))].flatMap((d) => d.words)
  let result = ''
  let before = sentence.start
  const addText = (end: number): void => {
    if (end > before) result += changeText(textIn(sentence, before, end))
  }

  for (const {end, start} of joinOverlaps(words)) {
    addText(start)
    result += changeWord(textIn(sentence, start, end))
    before = end
  }

  addText(sentence.end)
  return result
}

/**
 * An option that changes texts.
 *
 * @throws TypeError Where it is no function; it throws one where what it is given to gives no string.
 */
export function checkChange(field: string, change: unknown, expected = 'a function'): Change {
  const path = `options.${field}`
  if (typeof change !== 'function') throw new TypeError(`Unexpected ${describe(change)} as \`${path}\`, expected ${expected}`)
  return (text) => {
    const result: unknown = (change as (text: string) => unknown)(text)
    if (typeof result === 'string') return result
    throw new TypeError(`Unexpected ${describe(result)} as result of \`${path}\`, expected a string`)
  }
}

/** Whether an occurrence stands in the sentence of another: one in an equal sentence elsewhere does not. */
function standsIn(other: MarkedOccurrence, {node, sentence}: MarkedOccurrence): boolean {
  const start = Math.max(sentence.start, other.sentence.start)
  const end = Math.min(sentence.end, other.sentence.end)
  if (other.start < start || other.end > end) return false
  if (textIn(sentence, start, end) !== textIn(other.sentence, start, end)) return false
  if (node && node === other.node) return true
  // In JSON, no two nodes are the same: there, places in the file tell.
  const [left, right] = [placeOf(sentence), placeOf(other.sentence)]
  if (left && right) return left.start < right.end && right.start < left.end
  return !left && !right && !(node && other.node)
}

/** Where a passage stands in the file: from its first place to its last. */
function placeOf({places}: Passage): Range | undefined {
  const [first] = places
  const last = places.at(-1)
  return first && last && {start: first.start.offset, end: last.end.offset}
}

function textIn(sentence: Passage, start: number, end: number): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start)
}

/** Ranges in order, those that overlap as one. */
function joinOverlaps(ranges: ReadonlyArray<Range>): Array<Range> {
  const joined: Array<Range> = []
  for (const {end, start} of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({start, end})
  }

  return joined
}
