import type {Heading, Line, Nodes, SourceText, Title, Translation} from '../syntax/nodes.js'
import {isLongProse, isParagraphBreak} from '../syntax/prose.js'

/** A node that has prose. */
export type ProseNode = Heading | Line | SourceText | Title | Translation

/** A line of a paragraph. */
export interface ProseLine {
  node: Heading | Line | Title
  /** Its next sibling; `undefined` for the last. */
  next: Nodes | undefined
}

/** The lines of a node, by paragraph. */
export function paragraphsOf(node: ProseNode): Array<Array<ProseLine>> {
  if (!('children' in node)) return [[{node, next: undefined}]]
  const {children} = node
  const isLong = node.type === 'sourceText' && isLongProse(children)
  const paragraphs: Array<Array<ProseLine>> = []
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as Nodes
    if (child.type !== 'line') continue
    const line = {node: child, next: children[index + 1]}
    const paragraph = paragraphs.at(-1)
    if (paragraph && node.type === 'sourceText' && !isParted(children[index - 1], child, isLong)) paragraph.push(line)
    else paragraphs.push([line])
  }

  return paragraphs
}

/** In prose of long lines, a gap of three blank lines parts paragraphs (`docs/format.md`, “Prose”). */
function isParted(left: Nodes | undefined, line: Line, isLong: boolean): boolean {
  return isLong && left !== undefined && isParagraphBreak(left, line)
}
