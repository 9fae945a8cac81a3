import type {PhrasingContent} from 'mdast'
import type * as note from '../../syntax/nodes.js'
import {htmlData} from '../html.js'
import type {Entry, Term} from '../nodes.js'
import {phrasingIn} from '../read/phrasing.js'
import {
  type Builder,
  phrasingOf,
  positionOf,
  takeUnit
} from './builder.js'
import {buildExplanation} from './explanation.js'
import {buildGloss} from './gloss.js'

/** Build an entry: its line is taken apart, its explanations hold their blocks. */
export function buildEntry(builder: Builder, node: note.Entry): Entry | undefined {
  const {blocks} = takeUnit(builder)
  const line = phrasingOf(blocks)
  const children: Entry['children'] = []
  for (const child of node.children) {
    if (child.type === 'explanation') {
      const explanation = buildExplanation(builder, child, 'dd')
      if (explanation) children.push(explanation)
    } else if (blocks.length > 0) {
      children.push(
        child.type === 'term' ? buildTerm(builder, child, line) : buildGloss(builder, child, line)
      )
    }
  }

  if (children.length === 0) return undefined
  if (!isDescribed(children) && children[0]?.type === 'term') {
    children[0].data = htmlData('term', builder.languages.source, 'p')
  }

  return {type: 'entry', children, position: positionOf(node), data: htmlData('entry')}
}

function buildTerm(
  builder: Builder,
  node: note.Term,
  line: ReadonlyArray<PhrasingContent> | undefined
): Term {
  const position = positionOf(node)
  return {
    type: 'term',
    children: phrasingIn(builder, line, position),
    position,
    data: htmlData('term', builder.languages.source)
  }
}

/** Whether an entry says anything about its term, which stands first. */
export function isDescribed(children: ReadonlyArray<Entry['children'][number]>): boolean {
  return children.at(-1)?.type !== 'term'
}
