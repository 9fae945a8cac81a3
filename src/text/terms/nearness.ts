import {spend} from './budget.js'
import {basesOf} from './inflection.js'
import type {Match} from './match.js'
import {joinedWords, mendedStretch, nearestForm, nearestStretch, offerFor, widestGap} from './near.js'
import type {Pattern, PatternWord} from './pattern.js'
import {isPreposition, prepositionsIn} from './preposition.js'
import {type Reading, indexOf, kinOfWord, stepsPerIndex, toMatch} from './reading.js'
import {type Stretch, findSequence} from './sequence.js'
import type {WordIndex} from './word-index.js'

/** Letters of a word below which one that stands apart is a slip: `a gainst`. */
const leastPiece = 3

/** Letters of a word at least for which a form is looked for where no other word of a term stands by it. */
const leastAlone = 6

/** All words together, but for an edit or two and for spaces; or without little ones at the start. */
export function findNearest(reading: Reading, {words}: Pattern, term: string): Match | undefined {
  if (words.some(({afterGap}) => afterGap)) return undefined
  const whole = nearestTo(reading, words, term)
  if (whole?.kind === 'spelling') return whole
  const strong = words.slice(Math.max(0, words.findIndex(({isLittle}) => !isLittle)))
  const swapped = findSwapped(reading, strong)
  if (swapped || strong.length === words.length) return swapped ?? whole
  const rest = nearestTo(reading, strong, term)
  return rest && (!whole || rest.kind === 'spelling' || rest.edits < whole.edits) ? rest : whole
}

/** The words together, but for another preposition. */
function findSwapped(reading: Reading, words: ReadonlyArray<PatternWord>): Match | undefined {
  if (!reading.isEnglish || words.length < 2) return undefined
  const lists = words.map(({folded}) => kinOfWord(reading, folded).all)
  for (const [d, word] of words.entries()) {
    const isLost = lists.every((list, other) => other === d || list.length > 0)
    if (d === 0 || !isLost || !isPreposition(word.folded)) continue
    const all = prepositionsIn(indexOf(reading), reading.budget)
    const tried = lists.map((list, other) => (other === d ? all : list))
    if (!spend(reading.budget, stepsPerIndex * tried.flat().length)) return undefined
    const stretch = findSequence(tried, words.map(() => 0))
    if (!stretch) continue
    const at = stretch.first + d
    return {...toMatch(indexOf(reading), {first: at, last: at}, 'near'), part: {start: word.start, end: word.end}}
  }

  return undefined
}

function nearestTo(
  reading: Reading,
  words: ReadonlyArray<PatternWord>,
  term: string
): (Match & {edits: number}) | undefined {
  const index = indexOf(reading)
  const joined = words.map(({folded}) => folded).join('')
  const nearest = nearestStretch(index, joined, words.length, reading.budget)
  if (!nearest) return undefined
  const part = {start: words[0]?.start as number, end: words.at(-1)?.end as number}
  const isSplit = words.length > nearest.last - nearest.first + 1
  const isSlip =
    isSplit &&
    /\s/.test(term.slice(part.start, part.end)) &&
    words.some(({folded}) => folded.length < leastPiece)
  const {edits} = nearest
  const isCutOtherwise = words.length !== nearest.last - nearest.first + 1
  const isOtherForm = reading.isEnglish && isCutOtherwise && isForm(index, nearest, joined)
  if ((edits === 0 || isOtherForm) && !isSlip) return {...toMatch(index, nearest, 'spelling'), edits}
  const offered = reading.isEnglish ? offerFor(index, words, nearest) : undefined
  const match: Match & {edits: number} = {...toMatch(index, nearest, 'near'), part, edits}
  if (offered !== undefined) match.offered = offered
  return match
}

/** Whether the words of a stretch are a form of others, all without spaces: `home owner`, `homeowners`. */
function isForm({words}: WordIndex, {first, last}: Stretch, joined: string): boolean {
  const written = joinedWords(words, first, last)
  return basesOf(written).includes(joined) || basesOf(joined).includes(written)
}

/** All words in any form but one, and a word near to that. */
export function findMended(reading: Reading, {words}: Pattern): Match | undefined {
  const index = indexOf(reading)
  const strong = words.filter(({isLittle}) => !isLittle)
  const lists = strong.map(({folded}) => kinOfWord(reading, folded).all)
  const mended = mendedStretch(index, strong, lists, reading.budget)
  if (!mended) return undefined
  const {at, word} = mended
  const part = {start: word.start, end: word.end}
  const offered = reading.isEnglish ? offerFor(index, [word], {first: at, last: at}) : undefined
  return {...toMatch(index, {first: at, last: at}, 'near'), part, ...(offered !== undefined && {offered})}
}

/** A word of the text that has a form near to the only word, or to the only one that is lacking. */
export function findForm(reading: Reading, {words}: Pattern): Match | undefined {
  const strong = words.filter(({isLittle}) => !isLittle)
  const index = indexOf(reading)
  const lost = strong.filter(({folded}) => kinOfWord(reading, folded).all.length === 0)
  const [word] = lost
  if (!reading.isEnglish || !word || lost.length > 1) return undefined
  if (strong.length === 1 && word.folded.length < leastAlone) return undefined
  const lists = strong.map(({folded}) => kinOfWord(reading, folded).all)
  const isIn = (at: number): boolean => {
    const tried = lists.map((list, d) => (strong[d] === word ? [at] : list))
    const isWorthIt = spend(reading.budget, tried.flat().length)
    return isWorthIt && findSequence(tried, strong.map(() => widestGap)) !== undefined
  }

  const found = nearestForm(index, word.folded, isIn, reading.budget)
  if (!found) return undefined
  const {at, form: offered} = found
  return {...toMatch(index, {first: at, last: at}, 'near'), part: {start: word.start, end: word.end}, offered}
}
