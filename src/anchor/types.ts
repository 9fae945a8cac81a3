import type {Passage} from '../prose/prose.js'
import type {Pair} from '../sentences/pair.js'
import type {SentencesOptions} from '../sentences/read.js'
import type {Entry, Heading, Line, Segment, SourceText, Title} from '../syntax/nodes.js'
import type {Range} from '../text/range.js'

/**
 * How a text has a term.
 *
 * - `exact`: letter for letter, but for accents, hyphens, spaces, and marks around it
 * - `case`: in other case
 * - `inflected`: in another form: `ebbed` for `ebb`
 * - `spelling`: in British or American spelling, or as one word or two: `harbour` for `harbor`
 * - `derived`: in a word of the same stem: `decision` for `decide`
 * - `gapped`: with other words between, without little ones (`a`, `to`, `one’s`), or in another order
 * - `near`: not at all, but for something that differs in a letter or two: the term may hold a slip
 */
export type OccurrenceKind = 'exact' | 'case' | 'inflected' | 'spelling' | 'derived' | 'gapped' | 'near'

/** An entry, and where its term was met. */
export interface Anchor {
  /** The entry: the node of the tree itself. */
  entry: Entry
  /** Its term as plain text, as in `EntryData`; empty where it has none. */
  term: string
  /**
   * All occurrences in the first text that has the term, in order; of a list, those of each part. None where
   * nothing is even near.
   */
  occurrences: Array<Occurrence>
}

/** Where a term was met. As a passage, from its first word to its last, in the prose of `node`. */
export interface Occurrence extends Passage {
  /** How the text has the term. */
  kind: OccurrenceKind
  /** Which part of the note it was found in: that of the entry, or one above it. */
  scope: 'segment' | 'section' | 'front' | 'afterword'
  /** The node in whose prose it was found: `unwrap(node)`; the node of the tree itself. */
  node: AnchorNode
  /** The words of the term, in offsets into the prose: one range, or several where others stand between; all of `isn’t`. */
  words: Array<Range>
  /** For which part of the term it stands, in offsets into `term`; absent where for all of it. */
  part?: Range
  /** The sentence that it stands in; from the first to the last, where it stands in several. */
  sentence: Passage
  /** What translates that sentence, or all that it reaches into; absent without `align`, outside of a source text, and where nothing does. */
  translation?: Passage
}

/** A node in which terms are met. */
export type AnchorNode = Title | Heading | Line | SourceText

/** Configuration of `anchor`: that of `sentences`, and how words are told. */
export interface AnchorOptions extends SentencesOptions {
  /**
   * Pairs the sentences of a segment with those of its translation, for `translation`: `alignSentences`
   * of `bilingual-notes/align` (default: none).
   */
  align?: ((segment: Segment, options: SentencesOptions) => Iterable<Pair>) | null | undefined
  /**
   * The base forms of a word of the source language in lower case: words that share one are forms of each other
   * (default: none). For English, they come to those that are known; in other languages, a word without any
   * is found only as it is written, in any case. Called once for each word.
   */
  bases?: ((word: string) => Iterable<string>) | null | undefined
}
