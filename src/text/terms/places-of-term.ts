import type {Range} from '../range.js'
import {withoutOverlap} from './occurrence.js'
import type {TermMatch} from './match.js'
import type {Matcher} from './matcher.js'
import {alternatives, conjoined, listed, slashed} from './pattern.js'

/** Where a text has a term, and what it has not of it. */
export interface PlacesOfTerm {
  /** In order, without overlap; none is `near`. */
  matches: Array<TermMatch>
  /** Parts of the term that the text has not, with what is near to each. */
  lacks: Array<LackingPart>
}

/** What is asked of a matcher. */
type Finder = Pick<Matcher, 'findAll' | 'text'>

/** A part of a term that a text has not. */
export interface LackingPart extends Range {
  /** Whether it is one of several: else it is the whole term. */
  isPart: boolean
  near?: TermMatch
}

/**
 * All places of a term in a text. Of a list (`crush， defeat`) those of each part; of two ways to say the
 * same (`cap = limit`) those of each that is there; of what `and` joins those of both, where they do not
 * stand together.
 */
export function placesOfTerm(matcher: Finder, term: string): PlacesOfTerm {
  const whole = matcher.findAll(term)
  const parts = listed(term)
  const isList = parts.length > 1
  if (isThere(whole) && (!isList || isWritten(matcher, whole))) return {matches: whole, lacks: []}
  for (const ways of [alternatives(term), slashed(term)]) {
    const {matches} = ways.length > 1 ? findParts(matcher, term, ways) : {matches: []}
    if (matches.length > 0) return {matches, lacks: []}
  }

  const both = conjoined(term)
  if (both.length > 1) {
    const joined = findParts(matcher, term, both)
    if (joined.lacks.length === 0) return joined
  }

  if (!isList) return {matches: [], lacks: [{start: 0, end: term.length, isPart: false, ...nearOf(whole)}]}
  const listing = findParts(matcher, term, parts)
  return listing.lacks.length > 0 && isThere(whole) ? {matches: whole, lacks: []} : listing
}

/** A match of a part of a term as one of the term. */
export function ofPart(match: TermMatch, {end, isPart, start}: LackingPart): TermMatch {
  if (match.part) return {...match, part: {start: start + match.part.start, end: start + match.part.end}}
  return isPart ? {...match, part: {start, end}} : match
}

function findParts(matcher: Finder, term: string, parts: ReadonlyArray<Range>): PlacesOfTerm {
  const matches: Array<TermMatch> = []
  const lacks: Array<LackingPart> = []
  for (const {end, start} of parts) {
    const part = {start, end, isPart: true}
    const found = matcher.findAll(term.slice(start, end))
    if (isThere(found)) for (const match of found) matches.push(ofPart(match, part))
    else lacks.push({...part, ...nearOf(found)})
  }

  return {matches: withoutOverlap(matches), lacks}
}

function isThere(matches: ReadonlyArray<TermMatch>): boolean {
  return matches.length > 0 && matches[0]?.kind !== 'near'
}

/** Whether a list stands in a text with its commas: then it is none. */
function isWritten({text}: Finder, matches: ReadonlyArray<TermMatch>): boolean {
  return matches.some(({end, start}) => listed(text.slice(start, end)).length > 1)
}

function nearOf([near]: ReadonlyArray<TermMatch>): {near?: TermMatch} {
  return near ? {near} : {}
}
