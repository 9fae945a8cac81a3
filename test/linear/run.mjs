/**
 * What hostile texts cost: for each shape of `shapes.json` and each public function, how the time grows when the text is
 * twice as long, and the time for a megabyte. Fails where a growth is 2.6 or more, a time above what is allowed, or a
 * function throws.
 *
 * Usage: `npm run build && npm run linear [-- --shape NAME] [--function NAME] [--size SHARE]`
 */
import {parseArgs} from 'node:util'
import {functions} from './functions.mjs'
import {measure, mostGrowth} from './measure.mjs'
import {shapes} from './shapes.mjs'

const {values} = parseArgs({
  options: {
    shape: {type: 'string'},
    function: {type: 'string'},
    // A part of the full sizes, to look for what is far too slow in less time.
    size: {type: 'string', default: '1'}
  }
})
const breaches = []
const worst = new Map()
for (const shape of shapes) {
  if (values.shape && shape.name !== values.shape) continue
  const started = performance.now()
  for (const [name, measured] of Object.entries(functions)) {
    if (!values.function || name === values.function) check({...shape, count: Math.ceil(shape.count * Number(values.size))}, name, measured)
  }

  console.error(`${shape.name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

console.table(Object.fromEntries(worst))
for (const breach of breaches) console.error(breach)
console.log(`${shapes.length} shapes, ${Object.keys(functions).length} functions, ${breaches.length} breaches`)
process.exitCode = breaches.length > 0 ? 1 : 0

function check(shape, name, measured) {
  try {
    const once = () => measure(measured, shape, measured.most)
    const first = once()
    // What grows too fast does so again: a machine that had other work meanwhile does not.
    const {count, growth, length, time} = first.growth >= mostGrowth ? once() : first
    // In a short text, what is compiled on the way counts for too much.
    const each = time / Math.max(length / 1e6, 0.1)
    note(name, shape.name, growth ?? 0, each)
    if (growth < mostGrowth && each < measured.most) return
    if (growth === undefined && each < measured.most) return
    breaches.push(`${name}, ${shape.name}: ${count} times, ${time.toFixed(0)} ms, growth ${growth?.toFixed(2)}, ${each.toFixed(0)} ms/MB`)
  } catch (error) {
    breaches.push(`${name}, ${shape.name}: ${String(error)}`)
  }

  console.error(breaches.at(-1))
}

function note(name, shape, growth, each) {
  const known = worst.get(name) ?? {growth: 0, 'grows most with': '', 'ms/MB': 0, 'slowest with': ''}
  if (growth > known.growth) Object.assign(known, {growth: Number(growth.toFixed(2)), 'grows most with': shape})
  if (each > known['ms/MB']) Object.assign(known, {'ms/MB': Math.round(each), 'slowest with': shape})
  worst.set(name, known)
}
