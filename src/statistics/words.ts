import {lazyPattern} from '../text/lazy-pattern.js'

/** Ideographs and their marks of repetition. Ranges of our own, as those of the runtime differ (`text/scripts.ts`). */
const han = String.raw`\u2E80-\u2FDF\u3005\u3007\u3021-\u3029\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}`
const kana = String.raw`\u3041-\u30FF\u31F0-\u31FF\uFF66-\uFF9F`
/** White space, dashes and ellipses. */
const borders = String.raw`\s\u200B\u2012-\u2015\u2026\u2E3A\u2E3B`

/** Characters that are words of their own; else from a letter or digit on to a border. */
const word = lazyPattern(String.raw`[${han}${kana}]|[\p{L}\p{N}][^${han}${kana}${borders}]*`, 'gu')

const ideograph = new RegExp(`[${han}]`, 'gu')

/** The number of words in a text, see `Statistics`. */
export function countWords(text: string): number {
  return count(text, word())
}

/** The number of Han characters in a text. */
export function countHan(text: string): number {
  return count(text, ideograph)
}

/** How often a pattern is found, without a list of what is. */
function count(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}
