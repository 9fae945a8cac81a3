/** Arbitraries of plain data, with strings that Markdown and the format would read otherwise. */
import type {EntryInput, NoteInput, SegmentInput} from 'bilingual-notes'
import fc from 'fast-check'
import {
  anyLine,
  entryLine,
  joined,
  labelLine,
  oneOf,
  rawString,
  soup,
  sourceLine,
  translationLine
} from './arbitraries.js'

type Strings = fc.Arbitrary<string>

/** Text that says something else to a reader of notes, or of Markdown. */
const hostile = (): Strings =>
  fc.oneof(
    anyLine(),
    labelLine(),
    entryLine(),
    soup(8),
    rawString(),
    oneOf('__proto__', 'constructor', '', ' ', '原文', '后记', '---', '#', '> a', '2026年3月1日', 'a'.repeat(130))
  )

const textIn = (usual: Strings): Strings =>
  fc.oneof({weight: 3, arbitrary: usual}, {weight: 2, arbitrary: hostile()})

const paragraphs = (usual: Strings): Strings => joined(textIn(usual), 3, '\n\n')

const list = <Value>(value: fc.Arbitrary<Value>, maxLength = 3): fc.Arbitrary<Array<Value>> =>
  fc.array(value, {maxLength})

const image = (): fc.Arbitrary<{url: string; alt: string}> =>
  fc.record({
    url: textIn(oneOf('a.png', './pier.png', 'https://a.example/b c.png')),
    alt: textIn(sourceLine())
  })

/** Words that are no ideographs, and names of forms: anything else is no inflection. */
const inflection = (): fc.Arbitrary<{base: string; form: string}> =>
  fc.record({
    base: oneOf('ebb', 'slack water', 'co-opt', 'Élan', '*ebb*'),
    form: oneOf('复数', '过去式和过去分词', '第三人称单数形式', '所有格')
  })

const pronunciation = (): fc.Arbitrary<{accent?: 'us' | 'uk'; ipa: string}> =>
  fc.record(
    {
      accent: fc.constantFrom('us' as const, 'uk' as const),
      ipa: oneOf('ˈeb', 'taɪd', "'kwei", 'ˈslæk ˌwɔːtər', 'kiː(z)', 'a; ː', '*ˈeb*')
    },
    {requiredKeys: ['ipa']}
  )

const entry = (): fc.Arbitrary<EntryInput> =>
  fc.record(
    {
      term: textIn(oneOf('ebb', 'slack water', 'R&D', '-strong', 'xxx')).map((d) => (/[!-\uFFFF]/.test(d) ? d.slice(0, 20) : 'ebb')),
      pronunciations: list(pronunciation(), 2),
      senses: list(textIn(translationLine())),
      inflections: list(inflection(), 2),
      remarks: list(textIn(oneOf('注意发音', '潮')), 2),
      explanation: paragraphs(sourceLine())
    },
    {requiredKeys: ['term']}
  )

const segment = (): fc.Arbitrary<SegmentInput> =>
  fc.record(
    {
      source: paragraphs(sourceLine()),
      translation: paragraphs(translationLine()),
      vocabulary: list(entry()),
      images: list(image(), 1)
    },
    {requiredKeys: ['source']}
  )

/** Segments, from one on under cross-headings: none can end one. */
const segments = (): fc.Arbitrary<Array<SegmentInput>> =>
  fc
    .tuple(list(segment()), list(fc.tuple(segment(), textIn(sourceLine())), 2))
    .map(([free, under]) => [
      ...free,
      ...under.map(([given, section]) => ({...given, section}))
    ])

const signature = (): fc.Arbitrary<NonNullable<NoteInput['afterword']>> =>
  fc.record(
    {
      date: oneOf('2026-03-01', '1999-12-31', '2024-02-29'),
      time: oneOf('15:58', '00:00', '09:05'),
      place: oneOf('厦门', 'Xiamen', 'R&D', '_海_', '[a]', '<b>', 'a&b', '原文：'),
      text: paragraphs(translationLine())
    },
    {requiredKeys: ['date']}
  )

/** Data of a note that it can hold, and hostile strings wherever any string may stand. */
export const noteData = (): fc.Arbitrary<NoteInput> =>
  fc.record(
    {
      title: textIn(sourceLine()),
      front: fc.record(
        {source: list(textIn(sourceLine())), translation: list(textIn(translationLine())), images: list(image(), 1)},
        {requiredKeys: []}
      ),
      segments: segments(),
      vocabulary: list(entry()),
      afterword: fc.oneof(signature(), fc.record({text: paragraphs(translationLine())}))
    },
    {requiredKeys: ['segments']}
  )
