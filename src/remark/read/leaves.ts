import type {Position} from 'unist'
import type * as note from '../../syntax/nodes.js'

/** A node of a note whose place no other node shares. */
export type LeafNode = Exclude<
  note.Content | note.Entry,
  note.SourceText | note.Translation | note.Vocabulary
>

/** A node whose children the leaves are. */
export type LeafParent = Exclude<note.Parents, note.Gloss>

/**
 * A leaf of a note as the plugin sees it: what stands on lines of its own.
 * An entry is the leaf of its line; its explanations are leaves of their own.
 */
export interface Leaf {
  node: LeafNode
  parent: LeafParent
  start: number
  end: number
}

/** A leaf that ordinary Markdown stands for. */
export type LooseNode = note.Line | note.Image | note.Markdown

/** Whether ordinary Markdown stands for a node, with no node of ours around it. */
export function isLoose(node: Readonly<note.Nodes>): node is LooseNode {
  return node.type === 'line' || node.type === 'image' || node.type === 'markdown'
}

/** The leaves of a note, in order. */
export function leavesOf(tree: note.Note): Array<Leaf> {
  const leaves: Array<Leaf> = []
  collect(tree, leaves)
  return leaves
}

function collect(parent: LeafParent, leaves: Array<Leaf>): void {
  for (const node of parent.children) {
    switch (node.type) {
      case 'term':
      case 'gloss': {
        break
      }

      case 'entry': {
        push(leaves, node, parent, lastOfLine(node))
        collect(node, leaves)
        break
      }

      case 'front':
      case 'section':
      case 'segment':
      case 'afterword':
      case 'sourceText':
      case 'translation':
      case 'vocabulary': {
        collect(node, leaves)
        break
      }

      default: {
        push(leaves, node, parent, node)
      }
    }
  }
}

function push(
  leaves: Array<Leaf>,
  node: LeafNode,
  parent: LeafParent,
  last: note.Nodes
): void {
  // A note that was read has positions everywhere.
  const {start} = node.position as Position
  const {end} = last.position as Position
  leaves.push({node, parent, start: start.offset as number, end: end.offset as number})
}

/** What ends the line of an entry: its gloss, or the term of a bare headword. */
function lastOfLine(entry: note.Entry): note.Nodes {
  const [term, second] = entry.children
  return second?.type === 'gloss' ? second : (term as note.Term)
}
