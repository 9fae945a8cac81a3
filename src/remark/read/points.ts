import type {Nodes} from 'mdast'
import type {Point, Position} from 'unist'

/** The offset where a node starts, `-1` for a node without position. */
export function startOf(node: Readonly<Nodes>): number {
  return node.position?.start.offset ?? -1
}

/** The offset where a node ends, `-1` for a node without position. */
export function endOf(node: Readonly<Nodes>): number {
  return node.position?.end.offset ?? -1
}

/** A position of its own, between two points. */
export function between(start: Point, end: Point): Position {
  // Written out: this is most of what the plugin makes.
  return {
    start: {line: start.line, column: start.column, offset: start.offset},
    end: {line: end.line, column: end.column, offset: end.offset}
  }
}

/**
 * Let the positions in a tree count from another place.
 *
 * @param node The tree, changed in place.
 * @param lines Lines to add.
 * @param columns Columns to add on the first line.
 * @param offset Code units to add.
 */
export function shift(node: Nodes, lines: number, columns: number, offset: number): void {
  if (node.position) {
    shiftPoint(node.position.start, lines, columns, offset)
    shiftPoint(node.position.end, lines, columns, offset)
  }

  if ('children' in node) {
    for (const child of node.children) shift(child, lines, columns, offset)
  }
}

function shiftPoint(point: Point, lines: number, columns: number, offset: number): void {
  if (point.line === 1) point.column += columns
  point.line += lines
  if (point.offset !== undefined) point.offset += offset
}
