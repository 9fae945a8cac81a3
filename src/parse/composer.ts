import type {Point, Position} from 'unist'
import type {Line, LiteralType, NodeOf, Nodes, Parents} from '../syntax/nodes.js'
import {type LanguageTeller, languageOf} from './language.js'
import type {Settings} from './settings.js'
import type {Place, Token, TokenKind} from './token.js'

/** The type of a node made of the nodes that tokens are read into. */
export type ParentType = Exclude<Parents['type'], 'note' | 'gloss'>

/** The state of the composer: where it is among the tokens, and in the text. */
export interface Composer {
  text: string
  settings: Settings
  tokens: ReadonlyArray<Token>
  teller: LanguageTeller
  /** Index of the next token. */
  index: number
  /** Place after the last node that was read. */
  place: Place
  /**
   * A blank line between two lines, in the line ending of the text; `''` where it has more than one.
   * Nearly all gaps are it, so they share one string.
   */
  blankLine: string
  /** Whether the note’s source is prose in long lines, and not the lines of a page. */
  longLines: boolean
  /** How many parts there are: tokens, and what is inside of the entries read so far. */
  size: number
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

/** What stands between the last node and a place. */
export function gapBefore({blankLine, place, text}: Composer, {line, offset}: Place): string {
  // As many code units as two line endings have, on as many lines: they are nothing else.
  return offset - place.offset === blankLine.length && line - place.line === 2
    ? blankLine
    : text.slice(place.offset, offset)
}

/** Take the next token as a literal node of the given type. */
export function takeLiteral<Type extends LiteralType>(
  composer: Composer,
  type: Type,
  isFirst: boolean
): NodeOf<Type> {
  const {position} = composer.tokens[composer.index++] as Token
  const {start, end} = position
  const value = composer.text.slice(start.offset, end.offset)
  const node = isFirst
    ? {type, value, position}
    : {type, before: gapBefore(composer, start), value, position}
  composer.place = end
  return node as NodeOf<Type>
}

/** Take the next token as a line. Its language is a field from the start: one added later is slow. */
export function takeLine(composer: Composer, isFirst: boolean): Line {
  const token = composer.tokens[composer.index++] as Token
  const {position} = token
  const {start, end} = position
  const language = languageOf(composer.teller, token)
  const value = composer.text.slice(start.offset, end.offset)
  const before = isFirst ? undefined : gapBefore(composer, start)
  composer.place = end
  if (!language) {
    return before === undefined
      ? {type: 'line', value, position}
      : {type: 'line', before, value, position}
  }

  return before === undefined
    ? {type: 'line', value, position, language}
    : {type: 'line', before, value, position, language}
}

/** What stands before the next token, if it is no first child. */
export function gapOf(composer: Composer, isFirst: boolean): string | undefined {
  const {position} = composer.tokens[composer.index] as Token
  return isFirst ? undefined : gapBefore(composer, position.start)
}

/** A node that starts with a token and ends with its last child; made whole, for one shape a type. */
export function parentOf<Type extends ParentType>(
  type: Type,
  {position: {start}}: Token,
  before: string | undefined,
  children: NodeOf<Type>['children']
): NodeOf<Type> {
  // Each holds at least what its token is read into, and all that is read has a position.
  const {end} = (children[children.length - 1] as Nodes).position as Position
  return parentAt(type, {start: copy(start), end: copy(end)}, before, children)
}

/** A node whose range nobody else has. */
export function parentAt<Type extends ParentType>(
  type: Type,
  position: Position,
  before: string | undefined,
  children: NodeOf<Type>['children']
): NodeOf<Type> {
  const node =
    before === undefined ? {type, children, position} : {type, children, before, position}
  return node as NodeOf<Type>
}

/** A point of its own for a node that starts or ends with others. */
function copy({column, line, offset}: Point): Point {
  return {line, column, offset}
}
