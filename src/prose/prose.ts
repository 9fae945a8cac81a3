import type {ExactPosition} from '../syntax/place.js'
import type {Range} from '../text/range.js'

/** The prose of a node, and where it stands in the file. */
export interface Prose {
  /** The text: plain, with the lines of a page joined, and paragraphs parted by a blank line. */
  text: string
  /** Where its pieces stand, in order; none where the node has no position. */
  pieces: Array<Piece>
}

/**
 * A piece of prose that stands in one place of the file. Pieces do not overlap, neither in the prose nor in
 * the file; all of the prose is in them. Of what is left out (a soft hyphen, the end of a line after a
 * hyphen) the piece is empty. Marks of Markdown stand between the places of pieces.
 */
export interface Piece extends Range {
  /** Where it stands. */
  place: ExactPosition
  /**
   * Whether it stands there letter for letter. Else it stands for the place as a whole: a space for a
   * line ending, a character for its escape.
   */
  verbatim: boolean
}

/** A stretch of prose: a sentence, or what was found. */
export interface Passage extends Range {
  /** Its text: `prose.text.slice(start, end)`. */
  text: string
  /** Where it stands in the file, in order; none where the note has no positions. */
  places: Array<ExactPosition>
}
