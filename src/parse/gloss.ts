import type {Gloss} from '../syntax/nodes.js'
import {isColon, isComma, isSemicolon, isSpace} from '../text/characters.js'
import type {EntryMatch} from './line/entry.js'
import {inflectionAt} from './line/inflection.js'
import {pronunciationAt} from './line/pronunciation.js'
import {remarkAt} from './line/remark.js'
import {isOrdinary, senseEnd} from './line/sense.js'
import {checkSize} from './size.js'
import type {Place} from './token.js'

type Part = Gloss['children'][number]

/** A gloss while it is read. */
interface Reading {
  text: string
  /** Offset after the entry’s line. */
  end: number
  line: number
  /** What an offset lacks to a column. */
  toColumn: number
  /** Opening brackets that are never closed in the line. */
  unclosed: Array<number>
}

/**
 * Read a gloss: pronunciations, senses, inflections and remarks in the order they are written in.
 *
 * @param text The text.
 * @param start Where the entry starts.
 * @param match The parts of the entry.
 * @param end Offset after the entry’s line.
 * @param size How many parts the text has without this gloss.
 */
export function readGloss(
  text: string,
  start: Place,
  match: EntryMatch,
  end: number,
  size: number
): Gloss {
  const {line} = start
  const toColumn = start.column - start.offset
  const glossStart = skipSeparators(text, match.glossStart, end)
  const reading: Reading = {text, end, line, toColumn, unclosed: []}
  const children: Array<Part> = []
  let previous = glossStart
  let offset = glossStart
  while (offset < end) {
    const part = readPart(reading, offset, children.length === 0 ? -1 : previous)
    checkSize(size + children.push(part))
    previous = offset + part.value.length
    offset = skipSeparators(text, previous, end, part.type)
  }

  const gloss: Gloss = {
    type: 'gloss',
    before: text.slice(match.termEnd, glossStart),
    children,
    position: {
      start: {line, column: glossStart + toColumn, offset: glossStart},
      end: {line, column: end + toColumn, offset: end}
    }
  }
  if (previous < end) gloss.closing = text.slice(previous, end)
  return gloss
}

/** Read the part that starts at an offset; `previous` is where the one before it ends, `-1` for none. */
function readPart(reading: Reading, offset: number, previous: number): Part {
  const {line, text, toColumn} = reading
  let type: Part['type'] = 'sense'
  let end: number | undefined
  // Nearly all parts begin with an ideograph, and are senses.
  if (!isOrdinary(text.charCodeAt(offset))) {
    type = 'pronunciation'
    end = pronunciationAt(text, offset, reading.end)
    if (end === undefined) {
      type = 'inflection'
      end = inflectionAt(text, offset, reading.end)
    }

    if (end === undefined) {
      type = 'remark'
      end = remarkAt(text, offset, reading.end, previous !== -1)
    }

    if (end === undefined) type = 'sense'
  }

  end ??= senseEnd(text, offset, reading.end, reading.unclosed)
  const value = text.slice(offset, end)
  const position = {
    start: {line, column: offset + toColumn, offset},
    end: {line, column: end + toColumn, offset: end}
  }
  return previous === -1
    ? {type, value, position}
    : {type, before: text.slice(previous, offset), value, position}
}

/** Skip what parts a part of a gloss from the next: white space, semicolons, and more after some. */
function skipSeparators(text: string, start: number, end: number, after?: Part['type']): number {
  let offset = start
  for (; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    const isMore =
      (after !== undefined && isComma(code)) || (after === 'pronunciation' && isColon(code))
    if (!isSpace(code) && !isSemicolon(code) && !isMore) break
  }

  return offset
}
