import type {NodeOf} from '../syntax/nodes.js'
import {type Composer, gapBefore, peek, spanOf} from './composer.js'
import {readContents} from './contents.js'
import {readHeading} from './heading.js'
import type {Token} from './token.js'

/** Read a heading and what it heads: a cross-heading up to the next segment, or an afterword. */
export function readHeaded<Type extends 'afterword' | 'section'>(
  composer: Composer,
  type: Type,
  isFirst: boolean
): NodeOf<Type> {
  const token = peek(composer) as Token
  const node: NodeOf<'afterword' | 'section'> = {type, children: []}
  if (!isFirst) node.before = gapBefore(composer, token.position.start.offset)
  node.children.push(readHeading(composer, 'heading', true))
  readContents(composer, node)
  node.position = spanOf(token, node.children)
  return node as NodeOf<Type>
}
