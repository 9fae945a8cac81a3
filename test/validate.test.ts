/** Settings, comments and rules of one’s own: what is so whatever the rules are. */
import {type Rule, type ValidateOptions, defineRule, parse, validate} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'

/** Reports every term, with an option and a value in its message. */
const terms: Rule = defineRule({
  id: 'terms',
  url: 'https://example.com/terms',
  options: {before: '', words: ['tide']},
  messages: {
    term: {en: 'Unexpected `{actual}`{before}, expected `{expected}`', 'zh-Hans': '{before}此处为 `{actual}`，应为 `{expected}`'},
    other: {en: 'Here is {count}', 'zh-Hans': '这里有 {count} 个'}
  },
  check: ({note, options, report}) => ({
    term(node, parents) {
      if (options.words.includes(node.value)) return
      const {value: actual, position: place} = node
      report({
        message: 'term',
        values: {before: options.before},
        place,
        actual,
        expected: [...options.words],
        related: [
          {message: 'other', values: {count: parents.length}, place: parents[0]?.position},
          {message: 'other', place: undefined}
        ]
      })
      report({message: 'other', place: note.children[7]?.position})
    }
  })
})

const note = ['# Tides', '', '学习：', '', 'ebb：退潮', '', 'tide：潮汐', '', 'flow：涨潮', ''].join('\n')

/** What the rule finds: terms, in order. */
const found = (markdown: string, options: ValidateOptions = {}): Array<string | undefined> =>
  validate(markdown, {preset: 'none', customRules: [terms], ...options}).map((d) => d.actual)

describe('validate()', () => {
  test('reports plain JSON, and all there is to say', () => {
    const diagnostics = validate(note, {preset: 'none', customRules: [terms]})
    expect(diagnostics).toHaveLength(2)
    expect(diagnostics[0]).toStrictEqual({
      ruleId: 'terms',
      severity: 'warning',
      message: 'Unexpected `ebb`, expected `tide`',
      place: {start: {line: 5, column: 1, offset: 14}, end: {line: 5, column: 4, offset: 17}},
      actual: 'ebb',
      expected: ['tide'],
      related: [{message: 'Here is 4', place: parse(note).position}],
      url: 'https://example.com/terms'
    })
    expect(JSON.parse(JSON.stringify(diagnostics))).toStrictEqual(diagnostics)
  })

  test('says the same of a text and of its tree', () => {
    const options = {preset: 'strict', customRules: [terms]} as const
    expect(validate(parse(note), options)).toEqual(validate(note, options))
  })

  test('speaks Chinese', () => {
    const [diagnostic] = validate(note, {preset: 'none', customRules: [terms], locale: 'zh-Hans'})
    expect(diagnostic?.message).toBe('此处为 `ebb`，应为 `tide`')
    expect(diagnostic?.related?.[0]?.message).toBe('这里有 4 个')
  })

  test('says nothing of nodes without positions', () => {
    const without = JSON.parse(JSON.stringify(parse(note), (key, value: unknown) => (key === 'position' ? undefined : value))) as ReturnType<typeof parse>
    expect(validate(without, {preset: 'strict', customRules: [terms]})).toEqual([])
    const withoutOffsets = JSON.parse(JSON.stringify(parse(note), (key, value: unknown) => (key === 'offset' ? undefined : value))) as ReturnType<typeof parse>
    expect(validate(withoutOffsets, {preset: 'strict', customRules: [terms]})).toEqual([])
  })

  test('leaves a name in a message that there is no value for', () => {
    const rule = defineRule({
      id: 'names',
      messages: {names: {en: '{actual} {expected} {toString}', 'zh-Hans': '{expected}'}},
      check: ({report}) => ({
        term: ({position}) => {
          report({message: 'names', place: position, expected: []})
        }
      })
    })
    const [diagnostic] = validate('学习：\n\nebb：退潮\n', {preset: 'none', customRules: [rule]})
    expect(diagnostic?.message).toBe('{actual} {expected} {toString}')
    expect(diagnostic?.expected).toEqual([])
  })

  test('does not throw where positions made by hand do not fit', () => {
    const spaced = ['﻿ # A  ', '##B', ' 原文 :', 'It is 2 * *3', ' * a', '“a', '  潮 。退潮了。学习：', '学习： ebb  ：  [eb]潮 ; 汐 ，', '   ebb-： 潮', '> a', ' 2026-3-1 25:00', '## C', '2026-2-30'].join('\n')
    const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
    const placed = JSON.parse(JSON.stringify(parse(spaced), (key, value: unknown) => (key === 'position' ? position : value))) as ReturnType<typeof parse>
    const diagnostics = validate(placed, {preset: 'strict'})
    expect(diagnostics.length).toBeGreaterThan(3)
    for (const {place: {start}} of diagnostics) expect([start.column >= 1, start.offset >= 0]).toEqual([true, true])
  })

  test('shows the start of a long text, and spaces for what parts lines', () => {
    const [diagnostic] = validate(`学习：\n\nebb：退潮\n`, {
      preset: 'none',
      customRules: [terms],
      rules: {terms: ['info', {before: ` \r\n${'潮'.repeat(70)}`}]}
    })
    expect(diagnostic?.message).toBe(`Unexpected \`ebb\` ${'潮'.repeat(59)}…, expected \`tide\``)
    expect(diagnostic?.severity).toBe('info')
  })

  test.each([
    ['\n', ' '],
    ['  a', ' a'],
    ['a  ', 'a '],
    ['a b', 'a b'],
    [`a\n${'b'.repeat(58)}`, `a ${'b'.repeat(58)}`],
    [`a\n${'b'.repeat(59)}`, `a ${'b'.repeat(58)}…`],
    ['b'.repeat(60), 'b'.repeat(60)],
    ['b'.repeat(61), `${'b'.repeat(60)}…`],
    ['🌊'.repeat(60), '🌊'.repeat(60)],
    ['🌊'.repeat(61), `${'🌊'.repeat(60)}…`],
    [`a${' '.repeat(118)}b`, 'a b'],
    [`a${' '.repeat(119)}b`, 'a…']
  ])('shows of %j what fits on a line: %j', (before, shown) => {
    const [diagnostic] = validate('学习：\n\nebb：退潮\n', {preset: 'none', customRules: [terms], rules: {terms: ['info', {before}]}})
    expect(diagnostic?.message).toBe(`Unexpected \`ebb\`${shown}, expected \`tide\``)
  })
})

