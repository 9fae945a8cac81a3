/** How far an alignment may stray from the diagonal to either side, in sentences of the translation. */
export const halfWidth = 64

/**
 * The cells of the table of all alignments that are looked at. A cell stands for as many sentences of either
 * side as are paired before it. Those near the diagonal of the two texts, by length, are enough: so work and
 * memory are linear in their sentences.
 */
export interface Band {
  /** For each number of sentences of the source, the least number of the translation. */
  first: Int32Array
  /** The greatest. */
  last: Int32Array
  /** Index of the first cell of each row. */
  offsets: Int32Array
  /** How many cells there are. */
  cells: number
}

/** The band of two texts, from the lengths of their sentences. */
export function bandOf(source: ReadonlyArray<number>, translation: ReadonlyArray<number>): Band {
  const rows = source.length + 1
  const centres = diagonalOf(source, translation)
  const band: Band = {first: new Int32Array(rows), last: new Int32Array(rows), offsets: new Int32Array(rows), cells: 0}
  for (let row = 0; row < rows; row++) {
    // A row reaches to the centre of the next, so that there is a way through the table.
    band.first[row] = Math.max(0, (centres[row] as number) - halfWidth)
    band.last[row] = Math.min(translation.length, (centres[row + 1] ?? translation.length) + halfWidth)
    band.offsets[row] = band.cells
    band.cells += (band.last[row] as number) - (band.first[row] as number) + 1
  }

  return band
}

/** For each number of sentences of the source, that of the translation which is as far through its text. */
function diagonalOf(source: ReadonlyArray<number>, translation: ReadonlyArray<number>): Int32Array {
  const share = sum(translation) / sum(source)
  const centres = new Int32Array(source.length + 1)
  let length = 0
  let otherLength = 0
  let column = 0
  for (let row = 1; row <= source.length; row++) {
    length += weight(source[row - 1] as number)
    for (; column < translation.length; column++) {
      const next = weight(translation[column] as number)
      if (otherLength + next / 2 > length * share) break
      otherLength += next
    }

    centres[row] = column
  }

  return centres
}

function sum(lengths: ReadonlyArray<number>): number {
  let result = 0
  for (const length of lengths) result += weight(length)
  return result
}

/** A sentence that has no letters leads on, too. */
function weight(length: number): number {
  return length + 1
}

/** Index of a cell in tables; `-1` for one outside the band. */
export function cellAt({first, last, offsets}: Band, row: number, column: number): number {
  const start = first[row]
  if (start === undefined || column < start || column > (last[row] as number)) return -1
  return (offsets[row] as number) + column - start
}
