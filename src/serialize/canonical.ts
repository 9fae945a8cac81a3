import {readPronunciation, writePronunciation} from '../syntax/pronunciation.js'
import {readSignature, writeSignature} from '../syntax/signature.js'
import type {Heading, LiteralType, Nodes, Note, Title} from '../syntax/nodes.js'
import {isParagraphBreak, lineEndingsIn, paragraphGap} from '../syntax/prose.js'
import {isColon, isSemicolon, skipSpaceBack} from '../text/characters.js'

const byteOrderMark = '\uFEFF'

/** Columns of indentation from which on a line may be part of a list, or code. */
const listIndentation = 2

/**
 * The canonical form of a note: a tree that says nothing of how it is spaced, so that the writer
 * puts what is usual, and whose literals are in canonical form.
 */
export function canonicalNote(note: Note): Note {
  const ending = note.lineEnding ?? '\n'
  const given = note.opening ?? ''
  const mark = given.startsWith(byteOrderMark) ? byteOrderMark : ''
  const opening = mark + indentationOf(given.slice(mark.length), firstLeaf(note))
  return {
    type: 'note',
    languages: note.languages,
    ...(note.lineEnding ? {lineEnding: note.lineEnding} : {}),
    ...(opening ? {opening} : {}),
    children: note.children.map((child, index) =>
      canonical(child, note.children[index - 1], note)
    ) as Note['children'],
    closing: note.children.length > 0 ? ending : ''
  }
}

function canonical(node: Nodes, previous: Nodes | undefined, note: Note): Nodes {
  const before = previous ? gapOf(previous, node, note) : undefined
  const gap = before === undefined ? {} : {before}
  if ('children' in node) {
    const children: ReadonlyArray<Nodes> = node.children
    return {
      type: node.type,
      ...gap,
      children: children.map((child, index) => canonical(child, children[index - 1], note))
    } as Nodes
  }

  if (node.type === 'title' || node.type === 'heading') return {...canonicalHeading(node), ...gap}
  const {before: _before, position: _position, ...rest} = node
  return {...rest, ...gap, value: canonicalValue(node.type, node.value)} as Nodes
}

/**
 * A gap that means something, or that Markdown reads; `undefined` where the usual one will do.
 * Only gaps before lines do: other nodes are what they are at the start of a line after a blank one.
 */
function gapOf(left: Nodes, right: Nodes, note: Note): string | undefined {
  const ending = note.lineEnding ?? '\n'
  const line = firstLeaf(right)
  const before = right.before ?? ''
  const endings = lineEndingsIn(before)
  if (line.type !== 'line' || endings === 0) return undefined
  if (isParagraphBreak(left, right)) return ending.repeat(paragraphGap)
  // Adjacent lines are one paragraph, one table or one list; HTML ends at a blank line.
  const isAdjacent = endings === 1 && (left.type === 'line' || line.value.startsWith('<'))
  return ending.repeat(isAdjacent ? 1 : 2) + indentationOf(before, line)
}

/** White space that a gap ends with, where it may make the line after it a part of a list, or code. */
function indentationOf(before: string, line: Nodes): string {
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const indentation = before.slice(start)
  const isKept =
    line.type === 'line' &&
    (indentation.length >= listIndentation ||
      indentation.includes('\t') ||
      /^[-+*\d]/.test(line.value))
  return isKept ? indentation : ''
}

function firstLeaf(node: Nodes): Nodes {
  const child = 'children' in node ? node.children[0] : undefined
  return child ? firstLeaf(child) : node
}

function canonicalHeading(node: Title | Heading): Title | Heading {
  const depth = node.opening?.trim().length ?? (node.type === 'title' ? 1 : 2)
  return {type: node.type, opening: '#'.repeat(depth) + (node.value ? ' ' : ''), value: node.value}
}

function canonicalValue(type: LiteralType, value: string): string {
  switch (type) {
    case 'label': {
      return canonicalLabel(value)
    }

    case 'pronunciation': {
      return writePronunciation(readPronunciation(value))
    }

    case 'signature': {
      return canonicalSignature(value)
    }

    default: {
      return value
    }
  }
}

/** The word of a label and a colon as wide as its letters. */
function canonicalLabel(value: string): string {
  let end = value.length
  while (isColon(value.charCodeAt(end - 1)) || isSemicolon(value.charCodeAt(end - 1))) end--
  const word = value.slice(0, skipSpaceBack(value, 0, end))
  return word + (word.charCodeAt(word.length - 1) > 0x7f ? '：' : ':')
}

/** A signature that is understood as a whole in canonical form; any other as it is. */
function canonicalSignature(value: string): string {
  const parts = readSignature(value)
  return parts.date !== undefined && parts.text === '' ? writeSignature(parts) : value
}
