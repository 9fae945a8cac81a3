import type {Nodes} from '../syntax/nodes.js'
import {type ExactPosition, placeOf} from '../syntax/place.js'

/** Where the line of text stands that a node is made of: of an entry, what is above its explanations. */
export function lineOf(node: Nodes): ExactPosition | undefined {
  const position = placeOf(node)
  if (!position || node.type !== 'entry') return position
  const [term, gloss] = node.children
  const last = gloss?.type === 'gloss' ? gloss : term
  const end = last && placeOf(last)?.end
  return end && {start: position.start, end}
}
