import assert from 'node:assert/strict'
import * as api from 'bilingual-notes'
import {type Edit, type Note, applyEdits, parse} from 'bilingual-notes'
import {hostilePieces} from '../sources/mutate.js'
import type {Random} from '../random.js'
import type {Laws, Subject} from './law.js'

type Update = (note: Note, edits: ReadonlyArray<Edit>) => Note

// Tried where there is such a function.
const {update} = api as {update?: Update}

/** Edits in order, none of which overlaps another. */
function someEdits(length: number, random: Random): Array<Edit> {
  const count = 2 * (1 + random.below(3))
  const offsets = Array.from({length: count}, () => random.below(length + 1)).sort((a, b) => a - b)
  return offsets.flatMap((start, index) => {
    if (index % 2 === 1) return []
    // Long cuts leave nothing to look at.
    const end = Math.min(offsets[index + 1] ?? start, start + random.below(20))
    return [{start, end, text: random.below(3) === 0 ? '' : random.of(hostilePieces)}]
  })
}

function checkUpdate(change: Update, {note, random, text}: Subject): void {
  let [tree, markdown] = [note, text]
  for (let turn = 0; turn < 2; turn++) {
    const edits = someEdits(markdown.length, random)
    tree = change(tree, edits)
    markdown = applyEdits(markdown, edits)
    assert.deepStrictEqual(tree, parse(markdown))
  }
}

export const updateLaws: Laws = update
  ? {
      'an updated tree is that of the edited text': {
        about: ['update'],
        every: 1,
        check: (subject) => { checkUpdate(update, subject) }
      }
    }
  : {}
