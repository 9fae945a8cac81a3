import {cutWords, wordAt} from './words.js'

/** What a term asks of a text: words in order, each directly after the last or with a gap between. */
export interface Pattern {
  words: ReadonlyArray<PatternWord>
}

/** A word of a pattern. */
export interface PatternWord {
  /** As `cutWords` folds it. */
  folded: string
  /** Offsets into the term. */
  start: number
  end: number
  /** Whether a placeholder stands before it: other words may, too. */
  afterGap: boolean
  /** Whether the text may do without it, or have another in its place. */
  isLittle: boolean
}

/** A part of a term, as offsets into it. */
export interface Part {
  start: number
  end: number
}

/** Words that stand for any others. */
const placeholders: ReadonlySet<string> = new Set(
  'xxx xx xxxx sb sbs sth sths somebody someone something swh somewhere doing oneself'.split(' ')
)

/** Verbs that stand for any other at the end of a term: `fail to do sth`, `ought to have done`. */
const anyVerb = /^(?:do|done)$/
const beforeAnyVerb = /^(?:to|have)$/

/** Letters that stand for any words where there are two of them: `turn A into B`. */
const anyLetters = /(?<![\w&.'’])[ABXY](?![\w&.'’])/g

const mayStandForWords = /[ABXY]/

/** Placeholders that are marks. */
const gapMarks = /…|\.\.\.|~/g

