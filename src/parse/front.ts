import type {Front} from '../syntax/nodes.js'
import {type Composer, peek, spanOf} from './composer.js'
import {readContents} from './contents.js'
import type {Token} from './token.js'

/** Read what stands before the first segment. */
export function readFront(composer: Composer): Front {
  const token = peek(composer) as Token
  const front: Front = {type: 'front', children: []}
  readContents(composer, front)
  front.position = spanOf(token, front.children)
  return front
}
