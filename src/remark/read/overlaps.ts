import type {RootContent} from 'mdast'
import type {Point} from 'unist'
import {isLineEnding, isSpace} from '../../text/characters.js'
import {endOf, startOf} from './points.js'

/**
 * Let blocks start after the block before them.
 * To remark-parse, a setext heading right below a definition starts where the definition does.
 */
export function separateBlocks(blocks: ReadonlyArray<RootContent>, text: string): void {
  let previous: RootContent | undefined
  for (const block of blocks) {
    if (previous?.position && block.position && startOf(block) < endOf(previous)) {
      block.position.start = nextText(text, previous.position.end)
    }

    previous = block
  }
}

/** The next place that is not white space. */
function nextText(text: string, {column, line, offset = 0}: Point): Point {
  const point = {line, column, offset}
  for (; point.offset < text.length; point.offset++) {
    const code = text.charCodeAt(point.offset)
    if (isLineEnding(code)) {
      const isPair = text.startsWith('\r\n', point.offset)
      if (isPair) point.offset++
      point.line++
      point.column = 1
    } else if (isSpace(code)) point.column++
    else break
  }

  return point
}
