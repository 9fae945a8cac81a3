import type {Match} from './match.js'
import type {Matcher} from './matcher.js'
import {listed} from './pattern.js'
import {placesOfTerm} from './places-of-term.js'

/** A part of a term that a text has not. */
export interface Lack {
  /** Offsets into the term. */
  start: number
  end: number
  /** What is near to it in the text; its `part` is one of this part of the term. */
  near?: Match
}

/**
 * The parts of a term that a text has not: of a list (`crush， defeat`) each that is missing; of two ways
 * to say the same (`cap = limit`) both, where both are. None, too, where looking is too much work.
 */
export function lackingIn(matcher: Matcher, term: string): Array<Lack> {
  const whole = matcher.find(term)
  if (whole && whole.kind !== 'near') return []
  const parts = listed(term)
  const lacks: Array<Lack> = []
  for (const {end, start} of parts.length > 1 ? parts : [{start: 0, end: term.length}]) {
    const match = parts.length > 1 ? matcher.find(term.slice(start, end)) : whole
    if (!match) lacks.push({start, end})
    else if (match.kind === 'near') lacks.push({start, end, near: match})
  }

  if (lacks.length === 0 || matcher.isSpent()) return []
  // The closest look, which costs too much for each term: what `anchor` finds, as one of two ways to say it, is there.
  const {findThere, text} = matcher
  return placesOfTerm({text, findAll: findThere}, term).lacks.length === 0 ? [] : lacks
}
