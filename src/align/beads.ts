import type {PairShape} from '../sentences/pair.js'

/** A way to pair a few sentences. */
export interface Bead {
  shape: PairShape
  /** Sentences of the source. */
  source: number
  /** Sentences of the translation. */
  translation: number
}

/** All ways, the most usual first: of two that cost the same, the first is taken. */
export const beads: ReadonlyArray<Bead> = [
  {shape: '1-1', source: 1, translation: 1},
  {shape: '1-2', source: 1, translation: 2},
  {shape: '2-1', source: 2, translation: 1},
  {shape: '2-2', source: 2, translation: 2},
  {shape: '1-0', source: 1, translation: 0},
  {shape: '0-1', source: 0, translation: 1}
]

/** How likely each shape is: for a sentence that is left alone, as if its length were the most usual. */
export type Priors = Record<PairShape, number>

/** How likely each shape is where nothing else is said (`docs/decisions/0016-sentences-and-pairs.md`). */
export const usualPriors: Readonly<Priors> = {
  '1-1': 0.98,
  '1-2': 0.01,
  '2-1': 0.01,
  '2-2': 0.0005,
  '1-0': 0.0002,
  '0-1': 0.0002
}
