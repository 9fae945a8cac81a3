import type {Line, Nodes} from '../../syntax/nodes.js'

/** Characters and words of a cross-heading at most. */
const longest = 80
const mostWords = 8

/**
 * The last line of a segment, where it looks like a cross-heading: one line of source text, strong as
 * a whole and no sentence, above the next segment.
 */
export function strongLineBetween(left: Nodes, right: Nodes | undefined): Line | undefined {
  if (left.type !== 'segment' || right?.type !== 'segment') return undefined
  const {children} = left
  let index = children.length - 1
  while (index > 0 && children[index]?.type === 'image') index--
  const line = children[index]
  const previous = children[index - 1]
  if (line?.type !== 'line' || line.language !== 'source') return undefined
  if (!previous || previous.type === 'line') return undefined
  return isStrong(line.value) ? line : undefined
}

function isStrong(value: string): boolean {
  if (value.length > longest || !value.startsWith('**') || !value.endsWith('**')) return false
  const text = value.slice(2, -2)
  return !text.includes('**') && /[^\s.,;:”"]$/.test(text) && text.split(' ').length <= mostWords
}
