import {codes} from './characters.js'

/** A run of asterisks or underscores in a text, as CommonMark reads it. */
export interface DelimiterRun {
  /** Its mark, as a code unit. */
  code: number
  /** Offset of its first mark. */
  start: number
  /** Number of its marks. */
  length: number
  canOpen: boolean
  canClose: boolean
  /** How many of its marks mark no emphasis yet. */
  left: number
  /** How many of its first marks end emphasis; the marks behind those that are left start some. */
  closing: number
}

/** Marks and symbols (CommonMark 0.31.2, § 2.1). */
const punctuation = /[\p{P}\p{S}]/u

/**
 * Runs of asterisks that mark no emphasis, in whole or in part, and so stand in the text as it is
 * shown (CommonMark 0.31.2, § 6.2). Code, links and HTML are not read. Where micromark departs from the
 * letter of the specification, this does, too: characters are read by code unit, and the rule of three
 * is about what is left of two runs.
 */
export function unmatchedAsterisks(text: string): Array<DelimiterRun> {
  const runs: Array<DelimiterRun> = []
  for (let start = text.indexOf('*'); start !== -1; start = text.indexOf('*', start)) {
    if (isEscaped(text, start)) start++
    else {
      const run = runAt(text, start)
      runs.push(run)
      start += run.length
    }
  }

  matchRuns(runs)
  return runs.filter((run) => run.left > 0)
}

/** The run of asterisks or underscores that starts at an offset. */
export function runAt(text: string, start: number): DelimiterRun {
  const code = text.charCodeAt(start)
  let end = start + 1
  while (text.charCodeAt(end) === code) end++
  const before = classOf(text.charAt(start - 1))
  const after = classOf(text.charAt(end))
  const isLeft = after !== 'space' && (after !== 'mark' || before !== 'letter')
  const isRight = before !== 'space' && (before !== 'mark' || after !== 'letter')
  // Underscores inside a word are a part of it.
  const isFree = code === codes.asterisk
  const canOpen = isLeft && (isFree || !isRight || before === 'mark')
  const canClose = isRight && (isFree || !isLeft || after === 'mark')
  const length = end - start
  return {code, start, length, canOpen, canClose, left: length, closing: 0}
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(text: string, offset: number): boolean {
  let start = offset
  while (start > 0 && text.charCodeAt(start - 1) === codes.backslash) start--
  return (offset - start) % 2 === 1
}

/** Match closing runs with opening ones, in order, as the appendix of the specification does. */
export function matchRuns(runs: ReadonlyArray<DelimiterRun>): void {
  const open: Array<DelimiterRun> = []
  // Where a search for an opening run found none: by mark, length modulo 3, and whether the run can open.
  const bottoms = new Map<number, number>()
  for (const closing of runs) {
    while (closing.canClose && closing.left > 0) {
      const key = closing.code * 6 + (closing.left % 3) * 2 + Number(closing.canOpen)
      const bottom = bottoms.get(key) ?? 0
      const index = lastOpening(open, closing, bottom)
      if (index === -1) {
        bottoms.set(key, open.length)
        break
      }

      const opening = open[index] as DelimiterRun
      const used = opening.left > 1 && closing.left > 1 ? 2 : 1
      opening.left -= used
      closing.left -= used
      closing.closing += used
      open.length = opening.left > 0 ? index + 1 : index
      for (const [other, value] of bottoms) bottoms.set(other, Math.min(value, index))
    }

    if (closing.canOpen && closing.left > 0) open.push(closing)
  }
}

/** The last run that a closing run may match; `-1` where there is none. */
function lastOpening(
  open: ReadonlyArray<DelimiterRun>,
  closing: Readonly<DelimiterRun>,
  bottom: number
): number {
  for (let index = open.length - 1; index >= bottom; index--) {
    const opening = open[index] as DelimiterRun
    if (opening.code !== closing.code) continue
    const isEither = opening.canClose || closing.canOpen
    const isThree = (opening.left + closing.left) % 3 === 0 && closing.left % 3 !== 0
    if (!isEither || !isThree) return index
  }

  return -1
}

/** What a character next to a run is; the ends of a text are white space. U+0000 is read as U+FFFD, a symbol. */
function classOf(character: string): 'letter' | 'mark' | 'space' {
  // Nearly all are letters of English or ideographs.
  if (/^[\dA-Za-z\u4E00-\u9FFF]/.test(character)) return 'letter'
  if (character === '\0') return 'mark'
  if (character === '' || /[\s\u00A0]/.test(character)) return 'space'
  return punctuation.test(character) ? 'mark' : 'letter'
}
