import type {Point, Position} from 'unist'
import type {Line, Literals, Nodes} from '../syntax/nodes.js'

/** How far nodes move when the text before them changes. They stand on lines of their own. */
export interface Distance {
  lines: number
  /** In code units. */
  length: number
}

/** Moves a node, with all that it holds: the node itself, or a copy of it. */
export type Move = <Node extends Nodes>(node: Node, distance: Readonly<Distance>) => Node

/** The node itself, further on. */
export function moveInPlace<Node extends Nodes>(node: Node, distance: Readonly<Distance>): Node {
  move(node, distance)
  return node
}

/** A copy of a node, further on. */
export function moveCopy<Node extends Nodes>(node: Node, distance: Readonly<Distance>): Node {
  return copy(node, distance) as Node
}

// In both, the usual types have a case of their own: where each sees few shapes, it is quick.

function move(node: Nodes, distance: Readonly<Distance>): void {
  switch (node.type) {
    case 'line': {
      movePosition(node.position, distance)
      return
    }

    case 'sense': {
      movePosition(node.position, distance)
      return
    }

    case 'term': {
      movePosition(node.position, distance)
      return
    }

    case 'gloss': {
      movePosition(node.position, distance)
      moveAll(node.children, distance)
      return
    }

    case 'entry': {
      movePosition(node.position, distance)
      moveAll(node.children, distance)
      return
    }

    default: {
      movePosition(node.position, distance)
      if ('children' in node) moveAll(node.children, distance)
    }
  }
}

function moveAll(nodes: ReadonlyArray<Nodes>, distance: Readonly<Distance>): void {
  for (const node of nodes) move(node, distance)
}

function movePosition(position: Position | undefined, {length, lines}: Readonly<Distance>): void {
  if (!position) return
  const {end, start} = position
  start.line += lines
  start.offset = (start.offset ?? 0) + length
  end.line += lines
  end.offset = (end.offset ?? 0) + length
}

function copy(node: Nodes, distance: Readonly<Distance>): Nodes {
  if (!node.position) return node
  const position = moved(node.position, distance)
  switch (node.type) {
    case 'line': {
      return copyLine(node, position)
    }

    case 'sense': {
      return copyLiteral(node, position)
    }

    case 'term':
    case 'pronunciation':
    case 'inflection':
    case 'remark':
    case 'explanation':
    case 'label': {
      return copyLiteral(node, position)
    }

    case 'gloss': {
      return {...node, children: copyAll(node.children, distance), position}
    }

    case 'entry': {
      return {...node, children: copyAll(node.children, distance), position}
    }

    default: {
      return 'children' in node
        ? ({...node, children: copyAll<Nodes>(node.children, distance), position} as Nodes)
        : {...node, position}
    }
  }
}

function copyAll<Node extends Nodes>(
  nodes: ReadonlyArray<Node>,
  distance: Readonly<Distance>
): Array<Node> {
  return nodes.map((node) => copy(node, distance) as Node)
}

function copyLine({before, language, type, value}: Line, position: Position): Line {
  if (language === undefined || before === undefined) {
    const start = before === undefined ? {type, value, position} : {type, before, value, position}
    return language === undefined ? start : {...start, language}
  }

  return {type, before, value, position, language}
}

function copyLiteral({before, type, value}: Literals, position: Position): Literals {
  return before === undefined ? {type, value, position} : {type, before, value, position}
}

function moved({end, start}: Position, distance: Readonly<Distance>): Position {
  return {start: movedPoint(start, distance), end: movedPoint(end, distance)}
}

function movedPoint({column, line, offset = 0}: Point, {length, lines}: Readonly<Distance>): Point {
  return {line: line + lines, column, offset: offset + length}
}
