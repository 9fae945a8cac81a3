/** One of the workers: takes the next batch of documents, again and again, until the time is over. */
import {inspect} from 'node:util'
import {isMainThread, parentPort, workerData} from 'node:worker_threads'
import type {Document} from './document.js'
import {laws} from './laws/index.js'
import {mix} from './random.js'
import {shrink} from './shrink.js'
import {readNotes} from './sources/notes.js'
import {type Sources, batchSize, sourcesOf} from './sources/index.js'
import {type Fault, faultOf, reading, seedOfLaw, tryDocument} from './trial.js'

/** What a worker is told. */
export interface Task {
  seed: number
  /** How much more seldom than usual laws are tried that are not tried on each document. */
  sparse: number
  /** Root of the project, where notes are. */
  root: string
  /** The first batch that is not tried. */
  batches: number
  /** Counts the batches that were taken. */
  taken: Int32Array
  /** When to end, in milliseconds since 1970. */
  until: number
  /** Batch, document and law that are tried, and how many were: a hang shows. */
  pulse: Int32Array
}

export interface Failure {
  batch: number
  index: number
  kind: string
  form: string
  law: string
  message: string
  text: string
  /** The data that was written, where the law is about it. */
  data?: string
}

/** What a worker tells in the end. */
export interface Report {
  /** Documents, by kind and form. */
  documents: Record<string, Record<string, number>>
  /** Documents that it said something about, by law. */
  trials: Record<string, number>
  given: number
  generated: number
  /** What took longest, in milliseconds. */
  slowest: {batch: number; index: number; milliseconds: number}
}

/** The document of a number, for a report on a worker that does not answer. */
export function documentAt({root, seed}: {root: string; seed: number}, batch: number, index: number): Document | undefined {
  return sourcesOf(readNotes(root), seed).batch(batch)[index]
}

export const lawNames: ReadonlyArray<string> = Object.keys(laws)

/** Batches that hold all that is given, and at least so many generated documents. */
export function batchesFor({root, seed}: {root: string; seed: number}, generated: number): number {
  const {given} = sourcesOf(readNotes(root), seed)
  return given + Math.max(given, Math.ceil(generated / batchSize))
}

/** Whether real notes are there. */
export const hasRealNotes = (root: string): boolean => readNotes(root).real.length > 0

function work(task: Task, tell: (message: {failure: Failure} | {report: Report}) => void): void {
  const sources = sourcesOf(readNotes(task.root), task.seed)
  const report: Report = {documents: {}, trials: {}, given: 0, generated: 0, slowest: {batch: 0, index: 0, milliseconds: 0}}
  const broken = new Set<string>()
  while (Date.now() < task.until) {
    const batch = Atomics.add(task.taken, 0, 1)
    if (batch >= task.batches) break
    for (const [index, document] of sources.batch(batch).entries()) {
      if (Date.now() >= task.until) break
      const failures = tryOne(task, {batch, document, index}, report, broken)
      for (const failure of failures) tell({failure})
      count(report, document, sources, batch)
    }
  }

  Atomics.store(task.pulse, 3, -1)
  tell({report})
}

interface Case {
  batch: number
  index: number
  document: Document
}

/** Each law is broken once: what else breaks it is most often the same. */
function tryOne({pulse, seed, sparse}: Task, {batch, document, index}: Case, report: Report, broken: Set<string>): Array<Failure> {
  Atomics.store(pulse, 0, batch)
  Atomics.store(pulse, 1, index)
  Atomics.add(pulse, 3, 1)
  const start = performance.now()
  const own = mix(seed, batch, index)
  const {faults, tried} = tryDocument(document, own, {
    onLaw: (law) => Atomics.store(pulse, 2, law),
    isSpared: (law) => broken.has(law),
    sparse
  })
  const milliseconds = performance.now() - start
  if (milliseconds > report.slowest.milliseconds) report.slowest = {batch, index, milliseconds}
  for (const law of tried) report.trials[law] = (report.trials[law] ?? 0) + 1
  return faults
    .filter(({law}) => !broken.has(law))
    .map((fault) => {
      broken.add(fault.law)
      return failureOf(fault, {batch, document, index}, own, () => Atomics.add(pulse, 3, 1))
    })
}

/** A failure, with a document as short as it may be. */
function failureOf({error, law}: Fault, {batch, document, index}: Case, seed: number, onTry: () => void): Failure {
  const {data, form, kind, text} = document
  const ownSeed = seedOfLaw(law === reading ? (lawNames[0] ?? '') : law, seed)
  const again = (shorter: string): Fault | undefined => {
    onTry()
    return faultOf({form, kind, text: shorter}, law, ownSeed)
  }
  const isOfText = again(text)?.law === law
  const short = isOfText ? shrink(text, (shorter) => again(shorter)?.law === law) : text
  const found = isOfText ? again(short)?.error : error
  return {batch, index, kind, form, law, message: messageOf(found), text: short, ...(isOfText || !data ? {} : {data: JSON.stringify(data)})}
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? (error.stack ?? error.message) : inspect(error)).split('\n').slice(0, 60).join('\n')
}

function count(report: Report, {form, kind}: Document, sources: Sources, batch: number): void {
  const row = (report.documents[kind] ??= {})
  row[form] = (row[form] ?? 0) + 1
  if (sources.isGiven(batch)) report.given++
  else report.generated++
}

if (!isMainThread && parentPort) {
  const port = parentPort
  work(workerData as Task, (message) => { port.postMessage(message) })
}
