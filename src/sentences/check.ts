import type {Passage} from '../prose/prose.js'
import {checkChildren, checkNode, checkValue} from '../syntax/check.js'
import type {Segment} from '../syntax/nodes.js'
import {checkRange, describe} from '../syntax/options.js'

/** @throws TypeError Where it is no segment, or something in its texts no node, naming its path. */
export function checkSegment(segment: unknown): asserts segment is Segment {
  checkNode(segment, 'segment')
  if (segment.type !== 'segment') {
    throw new TypeError(`Unexpected \`${segment.type}\` as \`segment\`, expected a \`segment\` node`)
  }

  checkChildren(segment.children, 'segment')
  for (const [index, child] of segment.children.entries()) {
    const path = `segment.children[${String(index)}]`
    checkNode(child, path)
    if (child.type !== 'sourceText' && child.type !== 'translation') continue
    checkChildren(child.children, path)
    for (const [place, line] of child.children.entries()) {
      const linePath = `${path}.children[${String(place)}]`
      checkNode(line, linePath)
      if (line.type === 'line') checkValue(line.value, linePath)
    }
  }
}

/**
 * @throws TypeError or RangeError Where it is no passage, naming what in it: one whose text has not the length of
 *   its range is none.
 */
export function checkPassage(path: string, passage: unknown): asserts passage is Passage {
  if (typeof passage !== 'object' || passage === null) {
    throw new TypeError(`Unexpected ${describe(passage)} as \`${path}\`, expected a passage`)
  }

  checkRange(path, passage, Infinity)
  const {end, places, start, text} = passage as Record<keyof Passage, unknown>
  if (typeof text !== 'string') throw new TypeError(`Unexpected ${describe(text)} as \`${path}.text\`, expected a string`)
  const length = Number(end) - Number(start)
  if (text.length !== length) {
    throw new RangeError(
      `Unexpected text of ${String(text.length)} code units as \`${path}.text\`, expected ${String(length)}`
    )
  }

  if (!Array.isArray(places)) {
    throw new TypeError(`Unexpected ${describe(places)} as \`${path}.places\`, expected a list of places`)
  }

  for (const [index, place] of places.entries()) {
    if (isPlace(place)) continue
    throw new TypeError(
      `Unexpected ${describe(place)} as \`${path}.places[${String(index)}]\`, expected a place with offsets`
    )
  }
}

function isPlace(place: unknown): boolean {
  const {end, start} = (place ?? {}) as Partial<Record<string, {offset?: unknown} | null>>
  return Number.isInteger(start?.offset) && Number.isInteger(end?.offset)
}
