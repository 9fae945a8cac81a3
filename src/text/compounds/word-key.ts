import {isAsciiLetter, isDigit} from '../characters.js'

/** The key of what has hyphens, or letters that are not of ASCII. */
export const unknownKey = 0

/** The key of all that has digits, but no hyphens. */
const numberKey = 1

/** Bits of a key. */
const bits = 15

/** How many keys there are. */
export const keyCount: number = 1 << bits

/**
 * A number that is the same for two words that differ in case only: of all their letters and apostrophes.
 * Most words that differ have different ones, and to compare them no word is cut out of its line.
 */
export function keyOf(text: string, start: number, end: number): number {
  let key = 0
  let hasDigit = false
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isAsciiLetter(code) || isApostrophe(code)) key = (key * 31 + (code & 31)) & (keyCount - 1)
    else if (isDigit(code)) hasDigit = true
    else return unknownKey
  }

  if (hasDigit) return numberKey
  return key > numberKey ? key : keyCount - 1
}

/** The key of two words. */
export function pairKey(first: number, second: number): number {
  return (first << bits) | second
}

/** `'` and `’`. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}
