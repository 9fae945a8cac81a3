import {codes, isColon, isComma, isSemicolon, isSpace} from '../../text/characters.js'
import {type Scripts, translationLetter, sourceLetter} from '../../text/scripts.js'
import {isClosing, isOpening} from './letters.js'

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

  if (!hasLetter || wordsBetweenMarks(text, start, end) > mostWords) return false
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

/** Words between spaces and marks: whoever formats an entry sets spaces beside these. */
function wordsBetweenMarks(text: string, start: number, end: number): number {
  let words = 0
  let isInWord = false
  for (let offset = start; offset < end; offset++) {
    const isBorder = isBorderOfWord(text.charCodeAt(offset))
    if (!isBorder && !isInWord) words++
    isInWord = !isBorder
  }

  return words
}

function isBorderOfWord(code: number): boolean {
  return (
    isSpace(code) ||
    isColon(code) ||
    isSemicolon(code) ||
    isComma(code) ||
    isOpening(code) ||
    isClosing(code) ||
    code === codes.slash ||
    code === codes.fullWidthLeftSquareBracket ||
    code === codes.fullWidthRightSquareBracket
  )
}

function isFiller(code: number): boolean {
  return code === codes.fullWidthSemicolon || isSpace(code)
}
