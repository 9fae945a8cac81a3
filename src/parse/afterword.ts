import type {Afterword} from '../syntax/nodes.js'
import {type Composer, gapBefore, peek, span} from './composer.js'
import {readContents} from './contents.js'
import {readHeading} from './heading.js'
import type {Token} from './token.js'

/** Read the heading of an afterword, and what follows it. */
export function readAfterword(composer: Composer, isFirst: boolean): Afterword {
  const {position} = peek(composer) as Token
  const afterword: Afterword = {type: 'afterword', children: []}
  if (!isFirst) afterword.before = gapBefore(composer, position.start.offset)
  afterword.children.push(readHeading(composer, 'heading', true))
  readContents(composer, afterword)
  afterword.position = span(
    position.start,
    afterword.children.at(-1)?.position?.end ?? position.end
  )
  return afterword
}
