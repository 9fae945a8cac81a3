/** The short version of `npm run linear`: each shape, of a few units, is taken by each function that it measures. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

interface Shape {
  name: string
  count: number
  make: (times: number) => string
}

interface Measured {
  most: number
  prepare: (text: string) => unknown
  run: (input: unknown) => unknown
}

const load = async <Exports>(name: string): Promise<Exports> => (await import(new URL(name, import.meta.url).href)) as Exports
const {shapes} = await load<{shapes: ReadonlyArray<Shape>}>('shapes.mjs')
const {functions} = await load<{functions: Readonly<Record<string, Measured>>}>('functions.mjs')
const {floor, mostGrowth} = await load<{floor: number; mostGrowth: number}>('measure.mjs')
const page = readFileSync(new URL('../../docs/reliability.md', import.meta.url), 'utf8')

describe('hostile input', () => {
  it('has shapes with names of their own, which grow with their number', () => {
    expect(new Set(shapes.map(({name}) => name)).size).toBe(shapes.length)
    for (const {count, make} of shapes) expect(make(count).length).toBeGreaterThan(make(Math.ceil(count / 2)).length)
    expect(Math.max(...shapes.map(({count, make}) => make(count).length))).toBeGreaterThanOrEqual(5_000_000)
  })

  it.each(Object.entries(functions))('of each shape is taken by what is measured as %s', (_name, {most, prepare, run}) => {
    expect(most).toBeGreaterThan(0)
    for (const {make} of shapes) run(prepare(make(3)))
  })

  it('is measured as docs/reliability.md says', () => {
    expect(page).toContain(`less than ${mostGrowth} times the time`)
    expect(page.replaceAll('\n', ' ')).toContain(`less than ${floor} ms`)
  })
})
