import {isColon, isSemicolon, isSpace, skipSpace} from '../text/characters.js'
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
    token.entry = match && !isLabelWord(composer, start.offset, match) ? match : null
  }

  return token.entry ?? undefined
}

/** Whether what looks like a term without a colon is a label: with a colon, it would be one. */
function isLabelWord({settings, text}: Composer, start: number, {termEnd}: EntryMatch): boolean {
  return (
    labelAt(text, start, termEnd, settings.labels) !== undefined &&
    !isColon(text.charCodeAt(skipSpace(text, termEnd, text.length)))
  )
}

/**
 * Whether a line below a source text, and not below its translation, is an entry.
 * A translation may begin with a name and a colon, but then it ends as a sentence does.
 */
export function isEntryAfterSource(composer: Composer, token: Token): boolean {
  if (token.language !== 'translation') return false
  const {text} = composer
  const {start, end} = token.position
  let last = end.offset - 1
  while (last > start.offset && isSeparator(text.charCodeAt(last))) last--
  return !/[。！？”」]/.test(text.charAt(last)) && isEntry(composer, token)
}

/** What may stand after the last sense of an entry, and means nothing there. */
function isSeparator(code: number): boolean {
  return isSemicolon(code) || isSpace(code)
}
