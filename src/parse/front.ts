import type {Front} from '../syntax/nodes.js'
import {type Composer, peek, span} from './composer.js'
import {readContents} from './contents.js'
import type {Token} from './token.js'

/** Read what stands before the first segment. */
export function readFront(composer: Composer): Front {
  const {position} = peek(composer) as Token
  const front: Front = {type: 'front', children: []}
  readContents(composer, front)
  front.position = span(position.start, front.children.at(-1)?.position?.end ?? position.start)
  return front
}
