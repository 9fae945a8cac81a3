import type {Nodes} from './nodes.js'

/** The node that a node begins with, down to one without children. */
export function firstLeaf(node: Nodes): Nodes {
  const child = 'children' in node ? node.children[0] : undefined
  return child ? firstLeaf(child) : node
}

/** The node that a node ends with, down to one without children. */
export function lastLeaf(node: Nodes): Nodes {
  const child = 'children' in node ? node.children.at(-1) : undefined
  return child ? lastLeaf(child) : node
}
