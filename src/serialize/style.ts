import {usesFullWidth} from '../syntax/languages.js'
import type {Gloss, LineEnding, Nodes, Note} from '../syntax/nodes.js'

/** How a note is written where a node does not say. */
export interface Style {
  lineEnding: LineEnding
  /** Between a term and its gloss. */
  separator: string
  /** Between two senses. */
  semicolon: string
}

/** The style of a note: that of most of its entries, then the canonical one. */
export function styleOf(note: Note, lineEnding: LineEnding): Style {
  const canonical = usesFullWidth(note.languages)
  const separators = {ascii: 0, full: 0}
  const semicolons = {ascii: 0, full: 0}
  countMarks(note, separators, semicolons)
  return {
    lineEnding,
    separator: isFull(separators, canonical) ? '：' : ': ',
    semicolon: isFull(semicolons, canonical) ? '；' : '; '
  }
}

interface Widths {
  ascii: number
  full: number
}

function isFull({ascii, full}: Widths, canonical: boolean): boolean {
  return ascii === full ? canonical : full > ascii
}

function countMarks(node: Nodes, separators: Widths, semicolons: Widths): void {
  if (node.type === 'gloss') countGloss(node, separators, semicolons)
  else if ('children' in node) {
    for (const child of node.children) countMarks(child, separators, semicolons)
  }
}

function countGloss(gloss: Gloss, separators: Widths, semicolons: Widths): void {
  if (gloss.before?.includes('：')) separators.full++
  else if (gloss.before?.includes(':')) separators.ascii++
  for (const {before} of gloss.children) {
    if (before?.includes('；')) semicolons.full++
    else if (before?.includes(';')) semicolons.ascii++
  }
}
