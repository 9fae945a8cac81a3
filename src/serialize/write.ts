import type {NodeType, Nodes, Note, Parents} from '../syntax/nodes.js'
import {describe} from '../syntax/options.js'
import {isOpenReference} from '../text/characters.js'
import {type Join, joinOf} from './join.js'
import type {Style} from './style.js'

/** The state of the writer. */
interface Writer {
  /** The style of the note: not worked out before a node needs it, an untouched note never does. */
  styleOf: () => Style
  output: string
}

/** Where each type of node stands: on lines of its own, or inside a line. */
const places: Readonly<Record<NodeType, 'block' | 'inline'>> = {
  afterword: 'block',
  entry: 'block',
  explanation: 'block',
  front: 'block',
  gloss: 'inline',
  heading: 'block',
  image: 'block',
  inflection: 'inline',
  label: 'block',
  line: 'block',
  markdown: 'block',
  note: 'block',
  pronunciation: 'inline',
  remark: 'inline',
  section: 'block',
  segment: 'block',
  sense: 'inline',
  signature: 'block',
  sourceText: 'block',
  term: 'inline',
  title: 'block',
  translation: 'block',
  vocabulary: 'block'
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
  else if (typeof node.value === 'string') writer.output += node.value
  else {
    throw new TypeError(`Unexpected ${describe(node.value)} as \`${path}.value\`, expected a string`)
  }

  if (hasMarks && 'closing' in node) writer.output += node.closing ?? ''
}

function writeChildren(writer: Writer, parent: Parents, path: string): void {
  const children: unknown = parent.children
  if (!Array.isArray(children)) {
    throw new TypeError(
      `Unexpected ${describe(children)} as \`${path}.children\`, expected a list of nodes`
    )
  }

  let previous: Nodes | undefined
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as Nodes
    const childPath = `${path}.children[${String(index)}]`
    check(child, childPath)
    if (previous) writer.output += gap(writer, previous, child)
    writeNode(writer, child, childPath)
    previous = child
  }
}

function check(node: unknown, path: string): void {
  if (typeof node !== 'object' || node === null) {
    throw new TypeError(`Unexpected ${describe(node)} as \`${path}\`, expected a node`)
  }

  const type: unknown = 'type' in node ? node.type : undefined
  if (typeof type !== 'string' || !Object.hasOwn(places, type)) {
    throw new TypeError(
      `Unexpected ${typeof type === 'string' ? `\`${type}\`` : describe(type)} as \`${path}.type\`, expected one of ${Object.keys(places)
        .map((d) => `\`${d}\``)
        .join(', ')}`
    )
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

function lastLeaf(node: Nodes): Nodes {
  const child = 'children' in node ? node.children.at(-1) : undefined
  return child ? lastLeaf(child) : node
}

const joins: Readonly<Record<Join, (style: Style) => string>> = {
  blankLine: (style) => style.lineEnding.repeat(2),
  separator: (style) => style.separator,
  semicolon: (style) => style.semicolon,
  space: () => ' '
}
