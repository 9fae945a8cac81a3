import type {Afterword, Content, Front, NodeOf, Section, Segment} from '../syntax/nodes.js'
import {type Composer, peek, takeLine, takeLiteral} from './composer.js'
import {isEntry} from './entry-match.js'
import {isAfterwordHeading, readHeading} from './heading.js'
import {headingParts} from './line/heading.js'
import {isSignature} from './line/signature.js'
import type {Token} from './token.js'
import {readTranslation} from './translation.js'
import {startsSegment} from './unlabelled.js'
import {readVocabulary} from './vocabulary.js'

/** A node that holds contents of any kind. */
type Container = Front | Section | Segment | Afterword

/** A container while it is read. */
interface Reading {
  type: Container['type']
  children: Array<Content>
  /** Whether a title, or entries, have been read: what a look at all children would tell. */
  hasTitle: boolean
  hasVocabulary: boolean
}

/**
 * Read what stands in a front, a section, an afterword, or in a segment after its translation:
 * everything up to the next label of a source text, heading, or segment without a label.
 */
export function readContents<Type extends Container['type']>(
  composer: Composer,
  type: Type,
  into: NodeOf<Type>['children']
): void {
  // What a kind of container does not hold, `readContent` does not give for it.
  const children = into as Array<Content>
  const reading: Reading = {type, children, hasTitle: false, hasVocabulary: false}
  for (let token = peek(composer); token; token = peek(composer)) {
    const node = readContent(composer, reading, token)
    if (!node) return
    if (node.type === 'vocabulary') reading.hasVocabulary = true
    else if (node.type === 'title') reading.hasTitle = true
    children.push(node)
  }
}

function readContent(composer: Composer, reading: Reading, token: Token): Content | undefined {
  const isFirst = reading.children.length === 0
  switch (token.kind) {
    case 'sourceLabel': {
      return undefined
    }

    case 'heading': {
      return reading.type === 'front'
        ? readFrontHeading(composer, reading, token)
        : undefined
    }

    case 'vocabularyLabel': {
      return readVocabulary(composer, isFirst, true)
    }

    case 'translationLabel': {
      return readTranslation(composer, isFirst)
    }

    case 'text':
    case 'plain': {
      return readText(composer, reading, token)
    }

    default: {
      return takeLiteral(composer, token.kind, isFirst)
    }
  }
}

function readText(composer: Composer, reading: Reading, token: Token): Content | undefined {
  const {children, type} = reading
  const isFirst = children.length === 0
  if (isSignature(composer.text, token, composer.settings, type === 'afterword')) {
    return takeLiteral(composer, 'signature', isFirst)
  }

  if (isEntry(composer, token)) {
    return readVocabulary(composer, isFirst, type === 'segment')
  }

  return mayHoldSegment(composer, reading) ? undefined : takeLine(composer, isFirst)
}

/**
 * Whether a segment without a label starts here. In a front, lines after its entries are as a rule
 * a standfirst with its translation, so that only a learning label below them tells of a segment.
 */
function mayHoldSegment(
  composer: Composer,
  {children, hasVocabulary, type}: Reading
): boolean {
  if (type === 'section') return startsSegment(composer, composer.index, false)
  if (type === 'afterword') return false
  const previous = children.at(-1)
  const isFront = type === 'front'
  if (isFront && previous?.type === 'heading') {
    return startsSegment(composer, composer.index, false)
  }

  return hasVocabulary && startsSegment(composer, composer.index, isFront)
}

function readFrontHeading(
  composer: Composer,
  {children, hasTitle}: Reading,
  token: Token
): Content | undefined {
  if (isAfterwordHeading(composer, token)) return undefined
  const isFirst = children.length === 0
  const {start, end} = token.position
  const {depth} = headingParts(composer.text, start.offset, end.offset)
  const isTitle = depth === 1 && !hasTitle
  return readHeading(composer, isTitle ? 'title' : 'heading', isFirst)
}
