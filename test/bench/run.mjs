/**
 * What reading, writing and validating cost beside remark-parse, and how the cost grows with the length;
 * and what they cost on the real notes, where those are at hand.
 *
 * All sides run in one process, in turn, on the same text: read the ratios, not the times.
 * Usage: `npm run build && npm run bench`
 */
import {existsSync} from 'node:fs'
import {readFile, readdir} from 'node:fs/promises'
import {fix, format, parse, serialize, toData, validate} from 'bilingual-notes'
import remarkParse from 'remark-parse'
import {Bench} from 'tinybench'
import {unified} from 'unified'

const mostCopies = 64
const file = new URL('../../examples/notes/the-tide-table.md', import.meta.url)
const note = await readFile(file, 'utf8')
const remark = unified().use(remarkParse).freeze()

/** Each candidate makes of a text what it then does again and again. */
const candidates = {
  'remark-parse': (text) => () => remark.parse(text),
  parse: (text) => () => parse(text),
  serialize: (text) => {
    const tree = parse(text)
    return () => serialize(tree)
  },
  format: (text) => () => format(text),
  toData: (text) => {
    const tree = parse(text)
    return () => toData(tree)
  },
  validate: (text) => () => validate(text),
  'validate a tree': (text) => {
    const tree = parse(text)
    return () => validate(tree)
  },
  fix: (text) => () => fix(text)
}

const one = await measure([note], 400)
const many = await measure([note.repeat(mostCopies)], 2000)
const rows = Object.keys(candidates).map((name) => ({
  candidate: name,
  'ms, 1 copy': one[name].toFixed(3),
  [`ms, ${mostCopies} copies`]: many[name].toFixed(1),
  [`growth (${mostCopies} is linear)`]: (many[name] / one[name]).toFixed(0),
  'times the cost of parse, 1 copy': (one[name] / one.parse).toFixed(1),
  'times faster than remark-parse, 1 copy': (one['remark-parse'] / one[name]).toFixed(1),
  [`… ${mostCopies} copies`]: (many['remark-parse'] / many[name]).toFixed(1)
}))

const real = new URL('../../../shared/notes/real/', import.meta.url)
console.log(`${note.length} code units a copy, Node ${process.version}, medians`)
console.table(rows)

if (existsSync(real)) {
  const names = await readdir(real)
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, real), 'utf8')))
  const each = await measure(texts, 4000)
  console.log(`The ${texts.length} real notes, each alone; medians of a run over all`)
  console.table(
    Object.keys(candidates).map((name) => ({
      candidate: name,
      'ms a note': (each[name] / texts.length).toFixed(3),
      'times the cost of parse': (each[name] / each.parse).toFixed(2),
      'times faster than remark-parse': (each['remark-parse'] / each[name]).toFixed(1)
    }))
  )
} else console.log('The real notes are not here (../shared/notes): they are not measured.')

/** Median milliseconds of each candidate on texts, each alone. */
async function measure(texts, time) {
  const bench = new Bench({time, warmupTime: time / 4, iterations: 3})
  for (const [name, prepare] of Object.entries(candidates)) {
    const runs = texts.map(prepare)
    bench.add(name, () => {
      for (const run of runs) run()
    })
  }

  await bench.run()
  return Object.fromEntries(bench.tasks.map(({name, result}) => [name, result.latency.p50]))
}
