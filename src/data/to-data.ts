import {checkDepth} from '../syntax/check.js'
import type {Front, Nodes, Note, Parents, Segment, Signature, SourceText} from '../syntax/nodes.js'
import {readSignature} from '../syntax/signature.js'
import {inlineToText} from '../text/inline.js'
import {entriesToData} from './entry.js'
import {readImage} from './image.js'
import {paragraphBreak, proseText} from '../prose/text.js'
import type {AfterwordData, FrontData, ImageData, NoteData, SegmentData} from './types.js'

/**
 * The plain data of a note.
 *
 * Strings are plain text: without Markdown’s marks and escapes, lines joined into prose as
 * `docs/format.md` says. The result is plain JSON. Lines that are no part of the data (pull quotes,
 * remarks between segments, explanations of a whole segment) are left out; they are in the tree.
 *
 * The note is not changed. The cost is linear: of a line that takes a Markdown parser (more than emphasis,
 * escapes and plain links) and has more than 120 marks or 10,000 code units, only escapes are resolved.
 *
 * @param note The tree, as `parse` returns it or made by hand.
 * @returns The data.
 * @throws TypeError Where something is no node, naming its path (`note.children[0]`).
 * @throws RangeError Where nodes stand in each other more than 100 levels deep; `parse` makes six.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {parse, toData} from 'bilingual-notes'
 *
 * const {segments} = toData(parse('原文：\n\nAn *open-*\n\nsource tide.\n\n开源的潮汐。\n'))
 * assert.deepEqual(segments, [
 *   {source: 'An open-source tide.', translation: '开源的潮汐。', vocabulary: [], images: []}
 * ])
 * ```
 */
export function toData(note: Note): NoteData {
  const front = note.children.find((child) => child.type === 'front')
  const data: NoteData = {
    ...titleOf(front),
    front: front ? frontToData(front) : {source: [], translation: [], images: []},
    segments: [],
    vocabulary: []
  }
  let section: string | undefined
  for (const node of note.children) {
    if (node.type === 'segment') data.segments.push(segmentToData(node, section))
    else if (node.type !== 'afterword') {
      section = headingOf(node) ?? section
      append(data.vocabulary, entriesToData(node.children))
    }
  }

  const afterword = afterwordToData(note)
  if (afterword) data.afterword = afterword
  return data
}

function titleOf(front: Front | undefined): Pick<NoteData, 'title'> {
  const title = front?.children.find((child) => child.type === 'title')
  return title ? {title: inlineToText(title.value)} : {}
}

function frontToData(front: Front): FrontData {
  return {...linesToData(front.children), images: imagesIn(front)}
}

/** Lines by their language, and those of labelled translations. */
function linesToData(nodes: ReadonlyArray<Nodes>, depth = 0): Omit<FrontData, 'images'> {
  checkDepth(depth, 'note')
  const lines: Omit<FrontData, 'images'> = {source: [], translation: []}
  for (const node of nodes) {
    if (node.type === 'line') {
      append(lines[node.language ?? 'source'], textsOfLines([node]))
    } else if (node.type === 'translation') {
      // A line without letters is one of the translation that it stands in.
      append(lines.translation, textsOfLines(node.children))
    } else if (node.type === 'vocabulary') {
      const {source, translation} = linesToData(node.children, depth + 1)
      append(lines.source, source)
      append(lines.translation, translation)
    }
  }

  return lines
}

function segmentToData(segment: Segment, section: string | undefined): SegmentData {
  let source: SourceText | undefined
  const translations: Array<string> = []
  for (const child of segment.children) {
    if (child.type === 'sourceText') source ??= child
    else if (child.type === 'translation') {
      const text = proseText(child)
      if (text !== '') translations.push(text)
    }
  }

  const text = source ? proseText(source) : ''
  const vocabulary = entriesToData(segment.children)
  const images = imagesIn(segment)
  // Spelt out: there are very many segments, and to spread what may be missing takes far longer.
  if (translations.length === 0) {
    return section === undefined
      ? {source: text, vocabulary, images}
      : {section, source: text, vocabulary, images}
  }

  const translation = translations.join(paragraphBreak)
  return section === undefined
    ? {source: text, translation, vocabulary, images}
    : {section, source: text, translation, vocabulary, images}
}

/** The last heading in a front or section: what the segments below it stand under. */
function headingOf(node: {children: ReadonlyArray<Nodes>}): string | undefined {
  const heading = node.children.findLast((child) => child.type === 'heading')
  return heading?.type === 'heading' ? inlineToText(heading.value) : undefined
}

function imagesIn(parent: Parents): Array<ImageData> {
  const images: Array<ImageData> = []
  addImages(parent, images, 0)
  return images
}

function addImages({children}: Parents, images: Array<ImageData>, depth: number): void {
  checkDepth(depth, 'note')
  for (const child of children) {
    if (child.type === 'image') images.push(readImage(child.value))
    // Entries are most of the nodes, and hold none.
    else if ('children' in child && child.type !== 'entry') addImages(child, images, depth + 1)
  }
}

/** The last afterword; without a signature in it, the last session line of the note signs it. */
function afterwordToData(note: Note): AfterwordData | undefined {
  const afterword = note.children.findLast((child) => child.type === 'afterword')
  const signature = (afterword && lastSignature(afterword)) ?? lastSignature(note)
  if (!afterword && signature === undefined) return undefined
  const {text: remark, ...signed} = signature ? readSignature(signature.value) : {text: ''}
  const texts = (afterword?.children ?? []).flatMap((child) => {
    if (child === signature) return [remark]
    return child.type === 'line' ? [inlineToText(child.value)] : []
  })
  // The signature may stand elsewhere.
  if (!afterword?.children.some((child) => child === signature)) texts.push(remark)
  return {...signed, text: texts.filter((text) => text !== '').join('\n')}
}

/** Neither a copy of the list, nor an argument for each item: there may be very many. */
function append<Value>(list: Array<Value>, values: ReadonlyArray<Value>): void {
  for (const value of values) list.push(value)
}

function textsOfLines(nodes: ReadonlyArray<Nodes>): Array<string> {
  return nodes
    .flatMap((node) => (node.type === 'line' ? [inlineToText(node.value)] : []))
    .filter((text) => text !== '')
}

/** The last signature; texts and entries hold none. */
function lastSignature({children}: Parents, depth = 0): Signature | undefined {
  checkDepth(depth, 'note')
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index] as Nodes
    if (child.type === 'signature') return child
    if (!('children' in child) || ['entry', 'sourceText', 'translation'].includes(child.type)) continue
    const found = lastSignature(child, depth + 1)
    if (found) return found
  }

  return undefined
}
