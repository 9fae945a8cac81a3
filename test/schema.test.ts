/** The schema accepts what the package gives and takes, and refuses what it refuses, at the same place. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {test as property} from '@fast-check/vitest'
import {type Note, type NoteInput, type ParseOptions, fromData, parse, serialize, toData, validate} from 'bilingual-notes'
import fc from 'fast-check'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'
import {schema} from '../src/schema/schema.js'
import {markdown} from './properties/arbitraries.js'
import {noteData} from './properties/data.js'
import {handMadeNote} from './properties/trees.js'
import {areNotesHere, realNotes} from './support/notes.js'
import {ajv, faults, published, wrongPlaces, wrongPlacesInTree} from './support/schema.js'
import {nodesIn, sources} from './support/sources.js'
import {type Mistake, mistakesInData, mistakesInTree} from './support/wrong-data.js'

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url))

/** What the schema says of a text that is read: nothing, where all is well. */
function faultsOfText(text: string, options?: ParseOptions): Array<string> {
  const note = parse(text, options)
  const data = toData(note)
  return [
    ...faults('NoteData', data),
    ...faults('NoteInput', data),
    // What is written to a file: without fields that are `undefined`.
    ...faults('Note', JSON.parse(JSON.stringify(note)))
  ]
}

/** The path in the message of what a call throws; `undefined` where it throws nothing. */
function placeInMessage(call: () => unknown): string | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return /(?: as | field |^Unexpected )`([^`]*)`(?:, expected| of a )/.exec(error.message)?.[1] ?? error.message
  }
}

describe('the schema', () => {
  test('is one of draft-07', () => {
    expect(ajv.validateSchema(published), ajv.errorsText()).toBe(true)
    expect(published['$schema']).toBe('http://json-schema.org/draft-07/schema#')
    expect(() => ajv.compile(published)).not.toThrow()
  })

  test('is plain JSON', () => {
    expect(published).toEqual(schema)
  })

  test('validates the data of a note at its root', () => {
    const isValid = ajv.compile(published)
    expect(isValid(toData(parse('# Tides\n')))).toBe(true)
    expect(isValid({segments: []})).toBe(false)
  })

  test('has definitions that can each be asked for, and no others are named', () => {
    const names = Object.keys(schema.definitions)
    const named = JSON.stringify(schema).match(/(?<="#\/definitions\/)\w+/g) ?? []
    expect(named.filter((name) => !names.includes(name))).toEqual([])
    for (const name of names) expect(ajv.getSchema(`bilingual-notes#/definitions/${name}`), name).toBeTypeOf('function')
  })

  test('knows the day and time of a signature', () => {
    const note = parse('## 后记\n\n2026年3月1日9点5分于厦门。\n')
    expect(toData(note).afterword).toEqual({date: '2026-03-01', time: '09:05', place: '厦门', text: ''})
    expect(faults('AfterwordData', toData(note).afterword)).toEqual([])
    expect(faults('AfterwordData', {date: '1 March', text: ''})).toHaveLength(1)
  })
})

describe('descriptions', () => {
  const docs = new Map(['data/types.ts', 'syntax/nodes.ts'].flatMap((name) => [...docstringsIn(name)]))
  /** Parts of `NoteInput` that are no types of their own: their fields are described as those of data. */
  const parts = ['FrontInput', 'ImageInput', 'AfterwordInput']

  test('are the docstrings of the types', () => {
    const wrong: Array<string> = []
    for (const [name, definition] of Object.entries(schema.definitions)) {
      const typeName = docs.has(name) && !name.endsWith('Input') ? name : name.replace(/Input$/, 'Data')
      if (docs.has(name) && docs.get(name) !== definition.description) wrong.push(name)
      else if (!docs.has(name) && !parts.includes(name) && !['Before', 'Position', 'Point'].includes(name)) wrong.push(name)
      const fields = 'properties' in definition ? Object.entries(definition.properties) : []
      for (const [field, given] of fields as Array<[string, false | {description?: string; $ref?: string}]>) {
        const isDescribed = docs.has(typeName) && given !== false && given.$ref === undefined
        if (isDescribed && given.description !== docs.get(`${typeName}.${field}`)) wrong.push(`${name}.${field}`)
      }
    }

    expect(wrong).toEqual([])
    expect(schema.definitions.Before.description).toBe(docs.get('Base.before'))
    expect(schema.definitions.Position.description).toBe(docs.get('Base.position'))
  })
})

/** The docstrings of the types in a file and of their fields: the text before an example. */
function* docstringsIn(name: string): Generator<[name: string, text: string | undefined]> {
  const source = sources.find((d) => d.name === name)
  for (const node of source ? nodesIn(source.tree) : []) {
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue
    yield [node.name.text, docstringOf(node)]
    for (const member of ts.isInterfaceDeclaration(node) ? node.members : []) {
      if (member.name && ts.isIdentifier(member.name)) yield [`${node.name.text}.${member.name.text}`, docstringOf(member)]
    }
  }
}

