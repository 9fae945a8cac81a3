/**
 * How trees and data are printed for people to read: a node without children is one line, a position
 * a short string, and what cannot be seen is escaped.
 */
import type {Nodes} from 'bilingual-notes'
import type {Position} from 'unist'

type Json = string | number | boolean | null | ReadonlyArray<Json> | {readonly [key: string]: Json}

/** Fields of nodes, in the order they are printed in. */
const fields = [
  'type',
  'position',
  'languages',
  'lineEnding',
  'before',
  'opening',
  'language',
  'value',
  'closing',
  'children'
]

/** Print a tree as JSON, with every field of every node. */
export function printTree(node: Nodes): string {
  return printJson(readable(node))
}

/** Print plain JSON. */
export function printJson(value: unknown): string {
  return `${print(value as Json, '')}\n`
}

/** A position in short: `3:1-3:6 (20-25)`. */
export function printPosition({start, end}: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} (${start.offset ?? '?'}-${end.offset ?? '?'})`
}

function readable(node: Nodes): Json {
  const known = new Set(Object.keys(node))
  for (const field of known) {
    if (!fields.includes(field)) throw new TypeError(`Unexpected field \`${field}\` of a node`)
  }

  const result: Record<string, Json> = {}
  for (const field of fields) {
    if (!known.has(field)) continue
    const value = (node as unknown as Record<string, unknown>)[field]
    if (field === 'position') result[field] = printPosition(value as Position)
    else if (field === 'children') result[field] = (value as Array<Nodes>).map((d) => readable(d))
    else result[field] = value as Json
  }

  return result
}

function print(value: Json, indentation: string): string {
  if (typeof value !== 'object' || value === null) return escape(JSON.stringify(value))
  const isList = Array.isArray(value)
  const items = Object.entries(value).map(
    ([key, item]) => (isList ? '' : `${escape(JSON.stringify(key))}: `) + print(item, `${indentation}  `)
  )
  const [opening, closing] = isList ? ['[', ']'] : ['{', '}']
  const line = opening + items.join(', ') + closing
  const isFlat = Object.values(value).every((d) => !holdsAny(d))
  if (isFlat && (!isList || line.length < 100)) return line
  const inner = `\n${indentation}  `
  return opening + inner + items.join(`,${inner}`) + `\n${indentation}` + closing
}

function holdsAny(value: Json): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

/** Escape what cannot be seen. */
function escape(json: string): string {
  return json.replaceAll(
    /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
