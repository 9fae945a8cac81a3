import {isLanguage, usesFullWidth} from '../syntax/languages.js'
import type {Languages} from '../syntax/nodes.js'
import {describe} from '../syntax/options.js'
import {isLineEnding, isSpace} from '../text/characters.js'
import type {Range} from '../text/range.js'
import {englishSentences} from './english.js'
import {fullStopSentences} from './full-stops.js'
import {segmentedSentences} from './segmenter.js'

/**
 * Part a paragraph into sentences.
 *
 * @param paragraph The paragraph: plain text without a line ending.
 * @returns Its sentences, in order: each as it stands there, white space around it or not. Between two of
 *   them, and around them, only white space may be left out.
 */
export type Splitter = (paragraph: string) => Iterable<string>

const paragraphs = /[^\n\r]+/g

/** The splitter that there is for a language. */
export function splitterFor(language: string): Splitter {
  if (isLanguage(language, 'en')) return (paragraph) => englishSentences(paragraph, language)
  if (hasFullStops(language)) return fullStopSentences
  return (paragraph) => segmentedSentences(paragraph, language)
}

function hasFullStops(language: string): boolean {
  const languages: Languages = {source: language, translation: language}
  return usesFullWidth(languages)
}

/**
 * The sentences of a prose, as ranges without white space at their ends. A paragraph’s end is always one
 * of a sentence.
 *
 * @param text The prose.
 * @param splitter What parts its paragraphs.
 * @param path How the splitter is called in messages.
 * @throws TypeError Where the splitter gives something other than strings.
 * @throws RangeError Where it gives what does not stand in the paragraph, or leaves out more than white space.
 */
export function split(text: string, splitter: Splitter, path: string): Array<Range> {
  const ranges: Array<Range> = []
  for (const {0: paragraph, index} of text.matchAll(paragraphs)) {
    let offset = 0
    for (const sentence of iterate(splitter(paragraph), path)) {
      offset = skipWhite(paragraph, offset)
      const value = trimmed(sentence, path)
      if (value === '') continue
      if (!paragraph.startsWith(value, offset)) {
        throw new RangeError(
          `Unexpected sentence \`${excerpt(value)}\` of \`${path}\`, expected what stands at \`${excerpt(paragraph.slice(offset))}\``
        )
      }

      ranges.push({start: index + offset, end: index + offset + value.length})
      offset += value.length
    }

    const rest = paragraph.slice(skipWhite(paragraph, offset))
    if (rest !== '') throw new RangeError(`Unexpected end of the sentences of \`${path}\`, expected one for \`${excerpt(rest)}\``)
  }

  return ranges
}

/** @throws TypeError Where it is no list of any kind, saying what it is. */
function iterate(given: unknown, path: string): Iterable<unknown> {
  if (typeof given === 'object' && given !== null && Symbol.iterator in given) return given as Iterable<unknown>
  throw new TypeError(`Unexpected ${describe(given)} as result of \`${path}\`, expected a list of sentences`)
}

function trimmed(sentence: unknown, path: string): string {
  if (typeof sentence !== 'string') {
    throw new TypeError(`Unexpected ${describe(sentence)} in the result of \`${path}\`, expected a string`)
  }

  let end = sentence.length
  while (end > 0 && isWhite(sentence.charCodeAt(end - 1))) end--
  return sentence.slice(skipWhite(sentence, 0), end)
}

function skipWhite(text: string, start: number): number {
  let offset = start
  while (offset < text.length && isWhite(text.charCodeAt(offset))) offset++
  return offset
}

function isWhite(code: number): boolean {
  return isSpace(code) || isLineEnding(code)
}

/** The beginning of a text, for a message. */
function excerpt(text: string): string {
  const longest = 30
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
