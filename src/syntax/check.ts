import type {NodeType, Nodes, Note, Parents} from './nodes.js'
import {describe} from './options.js'
import {places} from './places.js'

/** Types of nodes that have children; all others have a value. */
export const parentTypes: ReadonlySet<NodeType> = new Set<Parents['type']>([
  'afterword',
  'entry',
  'front',
  'gloss',
  'note',
  'section',
  'segment',
  'sourceText',
  'translation',
  'vocabulary'
])

const types: ReadonlySet<unknown> = new Set(Object.keys(places))

/** For each type, whether its nodes have children: one look says whether it is a type as well. */
const isParentType: ReadonlyMap<unknown, boolean> = new Map(
  Object.keys(places).map((type) => [type, parentTypes.has(type as NodeType)] as const)
)

/** Where a node stands in a tree: `note.children[0]`; or what works it out, where one is wanted. */
export type NodePath = string | (() => string)

function say(path: NodePath): string {
  return typeof path === 'string' ? path : path()
}

/** @throws TypeError Where it is no note, naming what it is. */
export function checkNote(note: unknown): asserts note is Note {
  const type =
    typeof note === 'object' && note !== null && 'type' in note ? note.type : undefined
  if (type !== 'note') {
    throw new TypeError(
      `Unexpected ${typeof type === 'string' ? `node \`${type}\`` : describe(note)} as \`note\`, expected a \`note\` node, as \`parse\` returns`
    )
  }
}

/** @throws TypeError Where it is no node, naming its path. */
export function checkNode(node: unknown, path: NodePath): asserts node is Nodes {
  if (typeof node !== 'object' || node === null) {
    throw new TypeError(`Unexpected ${describe(node)} as \`${say(path)}\`, expected a node`)
  }

  const {type} = node as {type?: unknown}
  if (!types.has(type)) {
    throw new TypeError(
      `Unexpected ${typeof type === 'string' ? `\`${type}\`` : describe(type)} as \`${say(path)}.type\`, expected one of ${Object.keys(places)
        .map((d) => `\`${d}\``)
        .join(', ')}`
    )
  }
}

/** @throws TypeError Where they are no list, naming their path. */
export function checkChildren(
  children: unknown,
  path: NodePath
): asserts children is ReadonlyArray<unknown> {
  if (!Array.isArray(children)) {
    throw new TypeError(
      `Unexpected ${describe(children)} as \`${say(path)}.children\`, expected a list of nodes`
    )
  }
}

/** @throws TypeError Where it is no string, naming its path. */
export function checkValue(value: unknown, path: NodePath): asserts value is string {
  if (typeof value !== 'string') {
    throw new TypeError(`Unexpected ${describe(value)} as \`${say(path)}.value\`, expected a string`)
  }
}

/** Levels of a tree at most: `parse` makes six. */
const deepest = 100

/** @throws RangeError Where a node stands deeper than any that `parse` makes. */
export function checkDepth(depth: number, path: NodePath): void {
  if (depth <= deepest) return
  const place = say(path)
  throw new RangeError(
    `Unexpected node at level ${String(depth)}, \`${place.slice(0, 60)}…\`, expected at most ${String(deepest)} levels`
  )
}

/**
 * @throws TypeError Where something in a note is no node, naming its path.
 * @throws RangeError Where nodes stand in each other without end.
 */
export function checkTree(note: unknown): asserts note is Note {
  checkNote(note)
  // Paths are worked out only where one is wanted.
  if (!isTree(note, 0)) checkChildrenOf(note, 'note', 0)
}

function isTree(node: unknown, depth: number): boolean {
  if (typeof node !== 'object' || node === null || depth > deepest) return false
  const {children, type, value} = node as {children?: unknown; type?: unknown; value?: unknown}
  const isParent = isParentType.get(type)
  if (isParent === undefined) return false
  return isParent
    ? Array.isArray(children) && areTrees(children, depth + 1)
    : !('children' in node) && typeof value === 'string'
}

/** A loop, and no closure: it is asked of every node. */
function areTrees(nodes: ReadonlyArray<unknown>, depth: number): boolean {
  for (const node of nodes) if (!isTree(node, depth)) return false
  return true
}

function checkChildrenOf(node: Nodes, path: string, depth: number): void {
  checkDepth(depth, path)
  if (!('children' in node)) {
    checkValue((node as {value?: unknown}).value, path)
    if (parentTypes.has(node.type)) checkChildren(undefined, path)
    return
  }

  if (!parentTypes.has(node.type)) {
    throw new TypeError(`Unexpected \`${path}.children\` of a \`${node.type}\`, expected none`)
  }

  checkChildren(node.children, path)
  for (const [index, child] of node.children.entries()) {
    const childPath = `${path}.children[${String(index)}]`
    checkNode(child, childPath)
    checkChildrenOf(child, childPath, depth + 1)
  }
}
