import type {Label, Nodes, Note, Parents} from '../../syntax/nodes.js'
import type {Visitors} from '../rule.js'

/** What stands next to a label, and is no node: between it and its neighbour, or at an end of the note. */
export interface LabelGap {
  text: string
  /** The label that stands right before it, if one does. */
  above: Label | undefined
  /** The label that stands right after it, if one does. */
  below: Label | undefined
  /** The node that ends before it: the label, or what the label is the last of. */
  left: Nodes | undefined
  /** The node that begins after it. */
  right: Nodes | undefined
}

type GapVisitors = Required<
  Pick<Visitors, 'note' | 'front' | 'section' | 'segment' | 'afterword' | 'translation' | 'vocabulary'>
>

/** Look at every gap next to a label, once, unless it is one blank line and nothing else. */
export function visitLabelGaps(look: (gap: LabelGap) => void): GapVisitors {
  const lookBetween = (left: Nodes, right: Nodes): void => {
    const {before} = right
    if (before === undefined || before === '\n\n' || before === '\r\n\r\n') return
    const above = labelAt(left, -1)
    const below = labelAt(right, 0)
    if (above ?? below) look({text: before, above, below, left, right})
  }

  const visit = ({children}: Parents): void => {
    let previous: Nodes | undefined
    for (const child of children) {
      if (previous) lookBetween(previous, child)
      previous = child
    }
  }

  // Their label is their first child.
  const visitFirst = ({children: [first, second]}: Parents): void => {
    if (first && second) lookBetween(first, second)
  }

  return {
    note(node) {
      lookAtEnds(node, look)
      visit(node)
    },
    front: visit,
    section: visit,
    segment: visit,
    afterword: visit,
    translation: visitFirst,
    vocabulary: visitFirst
  }
}

function lookAtEnds({children, closing, opening}: Note, look: (gap: LabelGap) => void): void {
  const left = children.at(-1)
  const right = children[0]
  const above = left && labelAt(left, -1)
  const below = right && labelAt(right, 0)
  if (below && opening) look({text: opening, above: undefined, below, left: undefined, right})
  if (above && closing) look({text: closing, above, below: undefined, left, right: undefined})
}

/** The label that a node begins or ends with, if it does. */
function labelAt(node: Nodes, index: 0 | -1): Label | undefined {
  switch (node.type) {
    case 'label': {
      return node
    }

    case 'front':
    case 'section':
    case 'segment':
    case 'afterword':
    case 'translation':
    case 'vocabulary': {
      const child = node.children.at(index)
      return child && labelAt(child, index)
    }

    default: {
      return undefined
    }
  }
}