describe('rules', () => {
  test('are those of the preset, the recommended one by default', () => {
    const ids = (options?: ValidateOptions): Array<string> => validate('原文：\n\nTide.\n', options).map((d) => d.ruleId)
    expect(ids()).toContain('missing-title')
    expect(ids({preset: 'recommended'})).toEqual(ids())
    expect(ids({preset: 'none'})).toEqual([])
    expect(ids({preset: null, rules: null, customRules: null, locale: null})).toEqual(ids())
    expect(validate('原文：\n\nTide.\n', {preset: 'strict'}).find((d) => d.ruleId === 'missing-title')?.severity).toBe('error')
  })

  test('can be set one by one, with options', () => {
    expect(found(note, {rules: {terms: 'off'}})).toEqual([])
    expect(found(note, {rules: {terms: ['error', {words: ['ebb', 'flow']}]}})).toEqual(['tide'])
    expect(found(note, {rules: {terms: ['error', {}]}})).toEqual(['ebb', 'flow'])
    expect(validate('原文：\n\nTide.\n', {preset: 'none', rules: {'missing-title': 'info'}})).toMatchObject([
      {ruleId: 'missing-title', severity: 'info'}
    ])
    expect(validate('', {customRules: [terms], rules: {terms: ['off', {words: []}]}})).toEqual([])
  })

  test('set to nothing are as in the preset', () => {
    const nothing = {preset: 'none', rules: {'missing-title': 'error'}} as const
    expect(validate('原文：\n', nothing)).toHaveLength(1)
    for (const setting of [undefined, null]) {
      expect(validate('原文：\n', {rules: {'missing-title': setting}})).toEqual(validate('原文：\n'))
    }
  })

  test('of one’s own can find the place of a part of a value', () => {
    const own = defineRule({
      id: 'last-letter',
      messages: {last: {en: 'Unexpected {actual}', 'zh-Hans': '多余的{actual}'}},
      check: ({placeIn, report}) => ({
        title(node) {
          const {length} = node.value
          report({message: 'last', place: placeIn(node, length - 1, length), actual: node.value.slice(-1)})
        }
      })
    })
    expect(validate('# Tides', {preset: 'none', customRules: [own]})[0]?.place).toEqual({
      start: {line: 1, column: 7, offset: 6},
      end: {line: 1, column: 8, offset: 7}
    })
  })
})

test('a word of hundreds of letters is none that was joined', () => {
  const [diagnostic] = validate(`# The Moss-Hale pier, ${'M'.repeat(300)} Hale\n\n原文：\n\nMs Moss\n\nHale.\n\n潮。\n`, {
    preset: 'none',
    rules: {'lost-line-end-hyphen': 'error'}
  })
  expect(diagnostic?.actual).toBe('Moss')
})

test('a term of hundreds of letters is not looked for', () => {
  const ids = (term: string): Array<string> =>
    validate(`原文：\n\nTide.\n\n潮。\n\n学习：\n\n${term}\n\n>潮\n`, {preset: 'none', rules: {'term-not-in-source': 'error'}}).map((d) => d.ruleId)
  expect(ids('a'.repeat(200))).toEqual(['term-not-in-source'])
  expect(ids('a'.repeat(201))).toEqual([])
})

