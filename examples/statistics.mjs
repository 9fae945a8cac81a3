/**
 * Print what is in a collection of notes. One note at a time is in memory.
 *
 * Usage: `node examples/statistics.mjs FILE…`
 */
import {readFile, readdir} from 'node:fs/promises'
import {parse, stats} from 'bilingual-notes'

const folder = new URL('notes/', import.meta.url)
const given = process.argv.slice(2)
const files = given.length > 0 ? given : (await readdir(folder)).map((name) => new URL(name, folder))

async function* read() {
  for (const file of files) {
    try {
      yield parse(await readFile(file, 'utf8'))
    } catch (error) {
      console.error(`Cannot read ${file}: ${error.message}`)
      process.exitCode = 1
    }
  }
}

console.log(JSON.stringify(await stats(read()), undefined, 2))
