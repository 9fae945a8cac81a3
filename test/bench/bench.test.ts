/** The benchmark counts right: its sums, its table, its targets, and what its processes send. */
import {describe, expect, it} from 'vitest'
import {parse} from 'bilingual-notes'
import {base, candidates, readers} from './candidates/index.mjs'
import {tableOf, treeOf} from './candidates/limits.mjs'
import {bytesOf, mainOf, readSets} from './corpus.mjs'
import {filesLoaded, importTime, measure} from './processes.mjs'
import {walk} from '../support/tree.js'
import {type Round, figure, median, ratio, timesAsLong} from './statistics.mjs'
import {table} from './table.mjs'
import {type Measured, targetRows} from './targets.mjs'

const sets = {examples: {title: 'example notes'}, long: {title: 'long note'}}

describe('ratios', () => {
  it('take the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([10, 2, 4, 3])).toBe(3.5)
    expect(median([100, 20, 3])).toBe(20)
  })

  it('are of the same round, with their range', () => {
    const rounds = [
      {slow: {notes: 10}, fast: {notes: 1}},
      {slow: {notes: 60}, fast: {notes: 2}},
      {slow: {notes: 8}, fast: {notes: 4}}
    ]
    expect(timesAsLong(rounds, 'slow', 'fast', 'notes')).toEqual({median: 10, low: 2, high: 30})
  })

  it('leave out a round that lacks one, and are nothing without any', () => {
    const rounds: Array<Round> = [{slow: {notes: 10}}, {slow: {notes: 12}, fast: {notes: 3}}]
    expect(timesAsLong(rounds, 'slow', 'fast', 'notes')).toEqual({median: 4, low: 4, high: 4})
    expect(timesAsLong(rounds, 'slow', 'fast', 'other')).toBeUndefined()
    expect(timesAsLong(rounds, 'slow', 'other', 'notes')).toBeUndefined()
  })

  it('are written with as many figures as they have', () => {
    expect([0, 0.0617, 0.987, 1, 4.26, 57.4, 99.96, 312.4, 9398].map((d) => figure(d))).toEqual([
      '0', '0.062', '0.99', '1', '4.3', '57', '100', '312', '9,398'
    ])
    expect(figure(2.961, 3)).toBe('2.96')
    expect(ratio({median: 57.4, low: 47, high: 61.2})).toBe('57 (47–61)')
    expect(ratio({median: 1, low: 1, high: 1})).toBe('1')
    expect(ratio(undefined)).toBe('')
  })
})

describe('the table', () => {
  it('sets columns of figures to the right, and all rows to one width', () => {
    expect(table([['what', 'times', 'by'], ['parse', '312', 'x2'], ['scan', '', '']])).toBe(
      [
        '| what  | times | by  |',
        '| ----- | ----: | --- |',
        '| parse |   312 | x2  |',
        '| scan  |       |     |',
        ''
      ].join('\n')
    )
  })
})

