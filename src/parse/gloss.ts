import type {Gloss} from '../syntax/nodes.js'
import {isColon, isComma, isSemicolon, isSpace} from '../text/characters.js'
import {placeAfter, span} from './composer.js'
import type {EntryMatch} from './line/entry.js'
import {inflectionAt} from './line/inflection.js'
import {pronunciationAt} from './line/pronunciation.js'
import {remarkAt} from './line/remark.js'
import {senseEnd} from './line/sense.js'
import type {Place} from './token.js'

/** What a part of a gloss is, and where it ends. */
interface Part {
  type: Gloss['children'][number]['type']
  end: number
}

/**
 * Read a gloss: pronunciations, senses, inflections and remarks in the order they are written in.
 *
 * @param text The text.
 * @param start Where the entry starts.
 * @param match The parts of the entry.
 * @param end Offset after the entry’s line.
 */
export function readGloss(text: string, start: Place, match: EntryMatch, end: number): Gloss {
  const from = start.offset
  const glossStart = skipSeparators(text, match.glossStart, end)
  const at = (offset: number): Place => placeAfter(start, offset - from)
  const gloss: Gloss = {
    type: 'gloss',
    before: text.slice(match.termEnd, glossStart),
    children: [],
    position: span(at(glossStart), at(end))
  }
  const unclosed = new Set<string>()
  let previous = glossStart
  let offset = glossStart
  while (offset < end) {
    const part = partAt(text, offset, end, gloss.children.length === 0, unclosed)
    const value = text.slice(offset, part.end)
    const position = span(at(offset), at(part.end))
    gloss.children.push(
      gloss.children.length === 0
        ? {type: part.type, value, position}
        : {type: part.type, before: text.slice(previous, offset), value, position}
    )
    previous = part.end
    offset = skipSeparators(text, part.end, end, part.type)
  }

  if (previous < end) gloss.closing = text.slice(previous, end)
  return gloss
}

function partAt(
  text: string,
  offset: number,
  end: number,
  isFirst: boolean,
  unclosed: Set<string>
): Part {
  const pronunciation = pronunciationAt(text, offset, end)
  if (pronunciation !== undefined) return {type: 'pronunciation', end: pronunciation}
  const inflection = inflectionAt(text, offset, end)
  if (inflection !== undefined) return {type: 'inflection', end: inflection}
  const remark = remarkAt(text, offset, end, !isFirst)
  if (remark !== undefined) return {type: 'remark', end: remark}
  return {type: 'sense', end: senseEnd(text, offset, end, unclosed)}
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
