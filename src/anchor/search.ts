import {passageOf} from '../prose/ranges.js'
import type {Range} from '../text/range.js'
import type {TermMatch} from '../text/terms/match.js'
import {type LackingPart, ofPart, placesOfTerm} from '../text/terms/places-of-term.js'
import type {Texts} from './texts.js'
import type {Occurrence} from './types.js'

/** Looks for a term in texts, those of its own entry first. */
export function searchTerm(term: string, own: () => Texts, others: ReadonlyArray<() => Texts>): Array<Occurrence> {
  const {lacks, occurrences} = searchIn(own(), term)
  for (const lack of lacks) {
    const near = lack.near ? toOccurrences(own(), [ofPart(lack.near, lack)]) : []
    for (const occurrence of searchPart(term, lack, near, others)) occurrences.push(occurrence)
  }

  return occurrences
}

/** Occurrences of a part of a term in other texts; else what is near to it, in its own first. */
function searchPart(
  term: string,
  lack: LackingPart,
  own: Array<Occurrence>,
  others: ReadonlyArray<() => Texts>
): Array<Occurrence> {
  let nearest = own
  for (const other of others) {
    const texts = other()
    const {matches, lacks} = placesIn(texts, term.slice(lack.start, lack.end))
    if (lacks.length === 0) return toOccurrences(texts, matches.map((match) => ofPart(match, lack)))
    const near = lacks.flatMap((part) => (part.near ? [ofPart(ofPart(part.near, part), lack)] : []))
    if (nearest.length === 0) nearest = toOccurrences(texts, near)
  }

  return nearest
}

function searchIn(texts: Texts, term: string): {occurrences: Array<Occurrence>; lacks: Array<LackingPart>} {
  const {lacks, matches} = placesIn(texts, term)
  return {occurrences: toOccurrences(texts, matches), lacks}
}

function placesIn(texts: Texts, term: string): ReturnType<typeof placesOfTerm> {
  const {lacks, matches} = placesOfTerm(texts.matcher, term)
  const inside = matches.filter((match) => texts.textAt(match))
  const isLost = matches.length > 0 && inside.length === 0
  return isLost ? {matches: [], lacks: [{start: 0, end: term.length, isPart: false}]} : {matches: inside, lacks}
}

function toOccurrences(texts: Texts, matches: ReadonlyArray<TermMatch>): Array<Occurrence> {
  return matches.flatMap(({end, kind, part, start, words}) => {
    const text = texts.textAt({start, end})
    if (!text) return []
    const inProse = (range: Range): Range => ({start: range.start - text.offset, end: range.end - text.offset})
    const range = inProse({start, end})
    return [
      {
        ...passageOf(text.prose, range),
        kind,
        scope: texts.scope,
        node: text.node,
        words: words.map((word) => inProse(word)),
        ...(part && {part}),
        sentence: text.sentenceOf(range)
      }
    ]
  })
}
