import type {Entry, Term} from '../syntax/nodes.js'
import {type Composer, gapBefore, peek, placeAfter, span, spanOf, takeLiteral} from './composer.js'
import {entryOf} from './entry-match.js'
import {readGloss} from './gloss.js'
import type {Token} from './token.js'

/** Read an entry or a bare headword, and the explanations right below it. */
export function readEntry(composer: Composer, isFirst: boolean): Entry {
  const token = peek(composer) as Token
  const {start, end} = token.position
  const {text} = composer
  const match = entryOf(composer, token)
  const termEnd = match?.termEnd ?? end.offset
  const term: Term = {
    type: 'term',
    value: text.slice(start.offset, termEnd),
    position: span(start, placeAfter(start, termEnd - start.offset))
  }
  const entry: Entry = {type: 'entry', children: [term]}
  if (!isFirst) entry.before = gapBefore(composer, start.offset)
  if (match) entry.children.push(readGloss(text, start, match, end.offset))
  composer.index++
  composer.offset = end.offset
  while (peek(composer)?.kind === 'explanation') {
    entry.children.push(takeLiteral(composer, 'explanation', false))
  }

  entry.position = spanOf(token, entry.children)
  return entry
}
