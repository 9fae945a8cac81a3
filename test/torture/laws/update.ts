import assert from 'node:assert/strict'
import {type Edit, type Note, type ParseOptions, applyEdits, parse, update} from 'bilingual-notes'
import {freeze} from '../../support/tree.js'
import {hostilePieces} from '../sources/mutate.js'
import type {Random} from '../random.js'
import type {Laws, Subject} from './law.js'

/** How a note is read: as usual as often as in any other way. */
const manners: ReadonlyArray<ParseOptions> = [
  {},
  {},
  {},
  {labels: {source: ['Source', '潮'], vocabulary: 'tide'}},
  {languages: {translation: 'ru'}},
  {labels: {source: ['原文', '原'], vocabulary: '退潮'}, languages: {source: 'fr', translation: 'es'}}
]

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

/** A tree to update: one that is moved in place is not frozen. */
function treeOf(text: string, options: ParseOptions, inPlace: boolean): Note {
  const note = parse(text, options)
  return inPlace ? note : freeze(note)
}

function checkUpdate({random, text}: Subject): boolean {
  const options = random.of(manners)
  const inPlace = random.below(2) === 0
  let [tree, markdown] = [treeOf(text, options, inPlace), text]
  for (let turn = 0; turn < 2; turn++) {
    const edits = someEdits(markdown.length, random)
    tree = update(tree, edits, {inPlace, labels: options.labels})
    markdown = applyEdits(markdown, edits)
    assert.deepStrictEqual(tree, parse(markdown, options))
  }

  return true
}

export const updateLaws: Laws = {
  'an updated tree is that of the edited text': {about: ['update'], every: 1, check: checkUpdate}
}
