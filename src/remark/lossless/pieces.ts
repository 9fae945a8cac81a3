import type {Parents, RootContent} from 'mdast'
import type {Type} from '../html.js'
import type {Entry} from '../nodes.js'
import {between} from '../read/points.js'

/** Nodes that are written by writing what is in them. */
const containers: ReadonlySet<string> = new Set<Type | 'root'>([
  'root',
  'front',
  'section',
  'segment',
  'afterword',
  'sourceText',
  'translation',
  'vocabulary',
  'entryList',
  'entry',
  'explanation'
])

/**
 * The pieces of a tree: blocks, labels, signatures, and the lines of entries.
 * A piece is written as it stands in the file, or anew.
 */
export function piecesOf(node: Parents, pieces: Array<RootContent> = []): Array<RootContent> {
  const children: ReadonlyArray<RootContent> = node.children
  const line = node.type === 'entry' ? lineOf(node) : undefined
  if (line) pieces.push(line)
  for (const child of children) {
    if (line && (child.type === 'term' || child.type === 'gloss')) continue
    if (containers.has(child.type)) piecesOf(child as Parents, pieces)
    else pieces.push(child)
  }

  return pieces
}

/** The line of an entry, as an entry without explanations. */
function lineOf(entry: Entry): Entry | undefined {
  const children = entry.children.filter((d) => d.type === 'term' || d.type === 'gloss')
  const first = children[0]
  if (!first) return undefined
  const start = first.position?.start
  const end = children.at(-1)?.position?.end
  const line: Entry = {type: 'entry', children}
  if (start && end) line.position = between(start, end)
  return line
}
