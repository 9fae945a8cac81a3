/** Every node of a tree, in the order of the text. */
import type {Nodes} from 'bilingual-notes'

export interface Visit {
  node: Nodes
  parent: Nodes | undefined
}

export function walk(node: Nodes, parent?: Nodes): Array<Visit> {
  const children: ReadonlyArray<Nodes> = 'children' in node ? node.children : []
  return [{node, parent}, ...children.flatMap((child) => walk(child, node))]
}

/** Offsets of a node that was read. */
export function offsetsOf(node: Nodes): {start: number; end: number} {
  const {end, start} = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) {
    throw new TypeError(`Unexpected \`${node.type}\` without position`)
  }

  return {start: start.offset, end: end.offset}
}
