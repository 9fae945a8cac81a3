import type {Nodes} from './nodes.js'

/** Length from which on a line is prose, and no line of a page: those end at about 85. */
export const longLine = 120

/** Line endings between two paragraphs of prose: three blank lines. */
export const paragraphGap = 4

/**
 * Whether a gap between two lines parts paragraphs: three blank lines or more, next to a long line.
 * Between the short lines of a page a gap means nothing (`docs/format.md`, “Prose”).
 */
export function isParagraphBreak(left: Nodes, right: Nodes): boolean {
  return (
    left.type === 'line' &&
    right.type === 'line' &&
    Math.max(left.value.length, right.value.length) > longLine &&
    lineEndingsIn(right.before ?? '') >= paragraphGap
  )
}

/** How many lines end in a text. */
export function lineEndingsIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}
