/**
 * How the work of each function grows with each shape of text, counted and not timed: as a line of JSON for each, with the
 * factor by which what is added grows, from n to 2n and from 2n to 4n: 2 where the cost is linear, 4 where it is quadratic.
 * With names of functions or shapes, only these; n is `--times` or more. Fails where one is `mostCounted` or more.
 *
 * Usage: `npm run build && node test/linear/count.mjs [--function NAME]... [--shape NAME]... [--times N]`
 */
import {parseArgs} from 'node:util'
import {functions} from './functions.mjs'
import {growthOf} from './growth.mjs'
import {mostCounted} from './measure.mjs'
import {shapes} from './shapes.mjs'

const {values} = parseArgs({
  options: {
    function: {type: 'string', multiple: true, default: Object.keys(functions)},
    shape: {type: 'string', multiple: true, default: shapes.map(({name}) => name)},
    times: {type: 'string', default: '100'}
  }
})
for (const name of values.function) {
  for (const shape of shapes) {
    if (!values.shape.includes(shape.name)) continue
    const counted = growthOf(functions[name], shape, Number(values.times))
    console.log(JSON.stringify({function: name, shape: shape.name, ...counted}))
    if (counted.growth < mostCounted) continue
    console.error(`${name}, ${shape.name}: growth ${counted.growth.toFixed(2)}`)
    process.exitCode = 1
  }
}
