import {trim} from '../text/characters.js'
import {type InlineMap, addRun, mapInline, sliceMap, withoutCharacters} from '../text/inline-map.js'
import {lazyPattern} from '../text/lazy-pattern.js'
import type {Range} from '../text/range.js'
import type {Hyphenation} from './hyphenation.js'
import {type HyphenFate, endsInHyphen, jointBetween, tailLength} from './joint.js'
import {hasEmphasisMarks, isBetterRead, softHyphen} from './text.js'

const wordBeginning = lazyPattern(String.raw`^[\p{L}\p{N}'’-]*`, 'u')
const wordBorder = lazyPattern(String.raw`[^\p{L}\p{N}'’-]`, 'u')

/** The text of a paragraph, and where it comes from in its lines, one code unit apart. */
export interface ParagraphMap extends InlineMap {
  /** For each line, where it starts: what joins two lines comes from what is between them. */
  starts: ReadonlyArray<number>
}

/** A reading of a paragraph. */
interface Reading extends InlineMap {
  /** The hyphens that its text loses, as offsets into it. */
  dropped: Array<number>
  /** What becomes of hyphens, by the index of the line after them. */
  fates: Map<number, HyphenFate>
}

/** The text of a paragraph as `proseText` reads it, with where it comes from. */
export function mapParagraph(lines: ReadonlyArray<string>, hyphenation: Hyphenation): ParagraphMap {
  const starts: Array<number> = []
  let start = 0
  for (const line of lines) {
    starts.push(start)
    start += line.length + 1
  }

  let reading = readLines(lines, starts, hyphenation)
  if (hasEmphasisMarks(reading.text)) {
    const whole = readWhole(lines, starts, reading.fates)
    if (isBetterRead(whole.text, reading.text)) reading = whole
  }

  return {...withoutHyphens(reading), starts}
}

/** A reading without the hyphens that go. */
function withoutHyphens({dropped, runs, text}: Reading): InlineMap {
  const removed = [...dropped, ...offsetsOf(softHyphen, text)].sort((a, b) => a - b)
  if (removed.length === 0) return {text, runs}
  const map = withoutCharacters({text, runs}, removed)
  const trimmed = trim(map.text)
  return sliceMap(map, map.text.indexOf(trimmed), trimmed.length)
}

/** Read each line on its own. */
function readLines(
  lines: ReadonlyArray<string>,
  starts: ReadonlyArray<number>,
  hyphenation: Hyphenation
): Reading {
  const reading: Reading = {text: '', runs: [], dropped: [], fates: new Map()}
  let before = 0
  let tail = ''
  for (const [index, line] of lines.entries()) {
    const map = mapInline(line)
    const offset = starts[index] as number
    let joint = ''
    if (map.text !== '' && tail !== '') {
      const fate = fateOf(tail, map.text, hyphenation)
      if (fate) reading.fates.set(index, fate)
      if (fate === 'drop') reading.dropped.push(reading.text.length - tail.length + tail.lastIndexOf('-'))
      joint = jointBetween(tail, map.text, fate)
      addRun(reading, joint, before, offset, false)
    }

    tail = (tail + joint + map.text).slice(-tailLength)

    for (const {end, from, start, to, verbatim} of map.runs) {
      addRun(reading, map.text.slice(start, end), offset + from, offset + to, verbatim)
    }

    if (map.text !== '') before = offset + line.length
  }

  return reading
}

/** Read all lines as one: emphasis runs over their ends. Their hyphens go as in another reading. */
function readWhole(
  lines: ReadonlyArray<string>,
  starts: ReadonlyArray<number>,
  fates: Reading['fates']
): Reading {
  const joints: Array<Joint> = []
  const hyphens: Array<number> = []
  let value = ''
  let tail = ''
  for (const [index, line] of lines.entries()) {
    const fate = fates.get(index)
    if (fate === 'drop') hyphens.push(value.length - tail.length + tail.lastIndexOf('-'))
    const text = value && jointBetween(tail, line, fate)
    joints.push({start: value.length, end: value.length + text.length, next: starts[index] as number})
    value += text + line
    tail = (tail + text + line).slice(-tailLength)
  }

  const map = mapInline(value)
  const dropped = hyphens.flatMap((hyphen) =>
    map.runs
      .filter(({from, to}) => from <= hyphen && hyphen < to)
      .map(({from, start, verbatim}) => (verbatim ? start + hyphen - from : start))
  )
  return {...partAtLines(map, joints), dropped, fates}
}

/** Where a line is joined to those before it, in what they are joined to, and where it starts by itself. */
interface Joint extends Range {
  next: number
}

/** Part what goes on from line to line: it stands in each of them, and the space that joins them between. */
function partAtLines({runs, text}: InlineMap, joints: ReadonlyArray<Joint>): InlineMap {
  const parted: InlineMap = {text: '', runs: []}
  let line = 0
  const toOwn = (offset: number): number => {
    const {end, next} = joints[line] as Joint
    return next + offset - end
  }
  for (const {end, from, start, to, verbatim} of runs) {
    for (let joint = joints[line + 1]; joint && joint.end <= from; joint = joints[line + 1]) {
      const before = toOwn(joint.start)
      line++
      if (joint.start === from && parted.runs.at(-1)?.to === before) addRun(parted, '', before, joint.next, false)
    }

    let first = toOwn(from)
    let written = from
    for (let joint = joints[line + 1]; joint && joint.start < to; joint = joints[line + 1]) {
      // Only what stands letter for letter reaches over the end of a line.
      const offset = start + written - from
      const left = text.slice(offset, start + joint.start - from)
      if (left !== '') addRun(parted, left, first, toOwn(joint.start), true)
      const space = text.slice(start + joint.start - from, start + joint.end - from)
      addRun(parted, space, toOwn(joint.start), joint.next, false)
      ;[first, written] = [joint.next, joint.end]
      line++
    }

    const rest = text.slice(verbatim ? start + written - from : start, end)
    if (rest !== '') addRun(parted, rest, first, toOwn(to), verbatim)
  }

  return parted
}

/** What becomes of the hyphen that a line ends in; `undefined` where it ends in none. */
function fateOf(left: string, right: string, hyphenation: Hyphenation): HyphenFate | undefined {
  if (!endsInHyphen(left)) return undefined
  const before = left.split(wordBorder()).at(-1) as string
  const [after] = wordBeginning().exec(right.slice(0, tailLength)) as RegExpExecArray
  let end = after.length
  while (end > 0 && "'’".includes(after.charAt(end - 1))) end--
  return hyphenation(before.replace(/^['’]+/, ''), after.slice(0, end))
}

function offsetsOf(character: string, text: string): Array<number> {
  const offsets: Array<number> = []
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) offsets.push(at)
  return offsets
}
