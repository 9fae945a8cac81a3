import {checkNoteData} from './data/check.js'
import {differingPath} from './data/difference.js'
import {type Manner, buildNote} from './data/from-data.js'
import {normaliseNote} from './data/normalise.js'
import {partsOf} from './data/parts.js'
import {toData} from './data/to-data.js'
import type {NoteData, NoteInput} from './data/types.js'
import {parse} from './parse/index.js'
import {serialize} from './serialize/index.js'
import type {Note} from './syntax/nodes.js'

/**
 * Make a note of plain data.
 *
 * The note is one that reads as that data: `toData(fromData(data))` equals `data`, with these
 * normalisations. Missing lists are empty. Strings lose white space at their ends, and have one space
 * for white space that holds a line ending; empty strings in lists, an empty translation and an empty
 * explanation are left out. In a source text, an empty line parts paragraphs only where one of them
 * is longer than 120 code units; in a translation, any line ending parts paragraphs.
 *
 * What Markdown or the format would read otherwise is escaped. The note is written with the default
 * labels and languages, line endings are `\n`. The cost is linear.
 *
 * @param data The data. Lists may be left out.
 * @returns The tree, with positions.
 * @throws TypeError Where the data is of the wrong shape, or cannot be written (a `time` without a
 *   `date`, a section that ends, a pronunciation that is none), naming the path:
 *   `segments[3].vocabulary[0].term`.
 * @throws RangeError Where the note would have more than four million lines or senses.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {fromData, serialize} from 'bilingual-notes'
 *
 * const note = fromData({
 *   title: 'Tides',
 *   segments: [
 *     {
 *       source: 'The tide ebbs.',
 *       translation: '退潮了。',
 *       vocabulary: [{term: 'ebb', pronunciations: [{accent: 'us', ipa: 'eb'}], senses: ['退潮']}]
 *     }
 *   ]
 * })
 * assert.equal(
 *   serialize(note),
 *   '# Tides\n\n原文：\n\nThe tide ebbs.\n\n退潮了。\n\n学习：\n\nebb：美 [eb] 退潮\n'
 * )
 * assert.throws(
 *   () => fromData({segments: [{source: 'Hi.', vocabulary: [{term: ''}]}]}),
 *   /segments\[0\]\.vocabulary/
 * )
 * ```
 */
export function fromData(data: Readonly<NoteInput>): Note {
  checkNoteData(data)
  const expected = normaliseNote(data)
  let path = ''
  for (const manner of manners) {
    const note = reread(buildNote(expected, manner))
    const differing = differingPath(expected, toData(note))
    if (differing === undefined) return note
    path = differing
  }

  throw new TypeError(
    `Cannot write \`${culpritOf(expected) ?? path}\`: the note would be read as other data, expected what a note can hold`
  )
}

/** How what is hard to write is written: if it is not read back then, it cannot be written. */
const thorough: Manner = {labelled: true, thorough: true}

/**
 * The ways to write a note, the plainest first. Some entries of a front are entries only below a
 * label, and some texts are read right only where every mark in them is escaped.
 */
const manners: ReadonlyArray<Manner> = [
  {labelled: false, thorough: false},
  {labelled: true, thorough: false},
  thorough
]

/** The path to the first part that cannot be written even on its own. */
function culpritOf(expected: NoteData): string | undefined {
  for (const {path, data} of partsOf(expected)) {
    if (differingPath(data, toData(reread(buildNote(data, thorough)))) !== undefined) return path
  }

  return undefined
}

/** The note as it is read when it has been written: the proof that nothing is lost. */
function reread(note: Note): Note {
  return parse(serialize(note))
}
