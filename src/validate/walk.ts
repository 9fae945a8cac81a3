import type {NodeType, Nodes, Note, Parents} from '../syntax/nodes.js'
import {parentTypes} from '../syntax/check.js'
import type {Visitors} from './rule.js'

type Visitor = (node: Nodes, parents: ReadonlyArray<Parents>) => void

/** Parts of a gloss: half of the nodes of a note. */
const glossParts = ['inflection', 'pronunciation', 'remark', 'sense'] as const

const none: ReadonlyArray<Visitor> = []

/** Show every node of a note to those that look at its type, parents first. */
export function walk(note: Note, all: ReadonlyArray<Visitors>): void {
  const visitors = byType(all)
  const isInGlosses = glossParts.some((type) => visitors[type])
  const parents: Array<Parents> = []
  const visit = (nodes: ReadonlyArray<Nodes>): void => {
    let type: NodeType | undefined
    let those = none
    let isOpened = false
    for (const node of nodes) {
      // Asked once for all lines that stand side by side, and for all entries.
      if (node.type !== type) {
        type = node.type
        those = visitors[type] ?? none
        isOpened = parentTypes.has(type) && (type !== 'gloss' || isInGlosses)
      }

      for (const visitor of those) visitor(node, parents)
      if (!isOpened) continue
      parents.push(node as Parents)
      visit((node as Parents).children)
      parents.pop()
    }
  }

  visit([note])
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
