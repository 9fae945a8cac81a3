/**
 * What reading and writing cost beside remark-parse, and how the cost grows with the length.
 *
 * Both sides run in one process, in turn, on the same text: read the ratios, not the times.
 * Usage: `npm run build && npm run bench`
 */
import {readFile} from 'node:fs/promises'
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

const one = await measure(note, 400)
const many = await measure(note.repeat(mostCopies), 2000)
const rows = Object.keys(candidates).map((name) => ({
  candidate: name,
  'ms, 1 copy': one[name].toFixed(3),
  [`ms, ${mostCopies} copies`]: many[name].toFixed(1),
  [`growth (${mostCopies} is linear)`]: (many[name] / one[name]).toFixed(0),
  'times the cost of parse, 1 copy': (one[name] / one.parse).toFixed(1),
  'times faster than remark-parse, 1 copy': (one['remark-parse'] / one[name]).toFixed(1),
  [`… ${mostCopies} copies`]: (many['remark-parse'] / many[name]).toFixed(1)
}))

console.log(`${note.length} code units a copy, Node ${process.version}, medians`)
console.table(rows)

/** Median milliseconds of each candidate on a text. */
async function measure(text, time) {
  const bench = new Bench({time, warmupTime: time / 4, iterations: 3})
  for (const [name, prepare] of Object.entries(candidates)) bench.add(name, prepare(text))
  await bench.run()
  return Object.fromEntries(bench.tasks.map(({name, result}) => [name, result.latency.p50]))
}
