import {wordOf} from '../syntax/labels.js'
import type {Heading, Title} from '../syntax/nodes.js'
import {type Composer, gapBefore, textOf} from './composer.js'
import {headingParts} from './line/heading.js'
import type {Token} from './token.js'

/** Read a heading, or the title. */
export function readHeading<Type extends 'heading' | 'title'>(
  composer: Composer,
  type: Type,
  isFirst: boolean
): Type extends 'title' ? Title : Heading {
  const {position} = composer.tokens[composer.index++] as Token
  const {text} = composer
  const start = position.start.offset
  const end = position.end.offset
  const parts = headingParts(text, start, end)
  const node: Heading | Title = {
    type,
    opening: text.slice(start, parts.start),
    value: text.slice(parts.start, parts.end),
    position
  }
  if (!isFirst) node.before = gapBefore(composer, position.start)
  if (parts.end < end) node.closing = text.slice(parts.end, end)
  composer.place = position.end
  return node as Type extends 'title' ? Title : Heading
}

/** Whether a heading heads an afterword. */
export function isAfterwordHeading(composer: Composer, token: Token): boolean {
  const {afterword} = composer.settings
  const value = textOf(composer, token)
  const parts = headingParts(value, 0, value.length)
  return wordOf(value.slice(parts.start, parts.end), afterword) !== undefined
}
