/** The short version of `npm run torture`: the same documents and laws, a few hundred of a fixed seed. */
import * as api from 'bilingual-notes'
import * as align from 'bilingual-notes/align'
import {describe, expect, it} from 'vitest'
import type {Document} from '../torture/document.js'
import {formNames, forms} from '../torture/forms.js'
import {laws} from '../torture/laws/index.js'
import {mix, randomOf} from '../torture/random.js'
import {shrink} from '../torture/shrink.js'
import {pluginLaws} from '../torture/laws/plugin.js'
import {readNotes} from '../torture/sources/notes.js'
import {mutate} from '../torture/sources/mutate.js'
import {indexesOf, orderOf, sourcesOf} from '../torture/sources/index.js'
import {suites} from '../torture/sources/suites.js'
import {faultOf, tryDocument} from '../torture/trial.js'
import {root} from '../support/sources.js'

const tally: unknown = await import(new URL('../torture/tally.mjs', import.meta.url).href)
const {tallyOf} = tally as {tallyOf: (run: object) => string}

const seed = 20_261_123
// Without real notes, so that the same is tried everywhere.
const notes = {...readNotes(root), real: []}
const sources = sourcesOf(notes, seed)

/** What is broken, as a message to repeat it with. */
const broken = (documents: ReadonlyArray<Document>, from: number): Array<string> =>
  documents.flatMap((document, index) =>
    tryDocument(document, mix(seed, from, index)).faults.map(
      ({error, law}) => `${law}: ${JSON.stringify(document.text)} ${String(error)}`
    )
  )

describe('torture', () => {
  it('is of every suite, whole', () => {
    const counts = Object.entries(suites).map(([name, cases]) => [name, cases.length])
    expect(Object.fromEntries(counts)).toEqual({CommonMark: 652, GFM: 677, YAML: 402, 'naughty strings': 485})
  })

  it('breaks no law with some of what is given', () => {
    const documents = [0, 200, 400].flatMap((number) => sources.batch(number))
    expect(documents.length).toBeGreaterThan(140)
    expect(new Set(documents.map((d) => d.kind)).size).toBeGreaterThan(6)
    expect(broken(documents, 0)).toEqual([])
  })

  it('breaks no law with some of what is generated', () => {
    const documents = [1, 3, 5, 7].flatMap((number) => sources.batch(number))
    expect(documents).toHaveLength(200)
    expect(broken(documents, 1)).toEqual([])
  })

  it('gives every document once', () => {
    const batches = Array.from({length: 41}, (_, batch) => indexesOf(batch, 41, 2013))
    expect(batches.flat().sort((one, two) => one - two)).toEqual(Array.from({length: 2013}, (_, index) => index))
    expect(Math.max(...batches.map((d) => d.length))).toBe(50)
    const numbers = Array.from({length: sources.given * 3}, (_, number) => number)
    expect(numbers.filter((number) => sources.isGiven(number))).toHaveLength(sources.given)
  })

  it('gives it in another order for each seed', () => {
    const numbers = Array.from({length: 1000}, (_, number) => number)
    const order = orderOf(1000, seed)
    expect(order.toSorted((one, two) => one - two)).toEqual(numbers)
    expect(orderOf(1000, seed)).toEqual(order)
    expect(order.filter((number, index) => number < 100 && index < 100).length).toBeLessThan(30)
    expect(orderOf(1000, seed + 1)).not.toEqual(order)
    expect(sourcesOf(notes, seed + 1).batch(0)).not.toEqual(sources.batch(0))
  })

  it('mutates a part of a text most often, and sometimes all of it', () => {
    const text = Array.from({length: 1000}, (_, index) => `${index}\n`).join('')
    const random = randomOf(seed)
    const lengths = Array.from({length: 320}, () => mutate(text, text, random).split('\n').length)
    const wholes = lengths.filter((length) => length > 900).length
    expect(wholes).toBeGreaterThan(10)
    expect(wholes).toBeLessThan(32)
    expect(lengths.filter((length) => length < 60).length + wholes).toBe(320)
  })

  it('counts a law as tried where it says something about a document', () => {
    const tried = (text: string): Array<string> => {
      const {faults, tried} = tryDocument({kind: '', form: '', text}, seed, {isThorough: true})
      expect(faults).toEqual([])
      return tried
    }

    const withData = 'so is data that was given'
    const note = '# Tides\n\n原文：\n\nThe tide ebbs .\n\n潮退了。  \n\n\n\n学习：\n\nebb ：退潮\n'
    expect(tried(note)).toEqual(Object.keys(laws).filter((name) => name !== withData))
    expect(tryDocument({kind: '', form: '', text: '', data: {segments: []}}, seed).tried).toContain(withData)
    expect(tried('')).not.toContain('rules of one’s own find every node')
    expect(tried('')).not.toContain('a changed value changes nothing else')
    expect(tried('a'.repeat(1500))).toEqual(expect.arrayContaining(Object.keys(pluginLaws)))
    expect(tried('a'.repeat(1501)).filter((name) => name in pluginLaws)).toEqual([])
  })

  it('says in its tally how many documents a law says something about', () => {
    const reports = [7, 35].map((trials) => ({
      documents: {GFM: {LF: trials}}, trials: {one: trials}, given: trials, generated: 0, slowest: {milliseconds: trials}
    }))
    const tally = tallyOf({hasRealNotes: true, laws: ['one', 'other'], processor: 1, reports, seconds: 1, seed})
    expect(tally).toContain('| law | documents that it says something about |')
    expect(tally).toContain('| one | 42 |\n| other | 0 |')
  })

  it('is about every public function', () => {
    const about = new Set(Object.values(laws).flatMap((law) => law.about))
    const functions = [...Object.keys(api), ...Object.keys(align), 'remarkBilingualNotes']
    expect([...about].sort()).toEqual(functions.sort())
  })

  it('is the same for the same seed, and else another', () => {
    const number = 5
    expect(sourcesOf(notes, seed).batch(number)).toEqual(sources.batch(number))
    expect(sourcesOf(notes, seed + 1).batch(number)).not.toEqual(sources.batch(number))
  })

  it('tells what is broken', () => {
    const data = {
      segments: [],
      get title(): string {
        throw new RangeError('out of reach')
      }
    }
    expect(faultOf({kind: '', form: '', text: '', data}, 'so is data that was given', seed)).toBeDefined()
    expect(faultOf({kind: '', form: '', text: ''}, 'so is data that was given', seed)).toBeUndefined()
  })

  it('makes what is broken short', () => {
    const text = `${'The tide\n'.repeat(40)}ebbs ：潮\n${'\r\n原文：'.repeat(40)}`
    expect(shrink(text, (shorter) => /b.*潮/.test(shorter))).toBe('b潮')
  })
})

describe('the forms of a text', () => {
  const text = 'a\nb\r\nc\r\n'

  it.each([
    ['LF', 'a\nb\nc\n'],
    ['CRLF', 'a\r\nb\r\nc\r\n'],
    ['CR', 'a\rb\rc\r'],
    ['mixed', 'a\r\nb\nc\r'],
    ['BOM', '\uFEFFa\nb\r\nc\r\n'],
    ['no final newline', 'a\nb\r\nc'],
    ['as it came', text]
  ])('%s', (name, expected) => {
    expect(forms[name]?.(text)).toBe(expected)
  })

  it('are all of them', () => {
    expect(formNames).toHaveLength(7)
  })
})
