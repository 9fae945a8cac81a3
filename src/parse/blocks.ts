import {codes, skipSpace, skipSpaceBack} from '../text/characters.js'
import {advance, createLineCursor, indentation} from '../text/lines.js'
import {fenceAt, isClosingFence} from './line/fence.js'
import {isFrontMatterFence} from './line/front-matter.js'
import {htmlAt, isHtmlEnd} from './line/html.js'
import {isImage} from './line/image.js'
import {type Tokenizer, codeIndentation, extend, push} from './tokenizer.js'

/** A quoted line: it goes on with the explanation of the line above. */
export function explanation(tokenizer: Tokenizer, start: number, end: number): void {
  const {cursor, tokens} = tokenizer
  const previous = tokens.at(-1)
  if (previous?.kind === 'explanation' && previous.position.end.line === cursor.number - 1) {
    extend(tokenizer, previous, end)
  } else {
    push(tokenizer, 'explanation', start, end)
  }
}

/** A line of fenced code, and those up to the fence that closes it. */
export function fence(tokenizer: Tokenizer, start: number, end: number): void {
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

/** A line of HTML, and those of the block that it starts. */
export function html(tokenizer: Tokenizer, start: number, end: number, afterBlank: boolean): void {
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
export function frontMatter(tokenizer: Tokenizer): void {
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
