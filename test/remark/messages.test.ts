import remarkParse from 'remark-parse'
import {type Pluggable, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, test} from 'vitest'
import {type RuleSettings, defineRule, validate} from 'bilingual-notes'
import remarkBilingualNotes, {type Options} from 'bilingual-notes/remark'
import {asMessages, messagesOf, run} from './messages.js'

/** Settings with few rules, so that new ones change nothing here. */
const few: RuleSettings = {
  preset: 'none',
  rules: {'label-spacing': 'info', 'missing-title': 'warning', 'missing-translation': 'error'}
}

const text = '原文：\nThe tide ebbs.\n'

/** A rule that reports each term and says where the label is. */
const anyTerm = defineRule({
  id: 'any-term',
  options: {least: 1},
  messages: {
    term: {en: 'Unexpected {actual}', 'zh-Hans': '多余的{actual}'},
    label: {en: 'the label', 'zh-Hans': '标签'}
  },
  check({options, report}) {
    let place: Parameters<typeof report>[0]['place']
    return {
      label(node) {
        place = node.position
      },
      term({position, value}) {
        if (value.length < options.least) return
        const related = [{message: 'label' as const, place}]
        report({message: 'term', place: position, actual: value, related})
      }
    }
  }
})

describe('messages', () => {
  test('should be none where a comment in the note turns their rules off', () => {
    const comment = '<!-- bilingual-notes-disable missing-title, label-spacing -->\n\n'
    expect(run(comment + text, few).messages.map(({ruleId}) => ruleId)).toEqual(['missing-translation'])
  })

  test('should say what diagnostics say', () => {
    const {messages} = run(text, few)
    expect(messages.map(({fatal, line, ruleId}) => [ruleId, fatal, line])).toEqual([
      ['missing-title', false, 1],
      ['missing-translation', true, 1],
      ['label-spacing', undefined, 1]
    ])
    expect(messages[2]).toMatchObject({
      actual: '\n',
      expected: ['\n\n'],
      note: undefined,
      place: {start: {line: 1, column: 4, offset: 3}, end: {line: 2, column: 1, offset: 4}},
      reason: 'Unexpected label without a blank line after it, expected one',
      source: 'bilingual-notes',
      url: validate(text, few)[2]?.url
    })
  })

  test('should be shown by reporters', () => {
    const file = run('学习：\n\nebb：退潮\n', {...few, customRules: [anyTerm]})
    file.path = 'note.md'
    const url = validate(text, few)[0]?.url ?? ''
    const report = reporter(file, {color: false, verbose: true})
    expect(report.split('\n').map((line) => line.trim().replaceAll(/ +/g, ' '))).toEqual([
      'note.md',
      '1:1-1:1 warning Unexpected note without a title, expected a heading such as `# Title` at its start missing-title bilingual-notes',
      '[url]:',
      url,
      '3:1-3:4 warning Unexpected ebb any-term bilingual-notes',
      '[note]:',
      '1:1-1:4: the label',
      '',
      '⚠ 2 warnings'
    ])
  })

  test('should throw nothing, and keep what other plugins say', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(() => (_, given) => {
        given.message('Before')
      })
      .use(function () {
        this.compiler = () => 'compiled'
      })
      .use(remarkBilingualNotes, {validate: few})
      .process(text)
    expect(file.messages.map(({fatal}) => fatal)).toEqual([false, false, true, undefined])
    expect(String(file)).toBe('compiled')
  })

  test('should not be of a file whose tree is of another text', () => {
    const file = new VFile(text)
    const tree = unified().use(remarkParse).parse(file)
    visit(tree, (node) => {
      delete node.position
    })
    unified().use(remarkBilingualNotes).runSync(tree, file)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['tree-of-file'])
  })

  test('should be turned off by comments', () => {
    const off = '<!-- bilingual-notes-disable-next-line missing-translation -->\n'
    const markdown = text.replace('The', `${off}The`)
    const rule: RuleSettings = {preset: 'none', rules: {'missing-translation': 'error'}}
    expect(run(text, rule).messages).toHaveLength(1)
    expect(messagesOf(run(markdown, rule))).toEqual(asMessages(validate(markdown, rule)))
  })
})

describe('settings', () => {
  const ruleIds = (...given: ReadonlyArray<Options>): Array<string | undefined> => {
    const processor = unified().use(remarkParse).use(given.map((d): Pluggable => [remarkBilingualNotes, d]))
    const file = new VFile('学习：\nebb：退潮\n')
    processor.runSync(processor.parse(file), file)
    return file.messages.map(({ruleId}) => ruleId)
  }

  test('should be merged where the plugin is used again, into those given first', () => {
    const given = (): Options => ({validate: structuredClone(few)})
    const off: Options = {validate: {rules: {'missing-title': 'off'}}}
    const both = ['missing-title', 'label-spacing']
    expect(ruleIds(given())).toEqual(both)
    expect(ruleIds(given(), off)).toEqual(['label-spacing'])
    expect(ruleIds(given(), {validate: false})).toEqual([])
    expect(ruleIds({validate: false}, given())).toEqual(both)

    const first = given()
    ruleIds(first, off)
    expect(ruleIds(first)).toEqual(['label-spacing'])
  })

  test('should be merged list by list: the second rule takes the place of the first', () => {
    const own = (id: string): Options => ({validate: {preset: 'none', customRules: [{...anyTerm, id}]}})
    expect(ruleIds(own('first'))).toEqual(['first'])
    expect(ruleIds(own('first'), own('second'))).toEqual(['second'])
  })

  test.each([
    ['recommended', TypeError, 'Unexpected a string as `options.validate`, expected a boolean or an object of settings'],
    [{rule: {}}, TypeError, 'Unexpected field `options.validate.rule`, expected one of `preset`, `rules`'],
    [{rules: {'missing-titel': 'off'}}, RangeError, 'Unexpected `missing-titel` in `options.validate.rules`, expected one of `missing-title`'],
    [{preset: 'strickt'}, RangeError, '`strickt`'],
    [{locale: 'fr'}, RangeError, '`fr`'],
    [{rules: {'missing-title': 'on'}}, RangeError, '`on`'],
    [{rules: {'missing-title': ['error', {a: 1}]}}, TypeError, 'expected no options'],
    [{customRules: [{id: 'a'}]}, TypeError, '`undefined` as `check` of `a`']
  ])('should be refused when the processor is frozen: %j', (given, error, message) => {
    const freeze = (): unknown =>
      unified().use(remarkBilingualNotes, {validate: given as Options['validate']}).freeze()
    expect(freeze).toThrow(error)
    expect(freeze).toThrow(message)
  })
})
