import {lazyPattern} from '../text/lazy-pattern.js'
import {partAt} from './ends.js'

const segmenters = new Map<string, Intl.Segmenter>()

/** Code units that are segmented at once: in Node 20, each sentence costs as much as the whole text is long. */
const atOnce = 2000

/** Ends that may change with what follows the text: that of the text itself, and the one before it. */
const unsure = 2

/**
 * Where sentences of a paragraph end according to Unicode’s rules, white space after them included. They
 * are the runtime’s own: those of two versions of ICU may differ.
 *
 * @param paragraph The paragraph.
 * @param language A BCP 47 tag.
 */
export function sentenceEnds(paragraph: string, language: string): Array<number> {
  const segmenter = segmenterFor(language)
  const result: Array<number> = []
  let start = 0
  let length = atOnce
  while (start < paragraph.length) {
    const isLast = start + length >= paragraph.length
    const segments = segmenter.segment(paragraph.slice(start, start + length))
    const ends = Array.from(segments, ({index, segment}) => start + index + segment.length)
    const sure = isLast ? ends : ends.slice(0, -unsure)
    for (const end of sure) result.push(end)
    if (isLast) break
    // Nothing is sure in the middle of a long sentence: more is looked at.
    length = sure.length === 0 ? length * 2 : atOnce
    start = sure.at(-1) ?? start
  }

  return result
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, {granularity: 'sentence'})
    segmenters.set(language, segmenter)
  }

  return segmenter
}

/** What goes on with the sentence before it, behind what closes there: `« Oui ? » dit-il`, `« Oui ? », dit-il`. */
const continuation = lazyPattern(String.raw`^[\p{Ll},;:]`, 'u')

/** Whether what stands before an end closes after white space, as the segmenter knows no such mark. */
const closed = /[.!?…]\s{1,9}[)\]}»›”’]{1,9}$/u

/** The sentences of a paragraph of a language that has no rules here. */
export function segmentedSentences(paragraph: string, language: string): Iterable<string> {
  const isEnd = (left: string, right: string): boolean => !(closed.test(left) && continuation().test(right))
  return partAt(paragraph, sentenceEnds(paragraph, language), isEnd)
}
