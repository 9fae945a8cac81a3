import {codes, isAsciiLetter, isDigit} from '../text/characters.js'
import {lazyPattern} from '../text/lazy-pattern.js'

/** What a line of a page ends or begins with where it joins without a space, behind its marks. */
const hyphenEnd = lazyPattern(String.raw`[\p{L}\p{N}]\\?-[*_]{0,3}$`, 'u')
const wordEnd = lazyPattern(String.raw`[\p{L}\p{N}][*_]{0,3}$`, 'u')
const hyphenBeginning = lazyPattern(String.raw`^[*_]{0,3}\\?-\p{L}`, 'u')
const dashEnd = /—[*_]{0,3}$/
const dashBeginning = /^[*_]{0,3}—/
const softHyphenEnd = /\u00AD[*_]{0,3}$/
const ideograph = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/

const underscore = 0x5f

/** The word that joins a suspended hyphen to its other half: `on- and offline`. */
const conjunction = lazyPattern(String.raw`^[*_]{0,3}(?:and|or|nor|to)(?![\p{L}\p{N}'’-])`, 'u')

/** Code units at the end of a text that say how it goes on: to search a text that grows costs its square. */
export const tailLength = 80

/** Code units at the end of a line that say how it is joined: a character, an escape, marks of emphasis. */
export const endLength = 8

/** What becomes of the hyphen at the end of a line: it stays, goes, or stays with a space after it. */
export type HyphenFate = 'keep' | 'drop' | 'space'

/**
 * What joins two lines of a page.
 *
 * @param left The first line or its end, with or without marks of emphasis.
 * @param right The second line.
 * @param fate What becomes of a hyphen at the end of the first line (default: what usually does).
 */
export function jointBetween(left: string, right: string, fate?: HyphenFate): string {
  // Nearly all lines end and begin in what no rule below asks for.
  if (endsPlainly(left) && beginsPlainly(right)) return ' '
  const end = left.slice(-endLength)
  if (softHyphenEnd.test(end) || dashEnd.test(end) || dashBeginning.test(right)) return ''
  if (hyphenBeginning().test(right) && wordEnd().test(end)) return ''
  if (hyphenEnd().test(end)) return (fate ?? usualFate(right)) === 'space' ? ' ' : ''
  return ideograph.test(left.charAt(left.length - 1)) && ideograph.test(right.charAt(0)) ? '' : ' '
}

function endsPlainly(left: string): boolean {
  const code = left.charCodeAt(left.length - 1)
  return code < 0x80 && code !== codes.dash && code !== codes.asterisk && code !== underscore
}

function beginsPlainly(right: string): boolean {
  const code = right.charCodeAt(0)
  return isAsciiLetter(code) || isDigit(code)
}

/** Whether a line ends in a hyphen that belongs to a word, behind its marks. */
export function endsInHyphen(line: string): boolean {
  return hyphenEnd().test(line.slice(-endLength))
}

/** What usually becomes of a hyphen: it stays, with a space after it where it is suspended. */
export function usualFate(right: string): HyphenFate {
  return conjunction().test(right) ? 'space' : 'keep'
}
