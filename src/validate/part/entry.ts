import type {Entry, Gloss, Inline, Term} from '../../syntax/nodes.js'
import {type ExactPoint, type ExactPosition, placeOf} from '../../syntax/place.js'

/** The term of an entry: what it begins with, as a rule. */
export function termOf({children}: Entry): Term | undefined {
  for (const child of children) if (child.type === 'term') return child
  return undefined
}

/** The gloss of an entry; a bare headword has none. */
export function glossOf({children}: Entry): Gloss | undefined {
  for (const child of children) if (child.type === 'gloss') return child
  return undefined
}

/** Whether an explanation stands below an entry. */
export function isExplained({children}: Entry): boolean {
  return children.some((child) => child.type === 'explanation')
}

/**
 * A range inside a node that stands inside a line: it costs the same wherever it is.
 *
 * @param node The node.
 * @param start Offset into it.
 * @param end Offset into it, after the range.
 */
export function placeInLine(node: Inline, start: number, end: number): ExactPosition | undefined {
  const position = placeOf(node)
  return (
    position && {start: pointIn(position.start, start), end: pointIn(position.start, end)}
  )
}

function pointIn({line, column, offset}: ExactPoint, length: number): ExactPoint {
  return {line, column: column + length, offset: offset + length}
}
