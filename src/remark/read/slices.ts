import type {PhrasingContent, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import {shift} from './points.js'

/** Reads a piece of the text on its own, as the processor reads Markdown. */
export interface SliceReader {
  text: string
  parse: (markdown: string) => Root
}

/** Makes a line a paragraph, whatever it begins with, and lets marks flank what they did. */
const guard = '. '

/** Read blocks of Markdown from a piece of the text. */
export function readFlow(reader: SliceReader, {start, end}: Position): Array<RootContent> {
  const tree = reader.parse(reader.text.slice(start.offset, end.offset))
  shift(tree, start.line - 1, start.column - 1, start.offset as number)
  return tree.children
}

/**
 * Read inline Markdown from a piece of a line.
 * Whatever would be a block where it starts a line is text here: `2018.`, `- as some say -`.
 */
export function readPhrasing(reader: SliceReader, position: Position): Array<PhrasingContent> {
  const {start, end} = position
  const value = reader.text.slice(start.offset, end.offset)
  const tree = reader.parse(guard + value)
  const [paragraph] = tree.children
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  if (paragraph?.type !== 'paragraph' || first?.type !== 'text' || tree.children.length > 1) {
    return [{type: 'text', value, position}]
  }

  shift(
    tree,
    start.line - 1,
    start.column - 1 - guard.length,
    (start.offset as number) - guard.length
  )
  first.value = first.value.slice(guard.length)
  if (first.position) first.position.start = {...start}
  if (first.value === '') paragraph.children.shift()
  return paragraph.children
}
