/**
 * As much of `vitest` and `@fast-check/vitest` as the tests here use, to run them many times in one
 * process: a test is collected once, and run again for each mutant that it reaches.
 */
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'

export {fc}

// The assertions are those of vitest, which is made of packages of its own.
const require = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'))
const own = await import(pathToFileURL(require.resolve('@vitest/expect')).href)
for (const plugin of [own.JestExtend, own.JestChaiExpect, own.JestAsymmetricMatchers]) own.chai.use(plugin)

export const {expect} = own.chai
globalThis[own.GLOBAL_EXPECT] = expect
own.setState({assertionCalls: 0, currentTestName: ''}, expect)

/** A test: `{id, name, run}`. */
export const collected = []

let path = []

/** Begins a file: its tests have its name in their ids. */
export function startFile(name) {
  path = [name]
}

export function describe(name, inside) {
  path.push(name)
  inside()
  path.pop()
}

describe.each = (rows) => (name, inside) => {
  for (const [index, row] of rows.entries()) describe(`${name} ${index}`, () => inside(...argumentsOf(row)))
}
describe.skipIf = (isSkipped) => (isSkipped ? skipped : describe)

const skipped = () => undefined
skipped.each = () => skipped
skipped.prop = () => skipped

export function test(name, ...rest) {
  const run = rest.find((d) => typeof d === 'function')
  const [file, ...groups] = path
  const base = `${file}#${[...groups, name].join(' > ')}`
  const before = collected.filter((d) => d.base === base).length
  collected.push({base, file, id: before > 0 ? `${base} ${before}` : base, run})
}

test.each = (rows) => (name, ...rest) => {
  const run = rest.find((d) => typeof d === 'function')
  for (const [index, row] of rows.entries()) test(`${name} ${index}`, () => run(...argumentsOf(row)))
}
test.skipIf = (isSkipped) => (isSkipped ? skipped : test)
test.prop = (arbitraries, parameters) => (name, run) => {
  const isList = Array.isArray(arbitraries)
  const property = isList
    ? () => fc.asyncProperty(...arbitraries, async (...values) => run(...values))
    : () => fc.asyncProperty(fc.record(arbitraries), async (values) => run(values))
  test(name, () => fc.assert(property(), parameters))
}

export const it = test

export function onTestFinished() {
  throw new Error('A test that must be tidied up after is no test for mutants')
}

/** Types are not checked here: whatever is asked of them holds. */
export const expectTypeOf = () => yes
const yes = new Proxy(() => yes, {get: () => yes})

function argumentsOf(row) {
  return Array.isArray(row) ? row : [row]
}