describe('comments', () => {
  const lines = (...given: ReadonlyArray<string>): string => ['学习：', '', ...given.flatMap((line) => [line, ''])].join('\n')

  test('turn rules off from there on, and on again', () => {
    expect(found(lines('a：一', '<!-- bilingual-notes-disable terms -->', 'b：二', '<!-- bilingual-notes-enable terms -->', 'c：三'))).toEqual(['a', 'c'])
    expect(found(lines('a：一', '<!-- bilingual-notes-disable -->', 'b：二', '<!-- bilingual-notes-enable -->', 'c：三'))).toEqual(['a', 'c'])
    expect(found(lines('a：一', '<!--bilingual-notes-disable other, terms-->', 'b：二'))).toEqual(['a'])
  })

  test('turn off rules by name, or all of them, or all but some', () => {
    expect(found(lines('<!-- bilingual-notes-disable other -->', 'b：二'))).toEqual(['b'])
    expect(found(lines('<!-- bilingual-notes-disable -->', '<!-- bilingual-notes-enable terms -->', 'b：二'))).toEqual(['b'])
    expect(found(lines('<!-- bilingual-notes-disable -->', '<!-- bilingual-notes-enable other -->', 'b：二'))).toEqual([])
    expect(found(lines('<!-- bilingual-notes-disable terms -->', '<!-- bilingual-notes-enable -->', 'b：二'))).toEqual(['b'])
    expect(
      found(lines('<!-- bilingual-notes-disable -->', '<!-- bilingual-notes-enable terms -->', '<!-- bilingual-notes-disable terms -->', 'b：二'))
    ).toEqual([])
  })

  test('turn rules off for the next line that is not blank', () => {
    expect(found(lines('<!-- bilingual-notes-disable-next-line terms -->', 'a：一', 'b：二'))).toEqual(['b'])
    expect(found('学习：\n\n<!-- bilingual-notes-disable-next-line -->\na：一\n\nb：二\n')).toEqual(['b'])
    const two = ['<!-- bilingual-notes-disable-next-line other -->', '<!-- bilingual-notes-disable-next-line terms -->']
    expect(found(lines(...two, 'a：一', 'b：二'))).toEqual(['b'])
    expect(found(lines('<!-- bilingual-notes-disable-next-line other -->', 'a：一'))).toEqual(['a'])
    expect(found(lines('a：一', '<!-- bilingual-notes-disable-next-line -->'))).toEqual(['a'])
  })

  test('count for a whole note that begins with one', () => {
    const markdown = '<!-- bilingual-notes-disable missing-title -->\n\n原文：\n\nTide.\n'
    expect(validate(markdown).map((d) => d.ruleId)).not.toContain('missing-title')
    expect(validate(`\n${markdown}`).map((d) => d.ruleId)).not.toContain('missing-title')
  })

  test('that say something else, or end nowhere, or are no HTML, turn nothing off', () => {
    for (const comment of ['<!-- bilingual-notes-disabled -->', '<!-- toString -->', '<!---->', '> <!-- bilingual-notes-disable -->', '`<!-- bilingual-notes-disable -->`']) {
      expect(found(lines(comment, 'a：一'))).toContain('a')
    }

    expect(found(lines('a：一', '<!-- bilingual-notes-disable'))).toEqual(['a'])
  })
})

test('a passage without a label below a learning label that an entry shares a line with is not mended before that', () => {
  const markdown = '原文：\n\nThe tide ebbs.\n\n退潮了。\n\n学习：\n\nebb：退潮\n\n学习：tide：潮汐\n\nIt comes back after\n\nsome six hours.\n\n约六小时后又涨回来。\n'
  const [diagnostic] = validate(markdown, {preset: 'none', rules: {'missing-source-label': 'warning'}})
  expect(diagnostic).toMatchObject({actual: 'It comes back after', related: [{place: {start: {line: 11}}}]})
  expect(diagnostic?.edits).toBeUndefined()
})

test('an entry without its separator is no explanation without its mark', () => {
  const markdown = '原文：\n\nThe tide ebbs.\n\n退潮了。\n\n学习：\n\ntide：潮汐\n\nebbs 退潮；（ebb的复数）\n'
  const rules = {'entry-separator': 'warning', 'unquoted-explanation': 'warning'} as const
  expect(validate(markdown, {preset: 'none', rules}).map((d) => d.ruleId)).toEqual(['entry-separator'])
})

test('a lost hyphen is found by what else the note has, however many pairs there are', () => {
  const pairs = Array.from('abcdefghijklmnop', (letter) => [`${letter}ide`, `${letter}able`] as const)
  const isOpen = (index: number): boolean => index % 3 === 1
  const markdown = [
    '# Tides',
    '原文：',
    ...pairs.flatMap(([first, second]) => [`It is the ${first}`, `${second}.`]),
    ...pairs.map(([first, second]) => `A ${first}-${second}.`),
    // In other case, and beside a mark; what is joined to more is another pair.
    ...pairs.map(([first, second], index) =>
      isOpen(index) ? `(${first.toUpperCase()} ${second})!` : `A ${first} ${second}-to, x${first} ${second}.`
    ),
    '潮汐。'
  ].join('\n\n')
  const diagnostics = validate(markdown, {preset: 'none', rules: {'lost-line-end-hyphen': 'info'}})
  expect(diagnostics.map((d) => d.actual)).toEqual(
    pairs.filter((_pair, index) => !isOpen(index)).map(([first]) => first)
  )
})
