import {readInflection} from '../syntax/inflection.js'
import type {LabelWords} from '../syntax/labels.js'
import {isColon, isSemicolon} from '../text/characters.js'
import {escapeText} from '../text/escape.js'
import {type Scripts, sourceLetter, translationLetter} from '../text/scripts.js'

/** What writing plain text as part of a note needs to know. */
export interface Escaping {
  labels: LabelWords
  scripts: Scripts
}

/** A date begins a signature, a number sign a heading. */
const beginning = /^(?:\d{4}(?: ?年|[-/.]\d)|#)/

/** Brackets between which a semicolon parts no senses. */
const brackets: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '［': '］',
  '[': ']',
  '《': '》',
  '“': '”',
  '「': '」'
}

/** Write plain text as a line: it must be no label, signature, heading or entry. */
export function escapeLine(text: string, escaping: Escaping): string {
  return escapeText(text, marksOfLine(text, escaping))
}

/** Write a line of source text: whatever its letters, it must be no translation. */
export function escapeSourceLine(text: string, escaping: Escaping): string {
  const marks = marksOfLine(text, escaping)
  if (isTranslation(text, escaping.scripts)) addTranslationLetters(marks, text, escaping.scripts)
  return escapeText(text, marks)
}

/** Write the text of a heading: it must head no afterword, and have no closing sequence. */
export function escapeHeading(text: string, {labels}: Escaping): string {
  const marks = new Set<number>()
  if (labels.afterword.some((word) => text.startsWith(word))) marks.add(0)
  if (text.endsWith('#')) marks.add(text.length - 1)
  return escapeText(text, marks)
}

/** Write a term: nothing in it may be taken for the separator or for a gloss. */
export function escapeTerm(term: string, escaping: Escaping): string {
  const {scripts} = escaping
  const marks = marksOfLine(term, escaping)
  const isLong = term.split(' ').length > 9
  for (const [offset, character] of [...iterate(term)]) {
    const code = character.charCodeAt(0)
    if (
      isColon(code) ||
      isSemicolon(code) ||
      (isLong && character === ' ') ||
      isUnclosed(term, offset)
    ) {
      marks.add(offset)
    }
  }

  if (scripts.distinct) addTranslationLetters(marks, term, scripts)
  const hasLetter = [...iterate(term)].some(
    ([offset, d]) => scripts.classes[d.charCodeAt(0)] === sourceLetter && !marks.has(offset)
  )
  // A reference has letters.
  if (!hasLetter) marks.add(0)
  return escapeText(term, marks)
}

/** Write a sense: it must be one, and nothing else. */
export function escapeSense(sense: string): string {
  const marks = new Set<number>()
  for (const [offset, character] of iterate(sense)) {
    const code = character.charCodeAt(0)
    if (
      isSemicolon(code) ||
      isUnclosed(sense, offset) ||
      (offset === 0 && (isColon(code) || character === '/' || character === '［')) ||
      (/[美英]/.test(character) && /^\s*[[/［]/.test(sense.slice(offset + 1, offset + 20))) ||
      isInflection(sense, offset)
    ) {
      marks.add(offset)
    }
  }

  return escapeText(sense, marks)
}

/** Write a remark, without its marks: a quoted one would be a sense. */
export function escapeRemark(remark: string): string {
  return escapeText(remark, new Set(/^[“"‘']/.test(remark) ? [0] : []))
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

function marksOfLine(text: string, {labels, scripts}: Escaping): Set<number> {
  const marks = new Set<number>()
  const words = Object.values(labels).flat()
  if (words.some((word) => text.startsWith(word)) || beginning.test(text)) marks.add(0)
  // `Q：你好` is an entry: no letter of the translation stands before the colon.
  for (const [offset, character] of iterate(text)) {
    const code = character.charCodeAt(0)
    if (scripts.classes[code] === translationLetter) break
    if (isColon(code)) marks.add(offset)
  }

  return marks
}

function addTranslationLetters(marks: Set<number>, text: string, scripts: Scripts): void {
  for (const [offset, character] of iterate(text)) {
    if (scripts.classes[character.charCodeAt(0)] === translationLetter) marks.add(offset)
  }
}

function isUnclosed(text: string, offset: number): boolean {
  const closing = brackets[text.charAt(offset)]
  return closing !== undefined && !text.includes(closing, offset)
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
