import type {Front, Nodes, Note, Segment, Signature} from '../syntax/nodes.js'
import {readSignature} from '../syntax/signature.js'
import {inlineToText} from '../text/inline.js'
import {entriesToData} from './entry.js'
import {readImage} from './image.js'
import {proseText} from '../prose/text.js'
import type {AfterwordData, FrontData, ImageData, NoteData, SegmentData} from './types.js'

/**
 * The plain data of a note.
 *
 * Strings are plain text: without Markdown’s marks and escapes, lines joined into prose as
 * `docs/format.md` says. The result is plain JSON. Lines that are no part of the data (pull quotes,
 * remarks between segments, explanations of a whole segment) are left out; they are in the tree.
 *
 * The note is not changed. The cost is linear: a line with more than 120 marks is not read as Markdown,
 * only its escapes are resolved.
 *
 * @param note The tree, as `parse` returns it or made by hand.
 * @returns The data.
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
function linesToData(nodes: ReadonlyArray<Nodes>): Omit<FrontData, 'images'> {
  const lines: Omit<FrontData, 'images'> = {source: [], translation: []}
  for (const node of nodes) {
    if (node.type === 'line') {
      append(lines[node.language ?? 'source'], textsOfLines([node]))
    } else if (node.type === 'translation') {
      // A line without letters is one of the translation that it stands in.
      append(lines.translation, textsOfLines(node.children))
    } else if (node.type === 'vocabulary') {
      const {source, translation} = linesToData(node.children)
      append(lines.source, source)
      append(lines.translation, translation)
    }
  }

  return lines
}

function segmentToData(segment: Segment, section: string | undefined): SegmentData {
  const source = segment.children.find((child) => child.type === 'sourceText')
  const translation = segment.children
    .filter((child) => child.type === 'translation')
    .map((child) => proseText(child))
    .filter((text) => text !== '')
    .join('\n\n')
  return {
    ...(section === undefined ? {} : {section}),
    source: source ? proseText(source) : '',
    ...(translation ? {translation} : {}),
    vocabulary: entriesToData(segment.children),
    images: imagesIn(segment)
  }
}

/** The last heading in a front or section: what the segments below it stand under. */
function headingOf(node: {children: ReadonlyArray<Nodes>}): string | undefined {
  const heading = node.children.findLast((child) => child.type === 'heading')
  return heading?.type === 'heading' ? inlineToText(heading.value) : undefined
}

function imagesIn(node: Nodes): Array<ImageData> {
  if (node.type === 'image') return [readImage(node.value)]
  return 'children' in node ? node.children.flatMap((child) => imagesIn(child)) : []
}

/** The last afterword; without a signature in it, the last session line of the note signs it. */
function afterwordToData(note: Note): AfterwordData | undefined {
  const afterword = note.children.findLast((child) => child.type === 'afterword')
  const own = afterword ? signaturesIn(afterword).at(-1) : undefined
  const signature = own ?? signaturesIn(note).at(-1)
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

function signaturesIn(node: Nodes): Array<Signature> {
  if (node.type === 'signature') return [node]
  return 'children' in node ? node.children.flatMap((child) => signaturesIn(child)) : []
}
