import {checkRange, describe} from '../syntax/options.js'
import type {Pair} from './pair.js'

/**
 * The pairs that a function of others gives, each checked as far as ranges go.
 *
 * @param pairs What it gives.
 * @param path How the function is called in messages: `options.align`.
 * @returns The pairs as a list: what gives them may do so only once.
 * @throws TypeError Where they are no list of any kind, one is no object, or a side of one is no passage with whole
 *   numbers for its ends, saying which.
 * @throws RangeError Where a side begins before 0, or ends before it begins.
 */
export function checkPairs(pairs: unknown, path: string): Array<Pair> {
  if (typeof pairs !== 'object' || pairs === null || !(Symbol.iterator in pairs)) {
    throw new TypeError(`Unexpected ${describe(pairs)} as result of \`${path}\`, expected a list of pairs`)
  }

  const list: Array<Pair> = []
  for (const pair of pairs as Iterable<unknown>) {
    checkPair(pair, `${path}()[${String(list.length)}]`)
    list.push(pair)
  }

  return list
}

function checkPair(pair: unknown, path: string): asserts pair is Pair {
  if (typeof pair !== 'object' || pair === null || Array.isArray(pair)) {
    throw new TypeError(`Unexpected ${describe(pair)} as \`${path}\`, expected a pair`)
  }

  for (const side of ['source', 'translation'] as const) {
    const passage = (pair as Partial<Record<typeof side, unknown>>)[side]
    if (passage === undefined || passage === null) continue
    if (typeof passage !== 'object') {
      throw new TypeError(`Unexpected ${describe(passage)} as \`${path}.${side}\`, expected a passage`)
    }

    checkRange(`${path}.${side}`, passage, Infinity)
  }
}
