import {compose} from '../text/compose.js'

/** Marks of a sentence that are compared, at most: those that weigh most. */
const most = 8

/** What a unit of either language multiplies a number by. */
const units: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  m: 1e6,
  million: 1e6,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  bn: 1e9,
  billion: 1e9,
  十亿: 1e9,
  trn: 1e12,
  trillion: 1e12,
  万亿: 1e12
}

const numbers =
  /(?<![A-Za-z\d.,])(\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,6})?)(?: ?(thousand|million|billion|trillion|trn|bn|k|m)(?![A-Za-z])|(万亿|十亿|百万|千万|[千万萬亿億]))?/gi

const latinWords = /[A-Za-z][A-Za-z\d]{1,30}/g

/** Marks of punctuation, each with the sign that stands for it. */
const punctuation: ReadonlyArray<readonly [sign: string, pattern: RegExp]> = [
  ['?', /\?/],
  ['%', /%|per ?cent|百分/],
  ['“', /[“「『"]/],
  ['”', /[”」』"]/]
]

/** What a mark weighs by its first character; a name weighs the rest. */
const weightOf: Readonly<Record<string, number>> = {'#': 3, '?': 2, '%': 2, '“': 1, '”': 1}
const weightOfName = 2

/**
 * What sentences and their translations share where they are pairs: numbers, names in Latin letters, question
 * marks, quotation marks, percentages.
 */
export interface Marks {
  /** For each sentence of the source, the numbers of its marks. */
  source: ReadonlyArray<ReadonlyArray<number>>
  /** For each sentence of the translation. */
  translation: ReadonlyArray<ReadonlyArray<number>>
  /** For each mark, what a pair costs that has it on one side only. */
  weights: ReadonlyArray<number>
}

/** The marks that occur on both sides. */
export function marksOf(source: ReadonlyArray<string>, translation: ReadonlyArray<string>): Marks {
  const sides = [source.map((d) => marksIn(d, false)), translation.map((d) => marksIn(d, true))] as const
  const [left, right] = sides.map((side) => countIn(side)) as [Counts, Counts]
  const known = new Map<string, number>()
  const weights: Array<number> = []
  for (const [mark, count] of left) {
    const other = right.get(mark)
    if (other === undefined) continue
    known.set(mark, weights.length)
    // A mark that one side has more often says less: a name is written in other letters elsewhere.
    const share = Math.min(count, other) / Math.max(count, other)
    weights.push((weightOf[mark.charAt(0)] ?? weightOfName) * share)
  }

  const indicesOf = (marks: ReadonlySet<string>): Array<number> =>
    [...marks]
      .flatMap((mark) => known.get(mark) ?? [])
      .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
      .slice(0, most)
  return {source: sides[0].map(indicesOf), translation: sides[1].map(indicesOf), weights}
}

type Counts = ReadonlyMap<string, number>

/** In how many sentences each mark is. */
function countIn(sentences: ReadonlyArray<ReadonlySet<string>>): Counts {
  const counts = new Map<string, number>()
  for (const marks of sentences) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}

/** The marks of a sentence. What may be no name in its own language is one in a translation if it has a capital. */
function marksIn(sentence: string, isTranslation: boolean): Set<string> {
  // Characters of full width become those of half width.
  const text = compose(sentence, 'NFKC')
  const marks = new Set<string>()
  for (const [, digits = '', unit = '', ideographs = ''] of text.matchAll(numbers)) {
    const value = Number(digits.replaceAll(',', '')) * (units[(unit || ideographs).toLowerCase()] ?? 1)
    marks.add(`#${String(Number(value.toPrecision(12)))}`)
  }

  for (const [word] of text.matchAll(latinWords)) {
    if (!isTranslation || /[A-Z]/.test(word)) marks.add(word.toLowerCase())
  }

  for (const [sign, pattern] of punctuation) if (pattern.test(text)) marks.add(sign)
  return marks
}

/** What marks cost that stand on one side of a pair only. */
export function marksCost(
  {source, translation, weights}: Marks,
  sourceStart: number,
  sourceEnd: number,
  translationStart: number,
  translationEnd: number
): number {
  return (
    lacking(source, sourceStart, sourceEnd, translation, translationStart, translationEnd, weights) +
    lacking(translation, translationStart, translationEnd, source, sourceStart, sourceEnd, weights)
  )
}

function lacking(
  side: ReadonlyArray<ReadonlyArray<number>>,
  start: number,
  end: number,
  other: ReadonlyArray<ReadonlyArray<number>>,
  otherStart: number,
  otherEnd: number,
  weights: ReadonlyArray<number>
): number {
  let cost = 0
  for (let index = start; index < end; index++) {
    for (const mark of side[index] as ReadonlyArray<number>) {
      let isThere = false
      for (let place = otherStart; place < otherEnd && !isThere; place++) isThere = (other[place] as ReadonlyArray<number>).includes(mark)
      if (!isThere) cost += weights[mark] as number
    }
  }

  return cost
}
