import {checkChildren, checkNode, checkValue} from '../syntax/check.js'
import type {Segment} from '../syntax/nodes.js'

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
