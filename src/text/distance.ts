/**
 * How many edits make one string of another: insertions, deletions, substitutions and exchanges of
 * two neighbours (the optimal string alignment distance); `most + 1` where it is more than `most`.
 *
 * The cost is the length of one string times `most`.
 */
export function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let beforePrevious: Array<number> = []
  let previous = Array.from({length: right.length + 1}, (_value, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = new Array<number>(right.length + 1).fill(most + 1)
    const first = Math.max(1, row - most)
    const last = Math.min(right.length, row + most)
    if (first === 1) current[0] = row
    let least = most + 1
    for (let column = first; column <= last; column++) {
      const cell = cellOf({left, right, row, column}, current, previous, beforePrevious)
      current[column] = cell
      if (cell < least) least = cell
    }

    if (least > most && (current[0] ?? 0) > most) return most + 1
    beforePrevious = previous
    previous = current
  }

  return Math.min(previous[right.length] ?? 0, most + 1)
}

interface Cell {
  left: string
  right: string
  row: number
  column: number
}

function cellOf(
  {left, right, row, column}: Cell,
  current: ReadonlyArray<number>,
  previous: ReadonlyArray<number>,
  beforePrevious: ReadonlyArray<number>
): number {
  const a = left.charCodeAt(row - 1)
  const b = right.charCodeAt(column - 1)
  const at = (list: ReadonlyArray<number>, index: number): number => list[index] ?? Infinity
  const least = Math.min(
    at(previous, column) + 1,
    at(current, column - 1) + 1,
    at(previous, column - 1) + (a === b ? 0 : 1)
  )
  const isExchange =
    row > 1 &&
    column > 1 &&
    a === right.charCodeAt(column - 2) &&
    b === left.charCodeAt(row - 2)
  return isExchange ? Math.min(least, at(beforePrevious, column - 2) + 1) : least
}

/** The names nearest to one that is not known, nearest first, then those that it is a part of: three at most. */
export function nearest(name: string, names: ReadonlyArray<string>): Array<string> {
  const most = Math.max(2, Math.floor(name.length / 3))
  const near = names
    .map((candidate) => ({candidate, edits: distance(name, candidate, most)}))
    .filter(({edits}) => edits <= most)
    .sort((a, b) => a.edits - b.edits)
    .map(({candidate}) => candidate)
  const longer = name === '' ? [] : names.filter((d) => d.includes(name) && !near.includes(d))
  return [...near, ...longer].slice(0, 3)
}
