import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {compose} from '../parse/note.js'
import type {Settings} from '../parse/settings.js'
import {tokenize} from '../parse/tokenize.js'
import type {Note} from '../syntax/nodes.js'
import {codes} from '../text/characters.js'
import {addAll, createBuilder} from './build/builder.js'
import {buildNote} from './build/note.js'
import {leavesOf} from './read/leaves.js'
import {separateBlocks} from './read/overlaps.js'
import {endOf, shift} from './read/points.js'
import type {SliceReader} from './read/slices.js'
import {assign} from './read/units.js'
import {messageSource} from './report.js'

/**
 * Turn a tree of Markdown into one of a note, in place.
 *
 * @param tree The tree.
 * @param file Its file.
 * @param reader The text of the file, and how Markdown is read.
 * @param settings What the reader of notes needs to know.
 * @returns The note; `undefined` where the tree is not that of the file and stays as it is.
 */
export function transform(
  tree: Root,
  file: VFile,
  reader: SliceReader,
  settings: Settings
): Note | undefined {
  const {text} = reader
  if (!matches(tree, text)) {
    file.message(
      'Unexpected tree that is not parsed from its file, expected the positions of the file’s text',
      {ruleId: 'tree-of-file', source: messageSource}
    )
    return undefined
  }

  separateBlocks(tree.children, text)
  const note = compose(text, tokenize(text, settings), settings)
  file.data.bilingualNotes = note
  const leaves = leavesOf(note)
  const {rest, units} = assign(tree.children, leaves)
  const builder = createBuilder(reader, note.languages, settings.scripts, leaves, units)
  tree.children = buildNote(builder, note)
  addAll(tree.children, rest)
  return note
}

/**
 * Whether a tree is that of a text, as far as can be told: it ends where the text does.
 * Micromark drops a byte-order mark and counts from after it; that is put right here.
 */
function matches(tree: Root, text: string): boolean {
  const isMarked = text.charCodeAt(0) === codes.byteOrderMark
  if (isMarked && endOf(tree) === text.length - 1) {
    shift(tree, 0, 1, 1)
    // A tree that ends somewhere has a position.
    const position = tree.position as Position
    position.start = {line: 1, column: 1, offset: 0}
    return true
  }

  return endOf(tree) === text.length
}
