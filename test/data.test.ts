/** What the data of a note says in corners that no law is sure to reach. */
import {parse, toData, toText} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'

const sourceOf = (...lines: ReadonlyArray<string>): string | undefined =>
  toData(parse(`原文：\n\n${lines.join('\n\n')}\n`)).segments[0]?.source
const entryOf = (line: string): unknown =>
  toData(parse(`学习：\n\n${line}\n`)).vocabulary[0]

describe('plain text', () => {
  test('has no marks, escapes or references', () => {
    expect(sourceOf(String.raw`\*a\* *b* **c** \`d\` <em>e</em> &amp; &#38; [f](g) ![h](i)`)).toBe(
      '*a* b c `d` e & & f h'
    )
    expect(sourceOf('1. a', '- b', '# c\\', '> d')).toBe('1. a - b')
  })

  test.each([
    ['_tide_ ebbs', 'tide ebbs'],
    ['a_tide_', 'a_tide_'],
    ['a***tide***b', 'atideb'],
    ['a***tide**b', 'a*tideb'],
    ['tide\0ebbs', 'tide\uFFFDebbs'],
    ['x*\0tide* ebbs', 'x*\uFFFDtide* ebbs'],
    ['*\0tide* ebbs', '\uFFFDtide ebbs'],
    ['tide[^1] ebbs', 'tide[^1] ebbs'],
    ['<tide ebbs', '<tide ebbs'],
    ['`tide ebbs', '`tide ebbs']
  ])('is what Markdown makes of %j', (line, text) => {
    expect(sourceOf(line)).toBe(text)
  })

  test('of a line with very many marks has its escapes resolved, and no more', () => {
    const marks = '*'.repeat(200)
    expect(sourceOf(`a ${marks}`)).toBe(`a ${marks}`)
    expect(sourceOf(String.raw`a ${marks} \* &#65; &#x42; &#0; &#xD800; &#x110000; &amp;`)).toBe(
      `a ${marks} * A B \uFFFD \uFFFD \uFFFD &amp;`
    )
  })

  test('of an explanation is a line for each block', () => {
    const explanation = parse('学习：\n\nebb：退\n\n> # a\n>\n> b *c*\n> d\n>\n> ---\n').children[0]
    expect(explanation && toText(explanation)).toBe('学习：\n\nebb：退\na\nb c\nd')
    const many = `> ${'*a* '.repeat(200)}`
    expect(toText({type: 'explanation', value: many})).toBe('*a* '.repeat(200).trim())
    expect(toText({type: 'explanation', value: '> a\nb'})).toBe('a\nb')
    const nested = '> - '.repeat(200)
    expect(toText({type: 'explanation', value: nested}).length).toBeGreaterThan(200)
  })

  test('of an entry without a sense is its term', () => {
    expect(toText(parse('学习：\n\nebb：<br>\n'))).toBe('学习：\n\nebb')
  })

  test('of a term has no colon that its marks hold', () => {
    expect(toText(parse('学习：\n\n**ebb：** 退\n'))).toBe('学习：\n\nebb：退')
  })

  test('of an image is what stands for it', () => {
    expect(toText({type: 'image', value: '![a *b*](c)'})).toBe('a b')
    expect(toText({type: 'image', value: '![](c)'})).toBe('')
    expect(toText({type: 'image', value: `![${'*'.repeat(200)}](c d)`})).toBe('*'.repeat(200))
    expect(toText({type: 'image', value: `![${'*'.repeat(200)}](<c d>)`})).toBe('*'.repeat(200))
    for (const value of ['', 'a', '[a](b)', '<img>']) expect(toText({type: 'image', value})).not.toContain('](')
  })
})

test('lines made by hand are those of a page, however long', () => {
  const line = {type: 'line', value: 'tide '.repeat(40).trim()} as const
  const note = parse('原文：\n\na\n')
  const [segment] = note.children
  const source = segment?.type === 'segment' ? segment.children[1] : undefined
  if (source?.type === 'sourceText') source.children = [line, line]
  expect(toData(note).segments[0]?.source).toBe(`${line.value} ${line.value}`)
})

test.each([
  ['![a](<b c>)', 'b c'],
  ['![a](<b c> d>)', 'b c> d'],
  ['![a](<b c)', '<b c'],
  ['![a](b c>)', 'b c>'],
  ['![a](b c)', 'b c']
])('the address of the image %s may have spaces, and marks around it', (image, url) => {
  expect(toData(parse(`原文：\n\na\n\n${image}\n`)).segments[0]?.images).toEqual([{url, alt: 'a'}])
})

describe('an entry', () => {
  test('leaves out what says nothing', () => {
    const nothing = {pronunciations: [], senses: [], inflections: [], remarks: []}
    expect(entryOf('ebb：<br>')).toEqual({term: 'ebb', ...nothing})
    const inflection = {type: 'inflection', value: '（什么）'} as const
    const note = parse('学习：\n\nebb：退\n')
    const [front] = note.children
    const vocabulary = front?.type === 'front' ? front.children[0] : undefined
    const entry = vocabulary?.type === 'vocabulary' ? vocabulary.children[1] : undefined
    const gloss = entry?.type === 'entry' ? entry.children[1] : undefined
    if (gloss?.type === 'gloss') gloss.children = [inflection]
    expect(toData(note).vocabulary).toEqual([{term: 'ebb', ...nothing}])
  })
})

test.each([
  ['下午3点', '15:00'],
  ['下午12点', '12:00'],
  ['下午13点', '13:00'],
  ['上午9点30分', '09:30'],
  ['晚上11:05', '23:05']
])('the time of a signature: %s', (written, time) => {
  expect(toData(parse(`## 后记\n\n2026年3月1日 ${written}\n`)).afterword).toEqual({date: '2026-03-01', time, text: ''})
})
