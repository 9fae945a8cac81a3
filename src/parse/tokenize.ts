import {codes, isSpace, skipSpace, skipSpaceBack} from '../text/characters.js'
import {type LineCursor, advance, createLineCursor, indentation} from '../text/lines.js'
import {explanation, fence, frontMatter, html} from './blocks.js'
import {type LanguageTeller, createLanguageTeller, tellLanguage} from './language.js'
import {fenceAt} from './line/fence.js'
import {isHeading} from './line/heading.js'
import {htmlAt} from './line/html.js'
import {isImage} from './line/image.js'
import {labelAt} from './line/label.js'
import {listContentAt} from './line/list.js'
import type {Settings} from './settings.js'
import type {Token} from './token.js'
import {type Tokenizer, codeIndentation, push} from './tokenizer.js'

/** The tokens of a text, and what else can be seen of it. */
export interface Tokens {
  tokens: Array<Token>
  teller: LanguageTeller
  /** The cursor after the last line. */
  cursor: LineCursor
}

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

  return {tokens, teller: tokenizer.teller, cursor}
}

/** Read a line that is not blank, and with it the lines that only it explains. */
function line(tokenizer: Tokenizer, start: number, end: number): void {
  const {cursor, text} = tokenizer
  const afterBlank = tokenizer.afterBlank
  tokenizer.afterBlank = false
  const indent = start === cursor.start ? 0 : indentation(text, cursor.start, start)
  const isListed = tokenizer.listContent > 0 && indent >= tokenizer.listContent
  if (!isListed) tokenizer.listContent = 0
  if (isListed || indent >= codeIndentation) {
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
