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

const none: ReadonlyArray<RootContent> = []

/** Assign blocks to the leaves that they cover, by offset. */
export function assign(
  blocks: ReadonlyArray<RootContent>,
  leaves: ReadonlyArray<Leaf>
): Assignment {
  const units: Array<Unit> = []
  let next = 0
  for (let first = 0; first < leaves.length; ) {
    const start = endsAfter(blocks, next, (leaves[first] as Leaf).start)
    const before = part(blocks, next, start)
    let last = first
    // A block that reaches over the next leaf ties it to this one.
    for (next = start; next < blocks.length; next++) {
      const block = blocks[next] as RootContent
      if (startOf(block) === -1 || startOf(block) >= (leaves[last] as Leaf).end) break
      while (last + 1 < leaves.length && (leaves[last + 1] as Leaf).start < endOf(block)) last++
    }

    const unit: Unit = {first, last, before, blocks: part(blocks, start, next), cut: false}
    if (first === last) units.push(unit)
    else split(units, leaves, unit)
    first = last + 1
  }

  return {units, rest: blocks.slice(next)}
}

/** Index of the first block from an index on that ends after an offset. */
function endsAfter(blocks: ReadonlyArray<RootContent>, from: number, offset: number): number {
  let index = from
  while (index < blocks.length && endOf(blocks[index] as RootContent) <= offset) index++
  return index
}

/** Some of a list of blocks: nearly always one or none. */
function part(
  blocks: ReadonlyArray<RootContent>,
  from: number,
  to: number
): ReadonlyArray<RootContent> {
  if (from === to) return none
  return from + 1 === to ? [blocks[from] as RootContent] : blocks.slice(from, to)
}

/** Split leaves that share blocks into units. */
function split(units: Array<Unit>, leaves: ReadonlyArray<Leaf>, group: Unit): void {
  let next = 0
  for (let first = group.first; first <= group.last; ) {
    const last = endOfRun(leaves, first, group.last)
    const before = first === group.first ? group.before : none
    if (first === group.first && last === group.last) {
      units.push(group)
      return
    }

    next = endsAfter(group.blocks, next, (leaves[first] as Leaf).start)
    const end = startsFrom(group.blocks, next, (leaves[last] as Leaf).end)
    units.push({first, last, before, blocks: part(group.blocks, next, end), cut: true})
    first = last + 1
  }
}

/** Index of the first block from an index on that does not start before an offset. */
function startsFrom(blocks: ReadonlyArray<RootContent>, from: number, offset: number): number {
  let index = from
  while (index < blocks.length && startOf(blocks[index] as RootContent) < offset) index++
  return index
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
