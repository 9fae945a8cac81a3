/**
 * Where the time of a function goes: the shares of what it calls, itself without what that calls in turn.
 *
 * Usage: `npm run build && node test/bench/profile.mjs parse`
 */
import {Session} from 'node:inspector/promises'
import * as library from 'bilingual-notes'
import {mainOf, readSets} from './corpus.mjs'

const seconds = 4
const rows = 16
const calls = {
  parse: (text) => library.parse(text),
  serialize: ofTree((tree) => library.serialize(tree)),
  format: (text) => library.format(text),
  toData: ofTree((tree) => library.toData(tree)),
  validate: ofTree((tree) => library.validate(tree)),
  fix: (text) => library.fix(text)
}

const [name = 'parse'] = process.argv.slice(2)
const call = calls[name]
if (!call) throw new RangeError(`Unexpected \`${name}\`, expected one of ${Object.keys(calls).join(', ')}`)
const sets = readSets({isOurs: false, mostBytes: Number.POSITIVE_INFINITY})
const {texts, title} = sets[mainOf(sets)]
repeat(seconds / 4)
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', {interval: 100})
await session.post('Profiler.start')
repeat(seconds)
const {profile} = await session.post('Profiler.stop')
console.log(`${name} of ${texts.length} ${title}, each alone:`)
console.table(sharesOf(profile).slice(0, rows))

/** Trees are read once, and not while the function is watched. */
function ofTree(run) {
  const trees = new Map()
  return (text) => {
    const tree = trees.get(text) ?? library.parse(text)
    trees.set(text, tree)
    return run(tree)
  }
}

function repeat(time) {
  const until = Date.now() + time * 1000
  while (Date.now() < until) for (const text of texts) call(text)
}

function sharesOf({nodes, samples, timeDeltas}) {
  const names = new Map(nodes.map(({callFrame, id}) => [id, callFrame.functionName || '(unnamed)']))
  const times = new Map()
  let all = 0
  for (const [index, id] of samples.entries()) {
    const time = timeDeltas[index]
    const name = names.get(id)
    all += time
    times.set(name, (times.get(name) ?? 0) + time)
  }

  return [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([name, time]) => ({function: name, 'share, %': Number(((100 * time) / all).toFixed(1))}))
}
