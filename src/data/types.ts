/**
 * A note as plain data: strings are plain text, without marks and escapes.
 *
 * @example
 * ```ts
 * import {fromData, serialize} from 'bilingual-notes'
 *
 * const note = fromData({
 *   title: 'Tides',
 *   front: {source: [], translation: [], images: []},
 *   segments: [{source: 'The tide is out.', translation: '退潮了。', vocabulary: [], images: []}],
 *   vocabulary: []
 * })
 * console.log(serialize(note).split('\n')[0]) // '# Tides'
 * ```
 */
export interface NoteData {
  /** The title; absent where the note has none. */
  title?: string
  /** What stands before the first segment. */
  front: FrontData
  /** The segments, in order. */
  segments: Array<SegmentData>
  /** Entries outside segments: those of the front and of cross-headings. */
  vocabulary: Array<EntryData>
  /** The afterword; absent where the note has neither one nor a signature. */
  afterword?: AfterwordData
}

/** What stands before the first segment. */
export interface FrontData {
  /** Lines in the language of the article, or without letters: standfirst, byline, citation. */
  source: Array<string>
  /** Lines in the language of the translation. */
  translation: Array<string>
  /** Images. */
  images: Array<ImageData>
}

/** A segment of the article. */
export interface SegmentData {
  /** The cross-heading it stands under; absent before the first. */
  section?: string
  /** The source text as prose: lines of a page joined, paragraphs parted by a blank line. */
  source: string
  /** The translation, paragraphs parted by a blank line; absent where there is none. */
  translation?: string
  /** Its entries, in order. */
  vocabulary: Array<EntryData>
  /** Images anywhere in the segment. */
  images: Array<ImageData>
}

/** An entry of a vocabulary. */
export interface EntryData {
  /** The word or phrase that the entry is about. */
  term: string
  /** How it is pronounced. */
  pronunciations: Array<PronunciationData>
  /** Its senses, in the language of the translation as a rule. */
  senses: Array<string>
  /** What form of which word it is. */
  inflections: Array<InflectionData>
  /** Remarks to oneself: `'注意发音'`. */
  remarks: Array<string>
  /** The explanations below it, as Markdown without quote markers; absent where there are none. */
  explanation?: string
}

/** A pronunciation. */
export interface PronunciationData {
  /** `'us'` for 美, `'uk'` for 英; absent where neither is said. */
  accent?: 'us' | 'uk'
  /** What stands between the brackets. */
  ipa: string
}

/** What form of which word a term is. */
export interface InflectionData {
  /** The word: `'cull'`. */
  base: string
  /** The name of the form: `'过去分词'`. */
  form: string
}

/** An image. */
export interface ImageData {
  /** Where it is, as written. */
  url: string
  /** The text that stands for it. */
  alt: string
}

/** The afterword of a note. */
export interface AfterwordData {
  /** Day of the signature, as `YYYY-MM-DD`; absent where there is none, or an impossible one. */
  date?: string
  /** Time of the signature, as `HH:MM`; absent where it says none. */
  time?: string
  /** Place of the signature; absent where it says none. */
  place?: string
  /** What else the afterword says; `''` as a rule. */
  text: string
}

/** An entry as `fromData` takes it: lists may be left out where they are empty. */
export type EntryInput = Partial<EntryData> & Pick<EntryData, 'term'>

/** An image as `fromData` takes it: its text may be left out where it has none. */
export type ImageInput = Partial<ImageData> & Pick<ImageData, 'url'>

/** What stands before the first segment, as `fromData` takes it: lists may be left out where they are empty. */
export type FrontInput = Omit<Partial<FrontData>, 'images'> & {
  /** Images. */
  images?: ReadonlyArray<ImageInput>
}

/** A segment as `fromData` takes it: lists may be left out where they are empty. */
export type SegmentInput = Omit<Partial<SegmentData>, 'images' | 'vocabulary'> &
  Pick<SegmentData, 'source'> & {
    /** Its entries, in order. */
    vocabulary?: ReadonlyArray<EntryInput>
    /** Images anywhere in the segment. */
    images?: ReadonlyArray<ImageInput>
  }

/** A note as `fromData` takes it: lists may be left out where they are empty. */
export interface NoteInput {
  /** The title. */
  title?: string
  /** What stands before the first segment. */
  front?: FrontInput
  /** The segments, in order. */
  segments: ReadonlyArray<SegmentInput>
  /** Entries outside segments. */
  vocabulary?: ReadonlyArray<EntryInput>
  /** The afterword. */
  afterword?: Partial<AfterwordData>
}
