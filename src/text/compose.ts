import {lazyPattern} from './lazy-pattern.js'

/** More marks on one letter than any text has: 30 are what Unicode’s Stream-Safe Text Format allows (UAX #15). */
const excess = lazyPattern(String.raw`\p{M}{31}`, 'u')

/**
 * A text in a form of Unicode.
 *
 * One with more than 30 marks on a letter stays as it is: what it takes to bring marks into order grows with the square
 * of their number.
 */
export function compose(text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string {
  return excess().test(text) ? text : text.normalize(form)
}
