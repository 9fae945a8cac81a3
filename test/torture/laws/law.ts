import type {Note, Nodes, Prose, ProseNode, Segment} from 'bilingual-notes'
import type {NoteInput} from 'bilingual-notes'
import {walk} from '../../support/tree.js'
import type {Random} from '../random.js'

/** What a law is tried on. */
export interface Subject {
  text: string
  /** Its tree, frozen: whoever writes to it throws. */
  note: Note
  /** What the text was written from. */
  data?: NoteInput
  /** Chance, the same whenever the law is tried on the same document. */
  random: Random
}

/** What must be so for every document. */
export interface Law {
  /** The public functions that it is about. */
  about: ReadonlyArray<string>
  /** It is tried on one document of this many. */
  every: number
  /**
   * Throws where it is not so.
   *
   * @returns Whether it says anything about the document: only then does it count as tried.
   */
  check: (subject: Subject) => boolean
}

export type Laws = Readonly<Record<string, Law>>

export const segmentsOf = (note: Note): Array<Segment> => note.children.filter((child) => child.type === 'segment')

const isProse = (node: Nodes): node is ProseNode =>
  ['heading', 'line', 'sourceText', 'title', 'translation'].includes(node.type)

export const proseNodes = (note: Note): Array<ProseNode> => [...walk(note)].filter((node) => isProse(node))

/** A range of a text of that length. */
export function someRange(length: number, random: Random): {start: number; end: number} {
  const [one, two] = [random.below(length + 1), random.below(length + 1)]
  return {start: Math.min(one, two), end: Math.max(one, two)}
}

/** A range of a prose, which cuts nothing that stands in the file as a whole. */
export function widened({pieces}: Prose, {end, start}: {start: number; end: number}): {start: number; end: number} {
  const cut = (offset: number): Prose['pieces'][number] | undefined =>
    pieces.find((piece) => !piece.verbatim && piece.start < offset && offset < piece.end)
  return {start: cut(start)?.start ?? start, end: cut(end)?.end ?? end}
}
