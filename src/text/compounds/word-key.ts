import {isAsciiLetter} from '../characters.js'

/** The key of what is not made of ASCII letters only. */
export const unknownKey = 0

/** Bits of a key. */
const bits = 15

/** How many keys there are. */
export const keyCount: number = 1 << bits

/**
 * A number that is the same for two words that differ in case only: of all their letters. Most words that
 * differ have different ones, and to compare them no word is cut out of its line.
 */
export function keyOf(text: string, start: number, end: number): number {
  let key = unknownKey
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (!isAsciiLetter(code)) return unknownKey
    key = (key * 31 + (code & 31)) & (keyCount - 1)
  }

  return key === unknownKey ? keyCount - 1 : key
}

/** The key of two words. */
export function pairKey(first: number, second: number): number {
  return (first << bits) | second
}
