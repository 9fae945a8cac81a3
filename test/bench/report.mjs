/** What was measured, as tables and as a document. */
import {readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {base} from './candidates/index.mjs'
import {bytesOf, copiesOf} from './corpus.mjs'
import {figure, ratio, timesAsLong} from './statistics.mjs'
import {table} from './table.mjs'
import {targetRows} from './targets.mjs'

const root = new URL('../../', import.meta.url)

/** A row for each candidate that could be measured. */
export function candidateTable({rounds, memory, growth, imports}, candidates, sets) {
  const shown = Object.keys(candidates).filter((name) => rounds.some((round) => round[name]))
  const head = [
    'candidate',
    'gives',
    ...Object.values(sets).map(({title}) => `×, ${title}`),
    'bytes a byte',
    'growth',
    'import, ms'
  ]
  const body = shown.map((name) => [
    name,
    candidates[name].gives,
    ...Object.keys(sets).map((set) => ratio(timesAsLong(rounds, base, name, set))),
    name in memory ? figure(memory[name]) : '',
    growth[name] ? `${figure(growth[name].growth)} (${growth[name].copies})` : '',
    figureOf(imports[candidates[name].modules.join(' ')])
  ])
  return table([head, ...body])
}

export function targetTable(measured, sets) {
  return table([['target', 'bound', 'result', ''], ...targetRows(measured, sets)])
}

export function sizeTable({sizes}) {
  if (sizes.length === 0) return ''
  const kilobytes = (bytes) => figure(bytes / 1000)
  return table([
    ['import', 'kB', 'minified', 'and with gzip'],
    ...sizes.map(({name, raw, minified, gzip}) => [name, ...[raw, minified, gzip].map(kilobytes)])
  ])
}

/** The document that is written into `docs`. */
export function document(tables, {measured, sets, settings, skipped}) {
  const left = Object.entries(skipped).map(([name, reason]) => `Left out: ${name} (${reason}).\n\n`)
  const day = new Date().toISOString().slice(0, 10)
  return `# Benchmarks

Written by \`npm run build && npm run bench\` on ${day}, with Node ${process.version} on ${availableParallelism()} cores (${process.platform}, ${process.arch}). Do not
edit it: run the command, on a machine that does nothing else meanwhile. \`npm run bench -- --quick\` is a first
look, and writes nothing. Times differ from machine to machine; the ratios are to be compared.

## Results

${tables.candidates}
${left.join('')}${legend(measured, sets, settings)}

## Targets

What this package sets out to reach, in one run. A miss is said, and fails nothing.

${tables.targets}
## Size

What a bundler makes of an import, with all dependencies; what is loaded later, if at all, is not counted.

${tables.sizes}
## Versions

${versions(measured)}
`
}

/** What the columns are, and how they are measured. */
function legend({calibration}, sets, {rounds, imports}) {
  return `- **×**: how many times as fast as \`${base}\` on the same texts in the same round: the median of the rounds (${rounds}),
  and their range. Each candidate runs in a process of its own, in turn: in a shared one they slow each other down.
  A process warms up, then takes the median of its turns; a turn reads each text of a set alone. What is said to be
  of a tree, and the plugin’s own part, is given a fresh tree each time; making it is not counted.
${setLines(sets)}
- **bytes a byte**: bytes allocated in the heap of V8 and in buffers for a byte of source (UTF-8), kept or not.
  What native code holds elsewhere is not counted. It is the difference of the heap in use, in a young generation
  so large that nothing is collected in between. 1,000 arrays of 1,000 slots, whose size is known, measure as
  ${(100 * calibration).toFixed(1)} % of it.
- **growth**: the cost of a byte in as many copies of a note (${figure(bytesOf([copiesOf(1)]) / 1000)} kB) as stands in brackets, as a multiple of that in
  one: 256 copies, or fewer where a turn would take long.
- **import, ms**: of the modules that the candidate needs, in a fresh process, without the start of Node: median
  of ${imports}.
- \`@ox-content/napi\` cannot be installed on all platforms, so it is no dependency: \`npm install --no-save @ox-content/napi\`
  adds it where it can. Without, it is left out.`
}

function setLines(sets) {
  const lines = Object.values(sets).map(({title, texts, of}) => {
    const part = texts.length < of ? `, of ${of}, at equal distances` : ''
    return `  - ${title}: ${texts.length}${part}; ${figure(bytesOf(texts) / 1000)} kB`
  })
  const without = sets.real ? [] : ['  - The seed and the real notes (`../shared/notes`) were not there.']
  return [...lines, ...without].join('\n')
}

/** Versions of what was compared. */
function versions({imports}) {
  const names = [...new Set(Object.keys(imports).flatMap((modules) => modules.split(' ')))]
  const found = names
    .filter((name) => !name.startsWith('bilingual-notes'))
    .map((name) => {
      const file = new URL(`node_modules/${name}/package.json`, root)
      return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`
    })
  return `${found.join(', ')}.`
}

function figureOf(number) {
  return number === undefined ? '' : figure(number)
}
