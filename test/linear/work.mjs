/**
 * Work as a number that is the same on every machine, busy or not: how often each block of the code ran, as V8 counts it,
 * and the characters that searches of strings went over, of which V8 counts nothing. Only for a process of its own: it
 * changes what `indexOf` and `exec` are, and the counters are those of coverage.
 */
import {Session} from 'node:inspector'

let scanned = 0

countSearches()
const session = new Session()
session.connect()
post('Profiler.enable')
post('Profiler.startPreciseCoverage', {callCount: true, detailed: true, allowTriggeredUpdates: false})

/** What each of some functions has to do: blocks run and characters searched. */
export function workOf(runs) {
  take()
  return runs.map((run) => {
    run()
    return take()
  })
}

/** What was done since the counters were last taken, which sets them to zero. */
function take() {
  const {result} = post('Profiler.takePreciseCoverage')
  let sum = scanned
  scanned = 0
  for (const {functions, url} of result) {
    // Neither Node itself nor this file.
    if (!url.startsWith('file:') || url === import.meta.url) continue
    for (const {ranges} of functions) for (const {count} of ranges) sum += count
  }

  return sum
}

function post(method, parameters) {
  let answer
  session.post(method, parameters, (error, result) => {
    if (error) throw new Error(`${method}: ${error.message}`)
    answer = result
  })
  return answer
}

/** A search goes on to what it finds, or to an end of the string. */
function countSearches() {
  const {indexOf, lastIndexOf} = String.prototype
  const {exec} = RegExp.prototype
  Object.assign(String.prototype, {
    includes(searched, from = 0) {
      return this.indexOf(searched, from) >= 0
    },
    indexOf(searched, from = 0) {
      const index = indexOf.call(this, searched, from)
      scanned += Math.max(0, (index < 0 ? this.length : index) - from)
      return index
    },
    lastIndexOf(searched, from = this.length) {
      const index = lastIndexOf.call(this, searched, from)
      scanned += Math.max(0, Math.min(from, this.length) - index)
      return index
    }
  })
  // `test`, `match`, `replace`, `split` and `search` call an `exec` that is not the engine's own.
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    if (found) scanned += found.index + found[0].length - from
    else scanned += this.sticky ? 1 : Math.max(0, text.length - from)
    return found
  }
}
