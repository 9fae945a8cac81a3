/** Ratios of what was measured in rounds, in each of which every candidate had its turn. */

/** The middle of some numbers, the mean of two where their number is even. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 0 ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}

/**
 * How many times as long one candidate takes as another: of each round, as both had the same machine
 * then, and the median and range of that. Nothing where no round has both.
 */
export function timesAsLong(rounds, slower, faster, set) {
  const ratios = rounds
    .map((round) => round[slower]?.[set] / round[faster]?.[set])
    .filter((ratio) => Number.isFinite(ratio))
  if (ratios.length === 0) return undefined
  return {median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios)}
}

/** A number to read: two figures unless told, or all before the point. */
export function figure(number, figures = 2) {
  if (number >= 100) return Math.round(number).toLocaleString('en-GB')
  return String(Number(number.toPrecision(figures)))
}

/** A ratio and its range. */
export function ratio(found) {
  if (!found) return ''
  const [low, high] = [figure(found.low), figure(found.high)]
  return low === high ? figure(found.median) : `${figure(found.median)} (${low}–${high})`
}
