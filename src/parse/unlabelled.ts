import {longLine} from '../syntax/prose.js'
import type {Composer} from './composer.js'
import {isEntry} from './entry-match.js'
import {languageOf} from './language.js'
import {isSignature} from './line/signature.js'
import type {Token} from './token.js'

/**
 * Whether a segment without a source label starts at a token.
 *
 * It does where two or more lines of source text, or one long one in a note whose source is prose in
 * long lines, have a translation or a learning label below them (`docs/format.md`).
 *
 * Only for a place where a segment may start: after a vocabulary or a heading.
 *
 * @param composer Where to read.
 * @param index Index of the token.
 * @param onlyLabel Whether a translation below does not tell of a segment, but a label does.
 */
export function startsSegment(composer: Composer, index: number, onlyLabel: boolean): boolean {
  if (index < composer.searchedUntil) return false
  const {longLines, teller, tokens} = composer
  let lines = 0
  let long = false
  let next = index
  for (; next < tokens.length; next++) {
    const token = tokens[next] as Token
    if (!isSourceLine(composer, token)) break
    if (languageOf(teller, token)) lines++
    if (lengthOf(token) > longLine) long = true
  }

  const below = tokens[next]
  const enough = lines > 1 || (lines === 1 && long && longLines)
  if (enough && below && introduces(composer, below, onlyLabel)) return true
  // Fewer of these lines are no segment either: all together cost one look at each.
  composer.searchedUntil = next
  return false
}

/**
 * How many more long lines than others stand right below the labels of source texts. Where there are
 * more, the source text of a note is prose in long lines.
 */
export function surplusOfLongLines(tokens: ReadonlyArray<Token>): number {
  let surplus = 0
  for (let index = 1; index < tokens.length; index++) {
    if (tokens[index - 1]?.kind !== 'sourceLabel') continue
    const token = tokens[index] as Token
    if (token.kind === 'text') surplus += lengthOf(token) > longLine ? 1 : -1
  }

  return surplus
}

function isSourceLine(composer: Composer, token: Token): boolean {
  return (
    (token.kind === 'text' || token.kind === 'plain') &&
    languageOf(composer.teller, token) !== 'translation' &&
    !isEntry(composer, token) &&
    !isSignatureAt(composer, token)
  )
}

function introduces(composer: Composer, token: Token, onlyLabel: boolean): boolean {
  return (
    token.kind === 'vocabularyLabel' ||
    token.kind === 'translationLabel' ||
    (!onlyLabel &&
      languageOf(composer.teller, token) === 'translation' &&
      !isEntry(composer, token) &&
      !isSignatureAt(composer, token))
  )
}

/** A date is of no language: with or without ideographs, it says the same. */
function isSignatureAt({settings, text}: Composer, token: Token): boolean {
  return isSignature(text, token, settings, false)
}

function lengthOf(token: Token): number {
  return token.position.end.offset - token.position.start.offset
}
