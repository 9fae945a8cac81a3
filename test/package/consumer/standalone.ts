/**
 * Checked from outside, against the packed declarations: without Node’s types or a browser’s.
 */
import {
  format,
  fromData,
  type Note,
  type NoteData,
  parse,
  serialize,
  toData,
  toText
} from 'bilingual-notes'

const note: Note = parse('# Title\n')
const markdown: string = serialize(note)
const data: NoteData = toData(note)

export const texts: ReadonlyArray<string> = [
  markdown,
  format(markdown),
  serialize(fromData(data)),
  toText(note),
  data.title ?? '',
  ...data.segments.map((segment) => segment.translation ?? segment.source)
]

// @ts-expect-error: types are there, so a wrong argument is seen.
parse(1)
