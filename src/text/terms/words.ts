import {compose} from '../compose.js'

/** The words of a text, as lists side by side: where each stands. */
export interface Words {
  text: string
  /** Offsets of their first code units. */
  starts: Array<number>
  /** Offsets after their last code units. */
  ends: Array<number>
  /** In lower case, without accents and marks; each folded where it is first asked for. */
  folded: Array<string | undefined>
}

/** What a code unit is to a word. */
const kinds = {border: 0, letter: 1, mark: 2, alone: 3} as const

type Ranges = ReadonlyArray<readonly [number, number]>

/** Letters, digits and what combines with them, in the scripts that part words by spaces. */
const letters: Ranges = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x5bd],
  [0x5bf, 0x60b],
  [0x60d, 0x61a],
  [0x620, 0x963],
  [0x966, 0x1fff],
  [0x2c00, 0x2dff],
  [0xa640, 0xabff],
  [0xfb00, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a]
]

/** Characters that are words of their own: those of scripts that write no spaces, or few. */
const alone: Ranges = [
  [0xe01, 0xe5b],
  [0x1100, 0x11ff],
  [0x2e80, 0x2fdf],
  [0x3005, 0x3007],
  [0x3041, 0x30ff],
  [0x3130, 0x318f],
  [0x31f0, 0x31ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7ff],
  [0xd840, 0xd888],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f]
]

/** Marks that part no word: emphasis, escapes, hyphens and spaces of no width. */
const marks: Ranges = [
  [0x2a, 0x2a],
  [0x5c, 0x5c],
  [0x5f, 0x5f],
  [0xad, 0xad],
  [0x200b, 0x200d],
  [0xfeff, 0xfeff]
]

/** Letters that are another letter with a stroke, or two. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  œ: 'oe'
}

/** What stands for letters left out: `'` and `’`. */
const apostrophes: ReadonlyArray<number> = [0x27, 0x2019]

/** A character reference: its letters are no word. */
const reference = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/iy

let table: Uint8Array | undefined

/** For each code unit, what it is to a word: made where it is first needed. */
function kindTable(): Uint8Array {
  if (table) return table
  table = new Uint8Array(0x1_00_00)
  for (const [first, last] of letters) table.fill(kinds.letter, first, last + 1)
  for (const [first, last] of alone) table.fill(kinds.alone, first, last + 1)
  for (const [first, last] of marks) table.fill(kinds.mark, first, last + 1)
  return table
}

/**
 * Cut a text into words: at spaces, hyphens, apostrophes and every other character that is no letter
 * or digit. `**S**INCE` is one word; a character of a script without spaces is one as well.
 */
export function cutWords(text: string): Words {
  const table = kindTable()
  const starts: Array<number> = []
  const ends: Array<number> = []
  let offset = 0
  while (offset < text.length) {
    const code = text.charCodeAt(offset)
    const kind = table[code]
    if (kind === kinds.letter || kind === kinds.alone) {
      starts.push(offset)
      offset = kind === kinds.letter ? endOfWord(text, offset, table) : endOfCharacter(code, offset)
      ends.push(offset)
    } else offset = code === 0x26 ? endOfReference(text, offset) : offset + 1
  }

  return {text, starts, ends, folded: new Array<undefined>(starts.length)}
}

/** The word at an index, as it is compared: `isn’` of `isn’t` keeps its apostrophe. */
export function wordAt(words: Words, index: number): string {
  const {ends, folded, starts, text} = words
  const known = folded[index]
  if (known !== undefined) return known
  const word = fold(text.slice(starts[index], ends[index]))
  return (folded[index] = isNegated(text, ends[index] as number) ? `${word}'` : word)
}

/** Whether the first half of a negated verb ends at an offset: `won` of `won’t` is not that of `win`. */
export function isNegated(text: string, offset: number): boolean {
  if (!apostrophes.includes(text.charCodeAt(offset)) || (text.charCodeAt(offset - 1) | 0x20) !== 0x6e) return false
  if ((text.charCodeAt(offset + 1) | 0x20) !== 0x74) return false
  return offset + 2 >= text.length || kindTable()[text.charCodeAt(offset + 2)] !== kinds.letter
}

/** Whether a code unit may stand in a word, or between its letters. */
export function isOfWord(code: number): boolean {
  return kindTable()[code] !== kinds.border
}

/** Whether a code unit parts no word, and is of none: emphasis, an escape. */
export function isMark(code: number): boolean {
  return kindTable()[code] === kinds.mark
}

/** A word in lower case, without accents, ligatures and marks. */
function fold(word: string): string {
  // Most words are folded as they are.
  return /^[\da-z]*$/.test(word) ? word : withoutMarks(word.toLowerCase())
}

/** A text without accents, ligatures and marks: two that differ in case still do. */
export function withoutMarks(text: string): string {
  if (/^[\dA-Za-z]*$/.test(text)) return text
  return compose(text.replaceAll(/[*\\_\u00AD\u200B-\u200D\uFEFF]/g, ''), 'NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[ßæðøþđıłœ]/g, (letter) => plainLetters[letter] as string)
}

/** The end of a word; marks after its last letter are no part of it. */
function endOfWord(text: string, start: number, table: Uint8Array): number {
  let end = start + 1
  for (let offset = end; offset < text.length; offset++) {
    const kind = table[text.charCodeAt(offset)]
    if (kind === kinds.letter) end = offset + 1
    else if (kind !== kinds.mark) break
  }

  return end
}

function endOfCharacter(code: number, offset: number): number {
  return code >= 0xd840 && code <= 0xd888 ? offset + 2 : offset + 1
}

function endOfReference(text: string, offset: number): number {
  reference.lastIndex = offset
  return reference.test(text) ? reference.lastIndex : offset + 1
}
