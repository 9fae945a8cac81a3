import type {EntryData, NoteData, SegmentData} from './types.js'

/** A part of some data that can be written on its own, and the path to it. */
export interface Part {
  path: string
  data: NoteData
}

/**
 * The parts of a note’s data, each as the data of a note that holds little else: what finds the one
 * that cannot be written.
 */
export function* partsOf(data: Readonly<NoteData>): Generator<Part> {
  const {afterword, front, title} = data
  if (title !== undefined) yield {path: 'title', data: noteWith({title})}
  for (const field of ['source', 'translation', 'images'] as const) {
    for (const [index, item] of front[field].entries()) {
      const path = `front.${field}[${String(index)}]`
      yield {path, data: noteWith({front: {...noteWith({}).front, [field]: [item]}})}
    }
  }

  for (const [index, segment] of data.segments.entries()) {
    yield* partsOfSegment(segment, `segments[${String(index)}]`)
  }

  for (const [index, entry] of data.vocabulary.entries()) {
    yield* partsOfEntry(entry, `vocabulary[${String(index)}]`)
  }

  for (const field of ['date', 'time', 'place', 'text'] as const) {
    const value = afterword?.[field]
    if (value === undefined) continue
    const signed = afterword?.date === undefined ? {} : {date: afterword.date}
    yield {path: `afterword.${field}`, data: noteWith({afterword: {text: '', ...signed, [field]: value}})}
  }
}

function* partsOfSegment(segment: Readonly<SegmentData>, path: string): Generator<Part> {
  const {images, section, source, translation, vocabulary} = segment
  if (section !== undefined) yield {path: `${path}.section`, data: segmentWith({section})}
  yield {path: `${path}.source`, data: segmentWith({source})}
  if (translation !== undefined) {
    yield {path: `${path}.translation`, data: segmentWith({translation})}
  }

  for (const [index, image] of images.entries()) {
    yield {path: `${path}.images[${String(index)}]`, data: segmentWith({images: [image]})}
  }

  for (const [index, entry] of vocabulary.entries()) {
    yield* partsOfEntry(entry, `${path}.vocabulary[${String(index)}]`)
  }
}

function* partsOfEntry(entry: Readonly<EntryData>, path: string): Generator<Part> {
  const {explanation, term} = entry
  yield {path: `${path}.term`, data: entryWith({term})}
  for (const field of ['pronunciations', 'senses', 'inflections', 'remarks'] as const) {
    for (const [index, item] of entry[field].entries()) {
      yield {path: `${path}.${field}[${String(index)}]`, data: entryWith({[field]: [item]})}
    }
  }

  if (explanation !== undefined) {
    yield {path: `${path}.explanation`, data: entryWith({explanation})}
  }
}

function noteWith(data: Readonly<Partial<NoteData>>): NoteData {
  return {front: {source: [], translation: [], images: []}, segments: [], vocabulary: [], ...data}
}

function segmentWith(data: Readonly<Partial<SegmentData>>): NoteData {
  return noteWith({segments: [{source: 'Source.', vocabulary: [], images: [], ...data}]})
}

function entryWith(data: Readonly<Partial<EntryData>>): NoteData {
  const entry = {term: 'term', pronunciations: [], senses: ['义'], inflections: [], remarks: []}
  return segmentWith({vocabulary: [{...entry, ...data}]})
}
