import type {Position} from 'unist'
import {checkDepth} from '../syntax/check.js'
import type {Nodes} from '../syntax/nodes.js'
import {isExact} from '../syntax/place.js'
import type {Distance} from './move.js'
import {withChildren, withValue} from './remake.js'

/** A copy of a node, further on. */
export function moveCopy<Node extends Nodes>(
  node: Node,
  distance: Readonly<Distance>,
  depth: number
): Node {
  return copy(node, distance, depth) as Node
}

// As in `move`: the common types have cases of their own.

function copy(node: Nodes, distance: Readonly<Distance>, depth: number): Nodes {
  switch (node.type) {
    case 'line': {
      return withValue(node, node.value, moved(node.position, distance))
    }

    case 'term':
    case 'label': {
      return withValue(node, node.value, moved(node.position, distance))
    }

    case 'sense':
    case 'pronunciation':
    case 'explanation': {
      return withValue(node, node.value, moved(node.position, distance))
    }

    case 'gloss': {
      const children = copyAll(node.children, distance, depth)
      return withChildren(node, children, moved(node.position, distance))
    }

    case 'entry': {
      const children = copyAll(node.children, distance, depth)
      return withChildren(node, children, moved(node.position, distance))
    }

    default: {
      const position = moved(node.position, distance)
      return 'children' in node
        ? withChildren(node, copyAll(node.children, distance, depth), position)
        : withValue(node, node.value, position)
    }
  }
}

/** Copies of the children of a node at a level. */
function copyAll(
  nodes: ReadonlyArray<Nodes>,
  distance: Readonly<Distance>,
  depth: number
): Array<Nodes> {
  checkDepth(depth, 'note')
  return nodes.map((node) => copy(node, distance, depth + 1))
}

/** A position further on; one without offsets is left as it is. */
function moved(
  position: Position | undefined,
  {length, lines}: Readonly<Distance>
): Position | undefined {
  if (!position || !isExact(position)) return position
  const {end, start} = position
  return {
    start: {line: start.line + lines, column: start.column, offset: start.offset + length},
    end: {line: end.line + lines, column: end.column, offset: end.offset + length}
  }
}
