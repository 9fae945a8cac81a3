/** A range of a text, in UTF-16 code units from 0. */
export interface Range {
  /** Offset of its first code unit. */
  start: number
  /** Offset after its last code unit. */
  end: number
}
