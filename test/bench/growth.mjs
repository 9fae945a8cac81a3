/** How the cost of a byte grows with the length. */
import {copiesOf} from './corpus.mjs'
import {medianTurn} from './speed.mjs'

/**
 * The cost of a byte in many copies of a note, as a multiple of that in one.
 *
 * @param {{copies: number[], mostTime: number, first: object, later: object}} settings
 *   Numbers of copies; how many milliseconds a turn may be expected to take: the numbers from there on are
 *   left out; and how long to measure one copy, which warms up for all, and the later ones.
 */
export function growthPerByte(make, {copies, mostTime, first, later}) {
  const one = medianTurn(make, [copiesOf(1)], first)
  let [many, growth] = [1, 1]
  for (const count of copies) {
    if (growth * one * count > mostTime) break
    many = count
    growth = medianTurn(make, [copiesOf(count)], later) / (one * count)
  }

  return {copies: many, growth}
}
