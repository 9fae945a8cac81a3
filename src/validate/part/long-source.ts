import type {Nodes, Note} from '../../syntax/nodes.js'
import {longLine} from '../../syntax/prose.js'

/** Whether a node is a long line of source text: prose, and no line of a page. */
export function isLongSource(node: Nodes): boolean {
  return node.type === 'line' && node.language === 'source' && node.value.length > longLine
}

/** Whether the source of a note is prose in long lines, by the lines below its labels. */
export function isInLongLines({children}: Note): boolean {
  let long = 0
  let short = 0
  for (const child of children) {
    const [label, source] = child.type === 'segment' ? child.children : []
    if (label?.type !== 'label' || source?.type !== 'sourceText') continue
    if (source.children.some(isLongSource)) long++
    else short++
  }

  return long > short
}
