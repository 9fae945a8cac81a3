/**
 * Checked from outside, against the packed declarations: without Node’s types or a browser’s.
 */
import {
  aimEdits,
  type Anchor,
  anchor,
  applyEdits,
  cloze,
  defineRule,
  type Diagnostic,
  fileToProse,
  fix,
  format,
  fromData,
  highlight,
  type Note,
  type NoteData,
  parse,
  type Passage,
  type Prose,
  proseToFile,
  sentences,
  serialize,
  type Statistics,
  stats,
  toData,
  toText,
  unwrap,
  update,
  type UpdateOptions,
  validate
} from 'bilingual-notes'
import {alignSentences, type Pair} from 'bilingual-notes/align'
import conformance from 'bilingual-notes/conformance.json' with {type: 'json'}

const note: Note = parse('# Title\n')
const markdown: string = serialize(note)
const data: NoteData = toData(note)
const rule = defineRule({
  id: 'own',
  options: {most: 3},
  messages: {many: {en: 'Unexpected {count}', 'zh-Hans': '{count}'}},
  check: ({options, report}) => ({
    entry({children, position}) {
      if (children.length > options.most) report({message: 'many', place: position})
    }
  })
})
const diagnostics: ReadonlyArray<Diagnostic> = validate(note, {customRules: [rule]})

const inPlace: UpdateOptions = {inPlace: true}
const followed: Note = update(note, diagnostics[0]?.edits ?? [], inPlace)

export const texts: ReadonlyArray<string> = [
  markdown,
  format(markdown),
  serialize(fromData(data)),
  toText(note),
  serialize(followed),
  fix(markdown, {unsafe: true}).markdown,
  applyEdits(markdown, diagnostics[0]?.edits ?? []),
  data.title ?? '',
  ...data.segments.map((segment) => segment.translation ?? segment.source)
]

/** A case that a program of one’s own goes through. */
export const differing: ReadonlyArray<string> = conformance.cases
  .filter(({canonical, note}) => format(note) !== canonical)
  .map(({id}) => id)

export const anchors: ReadonlyArray<Anchor> = anchor(note, {align: alignSentences})
export const cards: ReadonlyArray<string> = anchors.flatMap(({occurrences}) =>
  occurrences.flatMap((occurrence) => [
    cloze(occurrence, {blank: (form) => '_'.repeat(form.length)}),
    highlight(occurrence, {others: occurrences})
  ])
)
export const statistics: Statistics = stats([note])
export async function inTime(notes: AsyncIterable<Note>): Promise<Statistics> {
  return stats(notes)
}

for (const segment of note.children) {
  if (segment.type !== 'segment') continue
  const pairs: ReadonlyArray<Pair> = alignSentences(segment, {languages: note.languages})
  const [first]: ReadonlyArray<Passage | undefined> = sentences(segment).source
  const [source] = segment.children.filter((child) => child.type === 'sourceText')
  if (!source || !first || pairs.length === 0) continue
  const prose: Prose = unwrap(source, {hyphen: 'auto', note})
  fileToProse(prose, {start: 0, end: proseToFile(prose, first)[0]?.end.offset ?? 0})
  applyEdits(markdown, aimEdits(prose, [{...first, text: 'x'}]))
}

// @ts-expect-error: types are there, so a wrong argument is seen.
parse(1)

// @ts-expect-error: a message that the rule does not have.
defineRule({id: 'own', messages: {}, check: ({report}) => ({note: () => { report({message: 'a', place: undefined}) }})})
