/** The messages of the plugin are the diagnostics of the text of the file. */
import {fc, test as propertyTest} from '@fast-check/vitest'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {type ValidateOptions, defineRule, validate} from 'bilingual-notes'
import remarkBilingualNotes, {type Options} from 'bilingual-notes/remark'
import {markdown} from '../properties/arbitraries.js'
import {type Document, examples, fixtures, hostile, someRealNotes} from './corpus.js'
import {asMessages, messagesOf, run} from './messages.js'

/** What the option is, and what `validate` is given for the same. */
const settings: ReadonlyArray<readonly [given: Options['validate'], same: ValidateOptions]> = [
  [undefined, {}],
  [null, {}],
  [true, {}],
  [{}, {}],
  [{preset: null, rules: null, customRules: null, locale: null}, {}],
  [false, {preset: 'none'}],
  [{preset: 'strict', locale: 'zh-Hans'}, {preset: 'strict', locale: 'zh-Hans'}],
  [
    {preset: 'none', rules: {'missing-title': 'info'}},
    {preset: 'none', rules: {'missing-title': 'info'}}
  ]
]

/** Any text may be in a file as it is, or as bytes, whose byte-order mark `String(file)` drops. */
const values: Readonly<Record<string, (text: string) => Uint8Array | string>> = {
  'as it is': String,
  'with a byte-order mark': (text) => `\uFEFF${text}`,
  'with CRLF': (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  'as bytes with a byte-order mark': (text) => new TextEncoder().encode(`\uFEFF${text}`)
}

const corpora: Readonly<Record<string, ReadonlyArray<Document>>> = {
  fixtures,
  examples,
  hostile,
  'real notes': someRealNotes
}

describe('the plugin and `validate`', () => {
  test.each(settings)('should say the same with %j', (given, same) => {
    for (const {name, text} of hostile) {
      expect(messagesOf(run(text, given)), name).toEqual(asMessages(validate(text, same)))
    }
  })

  test.each(Object.keys(corpora))('should say the same of %s', {timeout: 300_000}, (corpus) => {
    let count = 0
    for (const [index, document] of (corpora[corpus] ?? []).entries()) {
      const spellings = Object.entries(values)
      // Real notes are long: each in one spelling, and all spellings in turn.
      const isOne = corpus === 'real notes'
      for (const [spelling, spell] of spellings.filter((_, turn) => !isOne || turn === index % spellings.length)) {
        const file = run(spell(document.text), {preset: 'strict'}, [remarkGfm])
        const expected = asMessages(validate(String(file), {preset: 'strict'}))
        expect(messagesOf(file), `${document.name} ${spelling}`).toEqual(expected)
        count += expected.length
      }
    }

    if (corpora[corpus]?.length) expect(count).toBeGreaterThan(0)
  })

  test('should say the same with labels and languages of one’s own', () => {
    const given = {labels: {source: 'Text'}, languages: {source: 'de'}}
    const strict = {preset: 'strict'} as const
    const file = new VFile('# Ebbe\n\nText：\n\nEbbe.\n')
    const processor = unified()
      .use(remarkParse)
      .use(remarkBilingualNotes, {...given, validate: strict})
    processor.runSync(processor.parse(file), file)
    expect(messagesOf(file)).toEqual(asMessages(validate(String(file), {...given, ...strict})))
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('missing-translation')
  })

  test('should refuse an edit outside of the text', () => {
    const rule = defineRule({
      id: 'own',
      messages: {a: {en: 'A', 'zh-Hans': '甲'}},
      check: ({report}) => ({
        note: ({position}) => {
          report({message: 'a', place: position, fix: 'safe', edits: [{start: 2, end: 900, text: ''}]})
        }
      })
    })
    const refusal = 'edit of 2–900 reported by `own`'
    expect(() => validate('ebb', {customRules: [rule]})).toThrow(refusal)
    expect(() => run('ebb', {customRules: [rule]})).toThrow(refusal)
  })

  propertyTest.prop([markdown(), fc.constantFrom(...Object.keys(values)), fc.boolean()])(
    'should say the same of any text',
    (text, spelling, isAlone) => {
      const value = values[spelling]?.(text) ?? text
      const file = run(value, {preset: 'strict'}, isAlone ? [] : [remarkGfm, remarkFrontmatter])
      expect(messagesOf(file)).toEqual(asMessages(validate(String(file), {preset: 'strict'})))
    }
  )
})
