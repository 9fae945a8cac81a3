import type {LineEnding, Nodes} from '../../syntax/nodes.js'
import {firstLeaf} from '../../syntax/leaves.js'
import {lineEndingsIn} from '../../syntax/prose.js'
import {indentationIn, placeFromLineStart} from './line-start.js'
import type {Report} from '../rule.js'

/**
 * What is reported where a label is missing above a node: the first line of the node, and that line
 * below a label. White space before the line is of it, for it may make it an item of a list.
 */
export function missingAbove(
  node: Nodes,
  label: string,
  lineEnding: LineEnding
): Pick<Report, 'actual' | 'expected' | 'place'> | undefined {
  const leaf = firstLeaf(node)
  if ('children' in leaf) return undefined
  const {before = ''} = node
  const end = leaf.value.search(/[\r\n]/)
  const line = end === -1 ? leaf.value : leaf.value.slice(0, end)
  const place = placeFromLineStart(leaf, before, line.length)
  const actual = indentationIn(before) + line
  // A label stands below a blank line.
  const blank = lineEndingsIn(before) === 1 ? lineEnding : ''
  return place && {place, actual, expected: [blank + label + lineEnding.repeat(2) + actual]}
}
