import {mostCounted} from './measure.mjs'
import {workOf} from './work.mjs'

/** Up to the lengths that budgets set, work may grow faster; no budget goes on for so many times a unit. */
const usualMost = 10_000

/** The growth from the given times on, or from more where it is linear only there. */
export function growthOf(measured, {make}, times, most = usualMost) {
  for (let count = times; ; count *= 4) {
    const growth = growthAt(measured, make, count)
    if (growth < mostCounted || count * 4 > most) return {count, growth}
  }
}

function growthAt({prepare, run}, make, count) {
  // What is made once, on the first call, is no work of any length.
  run(prepare(make(count)))
  const inputs = [1, 2, 4].map((factor) => prepare(make(count * factor)))
  const [once, twice, fourTimes] = workOf(inputs.map((input) => () => run(input)))
  if (fourTimes <= twice && twice <= once) return 0
  // Less work for more text is that of a budget that is spent, and tells nothing of other lengths.
  return once < twice && twice <= fourTimes ? (fourTimes - twice) / (twice - once) : Number.MAX_VALUE
}
