import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'

interface Mutant {
  location: {start: {line: number}; end: {line: number}}
  /** Why it is left out. */
  statusReason?: string
}

/** As much of Stryker as makes mutants. */
interface Instrumenter {
  instrument: (files: Array<{name: string; content: string; mutate: boolean}>, options: object) => Promise<{mutants: Array<Mutant>}>
}

interface Injector {
  provideValue: () => Injector
  injectClass: (Class: new (logger: object) => Instrumenter) => Instrumenter
}

const load = async <Exports>(path: string): Promise<Exports> => (await import(pathToFileURL(path).href)) as Exports

const require = createRequire(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json'))
const {createInstrumenter} = await load<{createInstrumenter: (injector: Injector) => Instrumenter}>(
  require.resolve('@stryker-mutator/instrumenter')
)
const {Sample} = await load<{Sample: new (share: number, shareOfLines: number) => object}>(
  new URL('sample.mjs', import.meta.url).pathname
)

const nothing = (): void => undefined
const logger = {debug: nothing, info: nothing, warn: nothing, isDebugEnabled: () => false}
const injector: Injector = {provideValue: () => injector, injectClass: (Class) => new Class(logger)}

const linesOfPart = 7
const parts = 1000

/** A long file: a mutant on one line, and one that begins on a line of its own and reaches over several. */
const content = Array.from(
  {length: parts},
  (_, index) => `export function part${index}() {\n  const same = 1 <\n    2\n  return [\n    'a', same\n  ]\n}\n`
).join('')

async function mutantsOf(name: string, share: number, shareOfLines: number): Promise<Array<Mutant>> {
  const ignorers = [new Sample(share, shareOfLines)]
  const options = {ignorers, excludedMutations: [], noHeader: false, plugins: null}
  const {mutants} = await createInstrumenter(injector).instrument([{name, content, mutate: true}], options)
  return mutants
}

const isTaken = ({statusReason}: Mutant): boolean => statusReason === undefined
const shareOf = (mutants: ReadonlyArray<Mutant>): number => mutants.filter(isTaken).length / mutants.length

/** The shares that are taken of each tenth of the file. */
const tenths = (mutants: ReadonlyArray<Mutant>): Array<number> =>
  Array.from({length: 10}, (_, index) =>
    shareOf(mutants.filter(({location: {start}}) => Math.floor(((start.line - 1) * 10) / (linesOfPart * parts)) === index))
  )

const linesOf = (mutants: ReadonlyArray<Mutant>): Array<number> =>
  mutants.filter(isTaken).map(({location: {start}}) => start.line)

describe('a sample of mutants', () => {
  const all = mutantsOf('src/one.ts', 1, 1)
  const someLines = mutantsOf('src/one.ts', 1, 0.2)
  const someStatements = mutantsOf('src/one.ts', 0.2, 1)

  it('is all of them where nothing else is asked for', async () => {
    expect(shareOf(await all)).toBe(1)
  })

  it.each([
    ['lines', someLines],
    ['statements', someStatements]
  ])('is of a share of the %s, near what was asked for in each tenth of a file', async (_name, sample) => {
    const mutants = await sample
    for (const part of tenths(mutants)) expect(Math.abs(part - 0.2)).toBeLessThan(0.12)
    expect(Math.abs(shareOf(mutants) - 0.2)).toBeLessThan(0.04)
  })

  it('has mutants that reach over several lines, and leaves some out', async () => {
    const long = (await someLines).filter(({location: {end, start}}) => end.line > start.line)
    expect(long.length).toBeGreaterThan(1000)
    expect(Math.abs(shareOf(long) - 0.2)).toBeLessThan(0.04)
  })

  it('is another one in another file', async () => {
    const [one, two] = [linesOf(await someLines), new Set(linesOf(await mutantsOf('src/two.ts', 1, 0.2)))]
    expect(one.filter((line) => two.has(line)).length).toBeLessThan(one.length * 0.3)
  })
})
