import type {Heading, RootContent} from 'mdast'
import type {} from 'mdast-util-to-hast'
import type {Position} from 'unist'
import type * as note from '../../syntax/nodes.js'
import {between} from '../read/points.js'
import {readPhrasing} from '../read/slices.js'
import {type Builder, languageAt, positionOf, takeUnit} from './builder.js'

/** Build a heading: the one that Markdown reads, or one of its own: `##后记`. */
export function buildHeading(
  builder: Builder,
  node: note.Heading | note.Title
): Heading | undefined {
  const {blocks, cut} = takeUnit(builder)
  if (blocks.length === 0) return undefined
  const heading = find(blocks, cut) ?? create(builder, node)
  const lang = languageAt(builder, positionOf(node))
  const hProperties = {...heading.data?.hProperties}
  if (node.type === 'title') hProperties.className = ['bilingual-title']
  if (lang !== undefined) hProperties.lang = lang
  heading.data = {...heading.data, hProperties}
  return heading
}

function find(blocks: ReadonlyArray<RootContent>, cut: boolean): Heading | undefined {
  const [block] = blocks
  return !cut && blocks.length === 1 && block?.type === 'heading' ? block : undefined
}

function create(builder: Builder, node: note.Heading | note.Title): Heading {
  const {opening = '', value} = node
  const position = positionOf(node)
  const depth = /^#*/.exec(opening)?.[0].length as Heading['depth']
  const {start} = position
  const at = (length: number): Position['start'] => ({
    line: start.line,
    column: start.column + length,
    offset: (start.offset as number) + length
  })
  const text = between(at(opening.length), at(opening.length + value.length))
  return {type: 'heading', depth, children: readPhrasing(builder, text), position}
}
