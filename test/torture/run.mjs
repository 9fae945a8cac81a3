/**
 * Torture: documents of every kind are read, written, formatted, checked and mended, and every law is tried on them.
 *
 * Usage: `npm run build && npm run torture -- --minutes 5 --seed 7`
 *
 * --minutes N     how long (default: 5, or without end where documents are counted)
 * --documents N   how many are generated at least, beside all that are given
 * --seed N        which (default: another one each time; it is printed)
 * --sparse N      how much more seldom than usual are laws tried that are not tried on each document (default: 1)
 * --package PATH  a folder as the build makes it, to try instead of `dist`
 * --write         put the tally into docs/reliability.md
 */
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {clearInterval, setInterval} from 'node:timers'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {Worker} from 'node:worker_threads'
import {build} from 'tsup'
import {tallyOf} from './tally.mjs'

/**
 * Seconds that a document may take: one that takes more hangs. They are counted in time of the processor, so that
 * a busy machine is not mistaken for a hang; all workers share it.
 */
const patience = 5

const root = fileURLToPath(new URL('../..', import.meta.url))
const {values} = parseArgs({
  options: {
    documents: {type: 'string'},
    minutes: {type: 'string'},
    package: {type: 'string', default: path.join(root, 'dist')},
    seed: {type: 'string'},
    sparse: {type: 'string', default: '1'},
    write: {type: 'boolean', default: false}
  }
})

const wholeNumber = (name, given) => {
  const number = Number(given)
  if (!Number.isSafeInteger(number) || number < 0) throw new TypeError(`Unexpected \`--${name} ${given}\`, expected a whole number`)
  return number
}

const seed = wholeNumber('seed', values.seed ?? Date.now() % 0x7f_ff_ff_ff)
const minutes = Number(values.minutes ?? (values.documents === undefined ? 5 : Number.POSITIVE_INFINITY))
if (!(minutes > 0)) throw new TypeError(`Unexpected \`--minutes ${values.minutes}\`, expected a number above 0`)

const sparse = Math.max(1, wholeNumber('sparse', values.sparse))
const file = await bundle(path.resolve(values.package))
const torture = await import(pathToFileURL(file).href)
const generated = values.documents === undefined ? undefined : wholeNumber('documents', values.documents)
const batches = generated === undefined ? 2 ** 31 - 1 : torture.batchesFor({root, seed}, generated)
const taken = new Int32Array(new SharedArrayBuffer(4))
const start = Date.now()
const workers = os.availableParallelism()
console.log(`Torture with seed ${seed}, ${workers} workers, ${Number.isFinite(minutes) ? `${minutes} minutes` : 'no end'}${generated === undefined ? '' : `, ${generated} generated documents`}`)

const failures = []
const results = await Promise.all(Array.from({length: workers}, runWorker))
rmSync(file)
const reports = results.filter((report) => report !== undefined)
const seconds = Math.round((Date.now() - start) / 1000)
const processor = Math.round(secondsOfProcessor())
const tally = tallyOf({reports, seed, seconds, processor, laws: torture.lawNames, hasRealNotes: torture.hasRealNotes(root)})
console.log(tally)
if (failures.length === 0 && values.write) writeTally()
console.log(failures.length === 0 ? 'No law was broken.' : `${failures.length} failures, seed ${seed}.`)
process.exit(failures.length === 0 ? 0 : 1)

/** The worker, with the package that it tries: what is built meanwhile changes nothing. */
async function bundle(packageFolder) {
  const outDir = path.join(root, 'node_modules/.cache/torture')
  const at = (name) => path.join(packageFolder, name)
  const name = `worker-${process.pid}`
  await build({
    config: false,
    entry: {[name]: fileURLToPath(new URL('worker.ts', import.meta.url))},
    format: ['esm'],
    outDir,
    outExtension: () => ({js: '.mjs'}),
    silent: true,
    skipNodeModulesBundle: true,
    splitting: false,
    target: 'node20',
    noExternal: [/^bilingual-notes/],
    esbuildOptions(options) {
      options.alias = {
        'bilingual-notes': at('index.js'),
        'bilingual-notes/align': at('align.js'),
        'bilingual-notes/remark': at('remark.js'),
        // What Node takes, as `imports` of package.json says.
        '#markdown': at('markdown-on-demand.js')
      }
    }
  })
  return path.join(outDir, `${name}.mjs`)
}

function secondsOfProcessor() {
  const {system, user} = process.cpuUsage()
  return (system + user) / 1e6
}

/** Run a worker; its report, or `undefined` where it came to no end. */
function runWorker() {
  const pulse = new Int32Array(new SharedArrayBuffer(16))
  const until = start + minutes * 60_000
  const worker = new Worker(pathToFileURL(file), {workerData: {seed, sparse, root, batches, taken, until, pulse}})
  return new Promise((resolve) => {
    let report
    let beat = 0
    let since = secondsOfProcessor()
    const watch = setInterval(() => {
      const now = Atomics.load(pulse, 3)
      if (now !== beat || now <= 0) {
        beat = now
        since = secondsOfProcessor()
      } else if (secondsOfProcessor() - since > patience * workers) {
        stop(`Hangs: more than ${patience} s`)
        void worker.terminate()
      }
    }, 250)
    const stop = (message) => {
      const failure = {...failureOf(pulse), message}
      failures.push(failure)
      print(failure)
      end()
    }

    const end = () => {
      clearInterval(watch)
      resolve(report)
    }

    worker.on('message', (message) => {
      if (message.failure) {
        failures.push(message.failure)
        print(message.failure)
      } else report = message.report
    })
    worker.on('error', (error) => { stop(String(error.stack ?? error)) })
    worker.on('exit', end)
  })
}

/** What a worker was about when it was lost. */
function failureOf([batch, index, law]) {
  const {form, kind, text} = torture.documentAt({root, seed}, batch, index) ?? {}
  return {batch, index, form, kind, text, law: torture.lawNames[law]}
}

function print({batch, data, form, index, kind, law, message, text}) {
  console.log(`\nBroken: ${law}\nseed ${seed}, batch ${batch}, document ${index}: ${kind}, ${form}`)
  console.log(`text: ${JSON.stringify(text)}`)
  if (data !== undefined) console.log(`data: ${data}`)
  console.log(message)
}

/** Put the tally between its marks. */
function writeTally() {
  const page = path.join(root, 'docs/reliability.md')
  const text = readFileSync(page, 'utf8')
  const [opening, closing] = ['<!-- torture tally -->', '<!-- end of torture tally -->']
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)]
  if (from === -1 || to < from) throw new Error('docs/reliability.md has no place for the tally')
  writeFileSync(page, `${text.slice(0, from + opening.length)}\n\n${tally}\n\n${text.slice(to)}`)
}
