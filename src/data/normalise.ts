import {softHyphen} from '../prose/text.js'
import {longLine} from '../syntax/prose.js'
import {trim} from '../text/characters.js'
import {trimLines} from './explanation.js'
import type {
  AfterwordData,
  EntryData,
  EntryInput,
  ImageData,
  ImageInput,
  NoteData,
  NoteInput,
  SegmentData,
  SegmentInput
} from './types.js'

/**
 * Data as a note can hold it: what `toData` gives for what `fromData` writes.
 *
 * - missing lists are empty ones
 * - strings have no white space at their ends, and one space in place of white space that holds a
 *   line ending; empty strings in lists are left out, as are an empty translation and explanation
 * - in a source text, an empty line parts paragraphs where one of them is longer than 120 code units;
 *   in a translation, any line ending does; both have no soft hyphens
 * - U+0000 is U+FFFD, but in an explanation
 * - in an explanation and an afterword, line endings are `\n`
 */
export function normaliseNote(data: Readonly<NoteInput>): NoteData {
  return {
    ...optional('title', data.title, oneLine),
    front: {
      source: lines(data.front?.source),
      translation: lines(data.front?.translation),
      images: (data.front?.images ?? []).map((d) => normaliseImage(d))
    },
    segments: data.segments.map((d) => normaliseSegment(d)),
    vocabulary: (data.vocabulary ?? []).map((d) => normaliseEntry(d)),
    ...(data.afterword ? {afterword: normaliseAfterword(data.afterword)} : {})
  }
}

/** An entry as a note can hold it, see `normaliseNote`. */
export function normaliseEntry(data: Readonly<EntryInput>): EntryData {
  const explanation = trimLines((data.explanation ?? '').split(/\r\n|\n|\r/))
  return {
    term: oneLine(data.term),
    pronunciations: (data.pronunciations ?? []).map(({accent, ipa}) => ({
      ...(accent ? {accent} : {}),
      ipa: oneLine(ipa)
    })),
    senses: lines(data.senses),
    inflections: (data.inflections ?? []).map((d) => ({
      base: oneLine(d.base),
      form: oneLine(d.form)
    })),
    remarks: lines(data.remarks),
    ...(explanation ? {explanation} : {})
  }
}

function normaliseSegment(data: Readonly<SegmentInput>): SegmentData {
  const translation = paragraphsIn(withoutSoftHyphens(data.translation ?? ''), /[\r\n]+/).join('\n\n')
  const source = withoutSoftHyphens(data.source).replaceAll(/\r\n?/g, '\n')
  return {
    ...optional('section', data.section, oneLine),
    source: joinShort(paragraphsIn(source, /\n\s*\n/)),
    ...(translation ? {translation} : {}),
    vocabulary: (data.vocabulary ?? []).map((d) => normaliseEntry(d)),
    images: (data.images ?? []).map((d) => normaliseImage(d))
  }
}

function normaliseImage({url, alt}: Readonly<ImageInput>): ImageData {
  return {url: oneLine(url), alt: oneLine(alt ?? '')}
}

function normaliseAfterword(data: Readonly<Partial<AfterwordData>>): AfterwordData {
  return {
    ...optional('date', data.date, oneLine),
    ...optional('time', data.time, oneLine),
    ...optional('place', data.place, oneLine),
    text: paragraphsIn(data.text ?? '', /[\r\n]+/).join('\n')
  }
}

function paragraphsIn(text: string, separator: RegExp): Array<string> {
  return text
    .split(separator)
    .map((d) => oneLine(d))
    .filter((d) => d !== '')
}

/** Where a word may be parted is no part of prose. */
function withoutSoftHyphens(text: string): string {
  return text.replaceAll(softHyphen, '')
}

/** Paragraphs of which none is long are not told apart from the lines of a page. */
function joinShort(paragraphs: ReadonlyArray<string>): string {
  return paragraphs.join(paragraphs.some((d) => d.length > longLine) ? '\n\n' : ' ')
}

function lines(values: ReadonlyArray<string> | undefined): Array<string> {
  return (values ?? []).map((d) => oneLine(d)).filter((d) => d !== '')
}

function oneLine(value: string): string {
  const lines = value.replaceAll('\0', '\uFFFD').split(/[\r\n]+/)
  return lines
    .map((d) => trim(d))
    .filter((d) => d !== '')
    .join(' ')
}

/** A field that is there only where it holds something: a type of its own with exact optionals. */
function optional<Name extends string>(
  name: Name,
  value: string | undefined,
  normalise: (value: string) => string
): Partial<Record<Name, string>> {
  return value === undefined ? {} : ({[name]: normalise(value)} as Record<Name, string>)
}
