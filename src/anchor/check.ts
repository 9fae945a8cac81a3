import {checkNode, checkTree} from '../syntax/check.js'
import {defaultLanguages} from '../syntax/languages.js'
import type {Note, Segment} from '../syntax/nodes.js'

/**
 * @throws TypeError Where it is neither a note nor a segment, or something in it no node, naming its path; that of
 *   something in a segment is its path in a note that holds nothing else.
 */
export function checkAnchored(node: unknown): asserts node is Note | Segment {
  checkNode(node, 'node')
  if (node.type === 'note') checkTree(node)
  else if (node.type === 'segment') checkTree({type: 'note', languages: defaultLanguages, children: [node]})
  else throw new TypeError(`Unexpected \`${node.type}\` as \`node\`, expected a \`note\` or \`segment\` node`)
}
