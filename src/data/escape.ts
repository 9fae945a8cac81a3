import {readInflection} from '../syntax/inflection.js'
import type {LabelWords} from '../syntax/labels.js'
import {brackets} from '../text/brackets.js'
import {isColon, isComma, isDigit, isSemicolon} from '../text/characters.js'
import {escapeText} from '../text/escape.js'
import {type Scripts, sourceLetter, translationLetter} from '../text/scripts.js'

/** What writing plain text as part of a note needs to know. */
export interface Escaping {
  labels: LabelWords
  scripts: Scripts
  /**
   * Whether every mark is written as a reference, and not only what is known to be misread.
   * Harder to read, but hardly ever misread.
   */
  thorough: boolean
}

/** A date begins a signature, a number sign a heading. */
const beginning = /^(?:\d{4}(?: ?年|[-/.]\d)|#)/

/** What means something in the format or in Markdown, somewhere. */
const anyMark = /[!"#$%&()*+/:;<=>@[\\\]^_`{|}~：；（）［］《》“”‘’「」\t]/

/** Write plain text as a line: it must be no label, signature, heading or entry. */
export function escapeLine(text: string, escaping: Escaping): string {
  return escapeText(text, marksOfLine(text, escaping))
}

/** Write a line of source text: whatever its letters, it must be no translation. */
export function escapeSourceLine(text: string, escaping: Escaping): string {
  const marks = marksOfLine(text, escaping)
  if (escaping.thorough || isTranslation(text, escaping.scripts)) {
    addTranslationLetters(marks, text, escaping.scripts)
  }

  return escapeText(text, marks)
}

/** Write the text of a heading: it must head no afterword, and have no closing sequence. */
export function escapeHeading(text: string, {labels, thorough}: Escaping): string {
  const marks = new Set<number>()
  if (thorough) addMarks(marks, text)
  if (labels.afterword.some((word) => text.startsWith(word))) marks.add(0)
  if (text.endsWith('#')) marks.add(text.length - 1)
  return escapeText(text, marks)
}

/** Write a term: nothing in it may be taken for the separator or for a gloss. */
export function escapeTerm(term: string, escaping: Escaping): string {
  const {scripts} = escaping
  const marks = marksOfLine(term, escaping)
  const unclosed = unclosedIn(term)
  const isLong = term.split(' ').length > 9
  for (const [offset, character] of [...iterate(term)]) {
    const code = character.charCodeAt(0)
    if (
      isColon(code) ||
      isSemicolon(code) ||
      (isLong && character === ' ') ||
      unclosed.has(character)
    ) {
      marks.add(offset)
    }
  }

  addTranslationLetters(marks, term, scripts)
  const hasWord = [...iterate(term)].some(([offset, character]) => {
    const code = character.charCodeAt(0)
    return scripts.classes[code] === sourceLetter || isDigit(code) || marks.has(offset)
  })
  // A term has a letter or a digit, and a reference has digits.
  if (!hasWord) marks.add(0)
  return escapeText(term, marks)
}

/** Write a sense: it must be one, and nothing else. */
export function escapeSense(sense: string, {thorough}: Escaping): string {
  const marks = new Set<number>()
  if (thorough) addMarks(marks, sense)
  const unclosed = unclosedIn(sense)
  const trailing = trailingFrom(sense)
  for (const [offset, character] of iterate(sense)) {
    const code = character.charCodeAt(0)
    if (
      isSemicolon(code) ||
      unclosed.has(character) ||
      (offset === 0 && (isColon(code) || character === '/' || character === '［')) ||
      // At its ends, a comma parts it from others.
      (isComma(code) && (offset === 0 || trailing <= offset)) ||
      (/[美英]/.test(character) && /^\s*[[/［]/.test(sense.slice(offset + 1, offset + 20))) ||
      isInflection(sense, offset)
    ) {
      marks.add(offset)
    }
  }

  return escapeText(sense, marks)
}

/** Write a remark, without its marks: a quoted one would be a sense. */
export function escapeRemark(remark: string, {thorough}: Escaping): string {
  const marks = new Set<number>(/^[“"‘']/.test(remark) ? [0] : [])
  if (thorough) addMarks(marks, remark)
  for (const [offset, character] of iterate(remark)) {
    if (character === '*' || isSemicolon(character.charCodeAt(0))) marks.add(offset)
  }

  return escapeText(remark, marks)
}

/** Write the place of a signature. */
export function escapePlace(place: string): string {
  const marks = new Set<number>()
  addMarks(marks, place)
  return escapeText(place, marks)
}

/** Whether a line reads as one of the translation. */
export function isTranslation(text: string, scripts: Scripts): boolean {
  let source = 0
  let translation = 0
  for (let offset = 0; offset < text.length; offset++) {
    const letter = scripts.classes[text.charCodeAt(offset)]
    if (letter === sourceLetter) source++
    else if (letter === translationLetter) translation++
  }

  return (
    scripts.distinct && translation > 0 && translation / (source + translation) >= scripts.threshold
  )
}

function marksOfLine(text: string, {labels, scripts, thorough}: Escaping): Set<number> {
  const marks = new Set<number>()
  if (thorough) addMarks(marks, text)
  const words = Object.values(labels).flat()
  if (words.some((word) => text.startsWith(word)) || beginning.test(text)) marks.add(0)
  // `Q：你好` is an entry: no letter of the translation stands before the colon.
  const isMixed = hasTranslationLetter(text, scripts)
  for (const [offset, character] of iterate(text)) {
    const code = character.charCodeAt(0)
    if (scripts.classes[code] === translationLetter) break
    if (isColon(code) && (isMixed || startsGloss(text, offset + 1))) marks.add(offset)
  }

  return marks
}

/** Offset of the commas and the white space that a text ends in. */
function trailingFrom(text: string): number {
  let offset = text.length
  while (offset > 0 && /[，,\s\u200B]/.test(text.charAt(offset - 1))) offset--
  return offset
}

/** Whether nothing, or a pronunciation, stands at an offset. */
function startsGloss(text: string, offset: number): boolean {
  return /^\s*(?:$|(?:[美英]\s*)?[[［/])/.test(text.slice(offset, offset + 20))
}

function hasTranslationLetter(text: string, scripts: Scripts): boolean {
  for (let offset = 0; offset < text.length; offset++) {
    if (scripts.classes[text.charCodeAt(offset)] === translationLetter) return true
  }

  return false
}

function addMarks(marks: Set<number>, text: string): void {
  for (const [offset, character] of iterate(text)) {
    if (anyMark.test(character) || (offset === 0 && /[-.\d]/.test(character))) marks.add(offset)
  }
}

function addTranslationLetters(marks: Set<number>, text: string, scripts: Scripts): void {
  for (const [offset, character] of iterate(text)) {
    if (scripts.classes[character.charCodeAt(0)] === translationLetter) marks.add(offset)
  }
}

/** Brackets of which a text holds one that is never closed. */
function unclosedIn(text: string): ReadonlySet<string> {
  return new Set(
    Object.keys(brackets).filter(
      (opening) => text.lastIndexOf(opening) > text.lastIndexOf(brackets[opening] as string)
    )
  )
}

function isInflection(text: string, offset: number): boolean {
  const match = /^[（(][^（）()]{1,78}[)）]/.exec(text.slice(offset, offset + 80))
  return match !== null && readInflection(match[0]) !== undefined
}

/** Characters with their offsets. */
function* iterate(text: string): Generator<[offset: number, character: string]> {
  let offset = 0
  for (const character of text) {
    yield [offset, character]
    offset += character.length
  }
}
