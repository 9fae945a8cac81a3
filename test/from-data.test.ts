/** How data is written as a note, in corners that no law is sure to reach. */
import {type EntryInput, type NoteInput, fromData, parse, serialize, toData} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'

const written = (data: NoteInput): string => serialize(fromData(data))
/** A text with `&…;` for every character reference: how it is spelt is not promised. */
const withoutReferences = (text: string): string => text.replaceAll(/&#x?[\dA-F]+;/g, '&…;')
const writtenEntry = (entry: EntryInput): string | undefined =>
  written({segments: [], vocabulary: [entry]}).trimEnd().split('\n').at(-1)

describe('`fromData` escapes what would be read otherwise', () => {
  test.each([
    ['后记', '# &…;记\n'],
    ['End of the line', '# &…;nd of the line\n'],
    ['C#', '# C&…;\n'],
    ['后记\uE000', '# &…;记\uE000\n'],
    ['a *b*', '# a \\*b\\*\n'],
    ['', '#\n']
  ])('the title %j', (title, markdown) => {
    const output = written({title, segments: []})
    expect(withoutReferences(output)).toBe(markdown)
    expect(toData(parse(output)).title).toBe(title)
  })

  test.each(['潮汐守时。', '原文：', '学习', '2026年3月1日于厦门。', 'tide: 潮汐', '# Tides', '> Tides', '- Tides', '1. Tides', '```', '<div>', '![a](b)', '---', '    Tides', '译文：潮汐', '后记：2026年3月1日'])(
    'the source text %j',
    (source) => {
      const data = {segments: [{source, translation: '潮。', vocabulary: [], images: []}]}
      const [segment] = toData(parse(written(data))).segments
      expect(segment).toEqual({...data.segments[0], source: source.trim()})
    }
  )

  test.each(['Tide.', '原文：', '学习：', '学习：ebb', 'ebb：退潮', '2026年3月1日于厦门。', '# 潮', '> 潮', '- 潮', '译文', '```', '潮 *汐* <b>'])(
    'the translation %j',
    (translation) => {
      const data = {segments: [{source: 'Tides.', translation, vocabulary: [], images: []}]}
      expect(toData(parse(written(data))).segments).toEqual(data.segments)
    }
  )

  test.each([
    [{term: 'a：b', senses: ['c']}, 'a&…;b：c'],
    [{term: 'ebb', senses: ['落'], remarks: ['“退”']}, 'ebb：落 **&…;退”**'],
    [{term: 'ebb', remarks: ['注意发音']}, 'ebb：**注意发音**'],
    [{term: 'ebb', senses: ['美 [eb] 的退潮']}, 'ebb：&…; \\[eb] 的退潮'],
    [{term: 'ebb', senses: ['（ebb的复数）']}, 'ebb：&…;ebb的复数）'],
    [{term: 'ebb', senses: ['退；潮', '潮']}, 'ebb：退&…;潮；潮'],
    [{term: 'ebb', pronunciations: [{accent: 'uk', ipa: 'eb'}], senses: []}, 'ebb：英 [eb]'],
    // What is escaped is what would be misread, and no more: quotation marks tell.
    ...[
      ['：退“潮”', '&…;退“潮”'],
      ['/退“潮”/', '&…;退“潮”/'],
      ['［退“潮”］', '&…;退“潮”］'],
      ['退：“潮”/汐', '退：“潮”/汐'],
      ['美丽 [a]“潮”', '美丽 \\[a]“潮”'],
      ['美[eb]“潮”', '&…;\\[eb]“潮”'],
      ['退，“潮”，', '退，“潮”&…;'],
      ['，退“潮”', '&…;退“潮”']
    ].map(([sense = '', line = '']): [EntryInput, string] => [{term: 'ebb', senses: [sense]}, `ebb：${line}`]),
    ...[
      ['…', '&…;'],
      ['a；“b”', 'a&…;“b”'],
      ['a: “b”', 'a&…; “b”'],
      ['a “b', 'a &…;b'],
      ['潮“b”', '&…;“b”'],
      ['2026-03-01 “b”', '&…;026-03-01 “b”'],
      ['a b c d e f g h “i”', 'a b c d e f g h “i”'],
      ['a b c d e f g h i “j”', 'a&…;b&…;c&…;d&…;e&…;f&…;g&…;h&…;i&…;“j”']
    ].map(([term = '', line = '']): [EntryInput, string] => [{term, senses: ['退']}, `${line}：退`])
  ] satisfies Array<[EntryInput, string]>)('the entry %j', (entry, line) => {
    expect(withoutReferences(writtenEntry(entry) ?? '')).toBe(line)
    expect(toData(parse(written({segments: [], vocabulary: [entry]}))).vocabulary).toMatchObject([entry])
  })

  test.each([
    ['学习“ebb”', '译文：\n\n&…;习“ebb”'],
    ['他们“学习”', '他们“学习”'],
    ['潮：“退”', '潮：“退”'],
    ['Q：“你好”', 'Q&…;“你好”'],
    ['2026年“3”月', '&…;026年“3”月']
  ])('only what is misread in the translation %j', (translation, line) => {
    const output = written({segments: [{source: 'Tides.', translation}]})
    expect(withoutReferences(output)).toBe(`原文：\n\nTides.\n\n${line}\n`)
    expect(toData(parse(output)).segments[0]?.translation).toBe(translation)
  })

  test.each([
    ['ebb: /“eb”/', 'ebb&…; /“eb”/'],
    ['ebb: “eb”', 'ebb: “eb”'],
    ['ebb“s”:', 'ebb“s”&…;'],
    ['Q：“你” a b', 'Q&…;“你” a b'],
    ['潮“汐”', '&…;“&…;”'],
    ['End “a”', '&…;nd “a”']
  ])('only what is misread in the source text %j', (source, line) => {
    const output = written({segments: [{source}]})
    expect(withoutReferences(output)).toBe(`原文：\n\n${line}\n`)
    expect(toData(parse(output)).segments[0]?.source).toBe(source)
  })

  test.each(['one two three four five six seven eight nine ten', 'end.', 'https://a.example', 'A：B：C', 'a （b', '2026-03-01 b', '学习 a', '**a'])(
    'the term %j',
    (term) => {
      const data = {segments: [], vocabulary: [{term, senses: ['某']}, {term: 'tide', senses: []}]}
      expect(toData(fromData(data)).vocabulary.map((d) => d.term)).toEqual([term, 'tide'])
    }
  )

  test('what is at fault is named, wherever it is', () => {
    const refuse = (data: NoteInput, path: string): void => {
      const around = {title: 'T', front: {source: ['a'], translation: ['甲'], images: [{url: 'a.png', alt: 'a'}]}}
      const entry = {term: 'ebb', senses: ['退'], explanation: 'a'}
      const images = [{url: 'b.png', alt: 'b'}]
      const segment = {source: 'b', translation: '乙', vocabulary: [entry], images}
      const {segments, ...rest} = data
      expect(() => fromData({...around, segments: [segment, ...segments], ...rest})).toThrow(`\`${path}\``)
    }

    const inflections = [{base: '什', form: '么'}]
    refuse({segments: [{source: 'c', vocabulary: [{term: 'a', inflections}]}]}, 'segments[1].vocabulary[0].inflections[0]')
    refuse({segments: [], vocabulary: [{term: 'a', inflections}]}, 'vocabulary[0].inflections[0]')
    refuse({segments: [], vocabulary: [{term: 'oil'}, {term: 'a', inflections}]}, 'vocabulary[1].inflections[0]')
    refuse({segments: [], afterword: {date: '2026-02-30'}}, 'afterword.date')
    refuse({segments: [], afterword: {date: '2026-02-03', time: '25:61'}}, 'afterword.time')
    refuse({segments: [], afterword: {time: '15:58'}}, 'afterword.time')
  })

  test.each(['42', '*', '潮', '#', '：'])('the term %j, which has no letter of the article’s, or names it', (term) => {
    const write = (): unknown => toData(fromData({segments: [], vocabulary: [{term: 'tide'}, {term}]})).vocabulary[1]?.term
    try {
      expect(write()).toBe(term)
    } catch (error) {
      expect(String(error)).toContain('`vocabulary[1].term`')
    }
  })

  test('lines of a front by their language, whatever their letters', () => {
    const front = {source: ['潮汐', '2026年3月1日'], translation: ['Tide', '潮'], images: [{url: 'a b.png', alt: '*'}]}
    const data = {title: 'T', front, segments: []}
    expect(toData(fromData(data))).toEqual({...data, vocabulary: []})
    expect(written(data)).toContain('译文：')
    expect(written({front: {translation: ['潮']}, segments: []})).toBe('潮\n')
  })
})

describe('`fromData` normalises', () => {
  test('paragraphs', () => {
    const long = 'All the tides of the year stand in a table on the wall of the harbour office, '.repeat(2).trim()
    const read = (source: string): string | undefined =>
      toData(fromData({segments: [{source}]})).segments[0]?.source
    expect(read('One.\n\nTwo.')).toBe('One. Two.')
    expect(read(`${'a'.repeat(120)}\n\nTwo.`)).toBe(`${'a'.repeat(120)} Two.`)
    expect(read(`${'a'.repeat(121)}\n\nTwo.`)).toBe(`${'a'.repeat(121)}\n\nTwo.`)
    expect(read(`${long}\n\nTwo.\r\nThree.`)).toBe(`${long}\n\nTwo. Three.`)
    expect(toData(fromData({segments: [{source: '', translation: '一。\n二。\r\n\r\n三。'}]})).segments[0]?.translation).toBe(
      '一。\n\n二。\n\n三。'
    )
  })

  test('U+0000', () => {
    expect(toData(fromData({title: 'a\0b', segments: []})).title).toBe('a\uFFFDb')
  })

  test('white space, and what is empty', () => {
    const data = toData(
      fromData({
        title: '  The \n tide ',
        front: {source: ['', ' a '], images: [{url: 'a.png', alt: ''}]},
        segments: [{source: ' ', translation: ' ', vocabulary: [{term: 'ebb', senses: ['', ' 退 '], explanation: '\n a\r\nb \n\n'}]}],
        afterword: {}
      })
    )
    expect(data).toEqual({
      title: 'The tide',
      front: {source: ['a'], translation: [], images: [{url: 'a.png', alt: ''}]},
      segments: [
        {
          source: '',
          vocabulary: [{term: 'ebb', pronunciations: [], senses: ['退'], inflections: [], remarks: [], explanation: ' a\nb'}],
          images: []
        }
      ],
      vocabulary: [],
      afterword: {text: ''}
    })
  })

  test.each([
    ['a.png', ''],
    ['./a b.png', 'one [two] three'],
    ['<a>(b)\\&c', '*a* ![b](c)'],
    ['https://a.example/?b=(c)&d#e', '原文：'],
    ['<b c', 'a'],
    ['', '']
  ])('not the image %j', (url, alt) => {
    const images = [{url, alt}]
    const data = {front: {source: [], translation: [], images}, segments: [{source: 'a', images}]}
    const {front, segments} = toData(fromData(data))
    expect([front.images, segments[0]?.images]).toEqual([images, images])
  })

  test('images without a text, as the type lets nobody forget', () => {
    const images = [{url: 'a.png'}] as unknown as Array<{url: string; alt: string}>
    expect(toData(fromData({segments: [{source: 'a', images}]})).segments[0]?.images).toEqual([{url: 'a.png', alt: ''}])
  })

  test('an empty section', () => {
    const data = {segments: [{section: '', source: 'a', vocabulary: [], images: []}]}
    expect(written(data)).toBe('##\n\n原文：\n\na\n')
    expect(toData(fromData(data)).segments).toEqual(data.segments)
  })
})
