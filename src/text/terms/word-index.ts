import {type Borders, readBorders} from './borders.js'
import {type Budget, spend} from './budget.js'
import {type Vocabulary, listWords} from './vocabulary.js'
import {type Words, cutWords, wordAt} from './words.js'

/** The words of a text, and lists of those that begin with the same two letters. */
export interface WordIndex {
  words: Words
  /** How many words there are. */
  size: number
  /** For each beginning, the index of its first word; `-1` where there is none. */
  first: Array<number>
  /** For each index, that of the next word that begins so; `-1` where there is none. */
  next: Array<number>
  /** What parts the words, and which there are: worked out where they are first asked for. */
  borders: Borders | undefined
  vocabulary: Vocabulary | undefined
}

/** Lists of the words of a text, and of a short one: a beginning has one, which others may share. */
const lists = 0x4_00
const fewLists = 0x40

/** The lists of a text without words. */
const noWords: ReadonlyArray<number> = new Array<number>(lists).fill(-1)

/** Words of a short text at most. */
const shortText = 0x20

/** Cut a text into words and list them: its cost is the length of the text. */
export function indexWords(text: string): WordIndex {
  const words = cutWords(text)
  const size = words.starts.length
  // Arrays of numbers, and not of 32 bits: those are slow to make, and most texts are short. To copy one is fast.
  const first = noWords.slice(0, size > shortText ? lists : fewLists)
  const next = new Array<number>(size).fill(-1)
  for (let index = size - 1; index >= 0; index--) {
    const list = listAt(words, index) & (first.length - 1)
    next[index] = first[list] as number
    first[list] = index
  }

  return {words, size, first, next, borders: undefined, vocabulary: undefined}
}

/** What parts the words of a text. */
function bordersOf(index: WordIndex): Borders {
  return (index.borders ??= readBorders(index.words))
}

/** The different words of a text. */
export function vocabularyOf(index: WordIndex): Vocabulary {
  return (index.vocabulary ??= listWords(index.words))
}

/** Whether only spaces and hyphens stand between the words of a stretch. */
export function isJoined(index: WordIndex, first: number, last: number): boolean {
  if (first === last) return true
  const {joints} = bordersOf(index)
  return joints[first] === joints[last]
}

/** Whether the words of a stretch are of more than one sentence. */
export function reachesOver(index: WordIndex, first: number, last: number): boolean {
  if (first === last) return false
  const {sentences} = bordersOf(index)
  return sentences[first] !== sentences[last]
}

/** Indexes at which a word stands, in order; some only, where the budget is spent. */
export function indexesOf(index: WordIndex, word: string, budget: Budget): Array<number> {
  const {first, next, words} = index
  const indexes: Array<number> = []
  let at = first[listFor(word) & (first.length - 1)] as number
  for (; at !== -1 && spend(budget, 1); at = next[at] as number) {
    if (wordAt(words, at) === word) indexes.push(at)
  }

  return indexes
}

/** Words that begin as another does, and some others; not all, where the budget is spent. */
export function wordsLike(index: WordIndex, word: string, budget: Budget): Array<string> {
  const {first, next, words} = index
  const like: Array<string> = []
  let at = first[listFor(word) & (first.length - 1)] as number
  for (; at !== -1 && spend(budget, 1); at = next[at] as number) like.push(wordAt(words, at))
  return like
}

function listFor(word: string): number {
  return listOf(word.charCodeAt(0), word.charCodeAt(1))
}

function listAt(words: Words, index: number): number {
  const {ends, starts, text} = words
  const start = starts[index] as number
  const one = text.charCodeAt(start)
  const two = start + 1 < (ends[index] as number) ? text.charCodeAt(start + 1) : 0
  if (isPlain(one) && (isPlain(two) || two === 0)) return listOf(one, two)
  return listFor(wordAt(words, index))
}

/** Whether a code unit is folded by its bits: an ASCII letter or digit. */
function isPlain(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
}

/** The list of words with two code units: upper and lower case share it. */
function listOf(one: number, two: number): number {
  return ((one & 31) << 5) | (two & 31)
}
