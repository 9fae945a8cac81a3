import type {Passage, Prose} from '../prose/prose.js'
import {passageOf} from '../prose/ranges.js'
import type {Pair} from '../sentences/pair.js'
import {firstIndex} from '../text/first-index.js'

type SourcePair = Pair & Required<Pick<Pair, 'source'>>

/**
 * What says which passage translates a sentence: of all pairs that the sentence reaches into, from the
 * first to the last.
 *
 * @param pairs All pairs, in order.
 * @param proseOf The prose of the translation; asked for where a sentence has several.
 */
export function createTranslationOf(
  pairs: ReadonlyArray<Pair>,
  proseOf: () => Prose | undefined
): (sentence: Passage) => Passage | undefined {
  const ordered = pairs.filter(hasSource)
  // Terms of one sentence share it.
  const known = new Map<Passage, Passage | undefined>()
  let prose: Prose | undefined
  const read = ({end, start}: Passage): Passage | undefined => {
    const first = firstIndex(ordered, ({source}) => source.end > start)
    const after = firstIndex(ordered, ({source}) => source.start >= end)
    const passages = ordered.slice(first, after).flatMap(({translation}) => translation ?? [])
    const [one] = passages
    const last = passages.at(-1)
    if (!one || !last || one === last) return one
    prose ??= proseOf()
    return prose && passageOf(prose, {start: one.start, end: last.end})
  }

  return (sentence) => {
    if (!known.has(sentence)) known.set(sentence, read(sentence))
    return known.get(sentence)
  }
}

function hasSource(pair: Pair): pair is SourcePair {
  return pair.source !== undefined
}
