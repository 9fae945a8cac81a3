/**
 * The conformance suite, which other implementations test themselves by: `test/conformance` holds it,
 * a file for a section of `docs/format.md`. What is expected is written there by hand: nothing here
 * writes it. `UPDATE=1` writes the examples in `docs/format.md`.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {type NodeType, format, parse, serialize, toData, validate} from 'bilingual-notes'
import {describe, expect, it} from 'vitest'
import {presets} from '../src/validate/presets.js'
import {rules} from '../src/validate/rules.js'
import {type Case, cases, chapters, files, suiteAsJson, withExamples} from './support/conformance.js'
import {ajv, published} from './support/schema.js'
import {root} from './support/sources.js'
import {walk} from './support/tree.js'

const page = `${root}docs/format.md`

describe.each(chapters.map((d) => [d.chapter, d.cases] as const))('%s', (_name, cases) => {
  it.each(cases.map((d) => [d.id, d] as const))('%s', (_id, {canonical, data, diagnostics, note, options, preset}) => {
    const tree = parse(note, options)
    expect(serialize(tree)).toBe(note)
    expect(toData(tree)).toEqual(data)
    expect(found(note, options, preset)).toEqual(diagnostics)
    expect(format(note, options)).toBe(canonical)
    expect(format(canonical, options)).toBe(canonical)
    expect(toData(parse(canonical, options))).toEqual(data)
  })
})

describe('the suite', () => {
  it('has an id of its own for each case, and a note', () => {
    const ids = cases.map((d) => d.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id))).toEqual([])
    const notes = cases.map(({note, options, preset}) => JSON.stringify([note, options, preset]))
    expect(ids.filter((_id, index) => notes.indexOf(notes[index] ?? '') !== index)).toEqual([])
    expect(cases.length).toBeGreaterThanOrEqual(150)
  })

  it('says in one sentence what each case is about', () => {
    expect(cases.map((d) => d.why).filter((why) => !/^[A-Z][^\n]{8,160}[^.][.。]$/u.test(why) || /[.!?] [A-Z]/.test(why))).toEqual([])
    expect(new Set(cases.map((d) => d.why)).size).toBe(cases.length)
  })

  it('is of the shape that docs/format.md describes', () => {
    const validator = ajv.compile(shape)
    for (const chapter of chapters) expect([validator(chapter), validator.errors]).toEqual([true, null])
    expect(validator({...chapters[0], cases: [{...cases[0], why: undefined}]})).toBe(false)
  })

  it('has its diagnostics in order, at places that are there', () => {
    for (const {diagnostics, id, note} of cases) {
      expect([id, diagnostics]).toEqual([id, inOrder(diagnostics)])
      for (const {end, start} of diagnostics) expect([id, pointAt(note, start.offset), pointAt(note, end.offset)]).toEqual([id, start, end])
    }
  })

  it('meets every rule, and every type of node', () => {
    const met = new Set(cases.flatMap((d) => d.diagnostics.map(({ruleId}) => ruleId)))
    expect(rules.map((d) => d.id).filter((id) => !met.has(id))).toEqual([])
    const types = new Set<NodeType>(cases.flatMap((d) => [...walk(parse(d.note, d.options))].map((node) => node.type)))
    expect(Object.values(definitions).flatMap((d) => d.properties?.type?.const ?? []).filter((type) => !types.has(type))).toEqual([])
    expect(types.size).toBe(23)
  })

  it('holds no sign that docs/format.md shows for another, and no half of a character', () => {
    expect(cases.filter((d) => /[→␍␊␠␃⟨⟩\p{Cs}]/u.test(d.note + d.canonical)).map((d) => d.id)).toEqual([])
  })

  it('has a case in another preset for each rule that is off by default, which docs/format.md names', () => {
    const off = rules.map((d) => d.id).filter((id) => !presets.recommended.some(([name]) => name === id))
    const strict = cases.filter((d) => d.preset === 'strict').flatMap((d) => d.diagnostics.map(({ruleId}) => ruleId))
    expect(off.filter((id) => !strict.includes(id))).toEqual([])
    expect(readFileSync(page, 'utf8')).toContain(`${off.map((id) => `\`${id}\``).join(' and ')}\nare off.`)
  })

  it('has a file for a section, in order', () => {
    const headings = [...readFileSync(page, 'utf8').matchAll(/^## (\d+)\. (.+)$/gm)].map((d) => `${d[1] ?? ''} ${d[2] ?? ''}`)
    expect(chapters.filter(({chapter, section}) => !headings.includes(`${section} ${chapter}`)).map((d) => d.chapter)).toEqual([])
    const names = chapters.map(({chapter, section}) => `${String(section).padStart(2, '0')}-${chapter}`)
    expect(files.map((d) => d.slice(0, 3))).toEqual(names.map((d) => d.slice(0, 3)))
  })

  it('is what the build ships', () => {
    const shipped = JSON.parse(suiteAsJson('1.2.3')) as {cases: Array<Case>; offsets: string; version: string}
    expect(shipped).toEqual({
      version: '1.2.3',
      offsets: 'UTF-16 code units',
      cases: chapters.flatMap(({cases, chapter, section}) => cases.map((d) => ({...d, chapter, section})))
    })
  })

  it('is shown in docs/format.md', () => {
    const text = readFileSync(page, 'utf8')
    if (process.env['UPDATE'] !== undefined) writeFileSync(page, withExamples(text))
    expect(readFileSync(page, 'utf8')).toBe(withExamples(text))
  })
})

const definitions = published['definitions'] as Readonly<
  Record<string, {properties?: {type?: {const?: NodeType}}}>
>

const text = {type: 'string'}
const object = (fields: Readonly<Record<string, unknown>>, optional: ReadonlyArray<string> = []): object => ({
  type: 'object',
  properties: fields,
  required: Object.keys(fields).filter((name) => !optional.includes(name)),
  additionalProperties: false
})
const count = (minimum: number): object => ({type: 'integer', minimum})
const point = object({line: count(1), column: count(1), offset: count(0)})
const word = {anyOf: [text, {type: 'array', items: text}]}
const roles = ['source', 'translation', 'vocabulary', 'afterword']
const options = object(
  {
    labels: object(Object.fromEntries(roles.map((role) => [role, word])), roles),
    languages: object({source: text, translation: text})
  },
  ['labels', 'languages']
)

/** The shape of a file of the suite. */
const shape = object({
  chapter: text,
  section: count(1),
  cases: {
    type: 'array',
    items: object(
      {
        id: text,
        why: text,
        note: text,
        options,
        preset: {enum: ['recommended', 'strict']},
        data: {$ref: 'bilingual-notes#/definitions/NoteData'},
        diagnostics: {
          type: 'array',
          items: object({ruleId: text, severity: {enum: ['error', 'warning', 'info']}, start: point, end: point})
        },
        canonical: text
      },
      ['options', 'preset']
    )
  }
})

function found(note: string, options: Case['options'], preset: Case['preset'] = 'recommended'): Case['diagnostics'] {
  return inOrder(
    validate(note, {...options, preset}).map(({place: {end, start}, ruleId, severity}) => ({ruleId, severity, start, end}))
  )
}

function inOrder(diagnostics: Case['diagnostics']): Case['diagnostics'] {
  return diagnostics.toSorted(
    (a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset || (a.ruleId < b.ruleId ? -1 : 1)
  )
}

/** Line and column of an offset, counted from the text alone. */
function pointAt(note: string, offset: number): Case['diagnostics'][number]['start'] {
  const lines = note.slice(0, offset).split(/\r\n|\r(?!\n)|\n/)
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset}
}
