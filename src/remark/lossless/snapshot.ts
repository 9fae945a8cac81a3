import type {Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import {endOf, startOf} from '../read/points.js'
import {fingerprint} from './fingerprint.js'
import {piecesOf} from './pieces.js'

/** A piece of a tree as it was read. */
export interface Original {
  /** Which of the pieces it is, from 0. */
  index: number
  fingerprint: string
}

/** A tree as it was read from a text. */
export interface Snapshot {
  text: string
  lineEnding: string
  /** Pieces by their place. */
  pieces: ReadonlyMap<string, Original>
  /** Offset where the first piece starts. */
  start: number
  /** Offset where the last piece ends. */
  end: number
}

/**
 * Keep what a tree is now, to see later which of it has changed.
 *
 * @param tree The tree, as read from the text.
 * @param text The text.
 * @param lineEnding The line ending for new text.
 * @param changed Places in the text that the tree no longer says: what a plugin changed before.
 */
export function takeSnapshot(
  tree: Root,
  text: string,
  lineEnding: string,
  changed: ReadonlyArray<Position>
): Snapshot {
  const pieces = new Map<string, Original>()
  const list = piecesOf(tree)
  for (const [index, piece] of list.entries()) {
    // What had changed is written anew: no piece has the fingerprint of none.
    const isChanged = changed.some((position) => overlaps(position, piece))
    pieces.set(keyOf(piece), {index, fingerprint: isChanged ? '' : fingerprint(piece)})
  }

  const placed = list.filter((piece) => isPlaced(piece))
  const first = placed[0]
  const last = placed.at(-1)
  return {
    text,
    lineEnding,
    pieces,
    start: first ? startOf(first) : text.length,
    end: last ? endOf(last) : text.length
  }
}

function overlaps({start, end}: Position, piece: RootContent): boolean {
  return startOf(piece) < (end.offset as number) && endOf(piece) > (start.offset as number)
}

/** The piece that a piece was when it was read; `undefined` for one that is new. */
export function originalOf(snapshot: Snapshot, piece: RootContent): Original | undefined {
  return isPlaced(piece) ? snapshot.pieces.get(keyOf(piece)) : undefined
}

/** Whether a piece says where in the text it stands: other plugins may give lines and columns only. */
function isPlaced(piece: RootContent): boolean {
  return startOf(piece) >= 0 && endOf(piece) >= 0
}

function keyOf(piece: RootContent): string {
  return `${startOf(piece)}-${endOf(piece)}`
}
