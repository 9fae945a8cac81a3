import type {Nodes} from 'mdast'
import {trim} from './characters.js'
import {isCuts, readInline, referenceToText} from './inline.js'
import type {Cut} from './inline-gate.js'
import type {Range} from './range.js'

/** The plain text of Markdown, and where it comes from. */
export interface InlineMap {
  text: string
  /** Where it comes from, in order; all of the text is in them. Of an empty one, nothing is left. */
  runs: Array<Run>
}

/** A range of a plain text, and the range of Markdown that it comes from. */
export interface Run extends Range {
  /** Offsets into the Markdown. */
  from: number
  to: number
  /** Whether it stands there letter for letter; else it comes from the range as a whole. */
  verbatim: boolean
}

/** What may not be read as it is. */
const special = /[\0&\\]/g

/** A backslash, and the mark that it escapes. */
const escaped = /\\[!-/:-@[-`{-~]/y

/** A character reference, or what looks like one. */
const reference = /&(?:[\dA-Za-z]{1,31}|#\d{1,7}|#[Xx][\dA-Fa-f]{1,6});/y

/** The plain text of a line of inline Markdown, as `inlineToText` reads it, with where it comes from. */
export function mapInline(value: string): InlineMap {
  const map: InlineMap = {text: '', runs: []}
  const reading = readInline(value)
  if (isCuts(reading)) addCuts(map, reading, value)
  else addNode(map, reading, value)
  const text = trim(map.text)
  return text === map.text ? map : sliceMap(map, text === '' ? 0 : map.text.indexOf(text), text.length)
}

/** Add what comes from a range, at the end; what goes on letter for letter becomes one run. */
export function addRun(map: InlineMap, text: string, from: number, to: number, verbatim: boolean): void {
  const last = map.runs.at(-1)
  const start = map.text.length
  map.text += text
  if (verbatim && last?.verbatim && last.to === from) {
    last.end = map.text.length
    last.to = to
  } else map.runs.push({start, end: map.text.length, from, to, verbatim})
}

/** Some of a map: what comes from a part of a character is left out. */
export function sliceMap({runs, text}: InlineMap, start: number, length: number): InlineMap {
  const map: InlineMap = {text: '', runs: []}
  for (const run of runs) addSlice(map, text, run, start, start + length)
  return map
}

/** A map without the characters at some offsets into its text, given in order. */
export function withoutCharacters(map: InlineMap, offsets: ReadonlyArray<number>): InlineMap {
  const left: InlineMap = {text: '', runs: []}
  let next = 0
  for (const run of map.runs) {
    let start = run.start
    let kept = ''
    while ((offsets[next] ?? run.end) < run.end) {
      const offset = offsets[next++] as number
      if (run.verbatim) {
        addSlice(left, map.text, run, start, offset)
        const [from, to] = originOf(run, offset, offset + 1)
        addRun(left, '', from, to, false)
      } else kept += map.text.slice(start, offset)
      start = offset + 1
    }

    // What comes from a range as a whole is one run, whatever it loses.
    if (run.verbatim) addSlice(left, map.text, run, start, run.end)
    else addRun(left, kept + map.text.slice(start, run.end), run.from, run.to, false)
  }

  return left
}

/** Add what a run has between two offsets; an empty run stays where it is between them. */
function addSlice(map: InlineMap, text: string, run: Run, first: number, last: number): void {
  const start = Math.max(run.start, first)
  const end = Math.min(run.end, last)
  const isWhole = start === run.start && end === run.end
  if (start > end || (start === end && !isWhole)) return
  const [from, to] = originOf(run, start, end)
  addRun(map, text.slice(start, end), from, to, run.verbatim)
}

/** What a stretch of a run comes from. */
function originOf(run: Run, start: number, end: number): readonly [from: number, to: number] {
  if (!run.verbatim) return [run.from, run.to]
  return [run.from + start - run.start, run.from + end - run.start]
}

function addVerbatim(map: InlineMap, value: string, from: number, to: number): void {
  if (from < to) addRun(map, value.slice(from, to), from, to, true)
}

/** Add what stands between cuts as it is, and what these are read as. */
function addCuts(map: InlineMap, cuts: ReadonlyArray<Cut>, value: string): void {
  let offset = 0
  for (const {end, start, text} of cuts) {
    addVerbatim(map, value, offset, start)
    if (text !== '') addRun(map, text, start, end, false)
    offset = end
  }

  addVerbatim(map, value, offset, value.length)
}

function addNode(map: InlineMap, node: Nodes, value: string): void {
  const from = node.position?.start.offset as number
  const to = node.position?.end.offset as number
  if ('children' in node) for (const child of node.children) addNode(map, child, value)
  else if (node.type === 'text') addText(map, node.value, value, from, to)
  // Code and the text of an image are read by other rules: they come from all that is written.
  else if (node.type === 'inlineCode') addRun(map, node.value, from, to, false)
  else if ('alt' in node && node.alt) addRun(map, node.alt, from, to, false)
}

/** Text stands as it is, but for escapes, character references and U+0000. */
function addText(map: InlineMap, text: string, value: string, from: number, to: number): void {
  let offset = from
  let read = 0
  while (read < text.length) {
    const special = nextSpecial(value, offset, to)
    if (!text.startsWith(value.slice(offset, special), read)) break
    addVerbatim(map, value, offset, special)
    read += special - offset
    offset = special
    const [character, written] = specialAt(value, offset)
    if (offset === to || !text.startsWith(character, read)) break
    addRun(map, character, offset, offset + written, character === value.slice(offset, offset + written))
    read += character.length
    offset += written
  }

  // What does not stand there comes from what is left: a line ending in a tree made by hand.
  if (read < text.length) addRun(map, text.slice(read), offset, to, false)
}

/** Where the next character stands that may not be read as it is. */
function nextSpecial(value: string, from: number, to: number): number {
  special.lastIndex = from
  return Math.min(special.exec(value)?.index ?? to, to)
}

/** What a special character and what follows it are read as, and how many code units these are. */
function specialAt(value: string, offset: number): readonly [read: string, written: number] {
  const [escape] = matchAt(escaped, value, offset)
  if (escape !== undefined) return [escape.charAt(1), escape.length]
  const [written] = matchAt(reference, value, offset)
  const read = written === undefined ? undefined : referenceToText(written)
  if (written !== undefined && read !== undefined) return [read, written.length]
  const character = value.charAt(offset)
  return [character === '\0' ? '\uFFFD' : character, 1]
}

function matchAt(pattern: RegExp, value: string, offset: number): ReadonlyArray<string | undefined> {
  pattern.lastIndex = offset
  return pattern.exec(value) ?? []
}
