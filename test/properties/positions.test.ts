import {test} from '@fast-check/vitest'
import {type Note, type Nodes, parse} from 'bilingual-notes'
import {describe, expect} from 'vitest'
import {markdown} from './arbitraries.js'
import {offsetsOf, walk} from './walk.js'

interface Point {
  line: number
  column: number
}

/** Line and column of every offset of a text, worked out a character at a time. */
function pointsOf(text: string): Array<Point> {
  const points: Array<Point> = []
  let line = 1
  let column = 1
  for (let offset = 0; offset <= text.length; offset++) {
    points.push({line, column})
    const character = text.charAt(offset)
    const endsLine = character === '\n' || (character === '\r' && text.charAt(offset + 1) !== '\n')
    if (endsLine) line++
    column = endsLine ? 1 : column + 1
  }

  return points
}

/** The text of a node, of its fields alone. */
function written(node: Nodes): string {
  const {closing = '', opening = ''} = node as {opening?: string; closing?: string}
  if ('value' in node) return opening + node.value + closing
  const children: ReadonlyArray<Nodes> = node.children
  return opening + children.map((child) => (child.before ?? '') + written(child)).join('') + closing
}

function checkOrder(note: Note): void {
  for (const {node, parent} of walk(note)) {
    const {start, end} = offsetsOf(node)
    expect(start).toBeLessThanOrEqual(end)
    if (!parent) continue
    const outer = offsetsOf(parent)
    expect(start).toBeGreaterThanOrEqual(outer.start)
    expect(end).toBeLessThanOrEqual(outer.end)
    const siblings: ReadonlyArray<Nodes> = 'children' in parent ? parent.children : []
    const next = siblings[siblings.indexOf(node) + 1]
    if (next) expect(end).toBeLessThanOrEqual(offsetsOf(next).start)
  }
}

describe('law 2: positions say where each node stands', () => {
  test.prop([markdown()])('they nest, do not overlap, and stay in order', (text) => {
    checkOrder(parse(text))
  })

  test.prop([markdown()])('what stands between two offsets is what the node covers', (text) => {
    for (const {node} of walk(parse(text))) {
      const {start, end} = offsetsOf(node)
      expect(written(node)).toBe(text.slice(start, end))
    }
  })

  test.prop([markdown()])('lines and columns agree with offsets', (text) => {
    const points = pointsOf(text)
    for (const {node} of walk(parse(text))) {
      const {start, end} = offsetsOf(node)
      expect(node.position?.start).toEqual({...points[start], offset: start})
      expect(node.position?.end).toEqual({...points[end], offset: end})
    }
  })

  test.prop([markdown()])('the note covers the whole text', (text) => {
    expect(offsetsOf(parse(text))).toEqual({start: 0, end: text.length})
  })

  test.prop([markdown()])('no node is empty but a gloss and a note', (text) => {
    for (const {node} of walk(parse(text))) {
      const {start, end} = offsetsOf(node)
      if (node.type !== 'gloss' && node.type !== 'note') expect(end).toBeGreaterThan(start)
    }
  })
})
