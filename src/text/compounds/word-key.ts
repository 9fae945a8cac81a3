import {isAsciiLetter} from '../characters.js'

/** The key of what is not made of ASCII letters only. */
export const unknownKey = 0

/** Bits of a key. */
const bits = 15

/**
 * A number that is the same for two words that differ in case only: of the first letter, the last and the
 * length. Most words that differ have different ones, and to compare them no word is cut out of its line.
 */
export function keyOf(text: string, start: number, end: number): number {
  for (let index = start; index < end; index++) {
    if (!isAsciiLetter(text.charCodeAt(index))) return unknownKey
  }

  const first = text.charCodeAt(start) & 31
  const last = text.charCodeAt(end - 1) & 31
  return (((end - start) & 31) << 10) | (first << 5) | last
}

/** The key of two words. */
export function pairKey(first: number, second: number): number {
  return (first << bits) | second
}
