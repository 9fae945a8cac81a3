import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import remarkBilingualNotes, {type Entry} from 'bilingual-notes/remark'
import {outlineOfTree, run} from './agreement.js'
import {type Document, examples, fixtures, someRealNotes} from './corpus.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkBilingualNotes)
  .use(remarkStringify)
  .freeze()

const corpora: Readonly<Record<string, ReadonlyArray<Document>>> = {
  fixtures,
  examples,
  'real notes': someRealNotes
}

/** Notes that do not read back as they were. */
const exceptions: Readonly<Record<string, string>> = {
  'a-byte-order-mark-may-stand-before-indentation':
    'indented code is a paragraph in mdast, where white space that Markdown reads as text stands above it',
  'an-inflection-may-follow-a-pronunciation-at-once':
    'a parenthesis after a bracket is escaped, as it would be a link',
  'front-matter-may-have-white-space-after-its-fences':
    'white space other than space and tab is text to remark-frontmatter',
  'a-mark-that-is-never-closed-is-part-of-its-sense':
    'an asterisk in strong text is escaped, and the reader then sees strong text'
}

const write = (markdown: string): string => processor.processSync(markdown).toString()

const shape = (markdown: string): ReadonlyArray<unknown> =>
  outlineOfTree(run(markdown, [remarkGfm, remarkFrontmatter]).tree).map(({text, type}) => ({
    text,
    type
  }))

describe('a note that remark-stringify writes', () => {
  test.each(Object.keys(corpora))('should read back as the same note: %s', {timeout: 300_000}, (corpus) => {
    for (const {name, text} of corpora[corpus] ?? []) {
      if (!(name in exceptions)) expect(shape(write(text)), name).toEqual(shape(text))
    }
  })

  test.each(Object.keys(exceptions))('should not do so: %s', (exception) => {
    const {text = ''} = fixtures.find(({name}) => name === exception) ?? {}
    expect(shape(write(text))).not.toEqual(shape(text))
  })

  test('should have labels alone, and entries a line each', () => {
    expect(
      write(
        '# A\n原文:One.\n一。\n学习\ntide: 美 [taɪd]  潮汐;潮水;\nebb；退潮\n>one\n>\n>two\nslack water\n' +
          '![a](b.png)\nquay: 码头 **注意发音**\n## 后记\n2026年3月1日于厦门。'
      )
    ).toBe(
      '# A\n\n原文:\n\nOne.\n\n一。\n\n学习\n\ntide：美 [taɪd]  潮汐;潮水;\n\nebb：退潮\n\n> one\n>\n> two\n\n' +
        'slack water\n\n![a](b.png)\n\nquay：码头 **注意发音**\n\n## 后记\n\n2026年3月1日于厦门。\n'
    )
  })

  test('should escape what is a list to Markdown alone', () => {
    expect(write('原文：\n\nIn\n\n2018.\n\n- as some say -\n')).toBe(
      '原文：\n\nIn\n\n2018\\.\n\n\\- as some say -\n'
    )
  })

  test('should keep a text from being read as a label, but not in a quote or a list', () => {
    expect(write('原文：\n\nOne.\n\n    学习：\n\n> 学习：\n\n- 学习：\n')).toBe(
      '原文：\n\nOne.\n\n\u{26}#x5B66;习：\n\n> 学习：\n\n* 学习：\n'
    )
  })

  test('should not escape what only begins as a label does', () => {
    expect(write('原文：\n\nOne.\n\n    学习好\n\n原野 ebbs and flows\n')).toBe(
      '原文：\n\nOne.\n\n学习好\n\n原野 ebbs and flows\n'
    )
  })

  test('should keep the gaps that divide paragraphs of a source text', () => {
    expect(write('原文：\n\n\n\n\nOne.\n\n\n\n\nTwo.\n\n\nThree.\n')).toBe(
      '原文：\n\nOne.\n\n\n\nTwo.\n\nThree.\n'
    )
  })
})

describe('nodes made by hand', () => {
  const text = (value: string): {type: 'text'; value: string} => ({type: 'text', value})

  test('should be written with what separates the parts of an entry', () => {
    const tree: Root = {
      type: 'root',
      children: [
        {type: 'label', children: [text('学习：')]},
        {
          type: 'entry',
          children: [
            {type: 'term', children: [text('tide\nmark')]},
            {
              type: 'gloss',
              children: [
                {type: 'pronunciation', children: [text('美 [taɪd]')]},
                {type: 'pronunciation', children: [text('英 [taɪd]')]},
                {type: 'sense', children: [text('潮汐')]},
                {type: 'sense', children: [text('潮水')]},
                {type: 'inflection', children: [text('（tide的复数）')]},
                {type: 'remark', children: [{type: 'strong', children: [text('注意')]}]}
              ]
            },
            {
              type: 'explanation',
              children: [
                {type: 'blockquote', children: [{type: 'paragraph', children: [text('a')]}]}
              ]
            }
          ]
        },
        {type: 'entry', children: [{type: 'explanation', children: []}]},
        {type: 'signature', children: [text('2026年3月1日')]}
      ]
    }
    expect(processor.stringify(tree)).toBe(
      '学习：\n\ntide mark：美 [taɪd] 英 [taɪd] 潮汐；潮水；（tide的复数） **注意**\n\n> a\n\n\n\n2026年3月1日\n'
    )
  })

  test.each([
    ['# ebb', '\\# ebb'],
    ['- ebb', '\\- ebb'],
    ['1. ebb', '1\\. ebb'],
    ['> ebb', '\\> ebb'],
    ['-ebb', '-ebb']
  ])('should have terms that start no block: %s', (term, written) => {
    const entry: Entry = {
      type: 'entry',
      children: [
        {type: 'term', children: [text(term)]},
        {type: 'gloss', children: [{type: 'sense', children: [text('退')]}]}
      ]
    }
    expect(processor.stringify({type: 'root', children: [entry]})).toBe(`${written}：退\n`)
  })

  test('should be read back as what they are', () => {
    const entry = (term: string, ...senses: ReadonlyArray<string>): Entry => ({
      type: 'entry',
      children: [
        {type: 'term', children: [text(term)]},
        {
          type: 'gloss',
          children: senses.map((value) => ({type: 'sense', children: [text(value)]}))
        }
      ]
    })
    const markdown = processor.stringify({
      type: 'root',
      children: [
        {type: 'label', children: [text('学习：')]},
        entry('tide: mark； see https://a.b', '潮汐；&c;', '潮（水；汐）'),
        entry('**ebb：**', '退潮')
      ]
    })
    expect(markdown).toBe(
      '学习：\n\ntide&#x3A; mark&#xFF1B; see https\\://a.b：潮汐&#xFF1B;\\&c&#x3B;；潮（水；汐）\n\n' +
        '\\*\\*ebb&#xFF1A;\\*\\*：退潮\n'
    )
    const {terms, senses} = {terms: [] as Array<string>, senses: [] as Array<string>}
    visit(run(markdown, [remarkGfm]).tree, (node) => {
      if (node.type === 'term') terms.push(toString(node))
      if (node.type === 'sense') senses.push(toString(node))
    })
    expect(terms).toEqual(['tide: mark； see https://a.b', '**ebb：**'])
    expect(senses).toEqual(['潮汐；&c;', '潮（水；汐）', '退潮'])
  })
})
