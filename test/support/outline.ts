/** What an independent line reader found in the real notes, and the same as this package reads it. */
import {type Note, type SegmentData, parse, toData, toText} from 'bilingual-notes'
import {walk} from './tree.js'

/** A line of `outline.jsonl`. */
export interface Outline {
  file: string
  title?: string | null
  afterwordDate?: string | null
  frontTerms: Array<string>
  headings: Array<{line: number; heading: string; terms: Array<string>}>
  segments: Array<OutlinedSegment>
}

interface OutlinedSegment {
  line: number
  sourceWords: number
  translationCharacters: number
  terms: Array<string>
  images: number
  implicit?: boolean
}

/** A field of a note on which the two readers agree, or not. */
export interface Comparison {
  file: string
  /** Line of the segment or heading; `1` for fields of the note. */
  line: number
  field: string
  agrees: boolean
}

const nothing: SegmentData = {source: '', vocabulary: [], images: []}

/** The outline of a note. */
export function outlineOf(file: string, markdown: string): Outline {
  const note = parse(markdown)
  const data = toData(note)
  const segments = note.children.filter((child) => child.type === 'segment')
  const [front] = note.children
  return {
    file,
    title: data.title ?? null,
    afterwordDate: data.afterword?.date ?? null,
    frontTerms: front?.type === 'front' ? termsIn(front) : [],
    headings: note.children
      .filter((child) => child.type === 'section')
      .map((section) => ({
        line: lineOf(section),
        heading: section.children[0] ? toText(section.children[0]) : '',
        terms: termsIn(section)
      })),
    segments: segments.map((segment, index) => {
      const {images, source, translation, vocabulary} = data.segments[index] ?? nothing
      return {
        line: lineOf(segment),
        sourceWords: source.split(/\s+/).filter((word) => word !== '').length,
        // Paragraphs of a translation are one character apart in the outline.
        translationCharacters: (translation ?? '').replaceAll('\n\n', ' ').length,
        terms: vocabulary.map(({term}) => term),
        images: images.length,
        ...(segment.children[0]?.type === 'label' ? {} : {implicit: true})
      }
    })
  }
}

/** Compare two outlines of a note, field by field. */
export function compareOutlines(found: Outline, expected: Outline): Array<Comparison> {
  const results: Array<Comparison> = []
  const add = (line: number, field: string, left: unknown, right: unknown): void => {
    const agrees = JSON.stringify(left ?? null) === JSON.stringify(right ?? null)
    results.push({file: expected.file, line, field, agrees})
  }

  for (const field of ['title', 'afterwordDate', 'frontTerms'] as const) {
    add(1, field, found[field], expected[field])
  }

  for (const [left, right] of pairs(found.headings, expected.headings)) {
    add((left ?? right)?.line ?? 0, 'heading', left, right)
  }

  for (const [left, right] of pairs(found.segments, expected.segments)) {
    const line = (left ?? right)?.line ?? 0
    add(line, 'segment', left !== undefined, right !== undefined)
    if (!left || !right) continue
    add(line, 'implicit', left.implicit, right.implicit)
    for (const field of ['sourceWords', 'translationCharacters', 'terms', 'images'] as const) {
      add(line, field, left[field], right[field])
    }
  }

  return results
}

/** Items that stand on the same line, and those that have no partner. */
function pairs<Item extends {line: number}>(
  left: ReadonlyArray<Item>,
  right: ReadonlyArray<Item>
): Array<[left: Item | undefined, right: Item | undefined]> {
  const lines = new Set([...left, ...right].map((item) => item.line))
  return [...lines].map((line) => [
    left.find((item) => item.line === line),
    right.find((item) => item.line === line)
  ])
}

function lineOf(node: Note['children'][number]): number {
  return node.position?.start.line ?? 0
}

function termsIn(node: Note['children'][number]): Array<string> {
  return [...walk(node)].filter((d) => d.type === 'term').map((term) => toText(term))
}
