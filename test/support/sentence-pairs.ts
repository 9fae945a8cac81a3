import {readFileSync} from 'node:fs'
import type {Pair} from 'bilingual-notes'

/** A segment whose pairs were checked by hand. */
export interface CheckedSegment {
  note: string
  /** Its number among the segments of the note that have data, from 0. */
  segment: number
  /** Whether a plain rule finds as many sentences in the source as in the translation. */
  counts: 'equal' | 'differ'
  /** After each pair, the ends of both sides: after the last letter or digit. */
  cuts: ReadonlyArray<readonly [source: number, translation: number]>
}

export const checkedSegments: ReadonlyArray<CheckedSegment> = JSON.parse(
  readFileSync(new URL('sentence-pairs.json', import.meta.url), 'utf8')
) as ReadonlyArray<CheckedSegment>

/** Offset after the last letter or digit before another: marks between two sentences belong to either. */
export function lastLetter(text: string, offset: number): number {
  const match = /[\p{L}\p{N}][^\p{L}\p{N}]*$/u.exec(text.slice(0, offset))
  return match ? match.index + ((match[0].codePointAt(0) as number) > 0xff_ff ? 2 : 1) : 0
}

/** What was judged of a pair. */
export interface Judgement {
  isRight: boolean
  confidence: number
}

/** Where pairs end on both sides; that of one side stays where a sentence is left alone. */
export function cutsOf(pairs: ReadonlyArray<Pair>, source: string, translation: string): Array<string> {
  let left = 0
  let right = 0
  return pairs.map((pair) => {
    left = pair.source ? lastLetter(source, pair.source.end) : left
    right = pair.translation ? lastLetter(translation, pair.translation.end) : right
    return `${left} ${right}`
  })
}

const ranges = [0, 0.8, 0.9, 0.95, 0.98, 1.01]

/** For ranges of confidence, how many pairs there are, their mean confidence, and the share that is right. */
export function reliability(judgements: ReadonlyArray<Judgement>): Array<readonly [from: number, count: number, mean: number, right: number]> {
  return ranges.slice(0, -1).map((from, index) => {
    const inside = judgements.filter((d) => d.confidence >= from && d.confidence < (ranges[index + 1] as number))
    const mean = inside.reduce((sum, d) => sum + d.confidence, 0) / inside.length
    return [from, inside.length, mean, inside.filter((d) => d.isRight).length / inside.length]
  })
}

/** The rows of a table of reliability, as the documentation has them. */
export function reliabilityRows(judgements: ReadonlyArray<Judgement>): Array<string> {
  return reliability(judgements).map(([from, count, mean, right], index) => {
    const to = Math.min(1, ranges[index + 1] as number)
    return `| ${from.toFixed(2)}–${to.toFixed(2)} | ${count} | ${mean.toFixed(3)} | ${right.toFixed(3)} |`
  })
}

/** Sentences that are translations of each other. */
export interface Group {
  source: Array<string>
  translation: Array<string>
}

/** Numbers from 0 to 1 that look random, and are the same each time. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/**
 * Make a segment worse, as careless translators do: of a hundred groups, three lose a side, and six are joined
 * with the next on one side.
 */
export function damage(groups: ReadonlyArray<Group>, random: () => number): Array<Group> {
  const result: Array<Group> = []
  for (const group of groups) {
    const chance = random()
    const last = result.at(-1)
    const isPlain = (d: Group | undefined): boolean => d?.source.length === 1 && d.translation.length === 1
    if (chance < 0.015) result.push({source: [], translation: group.translation})
    else if (chance < 0.03) result.push({source: group.source, translation: []})
    else if (chance < 0.09 && last && isPlain(last) && isPlain(group)) {
      const source = [...last.source, ...group.source]
      const translation = [...last.translation, ...group.translation]
      result[result.length - 1] =
        chance < 0.06 ? {source: [source.join(' ')], translation} : {source, translation: [translation.join('')]}
    } else result.push(group)
  }

  return result.filter((d) => d.source.length + d.translation.length > 0)
}

