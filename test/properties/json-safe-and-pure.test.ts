import {test} from '@fast-check/vitest'
import {format, fromData, parse, serialize, toData, toText} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect} from 'vitest'
import {markdown} from './arbitraries.js'
import {noteData} from './data.js'
import {handMadeNote} from './trees.js'

/** Freeze a value with all that it holds: writing to it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const item of Object.values(value)) frozen(item)
  }

  return value
}

const roundTrip = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const options = {
  labels: {source: ['原文', 'Source'], vocabulary: 'Words'},
  languages: {source: 'en', translation: 'ru'},
  lineEnding: '\r\n' as const
}

/** What a function returns, or the message of what it throws. */
function outcome(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error instanceof TypeError ? error.message : error
  }
}

describe('law 9: trees and data are plain JSON, and nothing is changed', () => {
  test.prop([markdown()])('a tree is equal to its JSON, and is written from it alike', (text) => {
    const note = parse(text)
    expect(roundTrip(note)).toStrictEqual(note)
    expect(serialize(JSON.parse(JSON.stringify(note)) as typeof note)).toBe(text)
  })

  test.prop([markdown()])('data is equal to its JSON', (text) => {
    const data = toData(parse(text))
    expect(roundTrip(data)).toStrictEqual(data)
  })

  test.prop([fc.oneof(markdown().map((text) => parse(text)), handMadeNote())])(
    'a frozen tree can be read, and gives the same twice',
    (note) => {
      const given = frozen(note)
      expect(serialize(given)).toBe(serialize(given))
      expect(toData(given)).toStrictEqual(toData(given))
      expect(toText(given)).toBe(toText(given))
    }
  )

  test.prop([noteData()])('frozen data can be written, and gives the same twice', (data) => {
    const given = frozen(data)
    expect(outcome(() => fromData(given))).toStrictEqual(outcome(() => fromData(given)))
  })

  test.prop([markdown()])('frozen options can be read, and no call remembers them', (text) => {
    const given = frozen(structuredClone(options))
    const {lineEnding, ...how} = given
    const before = format(text)
    expect(parse(text, how)).toStrictEqual(parse(text, how))
    expect(format(text, given)).toBe(format(text, given))
    expect(serialize(parse(text), {lineEnding})).toBe(serialize(parse(text), {lineEnding}))
    expect(format(text)).toBe(before)
  })
})
