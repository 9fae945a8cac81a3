import {checkDepth} from '../syntax/check.js'
import {resolveLanguages, usesFullWidth} from '../syntax/languages.js'
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
  const canonical = usesFullWidth(resolveLanguages(note.languages, 'note.languages'))
  const separators = {ascii: 0, full: 0}
  const semicolons = {ascii: 0, full: 0}
  countMarks(note, separators, semicolons, 0)
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

function countMarks(node: Nodes, separators: Widths, semicolons: Widths, depth: number): void {
  checkDepth(depth, 'note')
  const children: unknown = 'children' in node ? node.children : undefined
  // What is none is passed over here: the writer says where it stands.
  if (!Array.isArray(children)) return
  const nodes = children.filter((child): child is Nodes => typeof child === 'object' && child !== null)
  if (node.type === 'gloss') countGloss(node, nodes, separators, semicolons)
  else for (const child of nodes) countMarks(child, separators, semicolons, depth + 1)
}

function countGloss(
  gloss: Gloss,
  children: ReadonlyArray<Nodes>,
  separators: Widths,
  semicolons: Widths
): void {
  if (gloss.before?.includes('：')) separators.full++
  else if (gloss.before?.includes(':')) separators.ascii++
  for (const {before} of children) {
    if (before?.includes('；')) semicolons.full++
    else if (before?.includes(';')) semicolons.ascii++
  }
}
