import {proseOf} from '../prose/pieces.js'
import type {Passage, Prose} from '../prose/prose.js'
import {passageOf} from '../prose/ranges.js'
import {split} from '../sentences/splitter.js'
import type {Nodes} from '../syntax/nodes.js'
import type {Range} from '../text/range.js'
import {type Matcher, createMatcher} from '../text/terms/matcher.js'
import {firstIndex} from '../text/first-index.js'
import type {Settings} from './settings.js'
import type {AnchorNode, Occurrence} from './types.js'

/** Between two texts: words on either side of it are none of one term. */
const joint = '\n\n'

/** A text in which terms are looked for. */
export interface Text {
  node: AnchorNode
  prose: Prose
  /** Where it starts in what is searched. */
  offset: number
  /** The sentence that a range stands in; from the first to the last, where it stands in several. */
  sentenceOf: (range: Range) => Passage
}

/** Texts that are searched together. */
export interface Texts {
  scope: Occurrence['scope']
  matcher: Matcher
  /** The text that a range stands in; `undefined` where it reaches from one into another. */
  textAt: (range: Range) => Text | undefined
}

/** The texts among some nodes in the language of the article, read where they are first asked for. */
export function createTexts(
  scope: Occurrence['scope'],
  nodes: ReadonlyArray<Nodes>,
  settings: Settings
): () => Texts {
  let texts: Texts | undefined
  return () => (texts ??= readTexts(scope, nodes, settings))
}

function readTexts(scope: Occurrence['scope'], nodes: ReadonlyArray<Nodes>, settings: Settings): Texts {
  const texts: Array<Text> = []
  let offset = 0
  for (const node of nodes) {
    if (!isText(node)) continue
    const text = readText(node, offset, settings)
    texts.push(text)
    offset += text.prose.text.length + joint.length
  }

  const textAt = ({end, start}: Range): Text | undefined => {
    const text = texts[firstIndex(texts, ({offset}) => offset > start) - 1]
    return text && end <= text.offset + text.prose.text.length ? text : undefined
  }

  const isWhole = (range: Range): boolean => textAt(range) !== undefined
  const joined = texts.map(({prose}) => prose.text).join(joint)
  return {scope, matcher: createMatcher(joined, {...settings.matching, isWhole}), textAt}
}

function isText(node: Nodes): node is AnchorNode {
  if (node.type === 'line') return node.language !== 'translation'
  return node.type === 'sourceText' || node.type === 'heading' || node.type === 'title'
}

function readText(node: AnchorNode, offset: number, {hyphenation, splitter}: Settings): Text {
  const prose = proseOf([node], hyphenation)
  const known = new Map<number, Passage>()
  let ranges: ReadonlyArray<Range> | undefined
  return {
    node,
    prose,
    offset,
    sentenceOf({end, start}) {
      ranges ??= split(prose.text, splitter, 'options.source')
      // Sentences cover the prose but for white space, which no word is.
      const first = ranges[firstIndex(ranges, (range) => range.end > start)] as Range
      const last = ranges[firstIndex(ranges, (range) => range.start >= end) - 1] as Range
      const sentence = {start: first.start, end: last.end}
      // Most terms of a sentence share it, and it may stand in many places.
      const key = sentence.start * (prose.text.length + 1) + sentence.end
      const passage = known.get(key) ?? passageOf(prose, sentence)
      known.set(key, passage)
      return passage
    }
  }
}
