import type {LineCursor} from '../text/lines.js'
import type {LanguageTeller} from './language.js'
import type {Settings} from './settings.js'
import {checkSize} from './size.js'
import type {Token, TokenKind} from './token.js'

/** The state of the tokenizer. */
export interface Tokenizer {
  text: string
  settings: Settings
  cursor: LineCursor
  teller: LanguageTeller
  tokens: Array<Token>
  /** Columns that the content of the open list is indented by; `0` outside a list. */
  listContent: number
  /** Whether the line before was blank. */
  afterBlank: boolean
}

/** Columns from which on Markdown reads code, or goes on with a paragraph. */
export const codeIndentation = 4

/** Add a token that stands on the current line. */
export function push(tokenizer: Tokenizer, kind: TokenKind, start: number, end: number): Token {
  const {number, start: lineStart} = tokenizer.cursor
  const token: Token = {
    kind,
    position: {
      start: {line: number, column: start - lineStart + 1, offset: start},
      end: {line: number, column: end - lineStart + 1, offset: end}
    },
    language: undefined,
    entry: undefined
  }
  checkSize(tokenizer.tokens.push(token))
  return token
}

/** Let a token end on the current line. */
export function extend(tokenizer: Tokenizer, token: Token, end: number): void {
  const {number, start: lineStart} = tokenizer.cursor
  const point = token.position.end
  point.line = number
  point.column = end - lineStart + 1
  point.offset = end
}
