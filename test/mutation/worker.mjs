/** Loads the tests of a sandbox once, and runs them as it is told: all of them, or those of a mutant. */
import {pathToFileURL} from 'node:url'
import {parentPort, workerData} from 'node:worker_threads'
import {isLeftOut} from './tests.mjs'
import {collected, fc, startFile} from './vitest.mjs'

const {activeMutant, files, runs, seed} = workerData
const state = (globalThis.__stryker__ ??= {})
state.activeMutant = activeMutant
fc.configureGlobal({numRuns: runs, seed, endOnFailure: true})
for (const file of files) {
  startFile(file.name)
  await import(pathToFileURL(file.path).href)
}

const items = collected.filter((d) => !isLeftOut(d.id))
const byId = new Map(items.map((d) => [d.id, d]))

async function time({id, run}) {
  const start = performance.now()
  try {
    await run()
    return {id, time: performance.now() - start}
  } catch (error) {
    return {id, time: performance.now() - start, message: String(error?.message ?? error).slice(0, 500)}
  }
}

/** Runs all tests, and notes which mutants each of them reaches. */
async function runAll() {
  const results = []
  for (const item of items) {
    state.currentTestId = item.id
    results.push(await time(item))
    state.currentTestId = undefined
  }

  return {results, coverage: state.mutantCoverage}
}

/** Runs tests with a mutant until one fails, and that one again without. */
async function runMutant({hitLimit, id, isStatic, tests}) {
  Object.assign(state, {hitCount: 0, hitLimit, activeMutant: id})
  let count = 0
  for (const name of tests) {
    const item = byId.get(name)
    const result = await time(item)
    count += 1
    if (result.message === undefined) continue
    const {hitCount} = state
    state.activeMutant = undefined
    const again = isStatic ? {} : await time(item)
    return {count, hitCount, killer: name, message: result.message, isSpoilt: again.message !== undefined}
  }

  const {hitCount} = state
  state.activeMutant = undefined
  return {count, hitCount}
}

parentPort.on('message', async (task) => {
  try {
    parentPort.postMessage(task.kind === 'all' ? await runAll() : await runMutant(task))
  } catch (error) {
    parentPort.postMessage({error: String(error?.stack ?? error)})
  }
})
parentPort.postMessage({tests: items.length})
