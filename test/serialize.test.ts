/** How nodes are written that nobody read. */
import {type Entry, type Gloss, type Note, type Nodes, type Vocabulary, format, parse, serialize} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'

const languages = {source: 'en', translation: 'zh-Hans'}
const noteOf = (...children: Note['children']): Note => ({type: 'note', languages, children})
const entry = (term: string, ...gloss: Gloss['children']): Entry => ({
  type: 'entry',
  children: [{type: 'term', value: term}, {type: 'gloss', children: gloss}]
})

/** The vocabulary of the first segment of a note. */
function vocabularyOf(note: Note): Vocabulary {
  const segment = note.children.find((child) => child.type === 'segment')
  const vocabulary = segment?.children.find((child) => child.type === 'vocabulary')
  if (!vocabulary) throw new Error('Expected a vocabulary')
  return vocabulary
}

describe('a note made by hand', () => {
  test('is written as is usual in the format', () => {
    const note = noteOf(
      {
        type: 'front',
        children: [
          {type: 'title', value: 'Tides'},
          {type: 'heading', value: 'Part one'},
          {type: 'heading', opening: '### ', value: 'Part two', closing: ' ###'},
          {type: 'image', value: '![](a.png)'}
        ]
      },
      {
        type: 'segment',
        children: [
          {type: 'label', value: '原文：'},
          {type: 'sourceText', children: [{type: 'line', value: 'Tides keep time.'}]},
          {type: 'translation', children: [{type: 'line', language: 'translation', value: '潮汐守时。'}]},
          {
            type: 'vocabulary',
            children: [
              {type: 'label', value: '学习：'},
              entry(
                'ebb',
                {type: 'pronunciation', value: '美 [eb]'},
                {type: 'sense', value: '退潮'},
                {type: 'sense', value: '减退'},
                {type: 'pronunciation', value: '英 [eb]'},
                {type: 'inflection', value: '（ebb的复数）'},
                {type: 'inflection', value: '（ebb的单数）'},
                {type: 'sense', value: '落'},
                {type: 'remark', value: '**注意发音**'}
              ),
              {type: 'entry', children: [{type: 'term', value: 'tide'}, {type: 'explanation', value: '> 潮'}]},
              {type: 'explanation', value: '> 汐'}
            ]
          }
        ]
      },
      {type: 'afterword', children: [{type: 'heading', value: '后记'}, {type: 'signature', value: '2026年3月1日。'}]}
    )
    expect(serialize(note)).toBe(
      [
        '# Tides',
        '## Part one',
        '### Part two ###',
        '![](a.png)',
        '原文：',
        'Tides keep time.',
        '潮汐守时。',
        '学习：',
        'ebb：美 [eb] 退潮；减退 英 [eb] （ebb的复数）；（ebb的单数）；落 **注意发音**',
        'tide',
        '> 潮',
        '> 汐',
        '## 后记',
        '2026年3月1日。\n'
      ].join('\n\n')
    )
  })

  test('parts what a semicolon would end as a reference', () => {
    const tide = entry('tide', {type: 'sense', value: '退&#28526'}, {type: 'sense', value: '汐'})
    const vocabulary: Vocabulary = {type: 'vocabulary', children: [entry('a', {type: 'sense', value: '一'}), tide]}
    const note = {...noteOf({type: 'front', children: [vocabulary]}), languages: {source: 'en', translation: 'ru'}}
    expect(serialize(note)).toBe('a: 一\n\ntide: 退&#28526；汐\n')
  })

  test('may be empty, and may say how it is spaced', () => {
    expect(serialize(noteOf())).toBe('')
    expect(serialize({...noteOf(), opening: '\uFEFF\n'})).toBe('\uFEFF\n\n')
    expect(serialize({...noteOf(), closing: '\r\n'})).toBe('\r\n')
    const front: Note['children'][number] = {type: 'front', children: [{type: 'line', value: 'a'}]}
    expect(serialize({...noteOf(front), closing: ''})).toBe('a')
    expect(serialize({...noteOf(front), lineEnding: '\r'})).toBe('a\r')
    const closed = {type: 'title', value: 'a', closing: undefined} as unknown as Nodes
    expect(serialize({...noteOf({type: 'front', children: [closed as never]}), closing: ''})).toBe('# a')
  })
})

