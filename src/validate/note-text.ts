import type {Literals, Nodes, Note} from '../syntax/nodes.js'

/** Fields of nodes that may hold text around others. */
interface Outer {
  children?: ReadonlyArray<Nodes>
  closing?: string
  opening?: string
}

/** All that the nodes of a note hold, in document order. */
export function joinTexts(note: Note): string {
  const parts: Array<string> = []
  addTexts(note, parts)
  return parts.join('')
}

function addTexts(node: Nodes, parts: Array<string>): void {
  // To look fields up costs less than to ask whether they are there; to join empty strings costs as much as others.
  const {before, value} = node as Partial<Literals>
  const {children, closing, opening} = node as Outer
  if (before) parts.push(before)
  if (opening) parts.push(opening)
  if (value) parts.push(value)
  if (children) for (const child of children) addTexts(child, parts)
  if (closing) parts.push(closing)
}
