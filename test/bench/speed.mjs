/** How long a candidate takes for texts, each alone. */
import {Bench} from 'tinybench'

/** What a job gives is kept for a moment: work whose result nobody has could be left out. */
const last = {result: undefined}

/**
 * Median milliseconds of a turn, which is all texts once, after a warm-up.
 *
 * @param make What makes a job of a text.
 * @param {{time: number, warmupTime: number, warmupIterations: number}} settings
 *   Milliseconds of the processor to measure, and to warm up, for at least (where others work too, the
 *   clock would end a warm-up that has hardly begun); and turns to warm up for at least.
 */
export function medianTurn(make, texts, {time, warmupTime, warmupIterations}) {
  const jobs = texts.map(make)
  const bench = new Bench({time, warmupTime, warmupIterations, iterations: 2, throws: true})
  bench.add('turn', () => {
    const before = process.cpuUsage()
    let duration = 0
    for (const job of jobs) duration += timeOf(job)
    const {user, system} = process.cpuUsage(before)
    return {overriddenDuration: duration, overriddenIterationCost: (user + system) / 1000}
  })
  const [task] = bench.runSync()
  return task.result.latency.p50
}

function timeOf({prepare, run}) {
  const input = prepare?.()
  const start = performance.now()
  last.result = run(input)
  return performance.now() - start
}
