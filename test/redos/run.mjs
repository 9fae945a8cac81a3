/**
 * Whether a regular expression of the sources can be made to take more than linear time, as `recheck` says.
 *
 * Literals are read from the sources. Those that are put together where the code runs are seen as they are made: by
 * the built package, at work on a note. Fails where one is vulnerable, where nothing is known of it, or where one was not seen.
 *
 * Usage: `npm run build && npm run redos`
 */
import {readFile, readdir} from 'node:fs/promises'
import {checkAll} from './check.mjs'
import {expressionsIn} from './expressions.mjs'
import {seen} from './seen.mjs'

const root = new URL('../../', import.meta.url)
const names = await readdir(new URL('src/', root), {recursive: true})
const files = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort()
const read = await Promise.all(files.map(async (name) => expressionsIn(`src/${name}`, await readFile(new URL(`src/${name}`, root), 'utf8'))))
const literals = read.flatMap((file) => file.literals)
const made = read.flatMap((file) => file.made)
const {places, expressions} = await seen(new URL('examples/notes/', root))
const faults = checkAll([...literals, ...expressions])
if (places < made.length) {
  faults.push(`${made.length} expressions are put together where the code runs, ${places} were seen: ${made.join(', ')}`)
}

for (const fault of faults) console.error(fault)
console.log(`${literals.length} literals, ${expressions.length} expressions of ${places} others, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
