import type {Handle} from 'mdast-util-to-markdown'
import type {FlowParent} from './parents.js'

/** Write what a node holds, blocks with blank lines between them. */
export const flow: Handle = (node: FlowParent, _, state, info) => state.containerFlow(node, info)
