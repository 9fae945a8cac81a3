import {passageOf} from '../prose/ranges.js'
import type {Range} from '../text/range.js'
import type {TermMatch} from '../text/terms/match.js'
import {type LackingPart, ofPart, placesOfTerm} from '../text/terms/places-of-term.js'
import type {Text, Texts} from './texts.js'
import type {Occurrence} from './types.js'

/** Looks for a term in texts, those of its own entry first. */
export function searchTerm(term: string, own: () => Texts, others: ReadonlyArray<() => Texts>): Array<Occurrence> {
  const {lacks, matches} = placesOfTerm(own().matcher, term)
  const occurrences = toOccurrences(own(), matches)
  for (const lack of lacks) {
    const near = lack.near ? toOccurrences(own(), [ofPart(lack.near, lack)]) : []
    for (const occurrence of searchPart(term, lack, near, others)) {
      if (!isKnown(occurrence, occurrences)) occurrences.push(occurrence)
    }
  }

  return occurrences
}

/** Looks for a term letter for letter. */
export function searchWritten(term: string, texts: ReadonlyArray<() => Texts>): Array<Occurrence> {
  for (const lazy of texts) {
    const matches = lazy().matcher.findWritten(term)
    if (matches.length > 0) return toOccurrences(lazy(), matches)
  }

  return []
}

/** Whether something near is a place that was found for another part. */
function isKnown({end, kind, node, start}: Occurrence, others: ReadonlyArray<Occurrence>): boolean {
  return kind === 'near' && others.some((other) => other.node === node && other.start === start && other.end === end)
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
    const {matches, lacks} = placesOfTerm(texts.matcher, term.slice(lack.start, lack.end))
    if (lacks.length === 0) return toOccurrences(texts, matches.map((match) => ofPart(match, lack)))
    const near = lacks.flatMap((part) => (part.near ? [ofPart(ofPart(part.near, part), lack)] : []))
    if (nearest.length === 0) nearest = toOccurrences(texts, near)
  }

  return nearest
}

function toOccurrences(texts: Texts, matches: ReadonlyArray<TermMatch>): Array<Occurrence> {
  // What reaches from one text to the next is left out by the matcher already.
  return matches.map((match) => toOccurrence(texts, texts.textAt(match) as Text, match))
}

function toOccurrence({scope}: Texts, text: Text, {end, kind, part, start, words}: TermMatch): Occurrence {
  const inProse = (range: Range): Range => ({start: range.start - text.offset, end: range.end - text.offset})
  const range = inProse({start, end})
  return {
    ...passageOf(text.prose, range),
    kind,
    scope,
    node: text.node,
    words: words.map((word) => inProse(word)),
    ...(part && {part}),
    sentence: text.sentenceOf(range)
  }
}
