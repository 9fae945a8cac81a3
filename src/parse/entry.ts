import type {Entry, Term} from '../syntax/nodes.js'
import {type Composer, gapOf, parentAt, parentOf, peekKind, takeLiteral} from './composer.js'
import {entryOf} from './entry-match.js'
import {readGloss} from './gloss.js'
import type {Token} from './token.js'

/** Read an entry or a bare headword, and the explanations right below it. */
export function readEntry(composer: Composer, isFirst: boolean): Entry {
  const token = composer.tokens[composer.index] as Token
  const {start, end} = token.position
  const {text} = composer
  const match = entryOf(composer, token)
  const before = gapOf(composer, isFirst)
  const term = readTerm(text, token, match?.termEnd ?? end.offset)
  const gloss = match && readGloss(text, start, match, end.offset, composer.size)
  const children: Entry['children'] = gloss ? [term, gloss] : [term]
  if (gloss) composer.size += gloss.children.length
  composer.index++
  composer.place = end
  // It covers what its token does.
  if (peekKind(composer) !== 'explanation') return parentAt('entry', token.position, before, children)
  while (peekKind(composer) === 'explanation') {
    children.push(takeLiteral(composer, 'explanation', false))
  }

  return parentOf('entry', token, before, children)
}

function readTerm(text: string, {position}: Token, end: number): Term {
  const {column, line, offset} = position.start
  return {
    type: 'term',
    value: text.slice(offset, end),
    position: {
      start: {line, column, offset},
      end: {line, column: column + end - offset, offset: end}
    }
  }
}
