import type {Point, Position} from 'unist'
import type {Literals, Nodes} from './nodes.js'

/** A point whose offset is known. */
export interface ExactPoint extends Point {
  /** Offset from 0, in UTF-16 code units. */
  offset: number
}

/** A range whose offsets are known. */
export interface ExactPosition extends Position {
  start: ExactPoint
  end: ExactPoint
}

/** The range of a node; `undefined` where it has none, as in a tree made by hand. */
export function placeOf({position}: Pick<Nodes, 'position'>): ExactPosition | undefined {
  return position && isExact(position) ? position : undefined
}

/** The range from the start of one node to the end of another. */
export function placeFrom(
  first: Pick<Nodes, 'position'>,
  last: Pick<Nodes, 'position'>
): ExactPosition | undefined {
  const start = placeOf(first)?.start
  const end = placeOf(last)?.end
  return start && end && {start, end}
}

/** The range between two siblings. */
export function placeBetween(
  left: Pick<Nodes, 'position'>,
  right: Pick<Nodes, 'position'>
): ExactPosition | undefined {
  const start = placeOf(left)?.end
  const end = placeOf(right)?.start
  return start && end && {start, end}
}

/** The empty range at the start of a node. */
export function placeBefore(node: Pick<Nodes, 'position'>): ExactPosition | undefined {
  const start = placeOf(node)?.start
  return start && {start, end: start}
}

/** The empty range at the end of a node. */
export function placeAfter(node: Pick<Nodes, 'position'>): ExactPosition | undefined {
  const end = placeOf(node)?.end
  return end && {start: end, end}
}

/**
 * A range inside the value of a literal.
 *
 * @param node The literal.
 * @param start Offset into its `value`.
 * @param end Offset into its `value`, after the range.
 */
export function placeIn(node: Literals, start: number, end: number): ExactPosition | undefined {
  const position = placeOf(node)
  if (!position) return undefined
  const opening = 'opening' in node ? (node.opening ?? '') : ''
  const first = pointAfter(position.start, opening + node.value.slice(0, start))
  return {start: first, end: pointAfter(first, node.value.slice(start, end))}
}

/** The point after a text that starts at a point. */
export function pointAfter({line, column, offset}: ExactPoint, text: string): ExactPoint {
  let endings = 0
  let last = 0
  for (const {0: ending, index} of text.matchAll(/\r\n|\n|\r/g)) {
    endings++
    last = index + ending.length
  }

  return {
    line: line + endings,
    column: endings === 0 ? column + text.length : text.length - last + 1,
    offset: offset + text.length
  }
}

/** A point further on in the same line. */
export function moveOn({column, line, offset}: ExactPoint, length: number): ExactPoint {
  return {line, column: column + length, offset: offset + length}
}

/** Whether a range has offsets. A tree made by hand may hold anything in the place of one. */
export function isExact(position: Position): position is ExactPosition {
  const {end, start} = position as Partial<Position>
  return typeof start?.offset === 'number' && typeof end?.offset === 'number'
}
