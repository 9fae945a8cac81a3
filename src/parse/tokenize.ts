import {codes, isSpace, skipSpace, skipSpaceBack} from '../text/characters.js'
import {type LineCursor, advance, createLineCursor, indentation} from '../text/lines.js'
import {tellLanguage, type LanguageTeller, createLanguageTeller} from './language.js'
import {fenceAt, isClosingFence} from './line/fence.js'
import {isFrontMatterFence} from './line/front-matter.js'
import {isHeading} from './line/heading.js'
import {htmlAt, isHtmlEnd} from './line/html.js'
import {isImage} from './line/image.js'
import {labelAt} from './line/label.js'
import {listContentAt} from './line/list.js'
import type {Settings} from './settings.js'
import type {Token, TokenKind} from './token.js'

/** The tokens of a text, and what else can be seen of it. */
export interface Tokens {
  tokens: Array<Token>
  /** The cursor after the last line. */
  cursor: LineCursor
}

/** The state of the tokenizer. */
interface Tokenizer {
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
const codeIndentation = 4

/**
 * Cut a text into tokens, line by line.
 * Everything that is not in a token is white space or a line ending.
 */
export function tokenize(text: string, settings: Settings): Tokens {
  const cursor = createLineCursor(text)
  const tokens: Array<Token> = []
  const tokenizer: Tokenizer = {
    text,
    settings,
    cursor,
    teller: createLanguageTeller(text, settings.scripts),
    tokens,
    listContent: 0,
    afterBlank: true
  }
  frontMatter(tokenizer)
  while (advance(cursor)) {
    const start = skipSpace(text, cursor.start, cursor.end)
    if (start === cursor.end) {
      tokenizer.afterBlank = true
    } else {
      const end = isSpace(text.charCodeAt(cursor.end - 1))
        ? skipSpaceBack(text, start, cursor.end)
        : cursor.end
      line(tokenizer, start, end)
    }
  }

  return {tokens, cursor}
}

/** Read a line that is not blank, and with it the lines that only it explains. */
function line(tokenizer: Tokenizer, start: number, end: number): void {
  const {cursor, text} = tokenizer
  const afterBlank = tokenizer.afterBlank
  tokenizer.afterBlank = false
  const indent = start === cursor.start ? 0 : indentation(text, cursor.start, start)
  if (tokenizer.listContent > 0 && indent >= tokenizer.listContent) {
    push(tokenizer, 'plain', start, end)
    return
  }

  tokenizer.listContent = 0
  if (indent >= codeIndentation) {
    push(tokenizer, 'plain', start, end)
    return
  }

  switch (text.charCodeAt(start)) {
    case codes.greaterThan: {
      explanation(tokenizer, start, end)
      return
    }

    case codes.numberSign: {
      const heading = isHeading(text, start, end, tokenizer.settings.afterword)
      push(tokenizer, heading ? 'heading' : 'text', start, end)
      return
    }

    case codes.exclamationMark: {
      push(tokenizer, isImage(text, start, end) ? 'image' : 'text', start, end)
      return
    }

    case codes.lessThan: {
      html(tokenizer, start, end, afterBlank)
      return
    }

    case codes.graveAccent:
    case codes.tilde: {
      fence(tokenizer, start, end)
      return
    }

    default: {
      labelOrText(tokenizer, start, end, indent)
    }
  }
}

function labelOrText(tokenizer: Tokenizer, start: number, end: number, indent: number): void {
  const {settings, text} = tokenizer
  const label = labelAt(text, start, end, settings.labels)
  if (label) {
    const rest = skipSpace(text, label.end, end)
    // Text on the label’s line must be what the label announces: `原文：` also begins remarks.
    if (
      rest === end ||
      (label.colon &&
        label.role !== 'vocabulary' &&
        isOrdinary(tokenizer, rest, end) &&
        (label.role === 'translation' ||
          tellLanguage(tokenizer.teller, rest, end) === 'source'))
    ) {
      push(tokenizer, `${label.role}Label`, start, label.end)
      if (rest < end) push(tokenizer, 'text', rest, end)
      return
    }
  }

  const content = listContentAt(text, start, end)
  if (content > 0) tokenizer.listContent = indent + content
  push(tokenizer, content > 0 ? 'plain' : 'text', start, end)
}

/** Whether text would be nothing but text on a line of its own. */
function isOrdinary({settings, text}: Tokenizer, start: number, end: number): boolean {
  switch (text.charCodeAt(start)) {
    case codes.greaterThan: {
      return false
    }

    case codes.numberSign: {
      return !isHeading(text, start, end, settings.afterword)
    }

    case codes.exclamationMark: {
      return !isImage(text, start, end)
    }

    case codes.lessThan: {
      return !isImage(text, start, end) && htmlAt(text, start, end, true) === undefined
    }

    case codes.graveAccent:
    case codes.tilde: {
      return fenceAt(text, start, end) === 0
    }

    default: {
      return (
        listContentAt(text, start, end) === 0 &&
        labelAt(text, start, end, settings.labels) === undefined
      )
    }
  }
}

/** A quoted line: it goes on with the explanation of the line above. */
function explanation(tokenizer: Tokenizer, start: number, end: number): void {
  const {cursor, tokens} = tokenizer
  const previous = tokens.at(-1)
  if (previous?.kind === 'explanation' && previous.position.end.line === cursor.number - 1) {
    extend(tokenizer, previous, end)
  } else {
    push(tokenizer, 'explanation', start, end)
  }
}

function fence(tokenizer: Tokenizer, start: number, end: number): void {
  const {cursor, text} = tokenizer
  const size = fenceAt(text, start, end)
  const token = push(tokenizer, size > 0 ? 'markdown' : 'text', start, end)
  if (size === 0) return
  const marker = text.charCodeAt(start)
  while (advance(cursor)) {
    const from = skipSpace(text, cursor.start, cursor.end)
    const to = skipSpaceBack(text, from, cursor.end)
    if (from < to) extend(tokenizer, token, to)
    const indent = indentation(text, cursor.start, from)
    if (indent < codeIndentation && isClosingFence(text, from, to, marker, size)) return
  }
}

function html(tokenizer: Tokenizer, start: number, end: number, afterBlank: boolean): void {
  const {cursor, text} = tokenizer
  if (isImage(text, start, end)) {
    push(tokenizer, 'image', start, end)
    return
  }

  const block = htmlAt(text, start, end, afterBlank)
  const token = push(tokenizer, block ? 'markdown' : 'text', start, end)
  if (!block || isHtmlEnd(text, start, end, block)) return
  while (advance(cursor)) {
    const from = skipSpace(text, cursor.start, cursor.end)
    const to = skipSpaceBack(text, from, cursor.end)
    if (from < to) extend(tokenizer, token, to)
    tokenizer.afterBlank = from === to
    if (isHtmlEnd(text, from, to, block)) return
  }
}

/** YAML at the very start, between two lines of `---`. */
function frontMatter(tokenizer: Tokenizer): void {
  const {cursor, text} = tokenizer
  const start = text.charCodeAt(0) === codes.byteOrderMark ? 1 : 0
  if (!text.startsWith('---', start)) return
  advance(cursor)
  if (isFrontMatterFence(text, start, cursor.end)) {
    const token = push(tokenizer, 'markdown', start, start + 3)
    while (advance(cursor)) {
      if (isFrontMatterFence(text, cursor.start, cursor.end)) {
        extend(tokenizer, token, cursor.start + 3)
        return
      }
    }
  }

  // It is never closed, or was none: read it all as lines.
  tokenizer.tokens.length = 0
  Object.assign(cursor, createLineCursor(text))
}

function push(tokenizer: Tokenizer, kind: TokenKind, start: number, end: number): Token {
  const {number, start: lineStart} = tokenizer.cursor
  const token: Token = {
    kind,
    position: {
      start: {line: number, column: start - lineStart + 1, offset: start},
      end: {line: number, column: end - lineStart + 1, offset: end}
    },
    language:
      kind === 'text' || kind === 'plain'
        ? tellLanguage(tokenizer.teller, start, end)
        : undefined,
    entry: undefined
  }
  tokenizer.tokens.push(token)
  return token
}

/** Let a token end on the current line. */
function extend(tokenizer: Tokenizer, token: Token, end: number): void {
  const {number, start: lineStart} = tokenizer.cursor
  const point = token.position.end
  point.line = number
  point.column = end - lineStart + 1
  point.offset = end
}
