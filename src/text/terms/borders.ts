import {type Words} from './words.js'

/** What parts the words of a text: two with one number have nothing between them that does. */
export interface Borders {
  /** Numbers of stretches in which only spaces and hyphens stand between words, as in `cash-flow`, `U.S. Army`. */
  joints: ReadonlyArray<number>
  /** Numbers of sentences. */
  sentences: ReadonlyArray<number>
}

/** Spaces in a line, hyphens, and what has no width. */
const joint = /^(?:(?![\n\r])[\s\-*\\_\u00AD\u2010\u2011\u2013\u200B-\u200D]|&(?:nbsp|shy);)*$/i

/** Where a sentence may end: a stop of English before a space, one of another script, the end of a paragraph. */
const stop = /[!.?]["')*\]_}”’»]*\s/
const otherStop = /[。！？।۔؟]|\n\s*\n/

/** Titles that end in a stop, where no sentence does. */
const titles: ReadonlySet<string> = new Set('capt col dr gen gov lt mr mrs ms mt no prof rep sen sgt st vs'.split(' '))

/** Find what parts the words of a text: its cost is the length of the text. */
export function readBorders(words: Words): Borders {
  const joints: Array<number> = []
  const sentences: Array<number> = []
  let jointsBefore = 0
  let sentencesBefore = 0
  for (const [index, start] of words.starts.entries()) {
    if (index > 0) {
      const between = words.text.slice(words.ends[index - 1], start)
      // Nearly all words have a space between them.
      if (between !== ' ') {
        if (!isJoint(words, index, between)) jointsBefore++
        if (isEnd(words, index, between)) sentencesBefore++
      }
    }

    joints.push(jointsBefore)
    sentences.push(sentencesBefore)
  }

  return {joints, sentences}
}

function isJoint(words: Words, index: number, between: string): boolean {
  if (joint.test(between)) return true
  return between === '.' ? isInitial(words, index - 1) : between === '. ' && isAbbreviated(words, index - 1)
}

function isEnd(words: Words, index: number, between: string): boolean {
  if (otherStop.test(between)) return true
  return stop.test(between) && !isLower(words, index) && !isTitle(words, index - 1) && !isAbbreviated(words, index - 1)
}

/** Whether a word is a capital that a stop stands after: `U.` in `U.S.`. */
function isInitial({ends, starts, text}: Words, index: number): boolean {
  const start = starts[index]
  return start !== undefined && ends[index] === start + 1 && /\p{Lu}/u.test(text.charAt(start)) && text.charAt(start + 1) === '.'
}

/** Whether a word is the last initial of several: `S.` in `U.S.`. */
function isAbbreviated(words: Words, index: number): boolean {
  return isInitial(words, index) && isInitial(words, index - 1) && words.ends[index - 1] === (words.starts[index] as number) - 1
}

function isLower({starts, text}: Words, index: number): boolean {
  return /\p{Ll}/u.test(text.charAt(starts[index] as number))
}

function isTitle({ends, starts, text}: Words, index: number): boolean {
  return titles.has(text.slice(starts[index], ends[index]).toLowerCase())
}
