import {anchor, fix, format, fromData, parse, proseToFile, serialize, toData, toText, unwrap, validate} from 'bilingual-notes'
import {alignSentences} from 'bilingual-notes/align'
import {describe, expect, it} from 'vitest'
import {walk} from '../support/tree.js'

/** What is repeated, and what may stand before it. */
const shapes: ReadonlyArray<readonly [name: string, unit: string, before?: string]> = [
  ['labels', '原文：\n'],
  ['terms in one line', 'a：'],
  ['terms', 'a：\n'],
  ['spaces before a colon', ' ', 'a'],
  ['one huge line', 'tide '],
  ['one huge line of ideographs', '潮'],
  ['brackets', '['],
  ['brackets of full width', '（', 'a：'],
  ['nested quotes', '>'],
  ['quotes', '> a\n'],
  ['fences that never close', '```\n~~~~\n'],
  ['comments that never close', '<!--\n'],
  ['HTML that ends nowhere', '<div\n<script\n'],
  ['alternating line endings', 'a\r\nb\rc\n'],
  ['explanations', '学习：\n\n> a\n\n> b\n\n'],
  ['headings', '# a #\n'],
  ['near-miss labels', '原文 原\n学习  习\n'],
  ['strong', '**'],
  ['code', '`a'],
  ['emphasis', '*a_'],
  ['pronunciations that never close', '美 [', 'a：'],
  ['semicolons', '；', 'a：潮'],
  ['references', '&#', 'a：潮'],
  ['images', '![]('],
  ['lines of images', '![a](b)\n'],
  ['headwords', 'ebb\n', '学习：\n'],
  ['source lines after a vocabulary', 'The tide\n', 'a：潮\n'],
  ['images after a vocabulary', 'x\n![a](b)\n', 'a：潮\n'],
  ['entries and source lines', 'a：潮\nThe tide\nebbs\n'],
  ['remarks', ' **a**', 'a：潮'],
  ['inflections', '（a的', 'a：'],
  ['senses with brackets that never close', '（a的复数；', 'a：'],
  ['signatures', '2026年3月1日\n'],
  ['white space', ' \t\u3000\n'],
  ['list items', '- a\n'],
  ['front matter that never closes', '---a\n', '---\n'],
  ['words and terms that nearly match them', 'tide flod ebb ', `学习：\n\n${'flood：潮\n'.repeat(200)}\n原文：\n\n`],
  ['terms that match nearly everything', 'aa aa aa ab：潮\n', `原文：\n\n${'aa '.repeat(2000)}\n\n潮\n\n学习：\n\n`],
  ['comments that turn rules off', '<!-- bilingual-notes-disable-next-line a -->\n\n原文：\n'],
  ['segments without labels', 'The tide\nebbs\n潮退了\na：潮\n', 'a：潮\n'],
  ['sentences of a translation', '潮。', `原文：\n\n${'Tide. '.repeat(500)}\n\n`],
  ['hyphens', 'open-\nsource\nopen\n', '原文：\n']
]

/** The functions that read a text. */
const functions: Readonly<Record<string, (text: string) => unknown>> = {
  parse: (text) => parse(text),
  serialize: (text) => serialize(parse(text)),
  format: (text) => format(text),
  toData: (text) => toData(parse(text)),
  toText: (text) => toText(parse(text)),
  validate: (text) => validate(text, {preset: 'strict'}),
  fix: (text) => fix(text, {preset: 'strict', unsafe: true}),
  unwrap: (text) => {
    for (const node of walk(parse(text))) {
      if (node.type !== 'sourceText' && node.type !== 'translation') continue
      const prose = unwrap(node, {hyphen: 'auto'})
      proseToFile(prose, {start: 0, end: prose.text.length})
    }
  },
  anchor: (text) => anchor(parse(text), {align: alignSentences}),
  fromData: (text) => {
    try {
      return fromData({title: text, segments: [{source: text, translation: text, vocabulary: [{term: 'a', senses: [text]}]}]})
    } catch (error) {
      if (error instanceof TypeError) return error.message
      throw error
    }
  }
}

/** How often a unit is repeated: functions that do more work are given less. */
const repeats: Readonly<Record<string, number>> = {toData: 200, toText: 200, fromData: 200, fix: 200, unwrap: 200, anchor: 200, validate: 2000}
const usual = 5000

/** Milliseconds below which a measurement says nothing. */
const floor = 50

/** Four times the input is four times the work where the cost is linear, sixteen where it is quadratic. */
const most = 10

function timeOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Time for long input over time for short input: of nine turns, the first that is good, or the best. */
function growth(long: () => unknown, short: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 9 && best >= most; turn++) {
    const time = timeOf(long)
    best = Math.min(best, time < floor ? 0 : time / timeOf(short))
  }

  return best
}

describe.each(shapes)('law 8: the cost is linear for %s', (_name, unit = '', before = '') => {
  it.each(Object.entries(functions))('%s', (name, run) => {
    const count = repeats[name] ?? usual
    const short = before + unit.repeat(count)
    const long = before + unit.repeat(count * 4)
    expect(growth(() => run(long), () => run(short))).toBeLessThan(most)
  })
})

it.each(['unwrap', 'toText', 'anchor'])('law 8: the cost of %s is linear for escapes in a very long line', (name) => {
  const run = functions[name]
  const page = (count: number): string => `原文：\n\n${'\\-&amp; '.repeat(count)}\n\n学习：\n\namp：`
  expect(growth(() => run?.(page(20_000)), () => run?.(page(5000)))).toBeLessThan(most)
})

it.each(['unwrap', 'toText'])('law 8: the cost of %s is linear for the lines of a very long page', (name) => {
  const run = functions[name]
  const page = (lines: number): string => `原文：\n\n${'The tide\nebbs open-\n'.repeat(lines / 2)}`
  expect(growth(() => run?.(page(40_000)), () => run?.(page(10_000)))).toBeLessThan(most)
})
