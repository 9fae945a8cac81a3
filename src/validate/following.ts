import type {Nodes, Parents} from '../syntax/nodes.js'

/** Finds the node that begins after another one ends. */
export type FindFollowing = (node: Nodes, parents: ReadonlyArray<Parents>) => Nodes | undefined

/**
 * Make what finds the node that begins after another one ends: its next sibling, or that of the parent
 * that it is the last of. The children of a parent are numbered once, not for each question.
 */
export function createFindFollowing(): FindFollowing {
  const known = new Map<Parents, ReadonlyMap<Nodes, number>>()
  const indexOf = (node: Nodes, parent: Parents): number | undefined => {
    let indexes = known.get(parent)
    if (!indexes) {
      indexes = new Map(parent.children.map((child, index) => [child, index]))
      known.set(parent, indexes)
    }

    return indexes.get(node)
  }

  return (node, parents) => {
    let last = node
    for (const parent of parents.toReversed()) {
      if (parent.children.at(-1) !== last) {
        const index = indexOf(last, parent)
        return index === undefined ? undefined : parent.children[index + 1]
      }

      last = parent
    }

    return undefined
  }
}
