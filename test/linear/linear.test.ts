/** Law 8, cost is linear: work is counted, by Node on the package as it is built. Times are those of `npm run linear`. */
import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {root} from '../support/sources.js'

interface Shape {
  name: string
  count: number
  isShort: boolean
  make: (times: number) => string
}

interface Counted {
  function: string
  shape: string
  count: number
  growth: number
}

const load = async <Exports>(name: string): Promise<Exports> => (await import(new URL(name, import.meta.url).href)) as Exports
const {shapes} = await load<{shapes: ReadonlyArray<Shape>}>('shapes.mjs')
const {functions} = await load<{functions: Readonly<Record<string, {most: number}>>}>('functions.mjs')
const {floor, mostCounted, mostGrowth} = await load<{floor: number; mostCounted: number; mostGrowth: number}>('measure.mjs')
const page = readFileSync(`${root}docs/reliability.md`, 'utf8')

/** What a script of this folder writes. */
async function output(script: string, ...options: ReadonlyArray<string>): Promise<string> {
  const {stdout} = await promisify(execFile)(process.execPath, [`test/linear/${script}`, ...options], {cwd: root})
  return stdout
}

async function counted(...options: ReadonlyArray<string>): Promise<ReadonlyArray<Counted>> {
  const lines = await output('count.mjs', ...options)
  return lines.trim().split('\n').map((line) => JSON.parse(line) as Counted)
}

describe('hostile input', () => {
  it('has shapes with names of their own, which grow with their number', () => {
    expect(new Set(shapes.map(({name}) => name)).size).toBe(shapes.length)
    for (const {count, make} of shapes) expect(make(count).length).toBeGreaterThan(make(Math.ceil(count / 2)).length)
    expect(Math.max(...shapes.map(({count, make}) => make(count).length))).toBeGreaterThanOrEqual(5_000_000)
  })

  it('is measured as docs/reliability.md says', () => {
    expect(page).toContain(`less than ${mostGrowth} times the time`)
    expect(page).toContain(`less than ${mostCounted} times`)
    expect(page.replaceAll('\n', ' ')).toContain(`less than ${floor} ms`)
  })
})

describe('law 8: the work is linear', () => {
  it('is told from work that is not', async () => {
    const growths = JSON.parse(await output('control.mjs')) as ReadonlyArray<[name: string, growth: number]>
    expect(growths.map(([name, growth]) => [name, growth < mostCounted])).toEqual([
      ['a loop', true],
      ['a search', true],
      ['a regular expression', true],
      ['nothing that grows', true],
      ['a loop in a loop', false],
      ['a loop, and one in a loop that does a twelfth of it', false],
      ['a search from each word', false],
      ['a search backwards from each word', false],
      ['a regular expression at each word', false]
    ])
  })

  it('of each function with each shape that is short', async () => {
    const names = shapes.filter(({isShort}) => isShort).map(({name}) => name)
    const rows = await counted('--times', '25', ...names.flatMap((name) => ['--shape', name]))
    expect(rows).toHaveLength(names.length * Object.keys(functions).length)
    expect(rows.filter(({growth}) => growth >= mostCounted)).toEqual([])
  }, 120_000)

  it('of what reads prose with very long lines and pages', async () => {
    const names = ['unwrap', 'toText', 'anchor'].flatMap((name) => ['--function', name])
    const rows = await counted('--times', '5000', '--shape', 'lines that end with hyphens', '--shape', 'escapes', ...names)
    expect(rows).toHaveLength(6)
    expect(rows.filter(({growth}) => growth >= mostCounted)).toEqual([])
  })
})
