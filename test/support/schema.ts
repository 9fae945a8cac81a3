/** The schema as `ajv` reads it, and where it finds something wrong. */
import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv'
import {schema} from '../../src/schema/schema.js'

type Name = keyof typeof schema.definitions

/** As the build writes it. */
export const published: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(schema)) as Record<string, unknown>

/** Every fault, and no keyword that draft-07 does not know. */
export const ajv: Ajv = new Ajv({strict: true, strictRequired: true, allErrors: true, verbose: true})
ajv.addSchema(published, 'bilingual-notes')

/** What checks values by a definition. */
export function validator(name: Name): ValidateFunction {
  const validate = ajv.getSchema(`bilingual-notes#/definitions/${name}`)
  if (!validate) throw new TypeError(`No definition ${name}`)
  return validate
}

/** What is wrong with a value, as messages; none where nothing is. */
export function faults(name: Name, value: unknown): Array<string> {
  const validate = validator(name)
  if (validate(value)) return []
  return (validate.errors ?? []).map((d) => `${d.instancePath} ${d.message ?? ''}`)
}

/** The places where data is wrong, as `fromData` writes them. */
export function wrongPlaces(name: Name, value: unknown): Array<string> {
  const validate = validator(name)
  return validate(value) ? [] : (validate.errors ?? []).map((d) => placeOf(d, 'data'))
}

/** The place of an error: that of a missing or unknown field is the field’s own. */
function placeOf({instancePath, params}: ErrorObject, root: string): string {
  const {missingProperty, additionalProperty} = params as Readonly<Record<string, string | undefined>>
  const field = missingProperty ?? additionalProperty
  const steps = instancePath.split('/').slice(1)
  const path = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('')
  const place = path + (field === undefined ? '' : `.${field}`)
  return place === '' ? root : place.slice(1)
}

/**
 * The places where a tree is wrong, as `serialize` writes them. Asked about a whole note, `ajv` tries each
 * child as every node that may stand there, and tells what is wrong with all of them: so each node is
 * looked at by the definition of its own type.
 */
export function wrongPlacesInTree(tree: unknown): Array<string> {
  const places = [...wrongPlacesInNode(tree, 'Note', 'note')]
  const isValid = validator('Note')(tree)
  // What is wrong in no node by itself is one that stands where none of its type does.
  return isValid || places.length > 0 ? places : misplaced(tree, 'Note', 'note')
}

function* wrongPlacesInNode(node: unknown, name: Name, place: string): Generator<string> {
  const validate = validator(name)
  if (!validate(node)) {
    const own = (validate.errors ?? []).filter((d) => !d.instancePath.startsWith('/children/'))
    for (const error of own) yield [place, placeOf(error, '')].filter((d) => d !== '').join('.')
  }

  for (const [index, child] of childrenOf(node).entries()) {
    const childPlace = `${place}.children[${index}]`
    const childName = nameOf(child)
    if (childName) yield* wrongPlacesInNode(child, childName, childPlace)
    else yield isObject(child) ? `${childPlace}.type` : childPlace
  }
}

function misplaced(node: unknown, name: Name, place: string): Array<string> {
  const validate = validator(name)
  if (validate(node)) return []
  const inner = childrenOf(node).flatMap((child, index) => {
    const childName = nameOf(child)
    return childName ? misplaced(child, childName, `${place}.children[${index}]`) : []
  })
  const own = (validate.errors ?? []).map((d) => /^\/children\/(\d+)$/.exec(d.instancePath)?.[1])
  const wrong = [...new Set(own)].flatMap((d) => (d === undefined ? [] : [`${place}.children[${d}].type`]))
  return inner.length > 0 ? inner : wrong
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function childrenOf(node: unknown): ReadonlyArray<unknown> {
  const isParent = isObject(node) && Array.isArray((node as {children?: unknown}).children)
  return isParent ? (node as {children: ReadonlyArray<unknown>}).children : []
}

/** The definition of a node, by its type. */
function nameOf(node: unknown): Name | undefined {
  return isObject(node) ? names.get((node as {type?: unknown}).type) : undefined
}

const names: ReadonlyMap<unknown, Name> = new Map(
  Object.entries(schema.definitions).flatMap(([name, {...definition}]) =>
    'properties' in definition && 'type' in definition.properties
      ? [[definition.properties.type.const, name as Name]]
      : []
  )
)
