/**
 * `FC_RUNS` sets how often each property is tried, `FC_SEED` repeats a run.
 */
import fc from 'fast-check'

const integer = (name: string): number | undefined => {
  const text = process.env[name]
  if (text === undefined || text === '') return undefined
  const value = Number(text)
  if (!Number.isInteger(value)) throw new TypeError(`${name} must be an integer, not \`${text}\``)
  return value
}

/** In CI the same notes are tried each time, so that a failure is that of the change. */
const seedOfCi = 20_261_123

const seed = integer('FC_SEED') ?? (process.env['CI'] ? seedOfCi : undefined)

fc.configureGlobal({
  numRuns: integer('FC_RUNS') ?? 100,
  ...(seed === undefined ? {} : {seed})
})
