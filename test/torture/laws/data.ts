import assert from 'node:assert/strict'
import {type FormatOptions, type NoteInput, format, fromData, parse, serialize, toData} from 'bilingual-notes'
import {normaliseNote} from '../../../src/data/normalise.js'
import {faults} from '../../support/schema.js'
import {freeze} from '../../support/tree.js'
import type {Laws, Subject} from './law.js'

/** What names a place in data: fields, and indexes of lists. */
const path = /`(?:title|front|segments|vocabulary|afterword|data)(?:\.\w+|\[\d+\])*`/

function checkWriting(data: NoteInput): boolean {
  let text: string
  try {
    text = serialize(fromData(freeze(data)))
  } catch (error) {
    assert.ok(error instanceof TypeError, String(error))
    assert.match(error.message, path)
    return true
  }

  const again = toData(parse(text))
  assert.deepStrictEqual(again, normaliseNote(data))
  assert.equal(serialize(fromData(again)), text)
  return true
}

const manners: ReadonlyArray<FormatOptions> = [
  {lineEnding: '\r\n'},
  {lineEnding: '\r'},
  {languages: {source: 'fr'}},
  {languages: {translation: 'ru'}, lineEnding: '\n'},
  {languages: {source: 'zh', translation: 'en'}}
]

function checkFormat({random, text}: Subject): boolean {
  const options = random.of(manners)
  const {languages, lineEnding} = options
  const formatted = format(text, options)
  assert.equal(format(formatted, options), formatted)
  assert.deepEqual(toData(parse(formatted, {languages})), toData(parse(text, {languages})))
  if (lineEnding) assert.doesNotMatch(formatted.replaceAll(lineEnding, ''), /[\n\r]/)
  return true
}

export const dataLaws: Laws = {
  'data is plain JSON, and valid against the schema': {
    about: ['toData'],
    every: 4,
    check({note}) {
      const data = toData(note)
      assert.deepStrictEqual(JSON.parse(JSON.stringify(data)), data)
      assert.deepEqual(faults('NoteData', data), [])
      return true
    }
  },
  'data that was read is written and read back, or its place is named': {
    about: ['fromData', 'toData'],
    every: 8,
    check: ({note}) => checkWriting(toData(note))
  },
  'so is data that was given': {
    about: ['fromData', 'toData'],
    every: 1,
    check: ({data}) => data !== undefined && checkWriting(data)
  },
  'a text is formatted once, and its data is kept': {
    about: ['format', 'toData'],
    every: 4,
    check({note, text}) {
      const formatted = format(text)
      assert.equal(format(formatted), formatted)
      assert.deepStrictEqual(toData(parse(formatted)), toData(note))
      return true
    }
  },
  'so it is in other languages and line endings': {
    about: ['format'],
    every: 8,
    check: checkFormat
  }
}
