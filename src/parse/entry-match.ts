import {isColon, isSemicolon, isSpace, skipSeparatorsBack, skipSpace} from '../text/characters.js'
import type {Composer} from './composer.js'
import {type EntryMatch, entryAt} from './line/entry.js'
import {labelAt} from './line/label.js'
import type {Token} from './token.js'

/** Whether a line is an entry wherever it stands. */
export function isEntry(composer: Composer, token: Token): boolean {
  return token.kind === 'text' && (entryOf(composer, token)?.certain ?? false)
}

/** The parts of a line as an entry, looked for once. */
export function entryOf(composer: Composer, token: Token): EntryMatch | undefined {
  if (token.entry === undefined) {
    const {start, end} = token.position
    const match = entryAt(composer.text, start.offset, end.offset, composer.settings.scripts)
    token.entry = match && !isLabelWord(composer, token.position, match) ? match : null
  }

  return token.entry ?? undefined
}

/** Whether a line would be a label, were it written as entries are: with a colon, no semicolon last. */
function isLabelWord(
  {settings, text}: Composer,
  {start, end}: Token['position'],
  {glossStart, termEnd}: EntryMatch
): boolean {
  if (labelAt(text, start.offset, termEnd, settings.labels) === undefined) return false
  let gloss = glossStart
  while (gloss < end.offset && isSeparator(text.charCodeAt(gloss))) gloss++
  return gloss === end.offset || !isColon(text.charCodeAt(skipSpace(text, termEnd, end.offset)))
}

/**
 * Whether a line in the translation’s language, below a source text, is an entry.
 * A translation may begin with a name and a colon, but then it ends as a sentence does.
 */
export function isEntryAfterSource(composer: Composer, token: Token): boolean {
  const {text} = composer
  const {start, end} = token.position
  if (!isEntry(composer, token)) return false
  const last = skipSeparatorsBack(text, start.offset, end.offset) - 1
  return !/[。！？”」]/.test(text.charAt(last))
}

/** What may stand after the last sense of an entry, and means nothing there. */
function isSeparator(code: number): boolean {
  return isSemicolon(code) || isSpace(code)
}
