/** Facts about trees that hold for every note. */
import type {Nodes, Note} from 'bilingual-notes'
import type {Point} from 'unist'

/** Every node of a tree, parents first. */
export function* walk(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}

/**
 * What is wrong with the positions of a parsed note: they must be in the text, nest, follow each
 * other, name the line and column of their offsets, and cover what the node is written as.
 */
export function wrongPositions(note: Note, markdown: string): Array<string> {
  const wrong: Array<string> = []
  const starts = lineStarts(markdown)
  const visit = (node: Nodes, path: string, within: Range, from: number): number => {
    const range = rangeOf(node)
    if (!range) {
      wrong.push(`${path}: no position`)
      return from
    }

    if (!range.points.every((point) => isExact(point, starts))) {
      wrong.push(`${path}: wrong line or column`)
    }

    if (range.start < within.start || range.end > within.end) wrong.push(`${path}: not inside`)
    if (range.start < from || range.end < range.start) wrong.push(`${path}: out of order`)
    const before = 'before' in node ? (node.before ?? '') : ''
    if (!markdown.startsWith(before, range.start - before.length)) wrong.push(`${path}: before`)
    if (markdown.slice(range.start, range.end) !== written(node)) wrong.push(`${path}: text`)
    if ('children' in node) {
      let next = range.start
      for (const [index, child] of node.children.entries()) {
        next = visit(child, `${path}.children[${index}]`, range, next)
      }
    }

    return range.end
  }

  visit(note, 'note', {start: 0, end: markdown.length, points: []}, 0)
  return wrong
}

/** What a node is written as, without what stands before it. */
function written(node: Nodes): string {
  const inner =
    'children' in node
      ? node.children.map((child) => (child.before ?? '') + written(child)).join('')
      : node.value
  return ('opening' in node ? (node.opening ?? '') : '') + inner + ('closing' in node ? (node.closing ?? '') : '')
}

interface Range {
  start: number
  end: number
  points: ReadonlyArray<Point>
}

function rangeOf({position}: Nodes): Range | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  if (!position || start === undefined || end === undefined) return undefined
  return {start, end, points: [position.start, position.end]}
}

function isExact({line, column, offset}: Point, starts: ReadonlyArray<number>): boolean {
  const start = starts[line - 1]
  const next = starts[line] ?? Number.POSITIVE_INFINITY
  return start !== undefined && offset !== undefined && offset - start + 1 === column && offset < next
}

/** Offsets of the first characters of all lines. */
function lineStarts(markdown: string): Array<number> {
  return [0, ...[...markdown.matchAll(/\r\n|\n|\r/g)].map((d) => d.index + d[0].length)]
}

/** Freeze a value and all that it holds: whoever writes to it throws. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const item of Object.values(value)) freeze(item)
  }

  return value
}
