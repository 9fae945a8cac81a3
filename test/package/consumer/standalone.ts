/**
 * Checked from outside, against the packed declarations: without Node’s types or a browser’s.
 */
import {
  applyEdits,
  defineRule,
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

export const texts: ReadonlyArray<string> = [
  markdown,
  format(markdown),
  serialize(fromData(data)),
  toText(note),
  fix(markdown, {unsafe: true}).markdown,
  applyEdits(markdown, diagnostics[0]?.edits ?? []),
  data.title ?? '',
  ...data.segments.map((segment) => segment.translation ?? segment.source)
]

// @ts-expect-error: types are there, so a wrong argument is seen.
parse(1)

// @ts-expect-error: a message that the rule does not have.
defineRule({id: 'own', messages: {}, check: ({report}) => ({note: () => { report({message: 'a', place: undefined}) }})})
