import type * as note from '../../syntax/nodes.js'
import {htmlData} from '../html.js'
import type {Explanation, Flow} from '../nodes.js'
import {readFlow} from '../read/slices.js'
import {type Builder, addAll, keepBefore, languageAt, positionOf, takeUnit} from './builder.js'

/**
 * Build an explanation.
 *
 * @param builder Where to build.
 * @param node The explanation in the note.
 * @param name The element it becomes, where it is not the usual one.
 */
export function buildExplanation(
  builder: Builder,
  node: note.Explanation,
  name?: string
): Explanation | undefined {
  const children: Array<Flow> = []
  keepBefore(builder, children)
  const {blocks, cut} = takeUnit(builder)
  const position = positionOf(node)
  // What is read from a quote, or stood at the top of the tree, is flow.
  addAll(children, (cut ? readFlow(builder, position) : blocks) as ReadonlyArray<Flow>)
  if (children.length === 0) return undefined
  return {
    type: 'explanation',
    children,
    position,
    data: htmlData('explanation', languageAt(builder, position), name)
  }
}
