import {type UnwrapOptions, unwrapFields, resolveHyphenation} from '../prose/hyphenation.js'
import type {Prose} from '../prose/prose.js'
import {segmentProse} from '../prose/segment-prose.js'
import {resolveLanguages, scriptsOf} from '../syntax/languages.js'
import type {Languages, Segment} from '../syntax/nodes.js'
import {checkFields, describe} from '../syntax/options.js'
import type {Range} from '../text/range.js'
import {checkSegment} from './check.js'
import {type Splitter, split, splitterFor} from './splitter.js'

/** Configuration of `sentences`. */
export interface SentencesOptions extends UnwrapOptions {
  /** The languages of the segment (default: those of `note` where it is given, else `{source: 'en', translation: 'zh-Hans'}`). */
  languages?: Partial<Languages> | null | undefined
  /** What parts paragraphs of the source (default: what is known of its language). */
  source?: Splitter | null | undefined
  /** What parts paragraphs of the translation (default: what is known of its language). */
  translation?: Splitter | null | undefined
}

/** The fields of `SentencesOptions`. */
export const sentencesFields: ReadonlyArray<string> = [
  ...unwrapFields,
  'languages',
  'source',
  'translation'
] satisfies ReadonlyArray<keyof SentencesOptions>

/** A side of a segment: its prose, and where its sentences stand in it. */
export interface Side {
  prose: Prose
  ranges: Array<Range>
}

/** The two sides of a segment; one that says nothing has no sentences. */
export interface Sides {
  languages: Languages
  source: Side
  translation: Side
}

/**
 * Read the two sides of a segment.
 *
 * @param fields Fields that the options may have.
 * @throws TypeError or RangeError As `sentences` does.
 */
export function readSides(
  segment: Segment,
  options: Readonly<SentencesOptions> | null | undefined,
  fields: ReadonlyArray<string>
): Sides {
  checkSegment(segment)
  checkFields('options', options, fields)
  const languages = resolveLanguages(options?.languages ?? options?.note?.languages)
  scriptsOf(languages)
  const prose = segmentProse(segment, resolveHyphenation(options, segment))
  const read = (role: keyof Languages): Side => {
    const splitter = resolveSplitter(role, options?.[role], languages)
    const side = prose[role] ?? {text: '', pieces: []}
    return {prose: side, ranges: split(side.text, splitter, `options.${role}`)}
  }

  return {languages, source: read('source'), translation: read('translation')}
}

function resolveSplitter(role: keyof Languages, given: unknown, languages: Languages): Splitter {
  if (given === undefined || given === null) return splitterFor(languages[role])
  if (typeof given === 'function') return given as Splitter
  throw new TypeError(`Unexpected ${describe(given)} as \`options.${role}\`, expected a function`)
}
