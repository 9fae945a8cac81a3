/**
 * The texts to measure on: notes of our own, and the notes that the format was learnt from where they
 * are at hand. Those are published articles: none is in this repository, and none is printed.
 */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {Buffer} from 'node:buffer'

const examples = new URL('../../examples/notes/', import.meta.url)
const shared = new URL('../../../shared/notes/', import.meta.url)
const longBytes = 66_000

/**
 * The sets of texts, by name; each text is read alone.
 *
 * @param {{isOurs: boolean, mostBytes: number}} settings
 *   Whether to leave out what is not in this repository, and of how many bytes of the real notes to
 *   take: notes at equal distances.
 */
export function readSets({isOurs, mostBytes}) {
  const own = readFolder(examples)
  const sets = {examples: {title: 'example notes', texts: own, of: own.length}}
  if (!isOurs && existsSync(new URL('seed.md', shared))) {
    sets.seed = {title: 'seed', texts: [read(new URL('seed.md', shared))], of: 1}
  }

  if (!isOurs && existsSync(new URL('real/', shared))) {
    const all = readFolder(new URL('real/', shared))
    const step = Math.max(1, Math.ceil(bytesOf(all) / mostBytes))
    sets.real = {title: 'real notes', texts: all.filter((_, index) => index % step === 0), of: all.length}
  }

  sets.long = {title: 'long note', texts: [copiesOf(Math.round(longBytes / bytesOf([sample()])))], of: 1}
  return sets
}

/** Name of the set that says most about notes. */
export function mainOf(sets) {
  return sets.real ? 'real' : 'examples'
}

/** A number of copies of one note, as one flat string. */
export function copiesOf(count) {
  return Buffer.from(sample().repeat(count)).toString()
}

/** Size of texts in UTF-8. */
export function bytesOf(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

function sample() {
  return read(new URL('the-tide-table.md', examples))
}

function readFolder(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => read(new URL(name, folder)))
}

function read(file) {
  return readFileSync(file, 'utf8')
}