function docstringOf(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node)
  const text = comment && ts.getTextOfJSDocComment(comment.comment)
  return text?.split(/^(?:```|~~~)/m)[0]?.trim().replaceAll(/\s*\n\s*/g, ' ')
}

describe('what the package gives and takes', () => {
  test.skipIf(!areNotesHere)('real notes are valid', () => {
    expect(realNotes.filter(({text}) => faultsOfText(text).length > 0).map(({name}) => name)).toEqual([])
  })

  test('fixtures are valid', () => {
    const wrong = readdirSync(fixtures).filter((name) => {
      const options = `${fixtures}${name}/options.json`
      const given = existsSync(options) ? (JSON.parse(readFileSync(options, 'utf8')) as ParseOptions) : {}
      return faultsOfText(readFileSync(`${fixtures}${name}/input.md`, 'utf8'), given).length > 0
    })
    expect(wrong).toEqual([])
  })

  property.prop([markdown()])('any note that is read is valid', (text) => {
    expect(faultsOfText(text)).toEqual([])
  })

  property.prop([noteData()])('data that is taken is valid', (data) => {
    expect(faults('NoteInput', data)).toEqual([])
  })

  property.prop([noteData()])('what is made of data is valid', (data) => {
    const note = made(data)
    if (note) expect(faults('Note', note)).toEqual([])
  })

  test('a note made by hand is valid', () => {
    const children = [{type: 'front', children: [{type: 'title', value: 'Tides', data: {seen: 1}}]}]
    expect(faults('Note', {type: 'note', languages: {source: 'en', translation: 'zh-Hans'}, children})).toEqual([])
  })
})

function made(data: NoteInput): unknown {
  try {
    return fromData(data)
  } catch {
    return undefined
  }
}

/** Data with every field. */
const everything: NoteInput = {
  title: 'Tides',
  front: {source: ['By the pier'], translation: ['码头边'], images: [{url: 'a.png', alt: 'A pier'}]},
  segments: [
    {source: 'Out.'},
    {
      section: 'Slack water',
      source: 'In.',
      translation: '涨潮。',
      vocabulary: [
        {
          term: 'ebb',
          pronunciations: [{accent: 'us', ipa: 'eb'}],
          senses: ['退潮', '减退'],
          inflections: [{base: 'ebb', form: '复数'}],
          remarks: ['注意发音'],
          explanation: 'It goes.'
        }
      ],
      images: [{url: 'b.png', alt: ''}]
    }
  ],
  vocabulary: [{term: 'flow'}],
  afterword: {date: '2026-03-01', time: '09:30', place: '厦门', text: '晴'}
}

describe('wrong data', () => {
  const inputPlaces = ({value}: Mistake): unknown => [
    placeInMessage(() => fromData(value as NoteInput)),
    wrongPlaces('NoteInput', value)
  ]

  test('is refused at the same place as by `fromData`', () => {
    fromData(everything)
    const mistakes = mistakesInData(everything)
    expect(mistakes.length).toBeGreaterThan(250)
    for (const mistake of mistakes) expect(inputPlaces(mistake), mistake.name).toEqual([mistake.place, [mistake.place]])
  })

  property.prop([noteData(), fc.nat()])('is so in any data', (data, index) => {
    const mistakes = mistakesInData(data)
    const mistake = mistakes[index % mistakes.length] as Mistake
    expect(inputPlaces(mistake), mistake.name).toEqual([mistake.place, [mistake.place]])
  })
})

describe('wrong trees', () => {
  const places = (tree: unknown): Record<'serialize' | 'validate' | 'schema', unknown> => ({
    serialize: placeInMessage(() => serialize(tree as Note)),
    validate: placeInMessage(() => validate(tree as Note)),
    schema: wrongPlacesInTree(tree)
  })

  const compare = ({kind, name, place, value}: Mistake): void => {
    // The writer does not look for children where a node has none.
    const written = kind === 'children of a literal' ? undefined : place
    expect(places(value), name).toEqual({serialize: written, validate: place, schema: [place]})
  }

  test('are refused at the same place as by `serialize` and `validate`', () => {
    const mistakes = mistakesInTree(fromData(everything))
    expect(mistakes.length).toBeGreaterThan(250)
    for (const mistake of mistakes) compare(mistake)
  })

  property.prop([fc.oneof(markdown(), handMadeNote().map((d) => serialize(d))), fc.nat()])('are so in any note', (text, index) => {
    const mistakes = mistakesInTree(parse(text))
    compare(mistakes[index % mistakes.length] as Mistake)
  })

  const languages = {source: 'en', translation: 'zh-Hans'}
  const note = (...children: ReadonlyArray<unknown>): unknown => ({type: 'note', languages, children})
  const first = 'note.children[0]'

  test.each([
    ['another node as the note', {...(note() as Note), type: 'line'}, 'note', 'note', ['note.type']],
    ['a list as a node', note([]), `${first}.type`, `${first}.type`, [first]],
    ['no children', note({type: 'segment'}), `${first}.value`, `${first}.value`, [`${first}.children`]],
    ['a node where none of its type stands', note({type: 'line', value: 'a'}), undefined, undefined, [`${first}.type`]],
    ['no languages', {type: 'note', children: []}, undefined, undefined, ['note.languages']],
    ['an opening that is no string', {...(note() as Note), opening: []}, undefined, undefined, ['note.opening']]
  ])('where the schema sees another thing: %s', (_name, tree, written, checked, found) => {
    expect({...places(tree), validate: undefined}).toEqual({serialize: written, validate: undefined, schema: found})
    if (checked !== undefined) expect(places(tree).validate).toBe(checked)
  })
})
