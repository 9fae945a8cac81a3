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
  // To look fields up costs less than to ask whether they are there.
  const visit = (node: Nodes): void => {
    const {before, value} = node as Partial<Literals>
    const {children, closing, opening} = node as Outer
    parts.push(before ?? '', opening ?? '', value ?? '')
    if (children) for (const child of children) visit(child)
    parts.push(closing ?? '')
  }

  visit(note)
  return parts.join('')
}
