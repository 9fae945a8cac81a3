import type {Node, Point, Position} from 'unist'
import {checkDepth} from '../syntax/check.js'
import type {Line, Literals, Nodes} from '../syntax/nodes.js'
import {type ExactPoint, type ExactPosition, isExact, placeOf} from '../syntax/place.js'

/** What unist lets others put on a node: it goes where the node goes. */
export type WithData = Pick<Node, 'data'>

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

/** A copy of a node, further on. */
export function moveCopy<Node extends Nodes>(
  node: Node,
  distance: Readonly<Distance>,
  depth: number
): Node {
  return copy(node, distance, depth) as Node
}

// In both, the usual types are told by name: where each place in the code sees few shapes, it is quick.

function move(node: Nodes, distance: Readonly<Distance>, depth: number): void {
  movePosition(node.position, distance)
  switch (node.type) {
    case 'line':
    case 'sense':
    case 'term': {
      return
    }

    case 'gloss':
    case 'entry': {
      moveAll(node.children, distance, depth)
      return
    }

    default: {
      if ('children' in node) moveAll(node.children, distance, depth)
    }
  }
}

/** Moves the children of a node at a level. */
function moveAll(nodes: ReadonlyArray<Nodes>, distance: Readonly<Distance>, depth: number): void {
  checkDepth(depth, 'note')
  for (const node of nodes) move(node, distance, depth + 1)
}

function movePosition(position: Position | undefined, {length, lines}: Readonly<Distance>): void {
  if (!position || !isExact(position)) return
  const {end, start} = position
  start.line += lines
  start.offset += length
  end.line += lines
  end.offset += length
}

function copy(node: Nodes, distance: Readonly<Distance>, depth: number): Nodes {
  const place = placeOf(node)
  if (!place) {
    return 'children' in node
      ? ({...node, children: copyAll(node.children, distance, depth)} as Nodes)
      : node
  }

  const position = moved(place, distance)
  switch (node.type) {
    case 'line': {
      return copyLine(node, position)
    }

    case 'term':
    case 'sense':
    case 'pronunciation':
    case 'inflection':
    case 'remark':
    case 'explanation':
    case 'label': {
      return copyLiteral(node, position)
    }

    case 'gloss':
    case 'entry': {
      const children = copyAll(node.children, distance, depth)
      return {...node, children, position} as Nodes
    }

    default: {
      return 'children' in node
        ? ({...node, children: copyAll(node.children, distance, depth), position} as Nodes)
        : {...node, position}
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

function copyLine(node: Line & WithData, position: Position): Line & WithData {
  const {before, data, language, type, value} = node
  if (language === undefined || before === undefined || data !== undefined) {
    const start = before === undefined ? {type, value, position} : {type, before, value, position}
    return {
      ...start,
      ...(language === undefined ? {} : {language}),
      ...(data === undefined ? {} : {data})
    }
  }

  return {type, before, value, position, language}
}

function copyLiteral(node: Literals & WithData, position: Position): Literals & WithData {
  const {before, data, type, value} = node
  const copied = before === undefined ? {type, value, position} : {type, before, value, position}
  return data === undefined ? copied : {...copied, data}
}

function moved({end, start}: ExactPosition, distance: Readonly<Distance>): Position {
  return {start: movedPoint(start, distance), end: movedPoint(end, distance)}
}

function movedPoint({column, line, offset}: ExactPoint, {length, lines}: Readonly<Distance>): Point {
  return {line: line + lines, column, offset: offset + length}
}
