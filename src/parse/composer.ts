import type {Point, Position} from 'unist'
import type {Line, LiteralType, NodeOf, Nodes} from '../syntax/nodes.js'
import type {Settings} from './settings.js'
import type {Place, Token, TokenKind} from './token.js'

/** The state of the composer: where it is among the tokens, and in the text. */
export interface Composer {
  text: string
  settings: Settings
  tokens: ReadonlyArray<Token>
  /** Index of the next token. */
  index: number
  /** Offset after the last node that was read. */
  offset: number
  /** Blank line in the line ending of the text: nearly all gaps are it, so they share one string. */
  blankLine: string
  /** Whether the note’s source is prose in long lines, and not the lines of a page. */
  longLines: boolean
  /** Tokens before this index start no segment without a label: it has been looked for. */
  searchedUntil: number
}

/** The next token, `undefined` at the end. */
export function peek(composer: Composer): Token | undefined {
  return composer.tokens[composer.index]
}

/** Kind of the next token, `undefined` at the end. */
export function peekKind(composer: Composer): TokenKind | undefined {
  return composer.tokens[composer.index]?.kind
}

/** The text of a token. */
export function textOf(composer: Composer, token: Token): string {
  return composer.text.slice(token.position.start.offset, token.position.end.offset)
}

/** What stands between the last node and `end`. */
export function gapBefore(composer: Composer, end: number): string {
  const {blankLine, offset, text} = composer
  return end - offset === blankLine.length && text.startsWith(blankLine, offset)
    ? blankLine
    : text.slice(offset, end)
}

/** Take the next token as a literal node of the given type. */
export function takeLiteral<Type extends LiteralType>(
  composer: Composer,
  type: Type,
  isFirst: boolean
): NodeOf<Type> {
  const {position} = composer.tokens[composer.index++] as Token
  const start = position.start.offset
  const end = position.end.offset
  const value = composer.text.slice(start, end)
  const node = isFirst
    ? {type, value, position}
    : {type, before: gapBefore(composer, start), value, position}
  composer.offset = end
  return node as NodeOf<Type>
}

/** Take the next token as a line. */
export function takeLine(composer: Composer, isFirst: boolean): Line {
  const {language} = peek(composer) as Token
  const line = takeLiteral(composer, 'line', isFirst)
  if (language) line.language = language
  return line
}

/** Where a node stands that starts with a token and ends with its last child. */
export function spanOf({position}: Token, children: ReadonlyArray<Nodes>): Position {
  return span(position.start, children.at(-1)?.position?.end ?? position.end)
}

/** A position of its own for a node that starts and ends with others. */
export function span(start: Point, end: Point): Position {
  return {start: copy(start), end: copy(end)}
}

function copy(point: Point): Point {
  return {line: point.line, column: point.column, offset: point.offset}
}

/** The place `length` code units after another on the same line. */
export function placeAfter(place: Place, length: number): Place {
  return {line: place.line, column: place.column + length, offset: place.offset + length}
}
