/**
 * The types and the schema are the same; `npm run types` checks it.
 *
 * A field that is in one of them only, or optional in one of them only, does not compile.
 */
import type * as api from 'bilingual-notes'
import type {Point, Position} from 'unist'
import {expectTypeOf, test} from 'vitest'
import type {Definitions} from '../src/schema/schema.js'

/** What a schema describes. Of the keywords of JSON Schema, those that the schema uses. */
type FromSchema<Given> = Given extends {$ref: `#/definitions/${infer Name extends keyof Definitions}`}
  ? FromSchema<Definitions[Name]>
  : Given extends {allOf: readonly [infer Only]}
    ? FromSchema<Only>
    : Given extends {anyOf: ReadonlyArray<infer Option>}
      ? FromSchema<Option>
      : Given extends {const: infer Value}
        ? Value
        : Given extends {enum: ReadonlyArray<infer Value>}
          ? Value
          : Given extends {type: 'string'}
            ? string
            : Given extends {type: 'integer'}
              ? number
              : Given extends {type: 'array'; items: infer Item}
                ? Array<FromSchema<Item>>
                : Given extends {type: 'object'; properties: infer Fields; required: ReadonlyArray<infer Required>}
                  ? FromFields<Fields, Required>
                  : Given extends {type: 'object'; properties: infer Fields}
                    ? FromFields<Fields, never>
                    : never

/** An object of fields; a field that must not be there (`false`) is none. */
type FromFields<Fields, Required> = Flat<
  {
    -readonly [Name in keyof Fields as Name extends Required ? Name : never]: FromSchema<Fields[Name]>
  } & {
    -readonly [Name in keyof Fields as Name extends Required
      ? never
      : Fields[Name] extends false
        ? never
        : Name]?: FromSchema<Fields[Name]>
  }
>

type Flat<Given> = {[Name in keyof Given]: Given[Name]}

/** A type as JSON has it: lists can be written to, no field is `undefined`. */
type Json<Given> = Given extends string | number
  ? Given
  : Given extends ReadonlyArray<infer Item>
    ? Array<Json<Item>>
    : {-readonly [Name in keyof Given]: Json<Exclude<Given[Name], undefined>>}

/** Whether two types are one and the same: neither `any`, nor an optional field more. */
type IsSame<Left, Right> =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- so asked, the compiler looks for identity
  (<Type>() => Type extends Left ? 1 : 2) extends <Type>() => Type extends Right ? 1 : 2 ? true : false

/** The type of each definition. */
interface Types {
  NoteData: api.NoteData
  FrontData: api.FrontData
  SegmentData: api.SegmentData
  EntryData: api.EntryData
  PronunciationData: api.PronunciationData
  InflectionData: api.InflectionData
  ImageData: api.ImageData
  AfterwordData: api.AfterwordData

  NoteInput: api.NoteInput
  FrontInput: api.FrontInput
  SegmentInput: api.SegmentInput
  EntryInput: api.EntryInput
  ImageInput: api.ImageInput
  AfterwordInput: NonNullable<api.NoteInput['afterword']>

  Note: api.Note
  Front: api.Front
  Section: api.Section
  Segment: api.Segment
  Afterword: api.Afterword
  Title: api.Title
  Heading: api.Heading
  Label: api.Label
  SourceText: api.SourceText
  Translation: api.Translation
  Vocabulary: api.Vocabulary
  Entry: api.Entry
  Term: api.Term
  Gloss: api.Gloss
  Pronunciation: api.Pronunciation
  Sense: api.Sense
  Inflection: api.Inflection
  Remark: api.Remark
  Explanation: api.Explanation
  Line: api.Line
  Image: api.Image
  Signature: api.Signature
  Markdown: api.Markdown

  Before: NonNullable<api.Nodes['before']>
  Languages: api.Languages
  Position: Position
  Point: Point
}

/** For each definition, whether it is its type. */
type Comparison = {[Name in keyof Types]: IsSame<FromSchema<Definitions[Name]>, Json<Types[Name]>>}

test('each definition is its type', () => {
  expectTypeOf<Comparison>().toEqualTypeOf<Record<keyof Types, true>>()
})

test('there are no others', () => {
  expectTypeOf<keyof Definitions>().toEqualTypeOf<keyof Types>()
  expectTypeOf<Extract<FromSchema<Definitions[keyof Definitions]>, {type: string}>['type']>().toEqualTypeOf<api.NodeType>()
})

test('a difference is seen', () => {
  type Less = Omit<api.Entry, 'before'>
  expectTypeOf<IsSame<FromSchema<Definitions['Entry']>, Json<Less>>>().toEqualTypeOf<false>()
  expectTypeOf<IsSame<FromSchema<Definitions['Entry']>, Json<Less & {before: string}>>>().toEqualTypeOf<false>()
  expectTypeOf<IsSame<FromSchema<Definitions['EntryData']>, Json<api.EntryInput>>>().toEqualTypeOf<false>()
})
