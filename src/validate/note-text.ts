import type {Literals, Nodes, Note} from '../syntax/nodes.js'

const texts = new WeakMap<Note, string>()

/** Keep the text that a note was read from, so that it need not be put together again. */
export function keepText(note: Note, text: string): Note {
  texts.set(note, text)
  return note
}

/**
 * All that a note holds, in document order: to ask whether a character is in it at all. What is in a tree
 * only is seen by rules, so that a text and its tree have the same diagnostics.
 */
export function textOf(note: Note): string {
  const known = texts.get(note)
  if (known !== undefined) return known
  const text = joinTexts(note)
  texts.set(note, text)
  return text
}

/** Fields of nodes that may hold text around others. */
interface Outer {
  children?: ReadonlyArray<Nodes>
  closing?: string
  opening?: string
}

function joinTexts(note: Note): string {
  const parts: Array<string> = []
  // To look fields up costs less than to ask whether they are there.
  const visit = (node: Nodes): void => {
    const {before, value} = node as Partial<Literals>
    const {children, closing, opening} = node as Outer
    parts.push(before ?? '', opening ?? '', value ?? '')
    if (children) for (const child of children) visit(child)
    parts.push(closing ?? '')
  }

  visit(note)
  return parts.join('')
}
