import {anchor, fix, format, fromData, parse, proseToFile, serialize, toData, toText, unwrap, validate} from 'bilingual-notes'
import {alignSentences} from 'bilingual-notes/align'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {walk} from '../support/tree.js'

/** A text, and texts with how often each is repeated. */
type Parts = string | ReadonlyArray<string | readonly [text: string, count: number]>

/** What is repeated, and what stands before and after it: a line of `test/linear/shapes.json`. */
interface Shape {
  name: string
  unit: Parts
  before?: Parts
  after?: Parts
  /** Whether it is tried here; all are, at their full sizes, by `npm run linear`. */
  short?: boolean
}

const table = readFileSync(new URL('../linear/shapes.json', import.meta.url), 'utf8')
const shapes = (JSON.parse(table) as ReadonlyArray<Shape>).filter(({short}) => short)

/** A public function: what is made of a text before the time counts, and what is measured. */
interface Measured {
  run: (text: string) => () => unknown
  /** How often a unit is repeated, at most: functions that do more work are given less. */
  count: number
}

const functions: Readonly<Record<string, Measured>> = {
  parse: {count: 2500, run: (text) => () => parse(text)},
  format: {count: 1500, run: (text) => () => format(text)},
  fix: {count: 100, run: (text) => () => fix(text, {preset: 'strict', unsafe: true})},
  fromData: {count: 100, run: (text) => () => write(text)},
  serialize: {count: 1000, run: ofNote((note) => serialize(note))},
  toText: {count: 1000, run: ofNote((note) => toText(note))},
  toData: {count: 1000, run: ofNote((note) => toData(note))},
  unwrap: {count: 1000, run: ofNote(unwrapAll)},
  validate: {count: 1000, run: ofNote((note) => validate(note, {preset: 'strict'}))},
  anchor: {count: 300, run: ofNote((note) => anchor(note, {align: alignSentences}))}
}

const known = new Map<string, ReturnType<typeof parse>>()

function ofNote(run: (note: ReturnType<typeof parse>) => unknown): Measured['run'] {
  return (text) => {
    const note = noteOf(text)
    return () => run(note)
  }
}

/** The functions that are given notes share those of a shape. */
function noteOf(text: string): ReturnType<typeof parse> {
  const note = known.get(text) ?? parse(text)
  if (known.size > 4) known.clear()
  known.set(text, note)
  return note
}

function unwrapAll(note: ReturnType<typeof parse>): void {
  for (const node of walk(note)) {
    if (node.type !== 'sourceText' && node.type !== 'translation') continue
    const prose = unwrap(node, {hyphen: 'auto'})
    proseToFile(prose, {start: 0, end: prose.text.length})
  }
}

function write(text: string): unknown {
  try {
    return fromData({title: text, segments: [{source: text, translation: text, vocabulary: [{term: 'a', senses: [text]}]}]})
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

/** Milliseconds of the long input below which a measurement says nothing. */
const floor = 40

/** Milliseconds for the short input that say enough: with more, it is halved, and a quarter of it tells a growth. */
const enough = 12

/** Four times the input is four times the work where the cost is linear, sixteen where it is quadratic. */
const most = 10

/** Milliseconds that the processor worked: what else it does makes them no more. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const {system, user} = process.cpuUsage(start)
  return (system + user) / 1000
}

/** Time for long input over time for short input, each the least of the turns: nine, or less where they are good. */
function growth(long: () => unknown, short: () => unknown, known = Number.POSITIVE_INFINITY): number {
  let time = Number.POSITIVE_INFINITY
  let half = known
  for (let turn = 0; turn < 9; turn++) {
    time = Math.min(time, timeOf(long))
    if (time < floor) return 0
    half = Math.min(half, timeOf(short))
    if (time / half < most) break
  }

  return time / half
}

/** The growth of a function, up to a number of repeats; with fewer where those take long enough. */
function growthOf({count, run}: Measured, make: (count: number) => string): number {
  const short = run(make(count))
  const time = timeOf(short)
  if (time <= enough || count <= 50) return growth(run(make(count * 4)), short, time)
  return growthOf({count: Math.ceil(count / 2), run}, make)
}

function textOf(parts: Parts = ''): string {
  if (typeof parts === 'string') return parts
  return parts.map((part) => (typeof part === 'string' ? part : part[0].repeat(part[1]))).join('')
}

describe.each(shapes)('law 8: the cost is linear for $name', ({after, before, unit}) => {
  const [start, each, end] = [textOf(before), textOf(unit), textOf(after)]
  it.each(Object.entries(functions))('%s', (_name, measured) => {
    expect(growthOf(measured, (count) => start + each.repeat(count) + end)).toBeLessThan(most)
  })
})

it.each(['unwrap', 'toText', 'anchor'])('law 8: the cost of %s is linear for escapes in a very long line', (name) => {
  const {run} = functions[name] as Measured
  const page = (count: number): string => `原文：\n\n${'\\-&amp; '.repeat(count)}\n\n学习：\n\namp：`
  expect(growth(run(page(20_000)), run(page(5000)))).toBeLessThan(most)
})

it.each(['unwrap', 'toText'])('law 8: the cost of %s is linear for the lines of a very long page', (name) => {
  const {run} = functions[name] as Measured
  const page = (lines: number): string => `原文：\n\n${'The tide\nebbs open-\n'.repeat(lines / 2)}`
  expect(growth(run(page(20_000)), run(page(5000)))).toBeLessThan(most)
})

it('law 8: a quadratic cost is told from a linear one', () => {
  const work = (times: number): number => {
    let sum = 0
    for (let index = 0; index < times; index++) sum = (sum * 31 + index) % 65_537
    return sum
  }
  const make = (count: number): string => 'a'.repeat(count)
  // Compiled first: where the first turn is slow, the input is halved until it tells nothing.
  for (let turn = 0; turn < 3; turn++) work(5_000_000)
  expect(growthOf({count: 1500, run: ({length}) => () => work(length * length * 4)}, make)).toBeGreaterThanOrEqual(most)
  expect(growthOf({count: 500, run: ({length}) => () => work(length * 40_000)}, make)).toBeLessThan(most)
})
