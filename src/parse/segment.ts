import type {Segment, SourceText} from '../syntax/nodes.js'
import {type Composer, gapOf, parentOf, peek, peekKind, takeLine, takeLiteral} from './composer.js'
import {readContents} from './contents.js'
import {languageOf} from './language.js'
import type {Token} from './token.js'
import {readTranslation, startsTranslation} from './translation.js'

/** Read a segment, with or without its label. */
export function readSegment(composer: Composer, isFirst: boolean): Segment {
  const token = peek(composer) as Token
  const before = gapOf(composer, isFirst)
  const children: Segment['children'] = []
  if (peekKind(composer) === 'sourceLabel') children.push(takeLiteral(composer, 'label', true))
  if (startsSourceText(composer)) children.push(readSourceText(composer, children.length === 0))
  readInserts(composer, children)
  if (startsTranslation(composer)) {
    children.push(readTranslation(composer, children.length === 0))
  }

  readContents(composer, 'segment', children)
  return parentOf('segment', token, before, children)
}

/** Images and explanations between the source text and its translation. */
function readInserts(composer: Composer, children: Segment['children']): void {
  for (let token = peek(composer); token && isInsert(token); token = peek(composer)) {
    children.push(takeLiteral(composer, token.kind, false))
  }
}

function startsSourceText(composer: Composer): boolean {
  let index = composer.index
  let token = composer.tokens[index]
  while (token && isInsert(token)) token = composer.tokens[++index]
  return token !== undefined && isSourceLine(composer, token)
}

/**
 * Read lines up to the translation, a label or a heading. Images and explanations are part of the
 * source text where more lines of it follow them.
 */
function readSourceText(composer: Composer, isFirst: boolean): SourceText {
  const token = peek(composer) as Token
  const before = gapOf(composer, isFirst)
  const children: SourceText['children'] = []
  for (let index = composer.index; index < composer.tokens.length; index++) {
    const token = composer.tokens[index] as Token
    if (isInsert(token)) continue
    if (!isSourceLine(composer, token)) break
    while (composer.index < index) {
      const insert = composer.tokens[composer.index] as Token & {kind: InsertKind}
      children.push(takeLiteral(composer, insert.kind, children.length === 0))
    }

    children.push(takeLine(composer, children.length === 0))
  }

  return parentOf('sourceText', token, before, children)
}

/** Kinds of tokens that may stand inside a source text. */
type InsertKind = 'image' | 'explanation' | 'markdown'

function isInsert(token: Token): token is Token & {kind: InsertKind} {
  return token.kind === 'image' || token.kind === 'explanation' || token.kind === 'markdown'
}

function isSourceLine({teller}: Composer, token: Token): boolean {
  if (token.kind !== 'text' && token.kind !== 'plain') return false
  return languageOf(teller, token) !== 'translation'
}
