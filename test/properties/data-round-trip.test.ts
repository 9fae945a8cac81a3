import {test} from '@fast-check/vitest'
import {type NoteInput, fromData, parse, serialize, toData} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {normaliseNote} from '../../src/data/normalise.js'
import {noteData} from './data.js'
import {markdown} from './arbitraries.js'

/** The note, or the message that says why it cannot be written. */
function outcome(data: NoteInput): {text: string} | {refusal: string} {
  try {
    return {text: serialize(fromData(data))}
  } catch (error) {
    if (error instanceof TypeError) return {refusal: error.message}
    throw error
  }
}

/** What names a place in data: fields, and indexes of lists. */
const path = /`(?:title|front|segments|vocabulary|afterword|data)(?:\.\w+|\[\d+\])*`/

describe('law 3: data is written, and read back as it was', () => {
  test.prop([noteData()])('what is written is read as the same data, normalised', (data) => {
    const result = outcome(data)
    if ('refusal' in result) expect(result.refusal).toMatch(path)
    else expect(toData(parse(result.text))).toEqual(normaliseNote(data))
  })

  test.prop([noteData()])('what was read can be written again, and is the same text', (data) => {
    const result = outcome(data)
    if ('text' in result) expect(outcome(toData(parse(result.text)))).toEqual(result)
  })

  test.prop([markdown()])('the data of any note is written as it is, or refused', (text) => {
    const data = toData(parse(text))
    const result = outcome(data)
    if ('refusal' in result) expect(result.refusal).toMatch(path)
    else expect(toData(parse(result.text))).toEqual(normaliseNote(data))
  })

  it('nearly everything can be written', () => {
    const all = fc.sample(noteData(), {numRuns: 250, seed: 20261123})
    const refused = all.filter((data) => 'refusal' in outcome(data))
    expect(refused.length / all.length).toBeLessThan(0.05)
  })
})

const entry = (given: object): NoteInput => ({segments: [{source: 'a', vocabulary: [{term: 'a', ...given}]}]})
const afterword = (given: object): NoteInput => ({segments: [], afterword: given})

/** Every kind of data that no note can hold. */
const refusals: ReadonlyArray<readonly [name: string, data: NoteInput, at: string]> = [
  ['a term without characters', entry({term: ' '}), 'segments[0].vocabulary'],
  ['a term longer than 160 code units', entry({term: 'tide'.repeat(41)}), 'segments[0].vocabulary'],
  ['a term whose marks and ideographs take up more', entry({term: '潮'.repeat(21)}), 'segments[0].vocabulary'],
  ['a term of a control character', entry({term: '\u0001'}), 'segments[0].vocabulary'],
  ['a source text of a surrogate alone, read as an ideograph', {segments: [{source: '\uD840'}]}, 'segments[0].source'],
  ['a pronunciation without characters', entry({pronunciations: [{ipa: ''}]}), 'segments[0].vocabulary[0]'],
  ['one that holds a bracket and a slash', entry({pronunciations: [{accent: 'us', ipa: 'a]/'}]}), 'segments[0].vocabulary[0]'],
  ['one in ideographs', entry({pronunciations: [{accent: 'us', ipa: '潮'}]}), 'segments[0].vocabulary[0]'],
  ['one without accent and phonetic signs', entry({pronunciations: [{ipa: 'eb'}]}), 'segments[0].vocabulary[0]'],
  ['one of 80 code units', entry({pronunciations: [{accent: 'us', ipa: 'e'.repeat(80)}]}), 'segments[0].vocabulary[0]'],
  ['an inflection of ideographs', entry({inflections: [{base: '潮', form: '复数'}]}), 'segments[0].vocabulary[0]'],
  ['an inflection of an unknown form', entry({inflections: [{base: 'a', form: 'plural'}]}), 'segments[0].vocabulary[0]'],
  ['a section that ends', {segments: [{section: 'a', source: 'a'}, {source: 'b'}]}, 'segments[1].section'],
  ['a time without a date', afterword({time: '15:58'}), 'afterword.time'],
  ['a place without a date', afterword({place: '厦门'}), 'afterword.place'],
  ['a day that is none', afterword({date: '2026-02-30'}), 'afterword.date'],
  ['a time that is none', afterword({date: '2026-03-01', time: '25:00'}), 'afterword.time'],
  ['a place with a space', afterword({date: '2026-03-01', place: 'New Town'}), 'afterword.place']
]

describe('what no note can hold is refused, and its place is named', () => {
  it.each(refusals)('%s', (_name, data, at) => {
    const result = outcome(data)
    expect(result).toHaveProperty('refusal', expect.stringContaining(`\`${at}`))
  })
})
