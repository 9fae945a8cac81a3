import type {Handle} from 'mdast-util-to-markdown'
import type {PhrasingParent} from './parents.js'

/** Write what a part of an entry holds. */
export const phrasing: Handle = (node: PhrasingParent, _, state, info) =>
  state.containerPhrasing(node, info)
