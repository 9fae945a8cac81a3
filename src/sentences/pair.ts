import type {Passage} from '../prose/prose.js'

/** How many sentences of the source a pair has, and how many of the translation. */
export type PairShape = '1-1' | '1-2' | '2-1' | '2-2' | '1-0' | '0-1'

/** Sentences of the source, and what translates them. */
export interface Pair {
  /** From the start of its first sentence of the source to the end of its last; none in a `0-1`. */
  source?: Passage
  /** The same of the translation; none in a `1-0`. */
  translation?: Passage
  /** How many sentences of either side it has. */
  shape: PairShape
  /**
   * How sure it is, from 0 to 1: of pairs with about the same confidence, that share is right. A sentence
   * that is left alone has the confidence that it has no partner.
   */
  confidence: number
}
