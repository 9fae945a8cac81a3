import {test} from '@fast-check/vitest'
import {type Diagnostic, type FixOptions, applyEdits, fix, format, parse, toData, validate} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect} from 'vitest'
import {changing, formatted} from '../support/mending.js'
import {markdown, soup} from './arbitraries.js'

const text = (): fc.Arbitrary<string> => fc.oneof({weight: 4, arbitrary: markdown()}, soup(30))

const options = (): fc.Arbitrary<FixOptions> =>
  fc.record({
    preset: fc.constantFrom('recommended' as const, 'strict' as const),
    unsafe: fc.boolean()
  })

const errorsOf = (diagnostics: ReadonlyArray<Diagnostic>): number =>
  diagnostics.filter((d) => d.severity === 'error').length

describe('law 6: mending comes to an end, adds no error, and changes what is named', () => {
  test.prop([text(), options()])('mending twice changes nothing', (given, how) => {
    const {markdown: mended, remaining} = fix(given, how)
    const again = fix(mended, how)
    expect(again.markdown).toBe(mended)
    expect(again.applied).toEqual([])
    expect(again.remaining).toEqual(remaining)
  })

  test.prop([text(), options()])('no error is added, and what is left is said', (given, {unsafe, ...how}) => {
    const {markdown: mended, remaining} = fix(given, {...how, unsafe})
    expect(remaining).toEqual(validate(mended, how))
    expect(errorsOf(remaining)).toBeLessThanOrEqual(errorsOf(validate(given, how)))
  })

  test.prop([text(), options()])('a text without what can be mended stays as it is', (given, {unsafe, ...how}) => {
    const diagnostics = validate(given, how)
    const fixable = diagnostics.filter((d) => d.edits && (unsafe === true || !d.unsafe))
    const {applied, markdown: mended} = fix(given, {...how, unsafe})
    if (fixable.length === 0) expect(mended).toBe(given)
    expect(applied.length > 0).toBe(mended !== given)
    for (const diagnostic of applied) expect(diagnostic.edits).toBeDefined()
  })

  test.prop([text()])('the edits of each diagnostic can be applied on their own', (given) => {
    for (const {edits} of validate(given, {preset: 'strict'})) {
      if (edits) expect(applyEdits(given, edits)).not.toBe(given)
    }
  })

  // Formatting does not guess: a suggestion may be left.
  test.prop([text()])('nothing is left in a formatted text that formatting mends', (given) => {
    const left = validate(format(given), {preset: 'strict'}).filter((d) => formatted.has(d.ruleId) && !d.unsafe)
    expect(left.map((d) => `${d.ruleId} ${d.message}`)).toEqual([])
  })

  test.prop([text()])('safe mends keep the data, but for rules that say otherwise', (given) => {
    const rules = Object.fromEntries(Object.keys(changing).map((id) => [id, 'off' as const]))
    expect(toData(parse(fix(given, {preset: 'strict', rules}).markdown))).toEqual(toData(parse(given)))
  })
})
