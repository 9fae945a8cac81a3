import type {NodeOf} from '../syntax/nodes.js'
import {type Composer, gapOf, parentOf, peek} from './composer.js'
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
  const before = gapOf(composer, isFirst)
  const children: NodeOf<'afterword' | 'section'>['children'] = [
    readHeading(composer, 'heading', true)
  ]
  readContents<'afterword' | 'section'>(composer, type, children)
  return parentOf<'afterword' | 'section'>(type, token, before, children) as NodeOf<Type>
}
