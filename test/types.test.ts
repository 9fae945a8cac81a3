/** What the types promise; `npm run types` checks them. */
import {
  type Entry,
  type EntryData,
  type EntryInput,
  type FormatOptions,
  type Gloss,
  type Labels,
  type Languages,
  type Line,
  type LineEnding,
  type Nodes,
  type Note,
  type NoteData,
  type NoteInput,
  type ParseOptions,
  type RuleSettings,
  type Segment,
  type SegmentData,
  type SegmentInput,
  type SerializeOptions,
  type SourceText,
  type UpdateOptions,
  format,
  fromData,
  parse,
  serialize,
  toData,
  toText,
  update
} from 'bilingual-notes'
import type {Options} from 'bilingual-notes/remark'
import type {Node} from 'unist'
import {describe, expectTypeOf, test} from 'vitest'

type TypesOf<Parent extends {children: ReadonlyArray<{type: string}>}> = Parent['children'][number]['type']

describe('nodes', () => {
  test('hold children of certain types', () => {
    expectTypeOf<TypesOf<Note>>().toEqualTypeOf<'front' | 'section' | 'segment' | 'afterword'>()
    expectTypeOf<TypesOf<Entry>>().toEqualTypeOf<'term' | 'gloss' | 'explanation'>()
    expectTypeOf<TypesOf<Gloss>>().toEqualTypeOf<'pronunciation' | 'sense' | 'inflection' | 'remark'>()
    expectTypeOf<TypesOf<SourceText>>().toEqualTypeOf<'line' | 'image' | 'explanation' | 'markdown'>()
    expectTypeOf<'entry'>().not.toExtend<TypesOf<Segment>>()
  })

  test('are nodes of unist', () => {
    expectTypeOf<Note>().toExtend<Node>()
    expectTypeOf<Nodes>().toExtend<Node>()
    expectTypeOf<Note>().toExtend<Nodes>()
    expectTypeOf<Line['language']>().toEqualTypeOf<'source' | 'translation' | undefined>()
  })

  test('are told apart by their type', () => {
    const [child] = parse('').children
    if (child?.type === 'segment') expectTypeOf(child).toEqualTypeOf<Segment>()
    expectTypeOf(child).not.toExtend<Segment>()
  })

  test('can be made by hand without positions', () => {
    const line: Line = {type: 'line', value: 'Tide.'}
    const entry: Entry = {type: 'entry', children: [{type: 'term', value: 'ebb'}]}
    // @ts-expect-error -- a line has no children
    const wrong: Line = {type: 'line', children: []}
    expectTypeOf([line, entry, wrong]).toExtend<Array<Nodes>>()
  })
})

describe('options', () => {
  test('may be left out, or be nothing', () => {
    expectTypeOf(parse).parameter(1).toEqualTypeOf<Readonly<ParseOptions> | null | undefined>()
    expectTypeOf(serialize).parameter(1).toEqualTypeOf<Readonly<SerializeOptions> | null | undefined>()
    expectTypeOf(format).parameter(1).toEqualTypeOf<Readonly<FormatOptions> | null | undefined>()
    expectTypeOf<{labels: undefined; languages: null}>().toExtend<ParseOptions>()
    expectTypeOf(update).parameter(2).toEqualTypeOf<Readonly<UpdateOptions> | null | undefined>()
    expectTypeOf<FormatOptions>().toExtend<ParseOptions & SerializeOptions>()
  })

  test('hold words, tags and line endings', () => {
    expectTypeOf<Labels['source']>().toEqualTypeOf<string | ReadonlyArray<string>>()
    expectTypeOf<keyof Labels>().toEqualTypeOf<'source' | 'translation' | 'vocabulary' | 'afterword'>()
    expectTypeOf<keyof Languages>().toEqualTypeOf<'source' | 'translation'>()
    expectTypeOf<LineEnding>().toEqualTypeOf<'\n' | '\r\n' | '\r'>()
    // @ts-expect-error -- no such field
    expectTypeOf({label: {}}).toExtend<Required<ParseOptions>>()
  })
})

describe('the plugin', () => {
  test('takes the options of `parse`, and what rules are on', () => {
    expectTypeOf<Options>().toExtend<ParseOptions>()
    expectTypeOf<Options['validate']>().toEqualTypeOf<
      Readonly<RuleSettings> | boolean | null | undefined
    >()
    expectTypeOf<{validate: {preset: 'strict'; rules: {'missing-title': 'off'}}}>().toExtend<Options>()
    expectTypeOf<{validate: 'strict'}>().not.toExtend<Options>()
    expectTypeOf<{validate: {rules: {'missing-title': 'on'}}}>().not.toExtend<Options>()
  })
})

describe('functions', () => {
  test('take and give these', () => {
    expectTypeOf(parse).returns.toEqualTypeOf<Note>()
    expectTypeOf(serialize).returns.toEqualTypeOf<string>()
    expectTypeOf(format).returns.toEqualTypeOf<string>()
    expectTypeOf(toData).returns.toEqualTypeOf<NoteData>()
    expectTypeOf(toText).parameter(0).toEqualTypeOf<Nodes>()
    expectTypeOf(fromData).returns.toEqualTypeOf<Note>()
    expectTypeOf(update).returns.toEqualTypeOf<Note>()
    expectTypeOf(update).parameter(0).toEqualTypeOf<Note>()
    expectTypeOf(parse).parameter(0).toEqualTypeOf<string>()
  })
})

describe('data', () => {
  test('that is given can be taken', () => {
    expectTypeOf<NoteData>().toExtend<NoteInput>()
    expectTypeOf<SegmentData>().toExtend<SegmentInput>()
    expectTypeOf<EntryData>().toExtend<EntryInput>()
    expectTypeOf(toData(parse(''))).toExtend<Parameters<typeof fromData>[0]>()
  })

  test('that is taken needs little', () => {
    expectTypeOf<{segments: []}>().toExtend<NoteInput>()
    expectTypeOf<{term: string}>().toExtend<EntryInput>()
    expectTypeOf<{source: string}>().toExtend<SegmentInput>()
    expectTypeOf<{senses: Array<string>}>().not.toExtend<EntryInput>()
    // As the contract has it: the two lists of the front, and not its images.
    expectTypeOf<{segments: []; front: {source: ['a']; translation: []}}>().toExtend<NoteInput>()
  })

  test('is absent where there is none', () => {
    expectTypeOf<SegmentData['translation']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<EntryData['explanation']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<NoteData['vocabulary']>().toEqualTypeOf<Array<EntryData>>()
  })
})
