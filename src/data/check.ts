import {describe} from '../syntax/options.js'
import type {
  AfterwordData,
  EntryData,
  FrontData,
  ImageData,
  InflectionData,
  NoteData,
  PronunciationData,
  SegmentData
} from './types.js'

/** What a value must be. */
type Shape =
  | 'string'
  | 'accent'
  | {readonly list: Shape}
  | {readonly fields: Readonly<Record<string, Shape>>; readonly required: ReadonlyArray<string>}

/** The shape of an object of the given type: every field of the type has its row. */
function object<Type>(
  fields: Readonly<Record<keyof Type & string, Shape>>,
  required: ReadonlyArray<keyof Type & string>
): Shape {
  return {fields, required}
}

const list = (shape: Shape): Shape => ({list: shape})

const image = object<ImageData>({url: 'string', alt: 'string'}, ['url'])
const entry = object<EntryData>(
  {
    term: 'string',
    pronunciations: list(object<PronunciationData>({accent: 'accent', ipa: 'string'}, ['ipa'])),
    senses: list('string'),
    inflections: list(
      object<InflectionData>({base: 'string', form: 'string'}, ['base', 'form'])
    ),
    remarks: list('string'),
    explanation: 'string'
  },
  ['term']
)
const note = object<NoteData>(
  {
    title: 'string',
    front: object<FrontData>(
      {source: list('string'), translation: list('string'), images: list(image)},
      []
    ),
    segments: list(
      object<SegmentData>(
        {
          section: 'string',
          source: 'string',
          translation: 'string',
          vocabulary: list(entry),
          images: list(image)
        },
        ['source']
      )
    ),
    vocabulary: list(entry),
    afterword: object<AfterwordData>(
      {date: 'string', time: 'string', place: 'string', text: 'string'},
      []
    )
  },
  ['segments']
)

/**
 * Refuse what is no data of a note.
 *
 * @throws TypeError That names the place, as a path, and what was expected there.
 */
export function checkNoteData(data: unknown): void {
  check(data, note, 'data', '')
}

function check(value: unknown, shape: Shape, name: string, path: string): void {
  const place = path || name
  if (shape === 'string') {
    if (typeof value !== 'string') fail(value, place, 'a string')
  } else if (shape === 'accent') {
    if (value !== 'us' && value !== 'uk') fail(value, place, '`"us"` or `"uk"`')
  } else if ('list' in shape) {
    if (!Array.isArray(value)) fail(value, place, 'a list')
    for (const [index, item] of value.entries()) {
      check(item, shape.list, name, `${place}[${String(index)}]`)
    }
  } else checkObject(value, shape, name, path)
}

function checkObject(
  value: unknown,
  {fields, required}: Extract<Shape, {fields: unknown}>,
  name: string,
  path: string
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fail(value, path || name, 'an object')
  }

  const given = value as Readonly<Record<string, unknown>>
  const within = (field: string): string => (path ? `${path}.${field}` : field)
  for (const field of required) {
    if (given[field] === undefined) fail(undefined, within(field), 'a value')
  }

  for (const [field, item] of Object.entries(given)) {
    const shape = Object.hasOwn(fields, field) ? fields[field] : undefined
    if (!shape) {
      const names = Object.keys(fields).map((d) => `\`${d}\``)
      throw new TypeError(
        `Unexpected field \`${within(field)}\`, expected one of ${names.join(', ')}`
      )
    }

    if (item !== undefined) check(item, shape, name, within(field))
  }
}

function fail(value: unknown, place: string, expected: string): never {
  const found = typeof value === 'string' ? `\`${value}\`` : describe(value)
  throw new TypeError(`Unexpected ${found} as \`${place}\`, expected ${expected}`)
}
