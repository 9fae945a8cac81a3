import type {PhrasingContent} from 'mdast'
import type {Point, Position} from 'unist'
import {codes} from '../../text/characters.js'
import {between, endOf, startOf} from './points.js'
import {type SliceReader, readPhrasing} from './slices.js'

/** `_`, which only Markdown knows. */
const lowLine = 0x5f

/**
 * The inline Markdown of a piece of a line, out of that of its paragraph where that can be cut
 * without a change of meaning; else it is read anew.
 */
export function phrasingIn(
  reader: SliceReader,
  nodes: ReadonlyArray<PhrasingContent> | undefined,
  position: Position
): Array<PhrasingContent> {
  return (nodes && cut(reader.text, nodes, position)) ?? readPhrasing(reader, position)
}

/** The part of nodes that is in a range; `undefined` where that cannot be told from the nodes. */
export function cut(
  text: string,
  nodes: ReadonlyArray<PhrasingContent>,
  {start, end}: Position
): Array<PhrasingContent> | undefined {
  // Nearly always one: a list that is made with its node is as long as it needs to be.
  let result: Array<PhrasingContent> | undefined
  const from = start.offset as number
  const to = end.offset as number
  for (let index = firstAfter(nodes, from); index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent
    if (startOf(node) >= to) break
    const isInside = startOf(node) >= from && endOf(node) <= to
    const part = isInside ? node : cutText(text, node, start, end)
    if (!part || hasMark(part)) return undefined
    if (result) result.push(part)
    else result = [part]
  }

  return result
}

/** Whether asterisks and the like are text, as they might not be without what stands around them. */
function hasMark(node: PhrasingContent): boolean {
  if (node.type !== 'text') return false
  const {value} = node
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code === codes.asterisk || code === lowLine || code === codes.tilde) return true
  }

  return false
}

/** Index of the first node that ends after an offset: all before it are passed over. */
function firstAfter(nodes: ReadonlyArray<PhrasingContent>, offset: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(nodes[middle] as PhrasingContent) > offset) high = middle
    else low = middle + 1
  }

  return low
}

/** The part of a text between two points, if it stands there letter by letter. */
function cutText(
  text: string,
  node: PhrasingContent,
  start: Point,
  end: Point
): PhrasingContent | undefined {
  const {position} = node
  const from = startOf(node)
  const to = endOf(node)
  // A value as long as its source holds no escape, and no line lost its indentation.
  if (node.type !== 'text' || !position || to - from !== node.value.length) return undefined
  const first = from < (start.offset as number) ? start : position.start
  const last = to > (end.offset as number) ? end : position.end
  const value = node.value.slice((first.offset as number) - from, (last.offset as number) - from)
  // Only the part is compared: a paragraph of many lines is cut many times.
  if (!text.startsWith(value, first.offset)) return undefined
  return {type: 'text', value, position: between(first, last)}
}
