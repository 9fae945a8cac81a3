import {type Band, cellAt} from './band.js'
import {type Bead, beads} from './beads.js'

/** What a bead costs whose sentences start at a place of the table: the logarithm of how unlikely it is. */
export type Cost = (bead: number, source: number, translation: number) => number

/** A bead of the best alignment. */
export interface Step {
  /** Index of its shape in `beads`. */
  bead: number
  /** Its first sentence of the source. */
  source: number
  /** Its first sentence of the translation. */
  translation: number
  /** The share of all alignments that have it, each by how likely it is. */
  share: number
}

/** The most likely alignment in a band, and how far all others agree with each of its beads. */
export function bestPath(band: Band, cost: Cost): Array<Step> {
  const {best, sums} = forward(band, cost)
  const after = backward(band, cost)
  const steps: Array<Step> = []
  const [total = 0] = after
  let row = band.first.length - 1
  let column = band.last[row] as number
  while (row > 0 || column > 0) {
    const cell = cellAt(band, row, column)
    const index = best[cell] as number
    const bead = beads[index] as Bead
    row -= bead.source
    column -= bead.translation
    const before = sums[cellAt(band, row, column)] as number
    const share = Math.exp(total - before - cost(index, row, column) - (after[cell] as number))
    steps.push({bead: index, source: row, translation: column, share})
  }

  return steps.reverse()
}

/** What is known of each cell from all ways to it. */
interface Tables {
  /** What all of them cost together. */
  sums: Float64Array
  /** The last bead of the best of them. */
  best: Uint8Array
}

function forward(band: Band, cost: Cost): Tables {
  const sums = new Float64Array(band.cells).fill(Infinity)
  const least = new Float64Array(band.cells).fill(Infinity)
  const best = new Uint8Array(band.cells)
  sums[0] = 0
  least[0] = 0
  for (let row = 0; row < band.first.length; row++) {
    for (let column = band.first[row] as number; column <= (band.last[row] as number); column++) {
      const cell = cellAt(band, row, column)
      for (let index = 0; index < beads.length; index++) {
        const {source, translation} = beads[index] as Bead
        const from = cellAt(band, row - source, column - translation)
        if (from === -1) continue
        const own = cost(index, row - source, column - translation)
        sums[cell] = together(sums[cell] as number, (sums[from] as number) + own)
        const whole = (least[from] as number) + own
        if (whole >= (least[cell] as number)) continue
        least[cell] = whole
        best[cell] = index
      }
    }
  }

  return {sums, best}
}

/** What all ways from each cell to the end cost together. */
function backward(band: Band, cost: Cost): Float64Array {
  const sums = new Float64Array(band.cells).fill(Infinity)
  sums[band.cells - 1] = 0
  for (let row = band.first.length - 1; row >= 0; row--) {
    for (let column = band.last[row] as number; column >= (band.first[row] as number); column--) {
      const cell = cellAt(band, row, column)
      for (let index = 0; index < beads.length; index++) {
        const {source, translation} = beads[index] as Bead
        const to = cellAt(band, row + source, column + translation)
        if (to !== -1) sums[cell] = together(sums[cell] as number, (sums[to] as number) + cost(index, row, column))
      }
    }
  }

  return sums
}

/** What two ways cost together: less than either. There is a way from each cell to either end, so one is finite. */
function together(left: number, right: number): number {
  const less = Math.min(left, right)
  return less - Math.log1p(Math.exp(less - Math.max(left, right)))
}
