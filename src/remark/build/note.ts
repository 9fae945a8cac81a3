import type {Root, RootContent} from 'mdast'
import type * as note from '../../syntax/nodes.js'
import {htmlData} from '../html.js'
import type {NodeMap, Vocabulary} from '../nodes.js'
import {isLoose} from '../read/leaves.js'
import type {Unit} from '../read/units.js'
import {type Builder, addAll, keepBefore, positionOf, tagOf} from './builder.js'
import {buildEntry} from './entry.js'
import {buildExplanation} from './explanation.js'
import {buildHeading} from './heading.js'
import {buildLine} from './line.js'
import {buildLoose} from './loose.js'
import {listEntries} from './vocabulary.js'

/** A node of a note that is a container in the mdast tree too. */
type Container = Exclude<note.Parents, note.Note | note.Entry | note.Gloss>

/** Build the children of the root for a note. */
export function buildNote(builder: Builder, tree: note.Note): Root['children'] {
  return buildChildren(builder, tree)
}

function buildChildren(builder: Builder, parent: note.Note | Container): Array<RootContent> {
  const isProse = parent.type === 'sourceText' || parent.type === 'translation'
  const children: Array<RootContent> = []
  // Loose nodes that share their Markdown are built with the first of them.
  let built = 0
  for (const node of parent.children) {
    if (built > 1) {
      built--
      continue
    }

    keepBefore(builder, children)
    if (isLoose(node)) {
      const {first, last} = builder.units[builder.index] as Unit
      built = last - first + 1
      addAll(children, buildLoose(builder, isProse))
    } else {
      const child = buildNode(builder, node)
      if (child) children.push(child)
    }
  }

  return children
}

function buildNode(
  builder: Builder,
  node: Exclude<note.Block | note.Entry, note.Line | note.Image | note.Markdown>
): RootContent | undefined {
  switch (node.type) {
    case 'title':
    case 'heading': {
      return buildHeading(builder, node)
    }

    case 'label':
    case 'signature': {
      return buildLine(builder, node.type, node)
    }

    case 'explanation': {
      return buildExplanation(builder, node)
    }

    case 'entry': {
      return buildEntry(builder, node)
    }

    default: {
      return buildContainer(builder, node)
    }
  }
}

function buildContainer(builder: Builder, node: Container): RootContent | undefined {
  const content = buildChildren(builder, node)
  if (content.length === 0) return undefined
  const children =
    node.type === 'vocabulary' ? listEntries(content as Vocabulary['children']) : content
  // The reader of notes decides what is in what.
  return {
    type: node.type,
    children,
    position: positionOf(node),
    data: htmlData(node.type, tagOf(builder, roleOf(node)))
  } as NodeMap[Container['type']]
}

/** The language of a container that is wholly in one. */
function roleOf({type}: Container): note.LanguageRole | undefined {
  if (type === 'sourceText') return 'source'
  return type === 'translation' ? 'translation' : undefined
}
