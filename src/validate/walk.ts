import type {Nodes, NodeType, Note, Parents} from '../syntax/nodes.js'
import type {Visitors} from './rule.js'

type Visitor = (node: Nodes, parents: ReadonlyArray<Parents>) => void

/** Parts of a gloss: half of the nodes of a note. */
const glossParts = ['inflection', 'pronunciation', 'remark', 'sense'] as const

/** Show every node of a note to those that look at its type, parents first. */
export function walk(note: Note, all: ReadonlyArray<Visitors>): void {
  const visitors = byType(all)
  const isInGlosses = glossParts.some((type) => visitors[type])
  const parents: Array<Parents> = []
  const visit = (node: Nodes): void => {
    const those = visitors[node.type]
    if (those) for (const visitor of those) visitor(node, parents)
    // A read, and no `in`: most of the nodes are leaves, and this is the one place that sees all.
    const {children} = node as Partial<Parents>
    if (!children || (node.type === 'gloss' && !isInGlosses)) return
    parents.push(node as Parents)
    for (const child of children) visit(child)
    parents.pop()
  }

  visit(note)
}

function byType(all: ReadonlyArray<Visitors>): Partial<Record<NodeType, Array<Visitor>>> {
  const result: Partial<Record<NodeType, Array<Visitor>>> = {}
  for (const visitors of all) {
    for (const type of Object.keys(visitors) as Array<NodeType>) {
      ;(result[type] ??= []).push(visitors[type] as Visitor)
    }
  }

  return result
}
