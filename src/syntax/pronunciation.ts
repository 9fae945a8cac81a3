import {trim} from '../text/characters.js'
import type {Gloss} from './nodes.js'

/** What a pronunciation says. */
export interface PronunciationParts {
  accent?: 'us' | 'uk'
  ipa: string
}

const accents: Readonly<Record<string, 'us' | 'uk'>> = {美: 'us', 英: 'uk'}
const marks = {us: '美', uk: '英'} as const

/**
 * Accent and phonetic transcription of a pronunciation.
 *
 * @param value The pronunciation as written: `美 [eb]`.
 */
export function readPronunciation(value: string): PronunciationParts {
  const accent = accents[value.charAt(0)]
  const ipa = trim(trim(accent ? value.slice(1) : value).slice(1, -1))
  return accent ? {accent, ipa} : {ipa}
}

/** Write a pronunciation in canonical form: between brackets, or where it holds one, slashes. */
export function writePronunciation({accent, ipa}: Readonly<PronunciationParts>): string {
  const written = ipa.includes(']') && !ipa.includes('/') ? `/${ipa}/` : `[${ipa}]`
  return (accent ? `${marks[accent]} ` : '') + written
}

/** A pronunciation between square brackets or slashes, if it is one there, too. */
export function canonicalPronunciation(value: string): string {
  const parts = readPronunciation(value)
  const written = writePronunciation(parts)
  return written.slice(0, -1).includes(']') && written.endsWith(']') ? value : written
}

/**
 * Whether a bracket in a sense would be closed by one of a pronunciation: then a pronunciation stays as
 * it is written.
 */
export function holdsOpenBracket({children}: Gloss): boolean {
  return children.some(
    ({type, value}) => type !== 'pronunciation' && value.lastIndexOf('[') > value.lastIndexOf(']')
  )
}
