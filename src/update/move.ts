import type {Position} from 'unist'
import {checkDepth} from '../syntax/check.js'
import type {Entry, Gloss, Nodes} from '../syntax/nodes.js'
import {isExact} from '../syntax/place.js'

/** How far nodes move when the text before them changes. They stand on lines of their own. */
export interface Distance {
  lines: number
  /** In code units. */
  length: number
}

/**
 * Moves a node, with all that it holds: the node itself, or a copy of it.
 *
 * @throws RangeError Where nodes stand in each other without end; `depth` is the level of the node.
 */
export type Move = <Node extends Nodes>(
  node: Node,
  distance: Readonly<Distance>,
  depth: number
) => Node

/** The node itself, further on. */
export function moveInPlace<Node extends Nodes>(
  node: Node,
  distance: Readonly<Distance>,
  depth: number
): Node {
  move(node, distance, depth)
  return node
}

// The usual types have a case or a function of their own: where each place in the code sees few shapes of
// nodes, it is quick.

function move(node: Nodes, distance: Readonly<Distance>, depth: number): void {
  switch (node.type) {
    case 'line': {
      movePosition(node.position, distance)
      return
    }

    case 'label':
    case 'explanation': {
      movePosition(node.position, distance)
      return
    }

    case 'entry': {
      moveEntry(node, distance, depth)
      return
    }

    default: {
      movePosition(node.position, distance)
      if ('children' in node) moveAll(node.children, distance, depth)
    }
  }
}

/** Moves the children of a node at a level. */
function moveAll(nodes: ReadonlyArray<Nodes>, distance: Readonly<Distance>, depth: number): void {
  checkDepth(depth, 'note')
  for (const node of nodes) move(node, distance, depth + 1)
}

function moveEntry(entry: Entry, distance: Readonly<Distance>, depth: number): void {
  checkDepth(depth, 'note')
  movePosition(entry.position, distance)
  for (const child of entry.children) {
    if (child.type === 'term') movePosition(child.position, distance)
    else if (child.type === 'gloss') moveGloss(child, distance, depth + 1)
    else move(child, distance, depth + 1)
  }
}

function moveGloss(gloss: Gloss, distance: Readonly<Distance>, depth: number): void {
  checkDepth(depth, 'note')
  movePosition(gloss.position, distance)
  for (const child of gloss.children) {
    if (child.type === 'sense' || child.type === 'pronunciation') {
      movePosition(child.position, distance)
    } else move(child, distance, depth + 1)
  }
}

function movePosition(position: Position | undefined, {length, lines}: Readonly<Distance>): void {
  if (!position || !isExact(position)) return
  const {end, start} = position
  start.offset += length
  end.offset += length
  if (lines === 0) return
  start.line += lines
  end.line += lines
}
