import {bandOf} from './band.js'
import {type Bead, type Priors, beads} from './beads.js'
import {type LengthModel, isOutOfRange, lengthCost, lengthOf} from './lengths.js'
import {marksCost, marksOf} from './marks.js'
import {type Cost, type Step, bestPath} from './paths.js'

/** What is known of two languages and their translations. */
export interface Model extends LengthModel {
  priors: Readonly<Priors>
}

/** Sentences, and the length of each. */
export interface Texts {
  sentences: ReadonlyArray<string>
  lengths: ReadonlyArray<number>
  /** The length of all. */
  length: number
}

/** Sentences with their lengths. */
export function textsOf(sentences: ReadonlyArray<string>): Texts {
  const lengths = sentences.map((sentence) => lengthOf(sentence))
  return {sentences, lengths, length: sum(lengths, 0, lengths.length)}
}

/**
 * The most likely alignment of sentences with those of their translation. Texts whose lengths cannot be
 * those of a text and its translation are not paired.
 */
export function align(source: Texts, translation: Texts, model: Model): Array<Step> {
  if (source.length > 0 && translation.length > 0 && isOutOfRange(model, source.length, translation.length)) {
    return unpaired(source.lengths.length, translation.lengths.length)
  }

  return bestPath(bandOf(source.lengths, translation.lengths), costOf(source, translation, model))
}

/** Each sentence left alone: nothing is known of any. */
function unpaired(rows: number, columns: number): Array<Step> {
  const [left, right] = ['1-0', '0-1'].map((shape) => beads.findIndex((d) => d.shape === shape)) as [number, number]
  return [
    ...Array.from({length: rows}, (_, source) => ({bead: left, source, translation: 0, share: 0})),
    ...Array.from({length: columns}, (_, translation) => ({bead: right, source: rows, translation, share: 0}))
  ]
}

function costOf(source: Texts, translation: Texts, model: Model): Cost {
  const marks = marksOf(source.sentences, translation.sentences)
  const priors = beads.map(({shape}) => -Math.log(model.priors[shape]))
  return (index, row, column) => {
    const bead = beads[index] as Bead
    const rowEnd = row + bead.source
    const columnEnd = column + bead.translation
    let cost = (priors[index] as number) + marksCost(marks, row, rowEnd, column, columnEnd)
    // What is left alone has no length to compare.
    if (bead.source > 0 && bead.translation > 0) {
      cost += lengthCost(model, sum(source.lengths, row, rowEnd), sum(translation.lengths, column, columnEnd))
    }

    return cost
  }
}

function sum(lengths: ReadonlyArray<number>, start: number, end: number): number {
  let result = 0
  for (let index = start; index < end; index++) result += lengths[index] as number
  return result
}
