import type {Line, Nodes, Note, Signature, Term} from '../syntax/nodes.js'
import {isParagraphBreak, lineEndingsIn, paragraphGap} from '../syntax/prose.js'
import {canonicalHeading, canonicalValue} from './canonical-value.js'

const byteOrderMark = '\uFEFF'

/** Columns of indentation from which on a line may be part of a list, or code. */
const listIndentation = 2

/**
 * The canonical form of a note: a tree that says nothing of how it is spaced, so that the writer
 * puts what is usual, and whose literals are in canonical form.
 */
export function canonicalNote(note: Note): Note {
  const ending = note.lineEnding ?? '\n'
  const given = note.opening ?? ''
  const mark = given.startsWith(byteOrderMark) ? byteOrderMark : ''
  const leaf = firstLeaf(note)
  // At the very start, `---` would open front matter.
  const isFence = given.length > mark.length && leaf.type === 'line' && leaf.value === '---'
  const opening =
    mark + (isFence ? ending : '') + indentationOf(given.slice(mark.length), leaf)
  return {
    type: 'note',
    languages: note.languages,
    ...(note.lineEnding ? {lineEnding: note.lineEnding} : {}),
    ...(opening ? {opening} : {}),
    children: note.children.map((child, index) =>
      canonical(child, note.children[index - 1], note, note)
    ) as Note['children'],
    closing: note.children.length > 0 ? ending : ''
  }
}

function canonical(node: Nodes, previous: Nodes | undefined, parent: Nodes, note: Note): Nodes {
  const before = previous ? gapOf(previous, node, note) : undefined
  const gap = before === undefined ? {} : {before}
  if ('children' in node) {
    const children: ReadonlyArray<Nodes> = node.children
    return {
      type: node.type,
      ...gap,
      children: children.map((child, index) => canonical(child, children[index - 1], node, note))
    } as Nodes
  }

  if (node.type === 'title' || node.type === 'heading') return {...canonicalHeading(node), ...gap}
  const {before: _before, position: _position, ...rest} = node
  const gloss = parent.type === 'gloss' ? parent : undefined
  return {...rest, ...gap, value: canonicalValue(node.type, node.value, gloss)} as Nodes
}

/**
 * A gap that means something, or that Markdown reads; `undefined` where the usual one will do.
 * Only gaps before lines of text do: other nodes are what they are at the start of a line after a
 * blank one.
 */
function gapOf(left: Nodes, right: Nodes, note: Note): string | undefined {
  const ending = note.lineEnding ?? '\n'
  const leaf = firstLeaf(right)
  const before = right.before ?? ''
  const endings = lineEndingsIn(before)
  if (endings === 0 || !isText(leaf)) return undefined
  // Adjacent lines are one paragraph, one table or one list; HTML starts after a blank line.
  const isAdjacent =
    endings === 1 &&
    ((left.type === 'line' && leaf.type === 'line') || leaf.value.startsWith('<'))
  const count = isParagraphBreak(left, right) ? paragraphGap : isAdjacent ? 1 : 2
  return ending.repeat(count) + indentationOf(before, leaf)
}

/** White space that a gap ends with, where it may make the line after it a part of a list, or code. */
function indentationOf(before: string, leaf: Nodes): string {
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const indentation = before.slice(start)
  const isKept =
    (leaf.type === 'line' || leaf.type === 'signature') &&
    (indentation.length >= listIndentation ||
      indentation.includes('\t') ||
      /^[-+*\d]/.test(leaf.value))
  return isKept ? indentation : ''
}

/** Whether a node is read from a line of text, whatever stands around it. */
function isText(node: Nodes): node is Line | Term | Signature {
  return node.type === 'line' || node.type === 'term' || node.type === 'signature'
}

function firstLeaf(node: Nodes): Nodes {
  const child = 'children' in node ? node.children[0] : undefined
  return child ? firstLeaf(child) : node
}
