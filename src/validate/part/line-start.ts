import type {Literals, Nodes, Parents} from '../../syntax/nodes.js'
import {type ExactPosition, placeIn} from '../../syntax/place.js'

/** What stands before a node: a first child has it from its parent. */
export function gapBefore(node: Nodes, parents: ReadonlyArray<Parents>): string {
  let {before} = node
  for (let index = parents.length - 1; before === undefined && index >= 0; index--) {
    before = parents[index]?.before
  }

  return before ?? ''
}

/** White space that the line begins with on which a gap ends. */
export function indentationIn(gap: string): string {
  return gap.slice(Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1)
}

/**
 * The range from the start of the line that a literal begins on to an offset in its first line.
 *
 * @param node The literal.
 * @param before What stands before it.
 * @param end Offset into its `value`.
 */
export function placeFromLineStart(
  node: Literals,
  before: string,
  end: number
): ExactPosition | undefined {
  const place = placeIn(node, 0, end)
  if (!place) return undefined
  const {length} = indentationIn(before)
  const {column, line, offset} = place.start
  // Positions made by hand need not fit what stands before.
  if (column <= length) return undefined
  return {start: {line, column: column - length, offset: offset - length}, end: place.end}
}
