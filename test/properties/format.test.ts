import {test} from '@fast-check/vitest'
import {type FormatOptions, format, parse, toData} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect} from 'vitest'
import {markdown, soup} from './arbitraries.js'

const options = (): fc.Arbitrary<FormatOptions> =>
  fc.record(
    {
      lineEnding: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
      languages: fc.constantFrom({source: 'fr'}, {translation: 'ru'}, {source: 'zh', translation: 'en'})
    },
    {requiredKeys: []}
  )

describe('law 4: a text is formatted once, and its data is kept', () => {
  test.prop([fc.oneof(markdown(), soup(30))])('formatting twice changes nothing', (text) => {
    const formatted = format(text)
    expect(format(formatted)).toBe(formatted)
  })

  test.prop([fc.oneof(markdown(), soup(30))])('the data is the same', (text) => {
    expect(toData(parse(format(text)))).toEqual(toData(parse(text)))
  })

  test.prop([markdown(), options()])('so it is in every language and line ending', (text, given) => {
    const {lineEnding: _, ...how} = given
    const formatted = format(text, given)
    expect(format(formatted, given)).toBe(formatted)
    expect(toData(parse(formatted, how))).toEqual(toData(parse(text, how)))
  })

  test.prop([markdown(), fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const)])(
    'every line has the ending that was asked for',
    (text, lineEnding) => {
      const other = format(text, {lineEnding}).replaceAll(lineEnding, '')
      expect(other).not.toMatch(/[\r\n]/)
    }
  )
})
