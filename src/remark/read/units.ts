import type {RootContent} from 'mdast'
import {type Leaf, isLoose} from './leaves.js'
import {endOf, startOf} from './points.js'

/**
 * Leaves of a note that share their Markdown.
 *
 * As a rule it is one leaf and one block. Lines of one parent that Markdown reads as one paragraph
 * or list are one unit. Every other leaf is a unit of its own, cut out of its block where it shares
 * that with others.
 */
export interface Unit {
  /** Index of its first leaf. */
  first: number
  /** Index of its last leaf. */
  last: number
  /** Blocks of white space, or without position, that stand before it. */
  before: ReadonlyArray<RootContent>
  /** Blocks that cover it. */
  blocks: ReadonlyArray<RootContent>
  /** Whether these cover other units too. */
  cut: boolean
}

/** Which blocks belong to which leaves. */
export interface Assignment {
  units: Array<Unit>
  /** Blocks after the last leaf. */
  rest: Array<RootContent>
}

/** What is left of a list of blocks. */
interface Cursor {
  blocks: ReadonlyArray<RootContent>
  index: number
}

const none: ReadonlyArray<RootContent> = []

/** Assign blocks to the leaves that they cover, by offset. */
export function assign(
  blocks: ReadonlyArray<RootContent>,
  leaves: ReadonlyArray<Leaf>
): Assignment {
  const units: Array<Unit> = []
  const cursor: Cursor = {blocks, index: 0}
  for (let first = 0; first < leaves.length; ) {
    const before = take(cursor, (block) => endOf(block) <= (leaves[first] as Leaf).start)
    let last = first
    // A block that reaches over the next leaf ties it to this one.
    const group = take(cursor, (block) => {
      if (startOf(block) === -1 || startOf(block) >= (leaves[last] as Leaf).end) return false
      while (last + 1 < leaves.length && (leaves[last + 1] as Leaf).start < endOf(block)) last++
      return true
    })
    split(units, leaves, {first, last, before, blocks: group, cut: false})
    first = last + 1
  }

  return {units, rest: blocks.slice(cursor.index)}
}

/** Take blocks for as long as a test holds. */
function take(
  cursor: Cursor,
  test: (block: RootContent) => boolean
): ReadonlyArray<RootContent> {
  const from = cursor.index
  const {blocks} = cursor
  while (cursor.index < blocks.length && test(blocks[cursor.index] as RootContent)) cursor.index++
  return cursor.index === from ? none : blocks.slice(from, cursor.index)
}

/** Split leaves that share blocks into units. */
function split(units: Array<Unit>, leaves: ReadonlyArray<Leaf>, group: Unit): void {
  const cursor: Cursor = {blocks: group.blocks, index: 0}
  for (let first = group.first; first <= group.last; ) {
    const last = endOfRun(leaves, first, group.last)
    const isWhole = first === group.first && last === group.last
    units.push({
      first,
      last,
      before: first === group.first ? group.before : none,
      blocks: isWhole
        ? group.blocks
        : overlapping(cursor, (leaves[first] as Leaf).start, (leaves[last] as Leaf).end),
      cut: !isWhole
    })
    first = last + 1
  }
}

/** Index of the last of the loose leaves of one parent that begin at an index. */
function endOfRun(leaves: ReadonlyArray<Leaf>, first: number, limit: number): number {
  const {node, parent} = leaves[first] as Leaf
  let last = first
  if (!isLoose(node)) return last
  while (last < limit) {
    const next = leaves[last + 1] as Leaf
    if (next.parent !== parent || !isLoose(next.node)) break
    last++
  }

  return last
}

function overlapping(cursor: Cursor, start: number, end: number): ReadonlyArray<RootContent> {
  take(cursor, (block) => endOf(block) <= start)
  const {blocks, index} = cursor
  let last = index
  while (last < blocks.length && startOf(blocks[last] as RootContent) < end) last++
  return blocks.slice(index, last)
}
