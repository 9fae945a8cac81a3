import {isSimplifiedChinese, usesFullWidth} from '../syntax/languages.js'
import {firstLeaf} from '../syntax/leaves.js'
import type {Line, LineEnding, Nodes, Note, Parents, Signature, Term} from '../syntax/nodes.js'
import {isLongProse, isParagraphBreak, lineEndingsIn, paragraphGap} from '../syntax/prose.js'
import {holdsOpenBracket} from '../syntax/pronunciation.js'
import {isStrongAcross} from '../syntax/strong-term.js'
import {mayBeTag} from '../syntax/tag-entry.js'
import {canonicalHeading, canonicalValue} from './canonical-value.js'

const byteOrderMark = '\uFEFF'

/** What begins an item of a list. */
const listMarker = /^(?:[-+*]|\d{1,9}[.)])(?:[\s\u200B]|$)/

/** Columns of indentation from which on a line may be part of a list, or code. */
const listIndentation = 2

/** What the canonical form of a node depends on besides the node. */
interface Context {
  ending: LineEnding
  /** Whether marks are of full width. */
  isFull: boolean
  /** Whether signatures are in simplified Chinese. */
  isSimplified: boolean
}

/**
 * The canonical form of a note: a tree that says nothing of how it is spaced, so that the writer
 * puts what is usual, and whose literals are in canonical form.
 */
export function canonicalNote(note: Note): Note {
  const ending = note.lineEnding ?? '\n'
  const given = note.opening ?? ''
  const mark = given.startsWith(byteOrderMark) ? byteOrderMark : ''
  const leaf = firstLeaf(note)
  // At the very start, `---` would open front matter.
  const isFence = given.length > mark.length && leaf.type === 'line' && leaf.value === '---'
  const indentation = indentationOf(given.slice(mark.length), leaf)
  // White space in its line, at the start of the text it would be a byte-order mark.
  const isMoved = mark === '' && indentation.startsWith(byteOrderMark)
  const opening = mark + (isFence ? ending : '') + (isMoved ? '' : indentation)
  return {
    type: 'note',
    languages: note.languages,
    ...(note.lineEnding ? {lineEnding: note.lineEnding} : {}),
    ...(opening ? {opening} : {}),
    children: canonicalChildren(note, {
      ending,
      isFull: usesFullWidth(note.languages),
      isSimplified: isSimplifiedChinese(note.languages)
    }) as Note['children'],
    closing: note.children.length > 0 ? ending : ''
  }
}

function canonicalChildren(parent: Parents, context: Context): Array<Nodes> {
  const children: ReadonlyArray<Nodes> = parent.children
  const isProse = parent.type === 'sourceText' && isLongProse(children)
  const isInBracket = parent.type === 'gloss' && holdsOpenBracket(parent)
  return children.map((child, index) => {
    const previous = children[index - 1]
    const before = previous && gapOf(previous, child, context, isProse)
    const node = canonical(child, before, isInBracket, context)
    const isKept = parent.type === 'entry' && child.type === 'gloss' && child.closing !== undefined && mayBeTag(parent)
    return isKept ? ({...node, closing: context.isFull ? '；' : ';'} as Nodes) : node
  })
}

/** Only what the writer asks for: position and language are of the text that was read. */
function canonical(
  node: Nodes,
  before: string | undefined,
  isInBracket: boolean,
  context: Context
): Nodes {
  const {type} = node
  if ('children' in node) {
    const children = canonicalChildren(node, context)
    return (before === undefined ? {type, children} : {type, before, children}) as Nodes
  }

  if (node.type === 'title' || node.type === 'heading') return canonicalHeading(node)
  const isKept = type === 'signature' && !context.isSimplified
  const value = isKept ? node.value : canonicalValue(node.type, node.value, isInBracket)
  return (before === undefined ? {type, value} : {type, before, value}) as Nodes
}

/**
 * A gap that means something, or that Markdown reads; `undefined` where the usual one will do.
 * Only gaps before lines of text do: other nodes are what they are at the start of a line after a
 * blank one.
 */
function gapOf(
  left: Nodes,
  right: Nodes,
  {ending, isFull}: Context,
  isProse: boolean
): string | undefined {
  const leaf = firstLeaf(right)
  if (left.type === 'term' && isFull && 'value' in leaf && isStrongAcross(left.value, leaf.value)) return '： '
  if (!isText(leaf)) return undefined
  const before = right.before as string
  const endings = lineEndingsIn(before)
  if (endings === 0) return undefined
  // Adjacent lines are one paragraph, one table or one list; HTML starts after a blank line.
  const isAdjacent =
    endings === 1 &&
    ((left.type === 'line' && leaf.type === 'line') || leaf.value.startsWith('<'))
  const count = isProse && isParagraphBreak(left, right) ? paragraphGap : isAdjacent ? 1 : 2
  return ending.repeat(count) + indentationOf(before, leaf)
}

/** White space that a gap ends with, where it may make the line after it a part of a list, or code. */
function indentationOf(before: string, leaf: Nodes): string {
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const indentation = before.slice(start)
  const isKept =
    (leaf.type === 'line' || leaf.type === 'signature') &&
    (indentation.length >= listIndentation ||
      indentation.includes('\t') ||
      listMarker.test(leaf.value) ||
      // At the start of its line, it might close front matter.
      leaf.value === '---')
  return isKept ? indentation : ''
}

/** Whether a node is read from a line of text, whatever stands around it. */
function isText(node: Nodes): node is Line | Term | Signature {
  return node.type === 'line' || node.type === 'term' || node.type === 'signature'
}
