import {readInflection} from '../../syntax/inflection.js'
import type {Line} from '../../syntax/nodes.js'
import {isAsciiLetter, skipSpaceBack} from '../../text/characters.js'

/** Code units of such a line at most. */
const longest = 120

/** A term in Latin letters, what stands after it, and a gloss in Chinese. */
const start = /^([A-Za-z][A-Za-z'’ -]{0,60})([^A-Za-z\u2E80-\u2FFF\u3400-\u9FFF\uFF08（(]{0,4})(?=[\u3400-\u9FFF（(])/

/** Where the term of an entry ends, and where its gloss begins. */
export interface UnpartedEntry {
  termEnd: number
  glossStart: number
}

/**
 * An entry without a separator that is read as a line, for an inflection at its end has letters of the
 * article: `ebbs 退潮；（ebb的复数）`.
 */
export function unpartedEntry({value}: Line): UnpartedEntry | undefined {
  if (value.length > longest || !isAsciiLetter(value.charCodeAt(0))) return undefined
  if (!value.includes('的')) return undefined
  const match = start.exec(value)
  if (!match) return undefined
  const glossStart = match[0].length
  const open = Math.max(value.lastIndexOf('（'), value.lastIndexOf('('))
  const close = Math.max(value.lastIndexOf('）'), value.lastIndexOf(')'))
  if (open < glossStart || !readInflection(value.slice(open, close + 1))) return undefined
  // Letters of the article elsewhere make a sentence of it.
  if (/[A-Za-z]/.test(value.slice(glossStart, open)) || !/^[\s；;，,。]{0,20}$/.test(value.slice(close + 1))) {
    return undefined
  }

  return {termEnd: skipSpaceBack(value, 0, glossStart), glossStart}
}
