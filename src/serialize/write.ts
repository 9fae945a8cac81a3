import {checkChildren, checkDepth, checkNode, checkValue} from '../syntax/check.js'
import {lastLeaf} from '../syntax/leaves.js'
import type {Gloss, Heading, Nodes, Note, Title} from '../syntax/nodes.js'
import {places} from '../syntax/places.js'
import {isOpenReference} from '../text/characters.js'
import {type Join, joinOf} from './join.js'
import {type Style, styleOf} from './style.js'

/** The state of the writer. */
interface Writer {
  /** The style of the note: not worked out before a node needs it, an untouched note never does. */
  style: () => Style
  output: string
  /** Where the writer is: an index for each level. */
  trail: Array<number>
  /** The same as a path, for an error. */
  path: () => string
}

/** Marks before the text of a heading that does not say. */
const openings = {title: '# ', heading: '## '} as const

/** Write a note: the fields of its nodes in order, and where one is missing, the usual. */
export function write(note: Note, style: () => Style): string {
  const writer = createWriter(style)
  writer.output = note.opening ?? ''
  writeChildren(writer, note.children)
  // A text ends in a line ending, unless it was read without.
  if (note.closing !== undefined) writer.output += note.closing
  else if (!note.position && writer.output) writer.output += style().lineEnding
  return writer.output
}

/** Write nodes as they were read, without what stands before the first. */
export function writeNodes(nodes: ReadonlyArray<Nodes>, note: Note): string {
  const writer = createWriter(() => styleOf(note, note.lineEnding ?? '\n'))
  writeChildren(writer, nodes)
  return writer.output
}

function createWriter(style: () => Style): Writer {
  const trail: Array<number> = []
  return {style, output: '', trail, path: () => pathOf(trail)}
}

function writeNode(writer: Writer, node: Nodes): void {
  switch (node.type) {
    case 'title':
    case 'heading': {
      writeHeading(writer, node)
      return
    }

    case 'gloss': {
      writeGloss(writer, node)
      return
    }

    default: {
      writeContent(writer, node)
    }
  }
}

function writeHeading(writer: Writer, node: Title | Heading): void {
  writer.output += node.opening ?? openings[node.type]
  writeContent(writer, node)
  writer.output += node.closing ?? ''
}

function writeGloss(writer: Writer, node: Gloss): void {
  writeChildren(writer, node.children)
  writer.output += node.closing ?? ''
}

function writeContent(writer: Writer, node: Nodes): void {
  if ('children' in node) writeChildren(writer, node.children)
  else {
    checkValue(node.value, writer.path)
    writer.output += node.value
  }
}

function writeChildren(writer: Writer, nodes: unknown): void {
  const {path, trail} = writer
  checkChildren(nodes, path)
  const depth = trail.push(0) - 1
  checkDepth(depth, path)
  let previous: Nodes | undefined
  for (let index = 0; index < nodes.length; index++) {
    trail[depth] = index
    const node: unknown = nodes[index]
    checkNode(node, path)
    if (previous) writer.output += gap(writer, previous, node)
    writeNode(writer, node)
    previous = node
  }

  trail.pop()
}

function pathOf(trail: ReadonlyArray<number>): string {
  return `note${trail.map((index) => `.children[${String(index)}]`).join('')}`
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
  return join === 'semicolon' && isOpen ? '；' : joins[join](writer.style())
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
