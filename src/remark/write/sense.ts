import type {Handle} from 'mdast-util-to-markdown'
import {senseEnd} from '../../parse/line/sense.js'
import type {PhrasingParent} from './parents.js'
import {encode} from './references.js'

/** Write a sense: it must be read back as one. */
export const sense: Handle = (node: PhrasingParent, _, state, info) => {
  const value = state.containerPhrasing(node, info)
  return senseEnd(value, 0, value.length, []) === value.length ? value : encode(value, '；;')
}
