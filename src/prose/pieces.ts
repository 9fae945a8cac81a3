import {type ExactPoint, type ExactPosition, moveOn, placeOf, pointAfter} from '../syntax/place.js'
import type {Run} from '../text/inline-map.js'
import type {Hyphenation} from './hyphenation.js'
import {mapParagraph} from './paragraph-map.js'
import {type ProseLine, type ProseNode, paragraphsOf} from './paragraphs.js'
import type {Piece, Prose} from './prose.js'
import {paragraphBreak} from './text.js'

/** The prose of some nodes, one after the other. */
export function proseOf(nodes: ReadonlyArray<ProseNode>, hyphenation: Hyphenation): Prose {
  const texts: Array<string> = []
  const pieces: Array<Piece> = []
  let length = 0
  let last: ProseLine | undefined
  for (const lines of nodes.flatMap((node) => paragraphsOf(node))) {
    const {runs, starts, text} = mapParagraph(lines.map(({node}) => node.value), hyphenation)
    if (text === '') continue
    if (last) {
      const place = placeBetween(last, lines[0])
      const end = length + paragraphBreak.length
      if (place) pieces.push({start: length, end, place, verbatim: false})
      length = end
    }

    const placeOfRun = createPlacer(lines, starts)
    for (const run of runs) {
      const place = placeOfRun(run)
      const {end, start, verbatim} = run
      if (place) pieces.push({start: length + start, end: length + end, place, verbatim})
    }

    texts.push(text)
    length += text.length
    last = lines.at(-1)
  }

  return {text: texts.join(paragraphBreak), pieces}
}

/** Places of what comes from some lines; runs have to be given in order. */
function createPlacer(
  lines: ReadonlyArray<ProseLine>,
  starts: ReadonlyArray<number>
): (run: Run) => ExactPosition | undefined {
  let line = 0
  const pointAt = (offset: number): ExactPoint | undefined => {
    while ((starts[line + 1] ?? Infinity) <= offset) line++
    const start = startOf(lines[line])
    return start && moveOn(start, offset - (starts[line] as number))
  }

  return ({from, to}) => {
    const start = pointAt(from)
    const left = lines[line]
    // What joins two lines ends where the second starts, or what stands between them.
    const isJoint = left && from === (starts[line] as number) + left.node.value.length
    const end = isJoint ? startOfNext(left) : pointAt(to)
    return start && end && {start, end}
  }
}

/** From the end of a line to its next sibling, or to a line of the next node. */
function placeBetween(left: ProseLine, right: ProseLine | undefined): ExactPosition | undefined {
  const first = startOf(left)
  const start = first && moveOn(first, left.node.value.length)
  const end = startOfNext(left) ?? startOf(right)
  return start && end && {start, end}
}

/** Where the next sibling of a line starts. */
function startOfNext({next}: ProseLine): ExactPoint | undefined {
  return next && placeOf(next)?.start
}

/** Where the value of a line starts. */
function startOf(line: ProseLine | undefined): ExactPoint | undefined {
  const place = line && placeOf(line.node)
  if (!place) return undefined
  const opening = 'opening' in line.node ? line.node.opening : undefined
  return opening === undefined ? place.start : pointAfter(place.start, opening)
}
