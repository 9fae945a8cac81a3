import {isColon, isSemicolon, skipSpaceBack} from '../text/characters.js'
import {checkFields, describe} from './options.js'

/**
 * The words that structure a note, by the part they introduce.
 *
 * Each is a word, or a list of words that mean the same; the first of a list is the one that is
 * written where a note has none of its own. A word is given without its colon.
 */
export interface Labels {
  /** Before the text in the language of the article (default: `['原文']`). */
  source: string | ReadonlyArray<string>
  /**
   * Before the translation (default: `['译文', '譯文']`).
   * Needed in a note only where both languages share a script.
   */
  translation: string | ReadonlyArray<string>
  /** Before the entries (default: `['学习', '學習']`). */
  vocabulary: string | ReadonlyArray<string>
  /** The heading before the signature (default: `['后记', '後記', 'End']`). */
  afterword: string | ReadonlyArray<string>
}

/** A part of a note that a label introduces. */
export type LabelRole = keyof Labels

/** Labels with every word as a member of a list. */
export type LabelWords = Readonly<Record<LabelRole, ReadonlyArray<string>>>

/** The labels of notes in Chinese, simplified and traditional. */
export const defaultLabels: LabelWords = {
  source: ['原文'],
  translation: ['译文', '譯文'],
  vocabulary: ['学习', '學習'],
  afterword: ['后记', '後記', 'End']
}

const roles = Object.keys(defaultLabels) as ReadonlyArray<LabelRole>

/**
 * Labels as lists of words, with the defaults where none are given.
 *
 * @throws TypeError Where a label is no word.
 */
export function resolveLabels(given: Readonly<Partial<Labels>> | null | undefined): LabelWords {
  checkFields('options.labels', given, roles)
  if (!given) return defaultLabels
  const result = {...defaultLabels}
  for (const role of roles) {
    const words: unknown = given[role]
    if (words === undefined) continue
    result[role] = readWords(`options.labels.${role}`, words)
  }

  return result
}

function readWords(place: string, given: unknown): ReadonlyArray<string> {
  const words: ReadonlyArray<unknown> = Array.isArray(given) ? given : [given]
  if (words.length === 0) {
    throw new TypeError(`Unexpected empty list as \`${place}\`, expected at least one word`)
  }

  return words.map((word) => {
    if (typeof word !== 'string') {
      throw new TypeError(
        `Unexpected ${describe(word)} in \`${place}\`, expected a word or a list of words`
      )
    }

    if (!/^[^\s:：;；#>`~<!*+\-\d][^\r\n:：;；]*$/.test(word) || word !== word.trim()) {
      throw new TypeError(
        `Unexpected \`${word}\` in \`${place}\`, expected a word without colon, mark or line ending`
      )
    }

    return word
  })
}

/** The word of a label and a colon as wide as its letters. */
export function canonicalLabel(value: string): string {
  let end = value.length
  while (isColon(value.charCodeAt(end - 1)) || isSemicolon(value.charCodeAt(end - 1))) end--
  const word = value.slice(0, skipSpaceBack(value, 0, end))
  return word + (word.charCodeAt(word.length - 1) > 0x7f ? '：' : ':')
}

/**
 * The word of a list that a line says, alone: with or without a colon after it, emphasised or not.
 * `## **后记**` and `## 后记：` head an afterword too.
 */
export function wordOf(value: string, words: ReadonlyArray<string>): string | undefined {
  const text = value.replaceAll('*', '')
  const hasColon = isColon(text.charCodeAt(text.length - 1))
  return words.find(
    (word) => text === word || (hasColon && text.length === word.length + 1 && text.startsWith(word))
  )
}
