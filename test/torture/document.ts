import type {NoteInput} from 'bilingual-notes'

/** What the laws are tried on. */
export interface Document {
  /** Where it comes from: a row of the tally. */
  kind: string
  /** How its lines end. */
  form: string
  text: string
  /** What the text was written from, or could not be. */
  data?: NoteInput
}

/** A text, or data that a text is written from. */
export type Piece = string | {data: NoteInput}