describe('a new entry is written as the others are', () => {
  const write = (entries: string): string => {
    const note = parse(`原文：\n\nTide.\n\n潮。\n\n学习：\n\n${entries}\n`)
    vocabularyOf(note).children.push(entry('new', {type: 'sense', value: '新'}, {type: 'sense', value: '旧'}))
    return serialize(note).trimEnd().split('\n').at(-1) ?? ''
  }

  test.each([
    ['ebb：退', 'new：新；旧'],
    ['ebb: 退', 'new: 新；旧'],
    ['ebb: 退; 潮', 'new: 新; 旧'],
    ['ebb：退；潮\n\nlow: 低\n\ntide：潮', 'new：新；旧'],
    ['ebb：退;潮;汐\n\nlow：低；浅', 'new：新; 旧'],
    ['ebb 退', 'new：新；旧'],
    ['ebb', 'new：新；旧']
  ])('after %j', (entries, line) => {
    expect(write(entries)).toBe(line)
  })

  test('in a note in alphabets, with the marks of these', () => {
    const options = {languages: {source: 'en', translation: 'ru'}}
    const note = parse('原文：\n\nTide.\n\nПрилив.\n\n学习：\n', options)
    vocabularyOf(note).children.push(entry('tide', {type: 'sense', value: 'прилив'}, {type: 'sense', value: 'ток'}))
    expect(serialize(note)).toBe('原文：\n\nTide.\n\nПрилив.\n\n学习：\n\ntide: прилив; ток\n')
  })
})

describe('line endings', () => {
  const mixed = '# a\n\r\n原文：\r\n\rb\n'

  test.each(['\n', '\r\n', '\r'] as const)('are all %j where that is asked for', (lineEnding) => {
    const output = serialize(parse(mixed), {lineEnding})
    expect(output).toBe(['# a', '', '原文：', '', 'b', ''].join(lineEnding))
    expect(serialize(parse(output), {lineEnding})).toBe(output)
    expect(format(output)).toBe(output)
    expect(format(mixed, {lineEnding})).toBe(output)
  })

  test('of new values are those of the note', () => {
    const note = parse('学习：\r\n\r\nebb\r\n\r\n> a\r\n')
    const [front] = note.children
    const vocabulary = front?.type === 'front' ? front.children[0] : undefined
    const ebb = vocabulary?.type === 'vocabulary' ? vocabulary.children[1] : undefined
    const explanation = ebb?.type === 'entry' ? ebb.children[1] : undefined
    if (explanation?.type === 'explanation') explanation.value = '> a\n> b'
    expect(serialize(note)).toBe('学习：\r\n\r\nebb\r\n\r\n> a\r\n> b\r\n')
  })
})

describe('a block starts a line of its own', () => {
  test('where it was moved from inside one', () => {
    const note = parse('原文：Tide.\n\n潮。\n')
    const [segment] = note.children
    if (segment?.type === 'segment') segment.children.shift()
    expect(serialize(note)).toBe('Tide.\n\n潮。\n')
    const empty: Note['children'][number] = {
      type: 'segment',
      children: [
        {type: 'vocabulary', children: [{type: 'label', value: '学习：'}]},
        {type: 'line', before: ' ', value: 'on the line of a label'},
        {type: 'line', before: ' ', value: 'and on that of another'}
      ]
    }
    expect(serialize(noteOf(empty))).toBe('学习： on the line of a label\n\nand on that of another\n')
    const other = parse('# T\n\n原文：Tide.\n')
    const [, moved] = other.children
    if (moved?.type === 'segment') moved.children.splice(1, 0, {type: 'line', value: 'new'})
    expect(serialize(other)).toBe('# T\n\n原文：\n\nnew\n\nTide.\n')
  })
})

describe('`format` keeps what would be read otherwise', () => {
  test.each([
    '# a \\#\n',
    '#\n',
    '原文：\n\na\n\n学习：\n\nebb：[eb/] 退\n',
    '原文：\n\na\n\n学习：\n\nebb：美 /eb/ 退；[潮\n',
    '## 后记\n\n2026年3月1日于a\\<b>。\n'
  ])('%j', (markdown) => {
    expect(format(markdown)).toBe(markdown)
  })

  test.each([
    ['学习:\nebb: 美 /eb/退潮；减退；', '学习：\n\nebb：美 [eb] 退潮；减退\n'],
    ['##  a  ##  \n', '## a\n'],
    ['# # #', '# # #\n'],
    ['# #', '#\n'],
    ['\n---\na', '\n---\na\n']
  ])('%j as %j', (markdown, output) => {
    expect(format(markdown)).toBe(output)
    expect(format(output)).toBe(output)
  })
})
