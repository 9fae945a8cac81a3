import {isLanguage} from '../syntax/languages.js'
import type {Languages} from '../syntax/nodes.js'
import {lazyPattern} from '../text/lazy-pattern.js'

const letters = lazyPattern(String.raw`[\p{L}\p{N}]`, 'gu')

/** How many letters, ideographs and digits a text has: white space and marks say nothing about its length. */
export function lengthOf(text: string): number {
  return text.match(letters())?.length ?? 0
}

/** How lengths of translations are distributed. */
export interface LengthModel {
  /** Letters of the translation for a letter of the source. */
  ratio: number
  /** Variance of the length of the translation, for a letter of the source. */
  variance: number
}

/** English and Chinese: measured on real notes (`docs/decisions/0016-sentences-and-pairs.md`). */
const englishToChinese: Readonly<LengthModel> = {ratio: 0.36, variance: 0.43}

/** For texts of equal length in European languages: Gale and Church (1993), “A program for aligning sentences”. */
const usualVariance = 6.8

/** What is known of the lengths of two languages; where nothing is, `undefined`. */
export function knownLengths({source, translation}: Readonly<Languages>): LengthModel | undefined {
  const {ratio, variance} = englishToChinese
  if (isLanguage(source, 'en') && isLanguage(translation, 'zh')) return {ratio, variance}
  // The same deviations, seen from the other side.
  if (isLanguage(source, 'zh') && isLanguage(translation, 'en')) return {ratio: 1 / ratio, variance: variance / ratio ** 3}
  return undefined
}

/** The ratio of two texts that say the same; without one of them, any will do. */
export function ratioOf(source: number, translation: number): number {
  return source > 0 && translation > 0 ? translation / source : 1
}

/** A variance where only the ratio is known: it grows with the square of what is measured. */
export function varianceFor(ratio: number): number {
  return usualVariance * ratio * ratio
}

/** How far two lengths are from what is usual, in standard deviations. */
export function deviationOf({ratio, variance}: LengthModel, source: number, translation: number): number {
  const mean = Math.max(1, (source + translation / ratio) / 2)
  return (translation - ratio * source) / Math.sqrt(mean * variance)
}

/** Degrees of freedom of Student’s distribution: the measured deviations follow it, and not the normal one. */
const freedom = 5

/** What two lengths cost: the logarithm of how much less likely they are than the most usual ones. */
export function lengthCost(model: LengthModel, source: number, translation: number): number {
  const deviation = deviationOf(model, source, translation)
  // The variance of the distribution is brought to one.
  return ((freedom + 1) / 2) * Math.log1p((deviation * deviation) / (freedom - 2))
}

/** How often a translation may be longer or shorter than what is usual. */
const longest = 2

/** Deviations below which a short text says nothing. */
const leastDeviation = 4

/** Whether two texts are of such lengths that one cannot be the translation of the other as a whole. */
export function isOutOfRange(model: LengthModel, source: number, translation: number): boolean {
  const ratio = translation / (model.ratio * source)
  return (ratio > longest || ratio < 1 / longest) && Math.abs(deviationOf(model, source, translation)) > leastDeviation
}
