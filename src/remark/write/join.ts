import type {Join} from 'mdast-util-to-markdown'

/** Blank lines that are a break between paragraphs of a source text that is prose. */
const paragraphBreak = 3

/**
 * Keep the gaps of three blank lines and more in a source text: they divide its paragraphs, where a
 * blank line alone may stand in the midst of a sentence.
 */
export const joinLines: Join = (left, right, parent) => {
  const end = left.position?.end.line
  const start = right.position?.start.line
  if (parent.type !== 'sourceText' || end === undefined || start === undefined) return undefined
  return start - end - 1 >= paragraphBreak ? paragraphBreak : undefined
}
