import type {Translation} from '../syntax/nodes.js'
import {type Composer, gapOf, parentOf, peek, peekKind, takeLine, takeLiteral} from './composer.js'
import {isEntry, isEntryAfterSource} from './entry-match.js'
import {languageOf} from './language.js'
import {isSignature} from './line/signature.js'
import type {Token} from './token.js'

/** Whether the next token starts a translation. */
export function startsTranslation(composer: Composer): boolean {
  const token = peek(composer)
  if (!token) return false
  if (token.kind === 'translationLabel') return true
  return (
    isTranslationLine(composer, token) &&
    !isEntryAfterSource(composer, token) &&
    !isSignature(composer.text, token, composer.settings, false)
  )
}

/** Read a translation, paragraph by paragraph. */
export function readTranslation(composer: Composer, isFirst: boolean): Translation {
  const token = peek(composer) as Token
  const before = gapOf(composer, isFirst)
  const children: Translation['children'] = []
  const labelled = peekKind(composer) === 'translationLabel'
  if (labelled) children.push(takeLiteral(composer, 'label', true))
  // A label says what all lines below it are.
  const goesOn = labelled ? isTextLine : isTranslationLine
  let inside = 0
  for (let token = peek(composer); token; token = peek(composer)) {
    if (composer.index >= inside && !goesOn(composer, token)) {
      inside = endOfLinesInside(composer)
      if (inside === 0) break
    }

    if (children.length > 0 && endsTranslation(composer, token)) break
    const line = takeLine(composer, children.length === 0)
    if (labelled && line.language) line.language = 'translation'
    children.push(line)
  }

  return parentOf('translation', token, before, children)
}

function endsTranslation(composer: Composer, token: Token): boolean {
  return (
    isEntry(composer, token) || isSignature(composer.text, token, composer.settings, false)
  )
}

function isTextLine(_composer: Composer, token: Token): boolean {
  return token.kind === 'text' || token.kind === 'plain'
}

function isTranslationLine({teller}: Composer, token: Token): boolean {
  return languageOf(teller, token) === 'translation'
}

/** Index after lines without letters, if the translation goes on below them; else `0`. */
function endOfLinesInside(composer: Composer): number {
  const {index, teller, tokens} = composer
  let next = index
  let token = tokens[next]
  while (token && isTextLine(composer, token) && !languageOf(teller, token)) token = tokens[++next]
  if (!token || next === index) return 0
  return isTranslationLine(composer, token) && !endsTranslation(composer, token) ? next : 0
}
