/**
 * Where the time of a function goes: the shares of what it calls, itself without what that calls in turn.
 *
 * Usage: `npm run build && node test/bench/profile.mjs parse`
 */
import {Session} from 'node:inspector/promises'
import remarkBilingualNotes from 'bilingual-notes/remark'
import * as library from 'bilingual-notes'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {mainOf, readSets} from './corpus.mjs'

const seconds = 4
const rows = 16

/**
 * What can be watched. `load` makes of a text what `run` is given, once; `fresh`, where that is used up,
 * makes another of it for each run. Neither is watched. `isLong`: of the long note, and not of all notes.
 */
const calls = {
  parse: {run: (text) => library.parse(text)},
  serialize: {load: library.parse, run: (tree) => library.serialize(tree)},
  format: {run: (text) => library.format(text)},
  toData: {load: library.parse, run: (tree) => library.toData(tree)},
  validate: {load: library.parse, run: (tree) => library.validate(tree)},
  fix: {run: (text) => library.fix(text)},
  update: {isLong: true, load: typing, run: (type) => type()},
  plugin: plugin()
}

const [name = 'parse'] = process.argv.slice(2)
const call = calls[name]
if (!call) throw new RangeError(`Unexpected \`${name}\`, expected one of ${Object.keys(calls).join(', ')}`)
const {fresh, isLong = false, load = (text) => text, run} = call
const sets = readSets({isOurs: false, mostBytes: Number.POSITIVE_INFINITY})
const {texts, title} = sets[isLong ? 'long' : mainOf(sets)]
const loaded = texts.map((text) => load(text))
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', {interval: 100})
await watch(seconds / 4)
const times = await watch(seconds)
console.log(`${name} of ${texts.length} ${title}, each alone:`)
console.table(sharesOf(times).slice(0, rows))

/** In place, a letter is typed in the middle of a note, taken away again, and so on. */
function typing(text) {
  const start = text.indexOf(' ', text.length >> 1)
  let note = library.parse(text)
  let isWritten = false
  return () => {
    const edit = isWritten ? {start, end: start + 1, text: ''} : {start, end: start, text: 'x'}
    note = library.update(note, [edit], {inPlace: true})
    isWritten = !isWritten
  }
}

/** The plugin alone, on trees that were read before: it changes the tree, so each run is given a copy. */
function plugin() {
  const processor = unified().use(remarkParse).use(remarkBilingualNotes).freeze()
  return {
    load: (text) => ({text, tree: processor.parse(text)}),
    fresh: ({text, tree}) => ({file: new VFile(text), tree: structuredClone(tree)}),
    run: ({file, tree}) => processor.runSync(tree, file)
  }
}

/** Microseconds by function, of turns of all texts until they took so many seconds. */
async function watch(time) {
  const found = new Map()
  for (let left = time * 1000; left > 0; ) {
    const given = fresh ? loaded.map((one) => fresh(one)) : loaded
    await session.post('Profiler.start')
    const start = performance.now()
    do {
      for (const one of given) run(one)
    } while (!fresh && performance.now() - start < left)

    left -= performance.now() - start
    const {profile} = await session.post('Profiler.stop')
    addTimes(found, profile)
  }

  return found
}

function addTimes(found, {nodes, samples, timeDeltas}) {
  const names = new Map(nodes.map(({callFrame, id}) => [id, callFrame.functionName || '(unnamed)']))
  for (const [index, id] of samples.entries()) {
    const called = names.get(id)
    // The profiler’s own start and end.
    if (called === 'dispatch') continue
    found.set(called, (found.get(called) ?? 0) + timeDeltas[index])
  }
}

function sharesOf(found) {
  const all = [...found.values()].reduce((sum, time) => sum + time, 0)
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .map(([called, time]) => ({function: called, 'share, %': Number(((100 * time) / all).toFixed(1))}))
}