/** What a term with a gap mark has, and one with brackets or alternatives. */
const mayHaveGap = /[….~]/
const mayVary = /[(（/]/

/** Parts of speech, as dictionaries write them: `ebb n.` */
const partOfSpeech = /^(?:n|v|vt|vi|adj|adv|prep|phr|conj|pron)$/

/** Words that dictionaries write where the text has others, or none. */
const littleWords: ReadonlySet<string> = new Set(
  'a an the be to my your his her its our their one s me you him us them it'.split(' ')
)

/** Commas between terms of one entry. */
const commas = /[,，、;；]/g

/** Marks between two ways to say the same. */
const orMarks = /[=＝|]|\s\/\s/g

const strokes = /\//g

/** What joins terms that may stand apart: `boom and bust`. */
const conjunctions = /\s(?:and|or|&|\+|vs\.?|versus|→|->)\s/g

/** Optional parts in brackets, alternatives of a term: this many variants at most, all those of `put/set sth out/up`. */
const mostVariants = 9

/** The terms of a list that a term is: `crush， defeat` has two. */
export function listed(term: string): Array<Part> {
  return split(term, commas)
}

/** The terms that a conjunction joins. */
export function conjoined(term: string): Array<Part> {
  return split(term, conjunctions)
}

/** The terms of which one is enough: `cap = upper limit` has two. */
export function alternatives(term: string): Array<Part> {
  return split(term, orMarks)
}

/** The terms of which one is enough, where a stroke parts whole terms and not two words: `open up/open`. */
export function slashed(term: string): Array<Part> {
  return split(term, strokes)
}

/**
 * What a term asks of a text. A term with brackets is tried with what is in them and without; one with
 * `A/B`, with either.
 */
export function patternsOf(term: string): Array<Pattern> {
  const blanked = mayStandForWords.test(term) ? term.replaceAll(anyLetters, '~') : term
  const variants = isPairOfLetters(term, blanked) ? [term, ...variantsOf(blanked)] : variantsOf(term)
  return variants.map((variant) => readPattern(variant)).filter(({words}) => words.length > 0)
}

function split(term: string, marks: RegExp): Array<Part> {
  if (term.search(marks) === -1) return [{start: 0, end: term.length}]
  const parts: Array<Part> = []
  let start = 0
  for (const {0: mark, index} of [...term.matchAll(marks), {0: '', index: term.length}]) {
    const part = term.slice(start, index)
    const trimmed = part.trim()
    const first = start + part.indexOf(trimmed)
    if (trimmed !== '') parts.push({start: first, end: first + trimmed.length})
    start = index + mark.length
  }

  return parts
}

/** Terms of the same length: what a variant does without is blank. */
function variantsOf(term: string): Array<string> {
  if (!mayVary.test(term)) return [term]
  let variants = [term]
  const vary = (change: (variant: string) => ReadonlyArray<string>): void => {
    const varied = variants.flatMap((variant) => change(variant))
    variants = varied.slice(0, mostVariants)
  }

  for (const {0: option, index} of term.matchAll(/[(（][^()（）]{0,80}[)）]/g)) {
    const end = index + option.length
    const isAbbreviated = isShort(option) || isShort(term.slice(0, index))
    vary((variant) => {
      const varied = [variant, blank(variant, index, end)]
      return isAbbreviated ? [...varied, ' '.repeat(index) + option] : varied
    })
  }

  for (const {end, middle, start} of strokedPairs(term)) {
    vary((variant) => [variant, blank(variant, middle, end), blank(variant, start, middle + 1)])
  }

  return variants
}

/** Two words with a stroke between them: where the first starts, the stroke stands, and the second ends. */
interface StrokedPair extends Part {
  middle: number
}

/** What a word beside a stroke is made of, and how many characters of it are looked at. */
const ofStrokedWord = /^[\p{L}\p{N}'’-]$/u
const longestStrokedWord = 40

/** Words that a stroke joins: `put/set`. Of `a/b/c`, the first two are a pair. */
function strokedPairs(term: string): Array<StrokedPair> {
  const pairs: Array<StrokedPair> = []
  let from = 0
  for (let middle = term.indexOf('/'); middle !== -1; middle = term.indexOf('/', middle + 1)) {
    const before = Array.from(term.slice(from, middle)).toReversed()
    const start = middle - lengthOfWord(before)
    const end = middle + 1 + lengthOfWord(Array.from(term.slice(middle + 1)))
    if (start === middle || end === middle + 1) continue
    pairs.push({start, middle, end})
    from = end
  }

  return pairs
}

/** Code units of the word that some characters begin with. */
function lengthOfWord(characters: ReadonlyArray<string>): number {
  let length = 0
  for (const character of characters.slice(0, longestStrokedWord)) {
    if (!ofStrokedWord.test(character)) break
    length += character.length
  }

  return length
}

/** Whether two letters of a term were blanked that are not the same. */
function isPairOfLetters(term: string, blanked: string): boolean {
  return term !== blanked && new Set(term.match(anyLetters)).size > 1
}

/** Whether capitals alone are in brackets, or stand before them: `gross product (GDP)`. */
function isShort(text: string): boolean {
  return /\p{Lu}[\d&.]?\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

function readPattern(term: string): Pattern {
  const cut = cutWords(term)
  const {ends, starts} = cut
  const folded = starts.map((_start, index) => wordAt(cut, index))
  const gaps = mayHaveGap.test(term) ? [...term.matchAll(gapMarks)].map(({index}) => index) : []
  const words: Array<PatternWord> = []
  let afterGap = false
  for (const [index, word] of folded.entries()) {
    const start = starts[index] as number
    const isPossessive = word === 's' && isPlaceholder(folded[index - 1])
    while ((gaps[0] ?? Infinity) < start) {
      gaps.shift()
      afterGap = true
    }

    const isSpeech = term.charAt(ends[index] as number) === '.' && partOfSpeech.test(word)
    if (isPlaceholder(word) || isPossessive || isSpeech || isAnyVerb(folded, index)) afterGap = true
    else {
      const isLittle = littleWords.has(word)
      words.push({folded: word, start, end: ends[index] as number, afterGap, isLittle})
      afterGap = false
    }
  }

  return {words}
}

function isPlaceholder(word: string | undefined): boolean {
  return word !== undefined && placeholders.has(word)
}

function isAnyVerb(words: ReadonlyArray<string>, index: number): boolean {
  const before = words[index - 1]
  const after = words[index + 1]
  if (before === undefined || !anyVerb.test(words[index] as string)) return false
  return (after === undefined || isPlaceholder(after)) && (beforeAnyVerb.test(before) || isPlaceholder(before))
}
