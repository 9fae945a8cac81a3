import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {LanguageRole} from '../../syntax/nodes.js'
import type {Leaf} from '../read/leaves.js'
import {phrasingIn} from '../read/phrasing.js'
import {between} from '../read/points.js'
import {readFlow} from '../read/slices.js'
import type {Unit} from '../read/units.js'
import {type Builder, phrasingOf, positionOf, tagOf, takeUnit} from './builder.js'

const none: ReadonlyArray<RootContent> = []

/** Blocks that the lines of a running text never are, whatever Markdown reads in them. */
const notInProse: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'heading',
  'html',
  'list',
  'table',
  'thematicBreak'
])

/**
 * Build lines, images and other Markdown.
 *
 * As a rule, that is the blocks as they are. A paragraph of several lines is one for each of them.
 *
 * @param builder Where to build.
 * @param isProse Whether lines are running text: `2018.` and `- as some say -` are no lists there.
 */
export function buildLoose(builder: Builder, isProse: boolean): ReadonlyArray<RootContent> {
  const unit = takeUnit(builder)
  const [block] = unit.blocks
  if (!block) return none
  // Nearly all of them: a line that is a paragraph.
  const isParagraph = !unit.cut && unit.first === unit.last && phrasingOf(unit.blocks)
  if (isParagraph && (isProse || !isOfLines(block))) {
    if (!isProse) tellLanguage(builder, unit, unit.blocks)
    return unit.blocks
  }

  const leaves = builder.leaves.slice(unit.first, unit.last + 1)
  const phrasing = phrasingOf(unit.blocks)
  const blocks = unit.cut && !phrasing ? readFlow(builder, spanOf(leaves)) : unit.blocks
  const isSplit = isProse ? isNoProse : isEmptyList
  const hasLine = leaves.some(({node}) => node.type === 'line')
  if (
    (unit.cut && phrasing) ||
    (hasLine && blocks.some((block) => isSplit(block) || isOfLines(block)))
  ) {
    return leaves.flatMap((leaf) => buildAlone(builder, leaf, phrasing, isProse))
  }

  if (!isProse) tellLanguage(builder, unit, blocks)
  return blocks
}

function isNoProse(block: RootContent): boolean {
  return notInProse.has(block.type)
}

/** Whether a block is a list of nothing: a number or a dash that ends a line of text. */
function isEmptyList(block: RootContent): boolean {
  return block.type === 'list' && block.children.every((item) => item.children.length === 0)
}

/** Whether a block is a paragraph of several lines. */
function isOfLines({position, type}: RootContent): boolean {
  return type === 'paragraph' && position?.start.line !== position?.end.line
}

function spanOf(leaves: ReadonlyArray<Leaf>): Position {
  const first = leaves[0]?.node.position as Position
  const last = leaves.at(-1)?.node.position as Position
  return between(first.start, last.end)
}

/** Build one of several leaves without the others. */
function buildAlone(
  builder: Builder,
  {node}: Leaf,
  phrasing: ReadonlyArray<PhrasingContent> | undefined,
  isProse: boolean
): Array<RootContent> {
  const position = positionOf(node)
  if (node.type !== 'line') return readFlow(builder, position)
  const children = phrasingIn(builder, phrasing, position)
  const line: Paragraph = {type: 'paragraph', children, position}
  if (!isProse) setLanguage(line, tagOf(builder, node.language))
  return [line]
}

/** Let blocks say which language they are in, where their lines agree. */
function tellLanguage(
  builder: Builder,
  {first, last}: Unit,
  blocks: ReadonlyArray<RootContent>
): void {
  let language: LanguageRole | undefined
  for (let index = first; index <= last; index++) {
    const {node} = builder.leaves[index] as Leaf
    if (node.type !== 'line') continue
    if (!node.language || (language && node.language !== language)) return
    language = node.language
  }

  for (const block of blocks) setLanguage(block, tagOf(builder, language))
}

/** Let a block say which language it is in. */
export function setLanguage(block: RootContent, lang: string | undefined): void {
  if (lang === undefined || block.type === 'html' || block.type === 'definition') return
  block.data = {...block.data, hProperties: {...block.data?.hProperties, lang}}
}
