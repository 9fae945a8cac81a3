import type {Root, RootContent} from 'mdast'
import {endOf, startOf} from '../read/points.js'
import {fingerprint} from './fingerprint.js'
import {piecesOf} from './pieces.js'
import {type Original, type Snapshot, originalOf} from './snapshot.js'

/** A piece that is written. */
interface Written {
  piece: RootContent
  original: Original | undefined
  /** Whether it is written as it stands in the file. */
  isVerbatim: boolean
  value: string
}

/**
 * Write a tree: what has not changed as it stands in the file, the rest anew.
 *
 * @param tree The tree.
 * @param snapshot The tree as it was read.
 * @param print How a piece is written anew.
 */
export function writeLossless(
  tree: Root,
  snapshot: Snapshot,
  print: (piece: RootContent) => string
): string {
  const {end, start, text} = snapshot
  let result = text.slice(0, start)
  let left: Written | undefined
  for (const piece of piecesOf(tree)) {
    const right = write(piece, snapshot, print)
    if (left) result += gapBetween(left, right, snapshot)
    result += right.value
    left = right
  }

  const closing = text.slice(end)
  return closing === '' && left && !left.original
    ? result + snapshot.lineEnding
    : result + closing
}

function write(
  piece: RootContent,
  snapshot: Snapshot,
  print: (piece: RootContent) => string
): Written {
  const original = originalOf(snapshot, piece)
  if (original?.fingerprint === fingerprint(piece)) {
    const value = snapshot.text.slice(startOf(piece), endOf(piece))
    return {piece, original, isVerbatim: true, value}
  }

  const value = print(piece)
    .trimEnd()
    .replaceAll(/\r?\n|\r/g, snapshot.lineEnding)
  return {piece, original, isVerbatim: false, value}
}

/** What stands between two pieces: what stood there when they were read, or a blank line. */
function gapBetween(left: Written, right: Written, {lineEnding, text}: Snapshot): string {
  const wereNeighbours = left.original && left.original.index + 1 === right.original?.index
  const gap = wereNeighbours ? text.slice(endOf(left.piece), startOf(right.piece)) : undefined
  if (gap !== undefined && (isApart(gap) || (isTight(left) && isTight(right)))) return gap
  const blankLine = lineEnding.repeat(2)
  return left.piece.type === 'list' && right.piece.type === 'list'
    ? `${blankLine}<!---->${blankLine}`
    : blankLine
}

/** Whether a piece needs no blank line beside it: it is as it was, or on one line. */
function isTight({isVerbatim, value}: Written): boolean {
  return isVerbatim || !/[\r\n]/.test(value)
}

/** Whether a gap holds a blank line. */
function isApart(gap: string): boolean {
  return /(?:\r?\n|\r)[^\r\n]*(?:\r?\n|\r)/.test(gap)
}
