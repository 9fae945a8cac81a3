/**
 * What becomes of a text of 200 MB: each function reads it in a process of its own, and either does, or refuses it with a
 * `RangeError` that says what is too much. A process that runs out of memory does neither.
 *
 * Usage: `npm run build && node test/linear/huge.mjs`
 */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const length = 200_000_000
const units = {'one line': 'tide ', 'lines of one letter': 'a\n', labels: '原文：\n', 'senses of one entry': 'a：潮；', 'blank lines': '\n'}
const calls = {
  parse: (library, text) => library.parse(text),
  serialize: (library, text) => library.serialize(library.parse(text)) === text,
  validate: (library, text) => library.validate(text),
  toData: (library, text) => library.toData(library.parse(text))
}

const [name, unit] = process.argv.slice(2)
if (name && unit) await readOne(name, unit)
else process.exitCode = readAll() > 0 ? 1 : 0

async function readOne(name, unit) {
  const library = await import('bilingual-notes')
  const each = units[unit]
  try {
    calls[name](library, each.repeat(Math.floor(length / each.length)))
    console.log('works')
  } catch (error) {
    if (!(error instanceof RangeError) || /call stack|string length/i.test(error.message)) throw error
    console.log(error.message)
  }
}

/** The number of those that do neither. */
function readAll() {
  let faults = 0
  for (const unit of Object.keys(units)) {
    for (const name of Object.keys(calls)) {
      const {status, stdout} = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, unit], {encoding: 'utf8'})
      if (status !== 0) faults++
      console.log(`${name}, ${unit}: ${status === 0 ? stdout.trim() : 'FAILS'}`)
    }
  }

  return faults
}
