import type {Range} from '../range.js'
import type {PatternWord} from './pattern.js'
import type {Indexes} from './sequences.js'
import {type Words, isNegated} from './words.js'

/** Signs at the ends of a term that are a part of it where the text has them: `£3bn`, `C++`, `-strong`. */
const signs = /[$£€¥%‰#+\-.@°&]/

/** Those of them without which a word is another, at the ends of a term. */
const strongSigns = /^[$£€¥%#+@&]{1,4}|[$£€¥%#+@&]{1,4}$/g

/** Signs at an end of a term at most. */
const mostSigns = 4

/** Where words stand, those that follow one another together; of `isn’t` all. */
export function runsOf({ends, starts, text}: Words, indexes: Indexes): Array<Range> {
  const runs: Array<Range> = []
  for (const [d, index] of indexes.entries()) {
    const run = runs.at(-1)
    const last = ends[index] as number
    const end = isNegated(text, last) ? (ends[index + 1] as number) : last
    if (run && indexes[d - 1] === index - 1) run.end = end
    else runs.push({start: starts[index] as number, end})
  }

  return runs
}

/** Runs of words, one at least, with the signs before the first and after the last that the term has there, too. */
export function fit(
  text: string,
  term: string,
  words: ReadonlyArray<PatternWord>,
  runs: Array<Range>
): Array<Range> {
  const [first] = runs as [Range]
  const last = runs.at(-1) as Range
  const [firstWord] = words as [PatternWord]
  const lastWord = words.at(-1) as PatternWord
  first.start -= signsBefore(text, first.start, term, firstWord.start)
  last.end += signsAfter(text, last.end, term, lastWord.end)
  closeBrackets(text, first, last)
  return runs
}

/** How many signs a stretch begins and ends with that make a word another. */
export function countSigns(stretch: string): number {
  return (stretch.match(strongSigns) ?? []).join('').length
}

/** Take in a bracket that only half is inside of what was found: `gross product (GDP)`. */
function closeBrackets(text: string, first: Range, last: Range): void {
  const inside = text.slice(first.start, last.end)
  const balance = count(inside, '(') - count(inside, ')')
  if (balance > 0 && text.charAt(last.end) === ')') last.end++
  if (balance < 0 && text.charAt(first.start - 1) === '(') first.start--
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** How many signs stand before an offset of a text that stand before one of a term as well. */
function signsBefore(text: string, textStart: number, term: string, termStart: number): number {
  let count = 0
  while (count < mostSigns && isSign(term.charAt(termStart - count - 1))) count++
  const isThere = count > 0 && text.slice(0, textStart).endsWith(term.slice(termStart - count, termStart))
  return isThere ? count : 0
}

function signsAfter(text: string, textEnd: number, term: string, termEnd: number): number {
  let count = 0
  while (count < mostSigns && isSign(term.charAt(termEnd + count))) count++
  return text.startsWith(term.slice(termEnd, termEnd + count), textEnd) ? count : 0
}

function isSign(character: string): boolean {
  return signs.test(character)
}
