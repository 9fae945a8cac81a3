/**
 * How many edits make one string of another: insertions, deletions, substitutions and exchanges of
 * two neighbours (the optimal string alignment distance); `most + 1` where it is more than `most`.
 *
 * The cost is the length of one string times `most`.
 */
export function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  // What both begin and end with takes no edit.
  const shorter = Math.min(left.length, right.length)
  let start = 0
  while (start < shorter && left.charCodeAt(start) === right.charCodeAt(start)) start++
  let same = 0
  while (same < shorter - start && left.charCodeAt(left.length - 1 - same) === right.charCodeAt(right.length - 1 - same)) same++
  const rows = left.length - start - same
  const columns = right.length - start - same
  if (rows === 0 || columns === 0) return Math.min(rows + columns, most + 1)
  return distanceBetween(left.slice(start, start + rows), right.slice(start, start + columns), most)
}

/** The same, of two strings that are not empty. */
function distanceBetween(left: string, right: string, most: number): number {
  const width = right.length + 1
  let beforePrevious: Array<number> = []
  let previous: Array<number> = []
  for (let column = 0; column < width; column++) previous.push(column)
  for (let row = 1; row <= left.length; row++) {
    const current = new Array<number>(width).fill(most + 1)
    const last = Math.min(right.length, row + most)
    let least = most + 1
    if (row <= most + 1) current[0] = row
    for (let column = Math.max(1, row - most); column <= last; column++) {
      const isSame = left.charCodeAt(row - 1) === right.charCodeAt(column - 1)
      let edits = (previous[column - 1] as number) + (isSame ? 0 : 1)
      edits = Math.min(edits, (previous[column] as number) + 1, (current[column - 1] as number) + 1)
      if (row > 1 && column > 1 && isExchange(left, right, row, column)) {
        edits = Math.min(edits, (beforePrevious[column - 2] as number) + 1)
      }

      current[column] = edits
      if (edits < least) least = edits
    }

    if (least > most && (current[0] as number) > most) return most + 1
    beforePrevious = previous
    previous = current
  }

  return Math.min(previous[right.length] as number, most + 1)
}

/** Whether the last two code units of two beginnings are the same, in exchanged order. */
function isExchange(left: string, right: string, row: number, column: number): boolean {
  return (
    left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
    left.charCodeAt(row - 2) === right.charCodeAt(column - 1)
  )
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
