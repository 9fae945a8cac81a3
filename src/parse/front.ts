import type {Front} from '../syntax/nodes.js'
import {type Composer, parentOf, peek} from './composer.js'
import {readContents} from './contents.js'
import type {Token} from './token.js'

/** Read what stands before the first segment. */
export function readFront(composer: Composer): Front {
  const token = peek(composer) as Token
  const children: Front['children'] = []
  readContents(composer, 'front', children)
  return parentOf('front', token, undefined, children)
}
