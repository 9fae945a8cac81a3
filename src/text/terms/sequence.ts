/** A stretch of the words of a text, as indexes: the last is inside. */
export interface Stretch {
  first: number
  last: number
}

/**
 * The first stretch in which words follow one another.
 *
 * @param lists For each word, the indexes at which it stands, in order.
 * @param gaps For each word, how many others may stand between the one before it and it.
 */
export function findSequence(
  lists: ReadonlyArray<ReadonlyArray<number>>,
  gaps: ReadonlyArray<number>
): Stretch | undefined {
  let ends: ReadonlyArray<Stretch> = (lists[0] as ReadonlyArray<number>).map((index) => ({first: index, last: index}))
  for (let word = 1; word < lists.length && ends.length > 0; word++) {
    ends = extend(ends, lists[word] as ReadonlyArray<number>, gaps[word] as number)
  }

  return ends[0]
}

/** The stretches that a word at one of some indexes makes longer: of two to one index, the shorter. */
function extend(
  stretches: ReadonlyArray<Stretch>,
  indexes: ReadonlyArray<number>,
  gap: number
): Array<Stretch> {
  const longer: Array<Stretch> = []
  let before = -1
  for (const index of indexes) {
    while ((stretches[before + 1]?.last ?? Infinity) < index) before++
    const stretch = stretches[before]
    if (stretch && index - stretch.last <= gap + 1) longer.push({first: stretch.first, last: index})
  }

  return longer
}
