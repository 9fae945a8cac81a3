import {fc, test} from '@fast-check/vitest'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect} from 'vitest'
import remarkBilingualNotes from 'bilingual-notes/remark'
import {definition, outlineOfNote, outlineOfTree, placesOf, run} from './agreement.js'

const pieces = fc.constantFrom(
  '原文：',
  '学习：',
  '译文:',
  '原文：Tides *keep* time',
  'Tides keep time for those who',
  'live **beside them.',
  '2018.',
  '1) ash and',
  '- as some say -',
  '===',
  '---',
  '***',
  '潮汐为住在**岸边**的人守时。',
  'tide：潮汐；*潮水',
  'ebb: 美 [eb] 退潮 **注意发音**',
  '**quay：码头**',
  '[flow]：（flow的复数）',
  '[flow]: https://example.com',
  'slack water',
  '>an *explanation',
  '> - of two lines',
  '# Title',
  '##后记',
  '## Slack **water** ##',
  '2026年3月1日于厦门。',
  '![A pier](./pier.png)',
  '<img src="pier.png">',
  '<div>',
  '<!--',
  '-->',
  '```',
  '~~~',
  '| a | b |',
  '| - | - |',
  '[^1]: note',
  'a[^1] `code` &amp; \\* www.example.com  ',
  'one\\',
  '　',
  '\uFEFF',
  '\0',
  ''
)

const line = fc
  .tuple(fc.constantFrom('', '', '', ' ', '   ', '    ', '\t', '　', '> ', '- '), pieces)
  .map((parts) => parts.join(''))

const document = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r')), {maxLength: 14})
  .map((lines) => lines.flat().join(''))

const text = fc.oneof(
  {weight: 8, arbitrary: document},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 60})}
)

const lossless = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkBilingualNotes, {lossless: true})
  .freeze()

describe('for any text', () => {
  test.prop([text])('should say what `parse` says', (markdown) => {
    for (const plugins of [[], [remarkGfm]]) {
      const {note, tree} = run(markdown, plugins)
      const expected = note && outlineOfNote(note, tree, plugins)
      const actual = outlineOfTree(tree)
      expect(placesOf(actual)).toEqual(placesOf(expected))
      if (!definition.test(markdown)) expect(actual).toEqual(expected)
    }
  })

  test.prop([text])('should be written back byte for byte', (markdown) => {
    expect(lossless.processSync(new VFile(markdown)).toString()).toBe(markdown)
  })
})
