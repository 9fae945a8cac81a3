import {codes, isSpace} from '../../text/characters.js'
import {type Scripts, translationLetter, sourceLetter} from '../../text/scripts.js'
import {wordsIn} from './letters.js'

/** Words of a headword at most. */
const mostWords = 8

/**
 * Whether a line is a bare headword: a term without separator and gloss.
 *
 * ```text
 * > | slack water
 *     ^^^^^^^^^^^
 * ```
 *
 * @param text The text.
 * @param start Offset of the line.
 * @param end Offset after it.
 * @param scripts The scripts of the note.
 * @param explained Whether an explanation stands below it.
 */
export function isHeadword(
  text: string,
  start: number,
  end: number,
  scripts: Scripts,
  explained: boolean
): boolean {
  let hasLetter = false
  for (let offset = start; offset < end; offset++) {
    const letter = scripts.classes[text.charCodeAt(offset)]
    if (letter === translationLetter) return false
    if (letter === sourceLetter) hasLetter = true
  }

  if (!hasLetter || wordsIn(text, start, end) > mostWords) return false
  // A pull quote or a byline is emphasised as a whole, `|` begins a table, `<` a tag.
  const first = text.charCodeAt(start)
  if (first === codes.verticalBar || first === codes.lessThan) return false
  if (first === codes.asterisk && !explained) return false
  // A semicolon after the last sense means nothing.
  let last = end
  while (isFiller(text.charCodeAt(last - 1))) last--
  const line = text.slice(start, last)
  const isSentence = /[.!?…;,:■”"’)*]/.test(line.charAt(line.length - 1))
  return (!isSentence || (explained && line.endsWith('*'))) && !line.includes('://')
}

function isFiller(code: number): boolean {
  return code === codes.fullWidthSemicolon || isSpace(code)
}
