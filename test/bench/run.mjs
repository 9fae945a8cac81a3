/**
 * How fast the package is beside readers of Markdown, what it allocates, how its cost grows and what its
 * import costs: prints one table, and the targets beside the results, and writes `docs/benchmarks.md`.
 *
 * Each candidate runs in a process of its own, in turn, for some rounds. Read the ratios, not the times.
 * Usage: `npm run build && npm run bench [-- --quick] [-- --rounds=3] [-- --ours]`
 * - `--quick` one round of fewer notes, without growth and sizes; nothing is written
 * - `--rounds` how many rounds, 3 unless told
 * - `--ours` the notes in this repository only
 */
import {existsSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {base, candidates, readers} from './candidates/index.mjs'
import {readSets} from './corpus.mjs'
import {filesLoaded, importTime, measure} from './processes.mjs'
import {candidateTable, document, sizeTable, targetTable} from './report.mjs'
import {bundleSizes} from './size.mjs'
import {median} from './statistics.mjs'

const isQuick = process.argv.includes('--quick')
const settings = {
  rounds: Number(/^--rounds=(\d+)$/m.exec(process.argv.join('\n'))?.[1] ?? (isQuick ? 1 : 3)),
  imports: isQuick ? 1 : 7,
  sets: {isOurs: process.argv.includes('--ours'), mostBytes: isQuick ? 100_000 : Number.MAX_SAFE_INTEGER},
  speed: {
    // The reader that is slowest needs seconds for all notes, and what has the most code, validation, as long to be compiled.
    first: {time: 400, warmupTime: isQuick ? 1500 : 4000, warmupIterations: 2},
    later: {time: 100, warmupTime: 100, warmupIterations: 2}
  },
  memory: {turns: 3, warmupTime: 250},
  growth: {
    copies: [16, 64, 256],
    mostTime: 800,
    first: {time: 150, warmupTime: 800, warmupIterations: 40},
    later: {time: 80, warmupTime: 0, warmupIterations: 1}
  }
}

if (!existsSync(new URL('../../dist/index.js', import.meta.url))) throw new Error('Run `npm run build` first')
const names = Object.keys(candidates)
const skipped = {}
const sets = readSets(settings.sets)
if (!sets.real) console.log('Without the real notes (../shared/notes): the example notes alone are measured.')

const rounds = []
for (let round = 1; round <= settings.rounds; round++) {
  rounds.push(await forEach(`round ${round} of ${settings.rounds}`, 'speed', names, settings))
}

const lessToHold = {...settings, sets: {...settings.sets, mostBytes: isQuick ? 50_000 : 100_000}}
const growing = isQuick ? [] : names.filter((name) => candidates[name].grows)
const measured = {
  rounds,
  readers,
  memory: await forEach('memory', 'memory', names, lessToHold),
  calibration: (await measure({task: 'calibration'})).result,
  growth: await forEach('growth', 'growth', growing, settings),
  imports: await importTimes(),
  sizes: isQuick ? [] : await bundleSizes()
}
measured.importTime = measured.imports['bilingual-notes']
measured.parserFiles = (await filesLoaded(['bilingual-notes'])).filter((file) => isOfParser(file)).length

for (const [name, reason] of Object.entries(skipped)) console.log(`Left out: ${name} (${reason})`)
const tables = {
  candidates: candidateTable(measured, candidates, sets),
  targets: targetTable(measured, sets),
  sizes: sizeTable(measured)
}
console.log(`\nTimes as fast as ${base} (×), by set of notes\n\n${Object.values(tables).join('\n')}`)
if (!isQuick) {
  const file = new URL('../../docs/benchmarks.md', import.meta.url)
  await writeFile(file, document(tables, {measured, sets, settings, skipped}))
}

/** What workers find for candidates, one after the other, by name; not those that cannot be measured. */
async function forEach(title, task, all, own) {
  const found = {}
  if (!process.stderr.isTTY) console.error(title)
  for (const name of all.filter((d) => !(d in skipped))) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${title}: ${name}`)
    const {result, skipped: reason} = await measure({task, name, settings: own})
    if (reason === undefined) found[name] = result
    else skipped[name] = reason
  }

  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
  return found
}

/** Median milliseconds to import what candidates need, by the names of the modules. */
async function importTimes() {
  const times = Object.fromEntries(
    names.filter((name) => !(name in skipped)).map((name) => [candidates[name].modules.join(' '), []])
  )
  delete times['']
  for (let round = 0; round < settings.imports; round++) {
    for (const [modules, found] of Object.entries(times)) found.push(await importTime(modules.split(' ')))
  }

  return Object.fromEntries(Object.entries(times).map(([modules, found]) => [modules, median(found)]))
}

function isOfParser(file) {
  return /\/node_modules\/(?:micromark|remark-parse|mdast-util-from-markdown)[^/]*\//.test(file)
}
