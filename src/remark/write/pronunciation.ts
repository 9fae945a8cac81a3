import type {Handle} from 'mdast-util-to-markdown'
import type {PhrasingParent} from './parents.js'

/** Write a pronunciation: its brackets tell it from a sense, so they are not escaped. */
export const pronunciation: Handle = (node: PhrasingParent, _, state, info) =>
  state.containerPhrasing(node, info).replaceAll(/\\([[\]])/g, '$1')
