import {type LabelRole, type LabelWords, canonicalLabel} from '../../syntax/labels.js'
import type {Nodes, Note} from '../../syntax/nodes.js'

/** Nodes that begin with a label, by what it introduces. */
const labelled: Readonly<Record<Exclude<LabelRole, 'afterword'>, Nodes['type']>> = {
  source: 'segment',
  translation: 'translation',
  vocabulary: 'vocabulary'
}

/**
 * A label as it is written in a note: that of the first of its kind in canonical form; where the note
 * has none, the first of the words. The whole note is searched: once for all nodes, not for each.
 */
export function labelFor(note: Note, role: Exclude<LabelRole, 'afterword'>, words: LabelWords): string {
  return canonicalLabel(firstLabel(note, labelled[role]) ?? (words[role][0] as string))
}

function firstLabel(node: Nodes, type: Nodes['type']): string | undefined {
  if (!('children' in node)) return undefined
  const [first] = node.children
  if (node.type === type && first?.type === 'label') return first.value
  for (const child of node.children) {
    const label = firstLabel(child, type)
    if (label !== undefined) return label
  }

  return undefined
}
