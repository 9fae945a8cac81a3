import {codes, skipSpace} from '../../text/characters.js'

/** Marks that a fence has at least. */
const smallest = 3

/**
 * Number of marks of a fence that opens here, `0` where none does (CommonMark 0.31.2, § 4.5).
 *
 * ```text
 * > | ~~~js
 *     ^^^
 * ```
 */
export function fenceAt(text: string, start: number, end: number): number {
  const marker = text.charCodeAt(start)
  const size = run(text, start, end, marker)
  if (size < smallest) return 0
  if (marker === codes.graveAccent) {
    for (let offset = start + size; offset < end; offset++) {
      if (text.charCodeAt(offset) === marker) return 0
    }
  }

  return size
}

/** Whether a line closes a fence of `size` marks. */
export function isClosingFence(
  text: string,
  start: number,
  end: number,
  marker: number,
  size: number
): boolean {
  const found = run(text, start, end, marker)
  return found >= size && skipSpace(text, start + found, end) === end
}

function run(text: string, start: number, end: number, marker: number): number {
  let offset = start
  while (offset < end && text.charCodeAt(offset) === marker) offset++
  return offset - start
}
