/** Candidates in processes of their own: in a shared one they slow each other down. */
import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {flags} from './memory.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/**
 * What a worker finds for a task: a `result`, or why it was `skipped`.
 *
 * @param {{task: string, name?: string, settings?: object}} job
 */
export async function measure(job) {
  const execArgv = ['memory', 'calibration'].includes(job.task) ? flags : []
  const {message, output} = await start('worker.mjs', [JSON.stringify(job)], execArgv)
  const {result, skipped = lastLine(output)} = message ?? {}
  return result === undefined ? {skipped: skipped.replaceAll(root, '')} : {result}
}

/** Milliseconds to import modules, one after the other, in a fresh process. */
export async function importTime(modules) {
  const {message} = await start('start.mjs', modules, [])
  return message?.time
}

/** Addresses of the files that come with modules. */
export async function filesLoaded(modules) {
  const {output} = await start('start.mjs', modules, ['--import', new URL('record.mjs', import.meta.url).href])
  return output.split('\n').filter((line) => line.startsWith('file:'))
}

/** A process, its message, and what it wrote. */
function start(script, parameters, execArgv) {
  return new Promise((resolve, reject) => {
    const child = fork(here(script), parameters, {cwd: root, execArgv, silent: true})
    let [message, output] = [undefined, '']
    const add = (data) => {
      output += String(data)
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.on('message', (found) => {
      message = found
    })
    child.on('error', reject)
    child.on('close', () => resolve({message, output}))
  })
}

function lastLine(output) {
  return output.trim().split('\n').at(-1) || 'its process ended'
}
