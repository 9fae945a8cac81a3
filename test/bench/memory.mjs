/**
 * What a candidate allocates. V8 tells how much of its heap is in use, exactly, as long as nothing is
 * collected: so the process is started with a young generation that holds all of it (`flags`), and is
 * cleaned up between texts only. What native code holds outside the heap is not counted, but for buffers.
 */
import {bytesOf} from './corpus.mjs'
import {median} from './statistics.mjs'

/** What a job gives is kept for a moment: work whose result nobody has could be left out. */
const last = {result: undefined}
const semiSpace = 512
const roomForOne = (semiSpace / 2) * 2 ** 20

/** Flags of Node that `allocatedPerByte` needs; the sizes are in megabytes. */
export const flags = [
  '--expose-gc',
  '--no-concurrent-recompilation',
  `--min-semi-space-size=${semiSpace}`,
  `--max-semi-space-size=${semiSpace}`
]

/** Allocated bytes a byte of source: of all texts, the median of some turns after a warm-up. */
export function allocatedPerByte(make, texts, {turns, warmupTime}) {
  const jobs = texts.map(make)
  const start = process.cpuUsage()
  do {
    for (const job of jobs) allocatedBy(job)
  } while (process.cpuUsage(start).user < warmupTime * 1000)
  const sums = Array.from({length: turns}, () => jobs.reduce((sum, job) => sum + allocatedBy(job), 0))
  return median(sums) / bytesOf(texts)
}

/**
 * What is measured of what is allocated for certain, which should be 1: arrays of a thousand slots, of
 * 8 bytes each, with 16 bytes before them and 32 bytes for the array.
 */
export function calibration() {
  const [count, slots] = [1000, 1000]
  const make = () => ({
    run: () => Array.from({length: count}, () => new Array(slots))
  })
  const known = count * (slots * 8 + 48) + count * 8 + 48
  return allocatedPerByte(make, ['x'], {turns: 5, warmupTime: 50}) / known
}

/** Bytes in use that a job adds. */
function allocatedBy({prepare, run}) {
  if (process.memoryUsage().heapUsed > roomForOne) globalThis.gc()
  const input = prepare?.()
  const before = inUse()
  last.result = run(input)
  return inUse() - before
}

function inUse() {
  const {heapUsed, arrayBuffers} = process.memoryUsage()
  return heapUsed + arrayBuffers
}
