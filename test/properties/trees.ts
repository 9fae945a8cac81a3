/** Trees made by hand: no positions, and the spacing of only some nodes. */
import fc from 'fast-check'
import type {Note, Nodes} from 'bilingual-notes'
import {entryLine, joined, oneOf, rawString, signatureLine, soup, sourceLine, translationLine} from './arbitraries.js'

type Given = fc.Arbitrary<Nodes>

/** The value of a literal: one line, as inline Markdown. */
const value = (): fc.Arbitrary<string> =>
  fc
    .oneof(
      {weight: 3, arbitrary: sourceLine()},
      {weight: 3, arbitrary: translationLine()},
      {weight: 1, arbitrary: soup(4)},
      {weight: 1, arbitrary: rawString()}
    )
    .map((d) => d.replaceAll(/[\r\n]/g, ''))

const literal = (type: string, text: fc.Arbitrary<string>): Given =>
  spaced(text.map((d) => ({type, value: d}) as Nodes))

const parent = (type: string, ...children: ReadonlyArray<Given>): Given =>
  spaced(fc.array(fc.oneof(...children), {maxLength: 4}).map((d) => ({type, children: d}) as Nodes))

/** Some nodes say how they are spaced, and not always well. */
const spaced = (node: Given): Given =>
  fc
    .tuple(node, fc.option(oneOf('\n', '\n\n', '\r\n', ' ', '', '；'), {nil: undefined, freq: 5}))
    .map(([d, before]) => (before === undefined ? d : ({...d, before})))

const line = (): Given =>
  spaced(
    fc
      .tuple(value(), fc.constantFrom('source', 'translation', undefined))
      .map(([text, language]) => ({type: 'line', value: text, ...(language ? {language} : {})}))
  )

const gloss = (): Given =>
  parent(
    'gloss',
    literal('pronunciation', oneOf('美 [eb]', '[ˈeb]', '英/eb/', '[]')),
    literal('sense', value()),
    literal('inflection', oneOf('（ebb的复数）', '（）')),
    literal('remark', oneOf('**注意发音**', ''))
  )

const explanation = (): Given => literal('explanation', joined(value().map((d) => `> ${d}`), 3, '\n'))
const image = (): Given => literal('image', oneOf('![a](b)', '<img src="a">', ''))
const label = (): Given => literal('label', oneOf('原文：', '学习', '译文:', ''))
const heading = (type: string): Given => literal(type, value())
const entry = (): Given => parent('entry', literal('term', value()), literal('term', entryLine()), gloss(), explanation())
const vocabulary = (): Given => parent('vocabulary', label(), entry(), entry(), line(), explanation(), image())
const markdown = (): Given => literal('markdown', oneOf('```\na\n```', '<!-- a -->', '```'))
const signature = (): Given => literal('signature', signatureLine())

const contents = (): ReadonlyArray<Given> => [
  heading('heading'),
  line(),
  image(),
  explanation(),
  markdown(),
  signature(),
  vocabulary(),
  parent('translation', label(), line())
]

/** A note made by hand. */
export const handMadeNote = (): fc.Arbitrary<Note> =>
  fc
    .record({
      lineEnding: fc.constantFrom('\n', '\r\n', '\r', undefined),
      children: fc.array(
        fc.oneof(
          parent('front', heading('title'), ...contents()),
          parent('section', ...contents()),
          parent('segment', label(), parent('sourceText', line(), image()), ...contents()),
          parent('afterword', ...contents())
        ),
        {maxLength: 3}
      )
    })
    .map(
      ({lineEnding, children}) =>
        ({
          type: 'note',
          languages: {source: 'en', translation: 'zh-Hans'},
          ...(lineEnding ? {lineEnding} : {}),
          children
        }) as Note
    )
