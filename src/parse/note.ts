import type {Point} from 'unist'
import type {LineEnding, Note} from '../syntax/nodes.js'
import {type LineCursor, endingBits} from '../text/lines.js'
import {type Composer, peek} from './composer.js'
import {readFront} from './front.js'
import {readHeaded} from './headed.js'
import {isAfterwordHeading} from './heading.js'
import {readSegment} from './segment.js'
import type {Settings} from './settings.js'
import type {Token} from './token.js'
import type {Tokens} from './tokenize.js'
import {surplusOfLongLines} from './unlabelled.js'

/** Line endings by their bits, where a text has but one kind. */
export const lineEndings: Readonly<Record<number, LineEnding>> = {
  [endingBits.lineFeed]: '\n',
  [endingBits.carriageReturnLineFeed]: '\r\n',
  [endingBits.carriageReturn]: '\r'
}

/** What a part of a note has to know of the rest of it. */
export interface Rest {
  /** How many more long lines than others stand below the labels in the rest. */
  surplus: number
  /** Whether the part is where the note starts; any other has no front. */
  isStart: boolean
}

const nothing: Readonly<Rest> = {surplus: 0, isStart: true}

/** A composer before the first token. */
export function createComposer(
  text: string,
  {cursor, teller, tokens}: Tokens,
  settings: Settings,
  {surplus}: Readonly<Rest> = nothing
): Composer {
  return {
    text,
    settings,
    tokens,
    teller,
    index: 0,
    place: {line: 1, column: 1, offset: 0},
    blankLine: lineEndings[cursor.endings]?.repeat(2) ?? '',
    longLines: surplusOfLongLines(tokens) + surplus > 0,
    size: tokens.length,
    searchedUntil: 0
  }
}

/**
 * Make the tree of a note from its tokens.
 *
 * @param text The text.
 * @param tokens Its tokens.
 * @param settings What the reader needs to know.
 * @param rest Where the text is a part of a note, what to know of the rest.
 */
export function compose(
  text: string,
  tokens: Tokens,
  settings: Settings,
  rest: Readonly<Rest> = nothing
): Note {
  const composer = createComposer(text, tokens, settings, rest)
  const lineEnding = lineEndings[tokens.cursor.endings]
  const note: Note = {type: 'note', languages: {...settings.languages}, children: []}
  if (lineEnding) note.lineEnding = lineEnding
  const [first] = composer.tokens
  if (first) {
    const {start} = first.position
    if (start.offset > 0) note.opening = text.slice(0, start.offset)
    composer.place = start
    if (rest.isStart && startsFront(composer)) note.children.push(readFront(composer))
    readChildren(composer, note)
    const end = composer.place.offset
    if (end < text.length) note.closing = text.slice(end)
  } else if (text.length > 0) note.opening = text

  note.position = {start: {line: 1, column: 1, offset: 0}, end: endOf(text, tokens.cursor)}
  return note
}

function readChildren(composer: Composer, note: Note): void {
  for (let token = peek(composer); token; token = peek(composer)) {
    const isFirst = note.children.length === 0
    if (token.kind === 'heading') {
      const type = isAfterwordHeading(composer, token) ? 'afterword' : 'section'
      note.children.push(readHeaded(composer, type, isFirst))
    } else note.children.push(readSegment(composer, isFirst))
  }
}

function startsFront(composer: Composer): boolean {
  const token = peek(composer) as Token
  if (token.kind === 'heading') return !isAfterwordHeading(composer, token)
  return token.kind !== 'sourceLabel'
}

/** The place after the last character: on a line of its own after a final line ending. */
function endOf(text: string, cursor: LineCursor): Point {
  const {end, next, number, start} = cursor
  return number === 0 || next > text.length || end === text.length
    ? {line: Math.max(number, 1), column: text.length - start + 1, offset: text.length}
    : {line: number + 1, column: 1, offset: text.length}
}
