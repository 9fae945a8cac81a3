import type {Section} from '../syntax/nodes.js'
import {type Composer, gapBefore, peek, span} from './composer.js'
import {readContents} from './contents.js'
import {readHeading} from './heading.js'
import type {Token} from './token.js'

/** Read a cross-heading, and what stands between it and the next segment. */
export function readSection(composer: Composer, isFirst: boolean): Section {
  const {position} = peek(composer) as Token
  const section: Section = {type: 'section', children: []}
  if (!isFirst) section.before = gapBefore(composer, position.start.offset)
  section.children.push(readHeading(composer, 'heading', true))
  readContents(composer, section)
  section.position = span(position.start, section.children.at(-1)?.position?.end ?? position.end)
  return section
}
