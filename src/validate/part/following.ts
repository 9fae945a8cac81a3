import type {Nodes, Parents} from '../../syntax/nodes.js'

/** Finds the node that begins after another one ends. */
export type FindFollowing = (node: Nodes, parents: ReadonlyArray<Parents>) => Nodes | undefined

/**
 * Make what finds the node that begins after another one ends: its next sibling, or that of the parent
 * that it is the last of. What follows the children of a parent is listed once, not for each question.
 */
export function createFindFollowing(): FindFollowing {
  const known = new Map<Parents, ReadonlyMap<Nodes, Nodes | undefined>>()
  const nextOf = (node: Nodes, parent: Parents): Nodes | undefined => {
    let nodes = known.get(parent)
    if (!nodes) {
      const children: ReadonlyArray<Nodes> = parent.children
      nodes = new Map(children.map((child, index) => [child, children[index + 1]]))
      known.set(parent, nodes)
    }

    return nodes.get(node)
  }

  return (node, parents) => {
    let last = node
    for (const parent of parents.toReversed()) {
      if (parent.children.at(-1) !== last) return nextOf(last, parent)
      last = parent
    }

    return undefined
  }
}
