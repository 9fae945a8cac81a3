import type {PhrasingContent} from 'mdast'
import type {Point, Position} from 'unist'
import type * as note from '../../syntax/nodes.js'
import {htmlData, phoneticLanguage} from '../html.js'
import type {Gloss, Inflection, Pronunciation, Remark, Sense} from '../nodes.js'
import {phrasingIn} from '../read/phrasing.js'
import {between} from '../read/points.js'
import {type Builder, positionOf} from './builder.js'

/** A part of a gloss. */
type Part = Pronunciation | Sense | Inflection | Remark

/**
 * Build a gloss.
 *
 * @param builder Where to build.
 * @param node The gloss in the note.
 * @param line The inline Markdown of its line.
 */
export function buildGloss(
  builder: Builder,
  node: note.Gloss,
  line: ReadonlyArray<PhrasingContent> | undefined
): Gloss {
  const position = positionOf(node)
  const children: Gloss['children'] = []
  let previous = position.start
  for (const part of node.children) {
    const {start, end} = part.position as Position
    separate(builder, children, previous, start)
    children.push(buildPart(builder, part, line))
    previous = end
  }

  separate(builder, children, previous, position.end)
  const lang = builder.languages.translation
  return {type: 'gloss', children, position, data: htmlData('gloss', lang)}
}

/** Keep what separates two parts: semicolons and spaces, which mean nothing in Markdown. */
function separate(builder: Builder, children: Gloss['children'], start: Point, end: Point): void {
  if (start.offset === end.offset) return
  const value = builder.text.slice(start.offset, end.offset)
  children.push({type: 'text', value, position: between(start, end)})
}

function buildPart(
  builder: Builder,
  node: note.Gloss['children'][number],
  line: ReadonlyArray<PhrasingContent> | undefined
): Part {
  const position = positionOf(node)
  return {
    type: node.type,
    children: phrasingIn(builder, line, position),
    position,
    data: htmlData(
      node.type,
      node.type === 'pronunciation'
        ? phoneticLanguage(node.value, builder.languages.source)
        : undefined
    )
  }
}
