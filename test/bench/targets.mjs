/** What this package sets out to reach. A miss is said, and fails nothing. */
import {figure, timesAsLong} from './statistics.mjs'

const notes = ['real', 'seed', 'examples']

/**
 * @typedef {{rounds: Array<Record<string, Record<string, number>>>, memory: Record<string, number>,
 *   importTime: number, parserFiles: number, readers: string[]}} Measured
 *   `memory`: bytes by candidate; `importTime`: of the standalone entry; `parserFiles`: files of a
 *   Markdown parser that come with it; `readers`: peers that give a tree or tokens.
 */

/** Each target: what it is about, its bound, and how to write a result. */
const targets = [
  atLeast(200, '×', 'parse beside remark-parse', ofSets(({rounds}, set) => times(rounds, 'remark-parse', 'parse', set))),
  atLeast(3, '×', 'parse beside the fastest peer that gives a tree or tokens', ofSets(besideFastest)),
  atLeast(1, '×', 'serialize of an untouched tree, beside parse', ofSets(({rounds}, set) => times(rounds, 'parse', 'serialize, of a tree', set))),
  atLeast(30, '×', 'format beside remark-parse + remark-stringify', ofSets(({rounds}, set) => times(rounds, 'remark-parse + remark-stringify', 'format', set))),
  atMost(1.5, '×', 'toData of a tree, in parses', ofSets(({rounds}, set) => times(rounds, 'toData, of a tree', 'parse', set))),
  atMost(4, '×', 'validate of a text, in parses', ofSets(({rounds}, set) => times(rounds, 'validate', 'parse', set))),
  atMost(5, '%', 'the plugin’s own part, of remark-parse', ofSets(({rounds}, set) => percent(times(rounds, 'plugin, its own part', 'remark-parse', set)))),
  atMost(5, '%', 'the same without validation', ofSets(({rounds}, set) => percent(times(rounds, 'plugin, `validate: false`', 'remark-parse', set)))),
  atMost(20, 'bytes', 'allocated by parse for a byte of source', ({memory}) => ({'': memory.parse})),
  atMost(30, 'ms', 'import of the standalone entry', ({importTime}) => ({'': importTime})),
  atMost(0, 'files', 'of a Markdown parser that the import loads', ({parserFiles}) => ({'': parserFiles})),
  atLeast(20, '×', 'update of one character in a long note, beside parse', ({rounds}) => ({'': times(rounds, 'parse', 'update', 'long')})),
  atLeast(20, '×', 'the same in place', ({rounds}) => ({'': times(rounds, 'parse', 'update, in place', 'long')}))
]

/**
 * Results of all targets, as rows of a table.
 *
 * @param {Measured} measured
 * @param {Record<string, {title: string}>} sets The sets of texts that there are.
 */
export function targetRows(measured, sets) {
  return targets.map(({name, bound, isMet, unit, find}) => {
    const found = Object.entries(find(measured)).filter(([, result]) => result !== undefined)
    // With one figure more than in the table, so that a near miss does not look like the bound.
    const results = found.map(([set, result]) =>
      [sets[set]?.title ?? '', figure(result, 3), unit].filter((d) => d !== '').join(' ')
    )
    const verdict = found.every(([, result]) => isMet(result)) ? 'met' : 'not met'
    return [name, `${bound} ${unit}`, results.join(', '), found.length === 0 ? 'not measured' : verdict]
  })
}

function atLeast(limit, unit, name, find) {
  return {name, unit, find, bound: `≥ ${limit}`, isMet: (result) => result >= limit}
}

function atMost(limit, unit, name, find) {
  return {name, unit, find, bound: `≤ ${limit}`, isMet: (result) => result <= limit}
}

/** A result for each set of notes. */
function ofSets(find) {
  return (measured) => Object.fromEntries(notes.map((set) => [set, find(measured, set)]))
}

function besideFastest({rounds, readers}, set) {
  const found = readers.map((name) => times(rounds, name, 'parse', set)).filter((d) => d !== undefined)
  return found.length === 0 ? undefined : Math.min(...found)
}

function times(rounds, slower, faster, set) {
  return timesAsLong(rounds, slower, faster, set)?.median
}

function percent(share) {
  return share === undefined ? undefined : 100 * share
}
