/** What there is in notes, as numbers. */
export interface Statistics {
  /** Notes. */
  notes: number
  /** Segments. */
  segments: number
  /**
   * Words of the source texts. A word is what stands between white space, dashes and ellipses, and holds a letter or
   * a digit: `open-source`, `don’t`, `R&D` and `£3.5bn` are one each, `ebb—flow` is two, `&` is none. In scripts that
   * write no spaces, each Han character and each kana is a word; in others of these, such as Thai, a run of letters.
   */
  words: number
  /** Han characters of the translations. Punctuation, digits and Latin letters are not counted. */
  characters: number
  /** Entries, wherever they stand. */
  entries: number
  /**
   * Different terms of entries. Terms that differ in nothing but case, white space or how Unicode composes their
   * accents are one; an entry without a term has none.
   */
  terms: number
  /** The terms that have more than one entry: those with the most first, else in the order of code units. */
  repeats: Array<Repeat>
  /** The days on which the notes were signed. */
  dates: Dates
  /** How much of the notes is complete. */
  coverage: Coverage
}

/** A term that has more than one entry. */
export interface Repeat {
  /** The term. Where it is written in several ways, that with small letters. */
  term: string
  /** Its entries, in all notes. */
  entries: number
}

/** The days on which notes were signed: `date` in `AfterwordData`. */
export interface Dates {
  /** The first day, as `YYYY-MM-DD`; absent where no note has a date. */
  first?: string
  /** The last day, as `YYYY-MM-DD`; absent where no note has a date. */
  last?: string
  /** Different days. */
  days: number
  /** Notes that have a date. */
  notes: number
}

/** How much of the notes is complete. */
export interface Coverage {
  /** Of the segments, those that have a translation. */
  translated: Share
  /** Of the entries, those whose term is met in its text: `anchor` finds it, and as more than `near`. */
  anchored: Share
}

/** A share of what there is. */
export interface Share {
  /** How many are so. */
  count: number
  /** Of how many. */
  of: number
  /** `count / of`, from 0 to 1; 1 where there are none, for none is lacking. */
  share: number
}
