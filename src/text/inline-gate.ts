import {type DelimiterRun, matchRuns, runAt} from './delimiters.js'
import {escapes, resolveEscapes} from './resolve.js'

/** A range of Markdown that is not read as it stands. */
export interface Cut {
  start: number
  end: number
  /** What it is read as: nothing, where it is a mark. */
  text: string
}

/** Marks without which a line says in Markdown what it says in plain text. */
const marks = /[\0&*<[\\_`]/g

/** An escape or a numeric reference. */
const escape = new RegExp(escapes.source, 'y')

/** What may be a named reference. */
const named = /&[\dA-Za-z]{1,31};/y

/** A link whose text has no marks, and whose address ends where it seems to. */
const link =
  /\[((?:[^\0*<[\\\]_`]|(?<=[\dA-Za-z])_(?=[\dA-Za-z]))*)\]\(([!#-&*-;=?-[\]-_a-~]*)\)/y

/** What may be a reference, of any kind. */
const reference = /&[\d#A-Za-z]{1,31};/

/** The same as an image. */
const image = new RegExp(`^!${link.source}$`)

/** What may be a tag or an autolink, if it ends anywhere. */
const tag = /<[!-~]/y

/** What is found in a line as it is read. */
interface Findings {
  /** In order. */
  cuts: Array<Cut>
  runs: Array<DelimiterRun>
  /** How many plain links there are. */
  links: number
  /** Whether there is a bracket that no plain link starts with. */
  hasBracket: boolean
  /** Offset of the last character that may end a tag; `-1` where there is none. */
  lastTagEnd: number
}

/**
 * What is not read as it stands in a line of inline Markdown, in order; `undefined` where it takes a
 * Markdown parser to say.
 *
 * Understood are escapes, numeric references, emphasis, plain links, and marks that mark nothing. The
 * cost is linear, whatever the line holds.
 */
export function readGate(value: string): ReadonlyArray<Cut> | undefined {
  if (/[\n\r]/.test(value)) return undefined
  const findings: Findings = {cuts: [], runs: [], links: 0, hasBracket: false, lastTagEnd: value.lastIndexOf('>')}
  marks.lastIndex = 0
  for (let match = marks.exec(value); match; match = marks.exec(value)) {
    const end = readMark(value, match.index, findings)
    if (end === undefined) return undefined
    marks.lastIndex = end
  }

  const {cuts, hasBracket, links, runs} = findings
  // An image, a link in brackets, a link whose text or address has marks.
  if (hasBracket && value.split('](', links + 2).length > links + 1) return undefined
  return runs.length === 0 ? cuts : withEmphasis(cuts, runs)
}

/** Address and text of an image that has no marks; `undefined` where it is no such image. */
export function readPlainImage(value: string): {url: string; alt: string} | undefined {
  const [, alt, url] = image.exec(value) ?? []
  if (alt === undefined || url === undefined) return undefined
  return reference.test(alt) || /&[\d#A-Za-z]/.test(url) ? undefined : {url, alt}
}

/** Read the mark at an offset: where to go on; `undefined` where it takes a parser. */
function readMark(value: string, start: number, findings: Findings): number | undefined {
  switch (value.charAt(start)) {
    case '*':
    case '_': {
      const run = runAt(value, start)
      findings.runs.push(run)
      return start + run.length
    }

    case '[': {
      return readBracket(value, start, findings)
    }

    case '<': {
      const mayEnd = findings.lastTagEnd > start && matchAt(tag, value, start)
      return mayEnd ? undefined : start + 1
    }

    case '`': {
      let end = start + 1
      while (value.charAt(end) === '`') end++
      return value.includes('`', end) ? undefined : end
    }

    case '\0': {
      findings.cuts.push({start, end: start + 1, text: '\uFFFD'})
      return start + 1
    }

    default: {
      return readEscape(value, start, findings)
    }
  }
}

function readEscape(value: string, start: number, {cuts}: Findings): number | undefined {
  const [written] = matchAt(escape, value, start) ?? []
  if (written === undefined) return matchAt(named, value, start) ? undefined : start + 1
  const end = start + written.length
  cuts.push({start, end, text: resolveEscapes(written)})
  return end
}

function readBracket(value: string, start: number, findings: Findings): number {
  const match = value.charAt(start - 1) === '!' ? null : matchAt(link, value, start)
  const [written = '', text = ''] = match ?? []
  if (!match || reference.test(text)) {
    findings.hasBracket = true
    return start + 1
  }

  const end = start + written.length
  findings.links++
  findings.cuts.push({start, end: start + 1, text: ''}, {start: start + 1 + text.length, end, text: ''})
  return end
}

/** Cuts, and those of the marks of emphasis. */
function withEmphasis(cuts: ReadonlyArray<Cut>, runs: ReadonlyArray<DelimiterRun>): Array<Cut> {
  matchRuns(runs)
  const all = [...cuts]
  for (const {closing, left, length, start} of runs) {
    // What is left of a run stands between the marks that end emphasis and those that start some.
    const middle = start + closing
    if (closing > 0) all.push({start, end: middle, text: ''})
    if (closing + left < length) all.push({start: middle + left, end: start + length, text: ''})
  }

  return all.sort((a, b) => a.start - b.start)
}

function matchAt(pattern: RegExp, value: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(value)
}
