import type {Range} from '../range.js'
import type {Kinship} from './kinship.js'

/**
 * How a text has a term: letter for letter, in other case, in another form, in another spelling, in words
 * of the same stem, with others between. `near` is how it has not, but for something like it.
 */
export type MatchKind = 'exact' | 'case' | Kinship | 'gapped' | 'near'

/** Where a text has a term, or what is near to it. */
export interface Match {
  kind: MatchKind
  /** Offsets into the text. */
  start: number
  end: number
  /** Of what is near: for which part of the term it stands, as offsets into the term. */
  part?: {start: number; end: number}
  /** What may have been meant, where it is not what the text has: `plunge` for `plunged`. */
  offered?: string
}

/** A place where a text has a term: one of all. */
export interface TermMatch extends Range {
  kind: MatchKind
  /** Where the words of the term stand, as offsets into the text: runs of words that follow one another. */
  words: Array<Range>
  /** For which part of the term it stands, as offsets into it; for all of it where there is none. */
  part?: Range
}
