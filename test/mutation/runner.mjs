/**
 * A test runner for Stryker that keeps the tests loaded.
 *
 * The runner for vitest starts it anew for each mutant, which takes seconds, and there are thousands of
 * mutants, most of which a test of a millisecond kills. Here a thread loads the tests once. It is loaded
 * anew where a mutant might have left something behind:
 *
 * - a test that failed with a mutant fails without it, too
 * - a mutant that tests are known to reach was not reached: what it makes had been made before
 * - a mutant is of code that runs while it is loaded, or a test does not come to its end
 */
import {readdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {clearTimeout, setTimeout} from 'node:timers'
import {pathToFileURL} from 'node:url'
import {Worker} from 'node:worker_threads'
import {runs, seed, tests, timeOfMutant} from './tests.mjs'

const status = {passed: 0, failed: 1}

/** Where the imports of the tests lead. */
const standIns = {
  vitest: new URL('vitest.mjs', import.meta.url).href,
  '@fast-check/vitest': new URL('vitest.mjs', import.meta.url).href,
  '#markdown': 'src/text/markdown.js',
  'bilingual-notes': 'src/index.js',
  'bilingual-notes/align': 'src/align/index.js',
  'bilingual-notes/remark': 'src/remark/index.js'
}

/** Writes what JavaScript is made of each source, beside it. */
function compile(folder) {
  const {buildSync} = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild')
  const entryPoints = ['src', 'test'].flatMap((room) =>
    readdirSync(path.join(folder, room), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts') && !/^(?:bench|conformance|linear|torture)/.test(name))
      .map((name) => path.join(folder, room, name))
  )
  const {outputFiles} = buildSync({
    entryPoints, outbase: folder, outdir: folder, format: 'esm', target: 'es2022', write: false, logLevel: 'error'
  })
  for (const {path: name, text} of outputFiles) {
    const linked = text.replaceAll(/( from )"([^"]+)"/g, (all, before, specifier) => {
      const target = standIns[specifier]
      if (target === undefined) return all
      return `${before}'${target.startsWith('src') ? pathToFileURL(path.join(folder, target)).href : target}'`
    })
    writeFileSync(name, linked)
  }
}

class Runner {
  static inject = []
  #folder = process.cwd()
  #times = new Map()
  #worker

  capabilities() {
    return {reloadEnvironment: true}
  }

  init() {
    compile(this.#folder)
  }

  async #load(activeMutant) {
    await this.#worker?.terminate()
    const files = tests(this.#folder).map((name) => ({name, path: path.join(this.#folder, name.replace(/\.ts$/, '.js'))}))
    const worker = new Worker(new URL('worker.mjs', import.meta.url), {workerData: {activeMutant, files, runs, seed}})
    // A promise that a test left behind may fail after its answer.
    worker.on('error', () => {
      if (this.#worker === worker) this.#worker = undefined
    })
    this.#worker = worker
    return this.#answer(300_000)
  }

  /** What the thread answers; `undefined` where it does not in time, and it is ended. */
  #answer(limit) {
    const worker = this.#worker
    return new Promise((resolve) => {
      const end = (value) => {
        clearTimeout(timer)
        worker.off('message', end)
        worker.off('error', fail)
        resolve(value)
      }

      const fail = (error) => {
        this.#worker = undefined
        end({error: String(error)})
      }

      const timer = setTimeout(() => {
        this.#worker = undefined
        void worker.terminate().then(() => end(undefined))
      }, limit)
      worker.on('message', end)
      worker.on('error', fail)
    })
  }

  #ask(task, limit) {
    this.#worker.postMessage(task)
    return this.#answer(limit)
  }

  async dryRun() {
    const loaded = await this.#load()
    const answer = loaded?.error ? loaded : await this.#ask({kind: 'all'}, 600_000)
    if (!answer || answer.error) return {status: 'error', errorMessage: answer?.error ?? 'no answer'}
    const {coverage, results} = answer
    for (const {id, time} of results) this.#times.set(id, time)
    return {
      status: 'complete',
      mutantCoverage: coverage,
      tests: results.map(({id, message, time}) => ({
        id,
        name: id,
        timeSpentMs: time,
        ...(message === undefined ? {status: status.passed} : {status: status.failed, failureMessage: message})
      }))
    }
  }

  async mutantRun({activeMutant: {id}, hitLimit, mutantActivation, testFilter}) {
    const isStatic = mutantActivation === 'static'
    const ids = this.#affordable([...(testFilter ?? this.#times.keys())])
    const limit = 3000 + 10 * ids.reduce((sum, d) => sum + this.#timeOf(d), 0)
    const task = {kind: 'mutant', id, hitLimit, isStatic, tests: ids}
    if (!isStatic && this.#worker) {
      const answer = await this.#ask(task, limit)
      const isInDoubt = answer && (answer.isSpoilt || answer.error || (answer.hitCount === 0 && !answer.killer))
      if (!isInDoubt) return outcome(answer)
    }

    const loaded = await this.#load(isStatic ? id : undefined)
    if (loaded?.error) return {status: 'killed', killedBy: [ids[0]], failureMessage: loaded.error, nrOfTests: 0}
    if (!loaded) return {status: 'timeout'}
    const answer = await this.#ask(task, limit)
    if (isStatic || answer?.isSpoilt) await this.dispose()
    return outcome(answer)
  }

  /** The quickest tests first, up to the time that a mutant may take. */
  #affordable(ids) {
    let sum = 0
    const sorted = ids.sort((a, b) => this.#timeOf(a) - this.#timeOf(b))
    return sorted.filter((d, index) => (sum += this.#timeOf(d)) <= timeOfMutant || index === 0)
  }

  #timeOf(id) {
    return this.#times.get(id) ?? 0
  }

  async dispose() {
    await this.#worker?.terminate()
    this.#worker = undefined
  }
}

function outcome(answer) {
  if (!answer || answer.message?.includes('Hit count limit reached')) return {status: 'timeout'}
  if (answer.error) return {status: 'error', errorMessage: answer.error}
  const {count, killer, message} = answer
  if (killer === undefined) return {status: 'survived', nrOfTests: count}
  return {status: 'killed', killedBy: [killer], failureMessage: message, nrOfTests: count}
}

export const strykerPlugins = [{kind: 'TestRunner', name: 'resident', injectableClass: Runner}]
