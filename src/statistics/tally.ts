import type {Anchor} from '../anchor/types.js'
import type {NoteData} from '../data/types.js'
import {compose} from '../text/compose.js'
import type {Repeat, Share, Statistics} from './types.js'
import {countHan, countWords} from './words.js'

/** What is kept of the notes that were seen: counts, terms and days. */
export interface Tally {
  counts: Record<'notes' | 'segments' | 'words' | 'characters' | 'entries' | 'dated', number>
  translated: number
  anchored: number
  /** By what is compared of a term. */
  terms: Map<string, Repeat>
  days: Set<string>
}

/** A tally of no notes. */
export function createTally(): Tally {
  return {
    counts: {notes: 0, segments: 0, words: 0, characters: 0, entries: 0, dated: 0},
    translated: 0,
    anchored: 0,
    terms: new Map(),
    days: new Set()
  }
}

/** Count a note. */
export function addNote(tally: Tally, anchors: ReadonlyArray<Anchor>, {afterword, segments}: NoteData): void {
  const {counts, days} = tally
  counts.notes++
  counts.segments += segments.length
  for (const {source, translation} of segments) {
    counts.words += countWords(source)
    if (translation === undefined) continue
    counts.characters += countHan(translation)
    tally.translated++
  }

  counts.entries += anchors.length
  for (const {occurrences, term} of anchors) {
    if (occurrences.some(({kind}) => kind !== 'near')) tally.anchored++
    addTerm(tally, term)
  }

  if (afterword?.date !== undefined) {
    counts.dated++
    days.add(afterword.date)
  }
}

function addTerm({terms}: Tally, given: string): void {
  const term = compose(given, 'NFC').split(/\s+/).filter((d) => d !== '').join(' ')
  if (term === '') return
  const key = term.toLowerCase()
  const known = terms.get(key)
  if (!known) terms.set(key, {term, entries: 1})
  else {
    known.entries++
    // In the order of code units, small letters come last.
    if (term > known.term) known.term = term
  }
}

/** What the notes hold that were counted. */
export function statisticsOf({anchored, counts, days, terms, translated}: Tally): Statistics {
  const {dated, ...rest} = counts
  const sorted = [...days].sort()
  const [first] = sorted
  const last = sorted.at(-1)
  return {
    ...rest,
    terms: terms.size,
    repeats: [...terms.values()].filter(({entries}) => entries > 1).sort(byEntries),
    dates: {
      ...(first === undefined ? {} : {first}),
      ...(last === undefined ? {} : {last}),
      days: days.size,
      notes: dated
    },
    coverage: {
      translated: shareOf(translated, counts.segments),
      anchored: shareOf(anchored, counts.entries)
    }
  }
}

function byEntries(left: Repeat, right: Repeat): number {
  return right.entries - left.entries || (left.term < right.term ? -1 : 1)
}

function shareOf(count: number, of: number): Share {
  return {count, of, share: of === 0 ? 1 : count / of}
}