describe('targets', () => {
  /** One round: all candidates take a millisecond, but for some. */
  const rounds = (times: Readonly<Record<string, number>>): Array<Round> => [
    Object.fromEntries(
      Object.keys(candidates).map((name) => [name, {examples: times[name] ?? 1, long: times[name] ?? 1}])
    )
  ]
  const measured = (times: Readonly<Record<string, number>>, more: Partial<Measured> = {}): Measured => ({
    rounds: rounds(times),
    memory: {parse: 20},
    importTime: 30,
    parserFiles: 0,
    readers,
    ...more
  })
  const verdicts = (found: Measured): Array<string> => targetRows(found, sets).map((row) => row[3])
  const bounds = {
    parse: 1,
    'remark-parse': 200,
    'remark-parse + remark-gfm': 300,
    'markdown-it': 4,
    'markdown-it-ts': 4,
    'marked, lexer': 4,
    commonmark: 3,
    '@ox-content/napi + JSON.parse': 4,
    'md4x, AST': 4,
    'satteri, walked': 4,
    'serialize, of a tree': 1,
    format: 1,
    'remark-parse + remark-stringify': 30,
    'toData, of a tree': 1.5,
    validate: 4,
    'plugin, its own part': 10,
    'plugin, `validate: false`': 10,
    update: 0.05,
    'update, in place': 0.05
  }

  it('are met at their bounds', () => {
    expect(verdicts(measured(bounds))).toEqual(Array.from({length: 13}, () => 'met'))
  })

  it.each([
    [0, {'remark-parse': 199, 'plugin, its own part': 9, 'plugin, `validate: false`': 9}, {}],
    [1, {commonmark: 2.9}, {}],
    [2, {'serialize, of a tree': 1.1}, {}],
    [3, {format: 1.1}, {}],
    [4, {'toData, of a tree': 1.6}, {}],
    [5, {validate: 4.1}, {}],
    [6, {'plugin, its own part': 10.1}, {}],
    [7, {'plugin, `validate: false`': 10.1}, {}],
    [8, {}, {memory: {parse: 20.1}}],
    [9, {}, {importTime: 30.1}],
    [10, {}, {parserFiles: 1}],
    [11, {update: 0.06}, {}],
    [12, {'update, in place': 0.06}, {}]
  ])('are missed beyond them: %i', (index, times, more) => {
    const expected = Array.from({length: 13}, (_, row) => (row === index ? 'not met' : 'met'))
    expect(verdicts(measured({...bounds, ...times}, more))).toEqual(expected)
  })

  it('say the result on each set, and the fastest peer alone counts', () => {
    const rows = targetRows(measured(bounds), sets)
    expect(rows[0]).toEqual(['parse beside remark-parse', '≥ 200 ×', 'example notes 200 ×', 'met'])
    expect(rows[1]?.[2]).toBe('example notes 3 ×')
    expect(rows[6]?.[2]).toBe('example notes 5 %')
  })

  it('are not met by what was not measured', () => {
    const [{'update, in place': update, ...others} = {}] = rounds(bounds)
    expect(update).toBeDefined()
    expect(verdicts(measured({}, {rounds: [others]})).at(-1)).toBe('not measured')
  })
})

describe('the objects of a tree', () => {
  it('are as many as `parse` makes, where it has them', () => {
    const text = '# Ebb\r\n\r\n原文：\r\n\r\nThe tide ebbs.\r\n\r\n退潮了。\r\n\r\n学习：\r\n\r\nebb：美 [eb] 退潮；减退\r\n'
    const note = parse(text)
    const tree = treeOf(tableOf(note), text)
    const placesOf = (node: typeof note): unknown => [...walk(node)].map(({position, type}) => [type, position])
    expect(placesOf(tree)).toEqual(placesOf(note))
    const values = [...walk(tree)].map((node) => ('value' in node ? node.value : ''))
    expect(values).toEqual(expect.arrayContaining(['原文：', 'The tide ebbs.', '退潮了。', 'ebb', '美 [eb]', '减退']))
    expect(tree.children[1]?.before).toBe('\r\n\r\n')
  })
})

describe('texts', () => {
  it('are the notes of this repository, and one of about 66 kB', () => {
    const own = readSets({isOurs: true, mostBytes: 1})
    expect(Object.keys(own)).toEqual(['examples', 'long'])
    expect(mainOf(own)).toBe('examples')
    expect(own['examples']?.texts.length).toBe(own['examples']?.of)
    const size = bytesOf(own['long']?.texts ?? [])
    expect([size > 60_000, size < 72_000]).toEqual([true, true])
  })
})

describe('candidates', () => {
  it('begin with the one that they are measured against', () => {
    expect(Object.keys(candidates)[0]).toBe(base)
    expect(readers).toContain(base)
    expect(readers.filter((name) => !(name in candidates))).toEqual([])
  })

  it('are measured in a process of their own', async () => {
    const few = {time: 1, warmupTime: 1, warmupIterations: 1}
    const settings = {sets: {isOurs: true, mostBytes: 1}, speed: {first: few, later: few}}
    const {result} = await measure({task: 'speed', name: 'charCodeAt, each character', settings})
    expect(result).toEqual({examples: expect.any(Number) as number})
  })

  it('that cannot be measured say why', async () => {
    expect(await measure({task: 'speed', name: 'no such', settings: {}})).toEqual({
      skipped: expect.stringContaining('undefined') as string
    })
  })

  it('have their allocations counted: a known one is, to a hundredth', async () => {
    const {result} = await measure({task: 'calibration'})
    expect(result).toBeGreaterThan(0.99)
    expect(result).toBeLessThan(1.01)
  })

  it('have their imports timed, and the files that these load named', async () => {
    expect(await importTime(['vfile'])).toBeGreaterThan(0)
    const files = await filesLoaded(['remark-parse'])
    expect(files.some((file) => file.includes('/node_modules/micromark/'))).toBe(true)
  })
})
