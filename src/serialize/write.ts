import {checkChildren, checkNode, checkValue} from '../syntax/check.js'
import {lastLeaf} from '../syntax/leaves.js'
import type {NodeType, Nodes, Note, Parents} from '../syntax/nodes.js'
import {places} from '../syntax/places.js'
import {isOpenReference} from '../text/characters.js'
import {type Join, joinOf} from './join.js'
import type {Style} from './style.js'

/** The state of the writer. */
interface Writer {
  /** The style of the note: not worked out before a node needs it, an untouched note never does. */
  styleOf: () => Style
  output: string
}

/** Marks before the text of a heading that does not say. */
const openings: Readonly<Partial<Record<NodeType, string>>> = {title: '# ', heading: '## '}

/** Write a note: the fields of its nodes in order, and where one is missing, the usual. */
export function write(note: Note, styleOf: () => Style): string {
  const writer: Writer = {styleOf, output: note.opening ?? ''}
  writeChildren(writer, note, 'note')
  // A text ends in a line ending, unless it was read without.
  if (note.closing !== undefined) writer.output += note.closing
  else if (!note.position && writer.output) writer.output += styleOf().lineEnding
  return writer.output
}

function writeNode(writer: Writer, node: Nodes, path: string): void {
  const hasMarks = 'opening' in node || 'closing' in node || node.type in openings
  if (hasMarks) {
    writer.output += ('opening' in node ? node.opening : undefined) ?? openings[node.type] ?? ''
  }

  if ('children' in node) writeChildren(writer, node, path)
  else {
    checkValue(node.value, path)
    writer.output += node.value
  }

  if (hasMarks && 'closing' in node) writer.output += node.closing ?? ''
}

function writeChildren(writer: Writer, parent: Parents, path: string): void {
  const children: unknown = parent.children
  checkChildren(children, path)
  let previous: Nodes | undefined
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    const childPath = `${path}.children[${String(index)}]`
    checkNode(child, childPath)
    if (previous) writer.output += gap(writer, previous, child)
    writeNode(writer, child, childPath)
    previous = child
  }
}

/** What stands between two siblings: what the second says, if that fits. */
function gap(writer: Writer, left: Nodes, right: Nodes): string {
  const {before} = right
  if (before !== undefined && (places[right.type] === 'inline' || fits(left, before))) {
    return before
  }

  const join = joinOf(left, right)
  // A semicolon that ends a character reference separates nothing.
  const isOpen = 'value' in left && isOpenReference(left.value, left.value.length)
  return join === 'semicolon' && isOpen ? '；' : joins[join](writer.styleOf())
}

/** A block starts a line of its own; only a label may have text after it. */
function fits(left: Nodes, before: string): boolean {
  return before.includes('\n') || before.includes('\r') || lastLeaf(left).type === 'label'
}

const joins: Readonly<Record<Join, (style: Style) => string>> = {
  blankLine: (style) => style.lineEnding.repeat(2),
  separator: (style) => style.separator,
  semicolon: (style) => style.semicolon,
  space: () => ' '
}
