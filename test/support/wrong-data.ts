/** Data and trees with one mistake each, of every kind that a schema can see. */
import type {NoteInput, Note} from 'bilingual-notes'
import {schema} from '../../src/schema/schema.js'

/** A value with a mistake in one place. */
export interface Mistake {
  /** What was done, for the message of a test. */
  name: string
  /** What kind of mistake it is. */
  kind: 'type' | 'missing' | 'unknown' | 'children of a literal'
  /** Where the mistake is: `segments[0].source`. */
  place: string
  value: unknown
}

type Fields = Readonly<Record<string, unknown>>

/** The keywords that say what data may hold. */
interface Rule {
  readonly $ref?: string
  readonly allOf?: readonly [Rule]
  readonly type?: string
  readonly enum?: ReadonlyArray<string>
  readonly items?: Rule
  readonly properties?: Readonly<Record<string, Rule>>
  readonly required?: ReadonlyArray<string>
}

const values: ReadonlyArray<unknown> = [null, true, 0, 'text', ['text'], {term: 1}]
const unknownFields = ['other', 'Term', '__proto__', 'constructor', 'toString', '0', 'a b', '']

/** Every mistake that can be made in data that `fromData` takes. */
export function mistakesInData(data: NoteInput): Array<Mistake> {
  return [...mistakes(data, {$ref: '#/definitions/NoteInput'}, '', (value) => value)]
}

function* mistakes(
  given: unknown,
  reference: Rule,
  path: string,
  put: (value: unknown) => unknown
): Generator<Mistake> {
  const rule = resolve(reference)
  const place = path || 'data'
  for (const value of values.filter((d) => !isOfType(d, rule))) {
    yield {name: `${place} = ${JSON.stringify(value)}`, kind: 'type', place, value: put(value)}
  }

  if (rule.items) {
    for (const [index, item] of (given as ReadonlyArray<unknown>).entries()) {
      const within = (value: unknown): unknown => put((given as ReadonlyArray<unknown>).with(index, value))
      yield* mistakes(item, rule.items, `${place}[${index}]`, within)
    }
  } else if (rule.properties) yield* mistakesInFields(given as Fields, rule, path, put)
}

function* mistakesInFields(given: Fields, rule: Rule, path: string, put: (value: unknown) => unknown): Generator<Mistake> {
  const at = (field: string): string => (path ? `${path}.${field}` : field)
  for (const field of rule.required ?? []) {
    yield {name: `${at(field)} is missing`, kind: 'missing', place: at(field), value: put(without(given, field))}
  }

  for (const field of unknownFields) {
    yield {name: `${at(field)} is unknown`, kind: 'unknown', place: at(field), value: put(withField(given, field, 'text'))}
  }

  for (const [field, item] of Object.entries(given)) {
    const within = rule.properties?.[field] ?? {}
    yield* mistakes(item, within, at(field), (value) => put(withField(given, field, value)))
  }
}

function resolve(rule: Rule): Rule {
  const name = /\w+$/.exec(rule.$ref ?? rule.allOf?.[0].$ref ?? '')?.[0]
  if (name === undefined) return rule
  return schema.definitions[name as keyof typeof schema.definitions] as Rule
}

function isOfType(value: unknown, rule: Rule): boolean {
  if (rule.enum) return rule.enum.includes(value as string)
  if (rule.type === 'array') return Array.isArray(value)
  return typeof value === rule.type && value !== null && !Array.isArray(value)
}

/** Every mistake in a tree for which its shape is to blame. */
export function mistakesInTree(note: Note): Array<Mistake> {
  return [...mistakesInNode(note as unknown as Fields, 'note', (value) => value)]
}

function* mistakesInNode(node: Fields, path: string, put: (value: unknown) => unknown): Generator<Mistake> {
  const of = (kind: Mistake['kind'], place: string, value: unknown): Mistake => {
    return {name: `${place}: ${kind} ${JSON.stringify(value).slice(0, 80)}`, kind, place, value: put(value)}
  }

  for (const value of [null, true, 0]) yield of('type', path, value)
  // At the root, a node of any other type is no note: see the tests for what differs there.
  if (path !== 'note') {
    yield of('missing', `${path}.type`, without(node, 'type'))
    for (const type of ['other', 'toString', 1]) yield of('type', `${path}.type`, {...node, type})
  }

  const {children} = node
  if (Array.isArray(children)) {
    for (const value of [null, 'text', {}]) yield of('type', `${path}.children`, {...node, children: value})
    for (const [index, child] of (children as ReadonlyArray<Fields>).entries()) {
      const within = (value: unknown): unknown => put({...node, children: children.with(index, value)})
      yield* mistakesInNode(child, `${path}.children[${index}]`, within)
    }
  } else {
    yield of('missing', `${path}.value`, without(node, 'value'))
    for (const value of [null, 0, ['text']]) yield of('type', `${path}.value`, {...node, value})
    yield of('children of a literal', `${path}.children`, {...node, children: []})
  }
}

function without(fields: Fields, field: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field))
}

/** Also where the field is `__proto__`. */
function withField(fields: Fields, field: string, value: unknown): Fields {
  return Object.fromEntries([...Object.entries(fields), [field, value]])
}
