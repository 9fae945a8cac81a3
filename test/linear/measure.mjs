/** Twice the input takes less than this times the time: 2 where the cost is linear, 4 where it is quadratic. */
export const mostGrowth = 2.6

/**
 * Where work is counted: what twice the text adds is less than this many times what was added before, 2 where the cost
 * is linear, 4 where it is quadratic. What sorts, or looks for a place by halves, comes to 2.2 in short texts.
 */
export const mostCounted = 2.3

/**
 * Milliseconds from which on a growth is measured. In less, collecting garbage alone looks like growth; a quadratic cost
 * takes seconds at the full sizes, and is measured there.
 */
export const floor = 40

/** Turns of which the best counts. */
const turns = 12

/**
 * Measure a function with a shape, in steps of four up to the size of the shape. How the time grows is measured where it is
 * first long enough, and at the full size if the time from there to that has grown more than allowed.
 */
export function measure(measured, shape, most) {
  let first
  for (let count = Math.ceil(shape.count / 4 ** 6); ; count = Math.min(count * 4, shape.count)) {
    const text = shape.make(count)
    const length = text.length
    const doublings = Math.log2(count / (first?.count ?? count))
    const expected = (first?.time ?? Infinity) * mostGrowth ** doublings
    const time = timeOf(measured, text, Math.max(floor, Math.min(expected, most * Math.max(length / 1e6, 0.1))))
    if (time > floor && !first) first = {count, time, growth: growthFrom(measured, shape, count, time)}
    // What is far too slow is not run at the full size.
    const isSlow = time > 4 * (100 + (most * length) / 1e6)
    if (isSlow) return {count, growth: first?.growth, length, time}
    if (count < shape.count) {
      // What grows too fast does so at each size: one that is still being compiled does not.
      if (!(first?.growth < mostGrowth)) first = undefined
      continue
    }

    return {count, growth: time > expected ? growthFrom(measured, shape, count, time) : first?.growth, length, time}
  }
}

/** How the time grows; where it is short and grows too fast, also at four times the size: what is quadratic is so there, too. */
function growthFrom(measured, shape, count, time) {
  const growth = growthAt(measured, shape, count)
  const isDoubtful = growth >= mostGrowth && time < 5 * floor && count === shape.count
  return isDoubtful ? growthAt(measured, shape, count * 4) : growth
}

/** The least of up to three turns, the first that is good enough: the first of all pays for what is compiled on the way. */
function timeOf(measured, text, enough) {
  const turn = inputOf(measured, text)
  let time = turn()
  for (let more = 0; more < 2 && time >= enough; more++) time = Math.min(time, turn())
  return time
}

/**
 * The time for twice the input over that for the input: the least of some turns over the least of as many, the first that
 * is good; `undefined` where the time became too short to tell, once all was compiled.
 */
function growthAt(measured, shape, count) {
  const [long, short] = [inputOf(measured, shape.make(count * 2)), inputOf(measured, shape.make(count))]
  let time = Infinity
  let half = Infinity
  for (let turn = 0; turn < turns; turn++) {
    half = Math.min(half, short())
    time = Math.min(time, long())
    if (time / half < mostGrowth) break
  }

  const growth = time / half
  return growth >= mostGrowth && half < floor ? undefined : growth
}

/** What runs a function on a text, and gives the milliseconds that the processor worked: other programs make them no more. What is changed by a run is made again for each. */
function inputOf({again, prepare, run}, text) {
  let input = again ? undefined : prepare(text)
  return () => {
    if (again) input = prepare(text)
    const start = process.cpuUsage()
    run(input)
    const {system, user} = process.cpuUsage(start)
    return (system + user) / 1000
  }
}
