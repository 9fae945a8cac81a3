import {codes, isLineEnding} from '../text/characters.js'
import type {Nodes} from './nodes.js'

/** Length from which on a line is prose, and no line of a page: those end at about 85. */
export const longLine = 120

/** Line endings between two paragraphs of prose: three blank lines. */
export const paragraphGap = 4

/**
 * Whether a source text is prose in long lines, so that its gaps mean something: between the short
 * lines of a page they do not (`docs/format.md`, “Prose”).
 */
export function isLongProse(children: ReadonlyArray<Nodes>): boolean {
  return children.some((child) => child.type === 'line' && child.value.length > longLine)
}

/** Whether a gap between two lines of long prose parts paragraphs: three blank lines or more. */
export function isParagraphBreak(left: Nodes, right: Nodes): boolean {
  return (
    left.type === 'line' &&
    right.type === 'line' &&
    lineEndingsIn(right.before ?? '') >= paragraphGap
  )
}

/** How many lines end in a text. */
export function lineEndingsIn(text: string): number {
  let count = 0
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    const isSecond = code === codes.lineFeed && text.charCodeAt(offset - 1) === codes.carriageReturn
    if (isLineEnding(code) && !isSecond) count++
  }

  return count
}
