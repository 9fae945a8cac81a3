import {codes} from './characters.js'

/** A run of asterisks in a text, as CommonMark reads it. */
export interface AsteriskRun {
  /** Offset of its first asterisk. */
  start: number
  /** Number of its asterisks. */
  length: number
  canOpen: boolean
  canClose: boolean
  /** How many of its asterisks mark no emphasis yet. */
  left: number
}

/** Marks and symbols (CommonMark 0.31.2, § 2.1). */
const punctuation = /[\p{P}\p{S}]/u

/**
 * Runs of asterisks that mark no emphasis, in whole or in part, and so stand in the text as it is
 * shown (CommonMark 0.31.2, § 6.2). Code, links and HTML are not read. Where micromark departs from the
 * letter of the specification, this does, too: characters are read by code unit, and the rule of three
 * is about what is left of two runs.
 */
export function unmatchedAsterisks(text: string): Array<AsteriskRun> {
  const runs = runsIn(text)
  match(runs)
  return runs.filter((run) => run.left > 0)
}

function runsIn(text: string): Array<AsteriskRun> {
  const runs: Array<AsteriskRun> = []
  for (let start = text.indexOf('*'); start !== -1; start = text.indexOf('*', start)) {
    let end = start + 1
    if (isEscaped(text, start)) {
      start = end
      continue
    }

    while (text.charCodeAt(end) === codes.asterisk) end++
    const before = classOf(text.charAt(start - 1))
    const after = classOf(text.charAt(end))
    // Left-flanking and right-flanking runs.
    const canOpen = after !== 'space' && (after !== 'mark' || before !== 'letter')
    const canClose = before !== 'space' && (before !== 'mark' || after !== 'letter')
    const length = end - start
    runs.push({start, length, canOpen, canClose, left: length})
    start = end
  }

  return runs
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(text: string, offset: number): boolean {
  let start = offset
  while (start > 0 && text.charCodeAt(start - 1) === codes.backslash) start--
  return (offset - start) % 2 === 1
}

/** Match closing runs with opening ones, as the appendix of the specification does. */
function match(runs: ReadonlyArray<AsteriskRun>): void {
  const open: Array<AsteriskRun> = []
  // Where a search for an opening run found none: by length modulo 3, and whether the run can open.
  const bottoms = new Map<number, number>()
  for (const closing of runs) {
    while (closing.canClose && closing.left > 0) {
      const key = (closing.left % 3) * 2 + Number(closing.canOpen)
      const bottom = bottoms.get(key) ?? 0
      const index = lastOpening(open, closing, bottom)
      if (index === -1) {
        bottoms.set(key, open.length)
        break
      }

      const opening = open[index] as AsteriskRun
      const used = opening.left > 1 && closing.left > 1 ? 2 : 1
      opening.left -= used
      closing.left -= used
      open.length = opening.left > 0 ? index + 1 : index
      for (const [other, value] of bottoms) bottoms.set(other, Math.min(value, index))
    }

    if (closing.canOpen && closing.left > 0) open.push(closing)
  }
}

/** The last run that a closing run may match; `-1` where there is none. */
function lastOpening(
  open: ReadonlyArray<AsteriskRun>,
  closing: Readonly<AsteriskRun>,
  bottom: number
): number {
  for (let index = open.length - 1; index >= bottom; index--) {
    const opening = open[index] as AsteriskRun
    const isEither = opening.canClose || closing.canOpen
    const isThree = (opening.left + closing.left) % 3 === 0 && closing.left % 3 !== 0
    if (!isEither || !isThree) return index
  }

  return -1
}

/** What a character next to a run is; the ends of a text are white space. */
function classOf(character: string): 'letter' | 'mark' | 'space' {
  if (character === '' || /[\s\u00A0]/.test(character)) return 'space'
  return punctuation.test(character) ? 'mark' : 'letter'
}
