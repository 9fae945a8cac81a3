/** A document is put on trial: each law in turn. */
import {parse} from 'bilingual-notes'
import {freeze} from '../support/tree.js'
import type {Document} from './document.js'
import type {Law} from './laws/law.js'
import {laws} from './laws/index.js'
import {mix, randomOf} from './random.js'

const lawEntries: ReadonlyArray<[name: string, law: Law]> = Object.entries(laws)

/** How reading itself is named where it throws. */
export const reading = 'every string is read'

export interface Fault {
  law: string
  error: unknown
}

/** What is told while a trial goes on, and what is not tried any more. */
export interface Watch {
  onLaw?: (index: number) => void
  isSpared?: (law: string) => boolean
  /** Whether to try laws on each document that are tried on a share of them. */
  isThorough?: boolean
  /** How much more seldom than usual such laws are tried. */
  sparse?: number
}

/**
 * The laws that a document breaks, and those that were tried: they say something about it. `seed` decides which laws
 * are looked at, and what chance there is in them.
 */
export function tryDocument(document: Document, seed: number, watch: Watch = {}): {faults: Array<Fault>; tried: Array<string>} {
  const faults: Array<Fault> = []
  const tried: Array<string> = []
  for (const [index, [name, law]] of lawEntries.entries()) {
    const own = mix(seed, index)
    const every = law.every === 1 ? 1 : law.every * (watch.sparse ?? 1)
    if (watch.isSpared?.(name) === true || (watch.isThorough !== true && own % every !== 0)) continue
    watch.onLaw?.(index)
    const outcome = tryLaw(document, name, own)
    if (outcome === false) continue
    if (outcome === true) {
      tried.push(name)
      continue
    }

    faults.push(outcome)
    if (outcome.law === reading) break
    tried.push(name)
  }

  return {faults, tried}
}

/** What is wrong where one law is tried. */
export function faultOf(document: Document, name: string, seed: number): Fault | undefined {
  const outcome = tryLaw(document, name, seed)
  return typeof outcome === 'boolean' ? undefined : outcome
}

/** A fault; else whether the law says anything about the document. */
function tryLaw({data, text}: Document, name: string, seed: number): Fault | boolean {
  let note
  try {
    note = readOnce(text)
  } catch (error) {
    return {law: reading, error}
  }

  try {
    return laws[name]?.check({text, note, random: randomOf(seed), ...(data ? {data} : {})}) ?? false
  } catch (error) {
    return {law: name, error}
  }
}

let last: {text: string; note: ReturnType<typeof parse>} | undefined

/** A frozen tree; laws that are tried in turn have the same. */
function readOnce(text: string): ReturnType<typeof parse> {
  if (last?.text !== text) last = {text, note: freeze(parse(text))}
  return last.note
}

/** The seed of a law where a document is tried with `seed`. */
export const seedOfLaw = (name: string, seed: number): number => mix(seed, lawEntries.findIndex(([d]) => d === name))
