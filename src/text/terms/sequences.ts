/** Indexes of words that stand for those of a term, in order of the text. */
export type Indexes = ReadonlyArray<number>

/** An index of a stretch, and those before it. */
interface Link {
  index: number
  /** The first index of the stretch. */
  first: number
  before?: Link
}

/**
 * All stretches in which words follow one another, each as short as can be, and none over another.
 *
 * @param lists For each word, the indexes at which it stands, in order.
 * @param gaps For each word, how many others may stand between the one before it and it.
 */
export function findSequences(lists: ReadonlyArray<Indexes>, gaps: ReadonlyArray<number>): Array<Indexes> {
  let ends: ReadonlyArray<Link> = (lists[0] ?? []).map((index) => ({index, first: index}))
  for (let word = 1; word < lists.length && ends.length > 0; word++) {
    ends = extend(ends, lists[word] as Indexes, gaps[word] as number)
  }

  const found: Array<Indexes> = []
  let after = 0
  for (const end of ends) {
    if (end.first < after) continue
    found.push(indexesIn(end))
    after = end.index + 1
  }

  return found
}

/** Stretches with a word more, at some indexes: of those that it may follow, the last. */
function extend(stretches: ReadonlyArray<Link>, indexes: Indexes, gap: number): Array<Link> {
  const longer: Array<Link> = []
  let at = -1
  for (const index of indexes) {
    while ((stretches[at + 1]?.index ?? Infinity) < index) at++
    const before = stretches[at]
    if (before && index - before.index <= gap + 1) longer.push({index, first: before.first, before})
  }

  return longer
}

function indexesIn(end: Link): Indexes {
  const indexes: Array<number> = []
  for (let link: Link | undefined = end; link; link = link.before) indexes.push(link.index)
  return indexes.reverse()
}

/**
 * All stretches of some width that have an index of each list, in any order, and none over another.
 *
 * @param lists For each word, the indexes at which it stands, in order.
 * @param width Words of a stretch at most.
 * @param isHere Whether there may be a stretch from one index to another.
 */
export function findAllTogether(
  lists: ReadonlyArray<Indexes>,
  width: number,
  isHere: (first: number, last: number) => boolean
): Array<Indexes> {
  if (lists.length > width) return []
  const all = lists.flatMap((indexes, list) => indexes.map((index) => ({index, list})))
  all.sort((a, b) => a.index - b.index)
  const found: Array<Indexes> = []
  const last = new Map<number, number>()
  for (const {index, list} of all) {
    last.set(list, index)
    const indexes = [...new Set(last.values())].sort((a, b) => a - b)
    // A word of the text stands for one word of the term.
    const [start] = indexes as [number]
    if (indexes.length < lists.length || index - start >= width || !isHere(start, index)) continue
    found.push(indexes)
    last.clear()
  }

  return found
}
