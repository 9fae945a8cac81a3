import {describe} from '../syntax/options.js'
import type {Range} from '../text/range.js'
import type {Occurrence} from './types.js'

/** What `cloze` and `highlight` need of an occurrence: also one that comes from JSON. */
export type MarkedOccurrence = Pick<Occurrence, 'end' | 'sentence' | 'start' | 'text' | 'words'>

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
  const words = [occurrence, ...others.filter((other) => standsIn(other, sentence))].flatMap((d) => d.words)
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

/** @throws TypeError Where it is no occurrence, or one of the others is none, naming it. */
export function checkOccurrences(occurrence: unknown, others: unknown): asserts occurrence is MarkedOccurrence {
  checkOccurrence(occurrence, 'occurrence')
  if (others === undefined || others === null) return
  if (!Array.isArray(others)) {
    throw new TypeError(`Unexpected ${describe(others)} as \`options.others\`, expected a list of occurrences`)
  }

  for (const [index, other] of others.entries()) checkOccurrence(other, `options.others[${String(index)}]`)
}

function checkOccurrence(given: unknown, path: string): void {
  if (typeof given === 'object' && given !== null && 'sentence' in given && 'words' in given) return
  throw new TypeError(`Unexpected ${describe(given)} as \`${path}\`, expected an occurrence, as \`anchor\` returns`)
}

/** Whether an occurrence stands in a sentence: one of another text with the same offsets does not. */
function standsIn({end, start, text}: MarkedOccurrence, sentence: Occurrence['sentence']): boolean {
  return start >= sentence.start && end <= sentence.end && textIn(sentence, start, end) === text
}

function textIn(sentence: Occurrence['sentence'], start: number, end: number): string {
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
