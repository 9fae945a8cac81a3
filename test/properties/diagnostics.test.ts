import {test} from '@fast-check/vitest'
import {type Note, parse, validate} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect} from 'vitest'
import {checkDiagnostic} from '../support/diagnostic.js'
import {freeze} from '../support/tree.js'
import {markdown, rawString, soup} from './arbitraries.js'
import {handMadeNote} from './trees.js'

const text = (): fc.Arbitrary<string> =>
  fc.oneof({weight: 6, arbitrary: markdown()}, {weight: 2, arbitrary: soup(30)}, rawString())

const strict = {preset: 'strict'} as const

/** A note without the positions of its nodes, as if made by hand. */
const withoutPositions = (note: Note): Note =>
  JSON.parse(JSON.stringify(note), (key, value: unknown) => (key === 'position' ? undefined : value)) as Note

describe('diagnostics of every string', () => {
  test.prop([text()])('are in the text, and say what stands there', (given) => {
    for (const diagnostic of validate(given, strict)) checkDiagnostic(diagnostic, given)
  })

  test.prop([text()])('are in document order, plain JSON, and the same twice', (given) => {
    const diagnostics = validate(given, strict)
    const offsets = diagnostics.map((d) => d.place.start.offset)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
    expect(JSON.parse(JSON.stringify(diagnostics))).toStrictEqual(diagnostics)
    expect(validate(given, strict)).toStrictEqual(diagnostics)
  })

  test.prop([text()])('are those of its tree, which is not changed', (given) => {
    expect(validate(freeze(parse(given)), strict)).toStrictEqual(validate(given, strict))
  })

  test.prop([text()])('say the same in Chinese, at the same places', (given) => {
    const chinese = validate(given, {...strict, locale: 'zh-Hans'})
    expect(chinese.map(({place, ruleId}) => ({place, ruleId}))).toEqual(
      validate(given, strict).map(({place, ruleId}) => ({place, ruleId}))
    )
    for (const {message} of chinese) expect(message).toMatch(/\p{Script=Han}/u)
  })

  test.prop([text(), fc.constantFrom('fr', 'ru', 'zh', 'ja'), fc.constantFrom('en', 'de', 'ar', 'zh-Hant')])(
    'can be had in other languages',
    (given, source, translation) => {
      const options = {...strict, languages: {source, translation}}
      for (const diagnostic of validate(given, options)) checkDiagnostic(diagnostic, given)
    }
  )
})

describe('trees made by hand', () => {
  test.prop([fc.oneof(handMadeNote(), markdown().map((d) => withoutPositions(parse(d))))])(
    'without positions give no diagnostics',
    (note) => {
      expect(validate(freeze(note), strict)).toEqual([])
    }
  )

  test.prop([handMadeNote()])('with positions that fit nothing make no rule throw', (note) => {
    const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
    const place = (_key: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && 'type' in value ? {...value, position} : value
    const placed = JSON.parse(JSON.stringify(note), place) as Note
    for (const diagnostic of validate(placed, strict)) {
      expect(diagnostic.place.start.offset).toBeGreaterThanOrEqual(0)
    }
  })
})
