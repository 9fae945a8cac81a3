import {anchor} from '../anchor/anchor.js'
import type {Anchor} from '../anchor/types.js'
import {toData} from '../data/to-data.js'
import {checkTree} from '../syntax/check.js'
import type {Note} from '../syntax/nodes.js'
import {describe} from '../syntax/options.js'
import {type Tally, addNote, createTally, statisticsOf} from './tally.js'
import type {Statistics} from './types.js'

/**
 * Count what notes hold: words read, characters written, terms learnt.
 *
 * Notes are taken one at a time, and none is kept: what grows is the list of different terms and days. So a
 * generator, or an async one that reads a file for each note, needs the memory of a single note. The order of the
 * notes makes no difference. The result is plain JSON; the notes are not changed.
 *
 * What is counted is what `toData` gives: the source texts and translations of segments as prose, without Markdown.
 * Titles, headings and lines of the front are not counted as words. Whether a term is met in its text is what `anchor`
 * finds without options: its forms are known for English only.
 *
 * The cost is linear in the length of the notes, but for the sorting of terms that repeat.
 *
 * @param notes The notes: a list, or anything else that gives them one by one, at once or in time.
 * @returns The statistics; a promise of them for notes that come in time.
 * @throws TypeError Where `notes` is not iterable, or what it gives is no note, naming its place (`notes[3]`, and
 *   there `note.children[0]`); the promise is rejected so.
 * @throws RangeError For a note in a language that is no BCP 47 tag or whose script is not known, or whose nodes stand
 *   in each other more than 100 levels deep.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {parse, stats} from 'bilingual-notes'
 *
 * const texts = [
 *   '原文：\n\nOpen-source boats don’t leak.\n\n开源的船不漏水。\n\n学习：\n\nleak：漏\n\n## 后记\n\n2026年3月1日\n',
 *   '原文：\n\nThe quay leaked.\n\n学习：\n\nleak：漏\n\npier：码头\n'
 * ]
 * const found = stats(texts.map((text) => parse(text)))
 * assert.deepEqual(found, {
 *   notes: 2,
 *   segments: 2,
 *   words: 7,
 *   characters: 7,
 *   entries: 3,
 *   terms: 2,
 *   repeats: [{term: 'leak', entries: 2}],
 *   dates: {first: '2026-03-01', last: '2026-03-01', days: 1, notes: 1},
 *   coverage: {
 *     translated: {count: 1, of: 2, share: 0.5},
 *     anchored: {count: 2, of: 3, share: 2 / 3}
 *   }
 * })
 * ```
 */
export function stats(notes: Iterable<Note>): Statistics
export function stats(notes: AsyncIterable<Note>): Promise<Statistics>
export function stats(notes: Iterable<Note> | AsyncIterable<Note>): Statistics | Promise<Statistics>
export function stats(notes: Iterable<Note> | AsyncIterable<Note>): Statistics | Promise<Statistics> {
  if (gives(notes, Symbol.asyncIterator)) return countInTime(notes as AsyncIterable<Note>)
  if (gives(notes, Symbol.iterator)) return countAtOnce(notes as Iterable<Note>)
  throw new TypeError(`Unexpected ${describe(notes)} as \`notes\`, expected an iterable of notes`)
}

function gives(notes: unknown, method: typeof Symbol.iterator | typeof Symbol.asyncIterator): boolean {
  if (notes === null || notes === undefined) return false
  return typeof (notes as Readonly<Record<symbol, unknown>>)[method] === 'function'
}

function countAtOnce(notes: Iterable<Note>): Statistics {
  const tally = createTally()
  for (const note of notes) countNote(tally, note)
  return statisticsOf(tally)
}

async function countInTime(notes: AsyncIterable<Note>): Promise<Statistics> {
  const tally = createTally()
  for await (const note of notes) countNote(tally, note)
  return statisticsOf(tally)
}

function countNote(tally: Tally, note: Note): void {
  addNote(tally, anchorsOf(note, tally.counts.notes), toData(note))
}

/** @throws TypeError or RangeError Where it is no note, naming its place among the others. */
function anchorsOf(note: Note, index: number): Array<Anchor> {
  try {
    checkTree(note)
    return anchor(note)
  } catch (error) {
    const Type = error instanceof RangeError ? RangeError : TypeError
    throw new Type(`Cannot count \`notes[${String(index)}]\`: ${(error as Error).message}`, {cause: error})
  }
}
