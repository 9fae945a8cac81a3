/**
 * Checked from outside, against the packed declarations: without Node’s types or a browser’s.
 */
import {
  applyEdits,
  type Diagnostic,
  fix,
  format,
  fromData,
  type Note,
  type NoteData,
  parse,
  serialize,
  toData,
  toText,
  validate
} from 'bilingual-notes'

const note: Note = parse('# Title\n')
const markdown: string = serialize(note)
const data: NoteData = toData(note)
const diagnostics: ReadonlyArray<Diagnostic> = validate(note)

export const texts: ReadonlyArray<string> = [
  markdown,
  format(markdown),
  fix(markdown).markdown,
  applyEdits(markdown, [{start: 0, end: 1, text: ''}]),
  serialize(fromData(data)),
  toText(note),
  data.title ?? '',
  ...data.segments.map((segment) => segment.translation ?? segment.source),
  ...diagnostics.map((diagnostic) => diagnostic.ruleId)
]

// @ts-expect-error: types are there, so a wrong argument is seen.
parse(1)
