/** How lines become prose, and how ranges of it lead to the file and back. */
import {
  type UnwrapOptions,
  type Hyphenation,
  type Prose,
  type ProseNode,
  type SourceText,
  aimEdits,
  applyEdits,
  fileToProse,
  parse,
  proseToFile,
  unwrap
} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'
import {walk} from './support/tree.js'

type ProseType = ProseNode['type']

/** The first node of a type in a note. */
function find(text: string, type: ProseType = 'sourceText'): ProseNode {
  const node = [...walk(parse(text))].find((d) => d.type === type)
  if (!node) throw new Error(`no ${type}`)
  return node as ProseNode
}

const noteOf = (...lines: ReadonlyArray<string>): string => `原文：\n\n${lines.join('\n\n')}\n`
const proseOf = (lines: ReadonlyArray<string>, options?: UnwrapOptions): string =>
  unwrap(find(noteOf(...lines)), options).text

/** What stands in the places of a range, each between bars. */
const placed = (prose: Prose, text: string, words: string): Array<string> => {
  const start = prose.text.indexOf(words)
  return proseToFile(prose, {start, end: start + words.length}).map(({end, start}) => text.slice(start.offset, end.offset))
}

describe('lines become prose', () => {
  test.each<readonly [lines: ReadonlyArray<string>, text: string]>([
    [['The tide', 'ebbs.'], 'The tide ebbs.'],
    [['An open-', 'source tide of covid-', '19'], 'An open-source tide of covid-19'],
    [['A *half-*', '*hearted* tide'], 'A half-hearted tide'],
    [['A rock—', 'no bigger', '—so they say'], 'A rock—no bigger—so they say'],
    [['storm', '-proof', '*and storm*', '\\-lit. It', '-- is', '- so', '-5 there.', '-lit'], 'storm-proof and storm-lit. It -- is - so -5 there. -lit'],
    [['on-', 'and offline'], 'on- and offline'],
    [['two-', 'to three-day trips, in-', 'or outbound'], 'two- to three-day trips, in- or outbound'],
    [['a day-', 'to-day word, and-', 'android'], 'a day-to-day word, and-android'],
    [['the inter\u00AD', 'net eb\u00ADbed'], 'the internet ebbed'],
    [['\u00AD tide \u00AD'], 'tide'],
    [['*a tide', 'that ebbs*, and *one', 'that*', 'flows'], 'a tide that ebbs, and one that flows'],
    [['*an open-', 'source* tide'], 'an open-source tide'],
    [['2018\\.', '\\$5 &amp; &lt;b&gt; &tide; `a\\*` ![a pier](b.png)<b>.'], '2018. $5 & <b> &tide; a\\* a pier.'],
    [['`` `a` ``', '<!-- no text -->', 'tide'], '`a` tide'],
    [['潮と', '水'], '潮と水']
  ])('%j', (lines, text) => {
    // Kana is read where the source is Japanese.
    const note = parse(noteOf(...lines), text.includes('と') ? {languages: {source: 'ja', translation: 'en'}} : {})
    const source = [...walk(note)].find((d) => d.type === 'sourceText') as SourceText
    expect(unwrap(source).text).toBe(text)
  })

  test('a title, a heading, a line and a translation have prose', () => {
    const text = '# The *tide* #\n\n原文：\n\nA\n\nB\n\n潮。\n*水*。\n\n## Pier\n'
    const proses = (['title', 'heading', 'line', 'translation'] as const).map((d) => unwrap(find(text, d)).text)
    expect(proses).toEqual(['The tide', 'Pier', 'A', '潮。\n\n水。'])
  })

  test('long lines keep their paragraphs', () => {
    const long = 'The tide table knew. '.repeat(8).trim()
    const prose = unwrap(find(`原文：\r\n\r\n${long}\r\n\r\n\r\n\r\nIt ebbed.\r\n`))
    expect(prose.text).toBe(`${long}\n\nIt ebbed.`)
    expect(fileToProse(prose, {start: 7, end: 9})).toEqual({start: 0, end: 2})
  })
})

describe('a hyphen at the end of a line', () => {
  const page = ['The break-', 'water broke; a breakwater must not. The open-', 'source tide']

  test('is dropped with `auto` where the joined word is in the note, and the hyphenated one is not', () => {
    expect(proseOf(page)).toContain('break-water broke')
    expect(proseOf(page, {hyphen: 'auto'})).toBe('The breakwater broke; a breakwater must not. The open-source tide')
    expect(proseOf([...page, 'A break-water.'], {hyphen: 'auto'})).toContain('The break-water broke')
    expect(proseOf(['on-', 'and onand'], {hyphen: 'auto'})).toBe('on- and onand')
    expect(proseOf(['on-', '—and'], {hyphen: 'auto'})).toBe('on-—and')
    expect(proseOf(['(non-', 'sense) “im-', 'portant” ‘break-', 'water’s’', 'nonsense important breakwater'], {hyphen: 'auto'})).toBe(
      '(nonsense) “important” ‘breakwater’s’ nonsense important breakwater'
    )
  })

  test('is looked up in the note, if given', () => {
    const text = `${noteOf('The break-', 'water')}\n防波堤\n\n学习：\n\nbreakwater：防波堤\n`
    const node = find(text)
    expect(unwrap(node, {hyphen: 'auto'}).text).toBe('The break-water')
    expect(unwrap(node, {hyphen: 'auto', note: parse(text)}).text).toBe('The breakwater')
  })

  test('is what a function says', () => {
    const asked: Array<ReadonlyArray<string>> = []
    const hyphen: Hyphenation = (left, right) => {
      asked.push([left, right])
      return left === 'break-' ? 'drop' : 'space'
    }
    expect(proseOf(['a state-of-*break-*', '*water* and', 'an on-', 'line \\- tide—', 'ebb'], {hyphen})).toBe(
      'a state-of-break- water and an on- line - tide—ebb'
    )
    expect(asked).toEqual([
      ['state-of-break-', 'water'],
      ['on-', 'line']
    ])
    asked.length = 0
    expect(proseOf(['*he* said (non-', 'sense), “*im-', 'portant*” &amp; ‘pre-', 'war’'], {hyphen})).toBe(
      'he said (non- sense), “im- portant” & ‘pre- war’'
    )
    // Emphasis that runs over lines is read again, but nothing is asked twice.
    expect(asked).toEqual([
      ['non-', 'sense'],
      ['im-', 'portant'],
      ['pre-', 'war']
    ])
    expect(proseOf(page, {hyphen})).toContain('The breakwater broke')
    expect(proseOf(['a \\*break\\-', 'water'], {hyphen: () => 'drop'})).toBe('a *breakwater')
  })

  test('is dropped inside of emphasis that runs over lines', () => {
    for (const hyphen of ['break-', 'break\\-']) {
      const text = noteOf(`*the ${hyphen}`, 'water*')
      const prose = unwrap(find(text), {hyphen: () => 'drop'})
      expect(prose.text).toBe('the breakwater')
      expect(placed(prose, text, 'breakwater')).toEqual([`${hyphen}\n\nwater`])
    }
  })
})

describe('places', () => {
  test('are one for what stands in one place, ends of lines included', () => {
    const text = noteOf('The tide', 'ebbs on- an open-', 'source **pier**', '![pier](a.png)', 'and 5\\$ goes')
    const prose = unwrap(find(text))
    expect(placed(prose, text, 'tide ebbs')).toEqual(['tide\n\nebbs'])
    expect(placed(prose, text, 'open-source')).toEqual(['open-\n\nsource'])
    expect(placed(prose, text, 'source pier')).toEqual(['source ', 'pier'])
    expect(placed(prose, text, '$')).toEqual(['\\$'])
    expect(placed(prose, text, '')).toEqual([''])
  })

  test('are exact', () => {
    const prose = unwrap(find('# **S**ince\r\n', 'title'))
    expect(proseToFile(prose, {start: 0, end: 5})).toEqual([
      {start: {line: 1, column: 5, offset: 4}, end: {line: 1, column: 6, offset: 5}},
      {start: {line: 1, column: 8, offset: 7}, end: {line: 1, column: 12, offset: 11}}
    ])
    expect(fileToProse(prose, {start: 5, end: 7})).toEqual({start: 1, end: 1})
    expect(fileToProse(prose, {start: 2, end: 9})).toEqual({start: 0, end: 3})
    expect(fileToProse(prose, {start: 0, end: 2})).toBeUndefined()
    expect(fileToProse(prose, {start: 12, end: 13})).toBeUndefined()
    expect(fileToProse(prose, {start: 12, end: 12})).toBeUndefined()
    expect(fileToProse(prose, {start: 11, end: 12})).toEqual({start: 5, end: 5})
    expect(fileToProse(prose, {start: 11, end: 11})).toEqual({start: 5, end: 5})
  })

  test('of all of an escape are taken for a part of it', () => {
    const text = noteOf('a&#128031;b')
    const prose = unwrap(find(text))
    expect(proseToFile(prose, {start: 1, end: 2}).map((d) => d.end.offset - d.start.offset)).toEqual([9])
    expect(fileToProse(prose, {start: 8, end: 9})).toEqual({start: 1, end: 3})
    expect(fileToProse(prose, {start: 8, end: 8})).toEqual({start: 1, end: 1})
    expect(proseToFile(prose, {start: 2, end: 2}).map(({start}) => start.offset)).toEqual([6])
  })

  test('of a point are where to insert', () => {
    const text = noteOf('tide', '&amp;', 'ebb')
    const prose = unwrap(find(text))
    const at = (offset: number): number | undefined => proseToFile(prose, {start: offset, end: offset})[0]?.start.offset
    expect([0, 4, 5, 6, 7, 10].map((d) => at(d))).toEqual([5, 9, 11, 16, 18, 21].map((d) => text.indexOf('tide') + d - 5))
  })

  test('reach to an image that stands between two lines, and not over it', () => {
    const source = find(noteOf('tide', 'ebbs')) as SourceText
    const [left, right] = source.children
    const place = {start: {line: 5, column: 1, offset: 11}, end: {line: 5, column: 7, offset: 17}}
    const image = {type: 'image' as const, value: '![](a)', position: place}
    const prose = unwrap({...source, children: [left, image, right].filter((d) => d !== undefined)})
    expect(prose.text).toBe('tide ebbs')
    expect(prose.pieces[1]?.place).toEqual({start: {line: 3, column: 5, offset: 9}, end: place.start})
  })

  test('are exact in a line with very many marks, of which only escapes are read', () => {
    const text = noteOf(`${'*'.repeat(150)}\\$\0&#65;a`)
    const prose = unwrap(find(text))
    expect(prose.text).toBe(`${'*'.repeat(150)}$\uFFFDAa`)
    expect(placed(prose, text, '*$\uFFFDAa')).toEqual(['*\\$\0&#65;a'])
    expect(placed(prose, text, 'A')).toEqual(['&#65;'])
  })

  test('are exact where U+0000 stands between marks', () => {
    const text = noteOf('tide **\0*')
    const prose = unwrap(find(text))
    expect(prose.text).toBe('tide *\uFFFD')
    expect(placed(prose, text, '*')).toEqual(['*'])
    expect(placed(prose, text, '\uFFFD')).toEqual(['\0'])
  })

  test('are of a code span as a whole, whatever it loses', () => {
    const text = noteOf('a `ti\u00ADde \u00ADebb` b')
    const prose = unwrap(find(text))
    expect(prose.text).toBe('a tide ebb b')
    expect(prose.pieces.map(({end, place, start}) => [start, end, text.slice(place.start.offset, place.end.offset)])).toEqual([
      [0, 2, 'a '],
      [2, 10, '`ti\u00ADde \u00ADebb`'],
      [10, 12, ' b']
    ])
    expect(placed(prose, text, 'ebb')).toEqual(['`ti\u00ADde \u00ADebb`'])
  })

  test('are none in what is made by hand', () => {
    const prose = unwrap({
      type: 'sourceText',
      children: [
        {type: 'line', value: 'a\n  b  \nc&#35;'},
        {type: 'line', value: 'd'}
      ]
    })
    expect(prose.text).toBe('a\nbc# d')
    expect(prose.pieces).toEqual([])
    expect(proseToFile(prose, {start: 0, end: 3})).toEqual([])
    expect(proseToFile(prose, {start: 0, end: 0})).toEqual([])
    expect(fileToProse(prose, {start: 0, end: 3})).toBeUndefined()
    expect(() => aimEdits(prose, [{start: 0, end: 1, text: ''}])).toThrow(RangeError)
  })
})

describe('edits', () => {
  const text = noteOf('The **break-**', '**water** holds', 'the sea—', 'mostly.')
  const prose = unwrap(find(text))

  test('are aimed through the prose', () => {
    const start = prose.text.indexOf('sea—mostly')
    const edits = aimEdits(prose, [
      {start, end: start + 10, text: ' lake* '},
      {start: 0, end: 3, text: '- A'}
    ])
    expect(applyEdits(text, edits)).toBe(noteOf('\\- A **break-**', '**water** holds', 'the  lake\\* .'))
  })

  test.each<readonly [text: string, words: string, given: string, edited: string]>([
    ['# The `lamp` room', 'lamp', 'a*b', '# The a\\*b room'],
    ['# The `lamp` room', 'la', 'da', '# The damp room'],
    ['# The &#128031;&amp; room', '\uDC1F& r', '! gl', '# The \uD83D! gloom'],
    ['# The [lamp](x) room', 'lamp', 'a]b\\]', '# The [a\\]b\\\\\\]](x) room'],
    ['# a[b](c)', 'a', '!', '# \\![b](c)'],
    ['# The lamp room', '', '*', '# \\*The lamp room']
  ])('in %j, %j becomes %j', (given, words, replacement, edited) => {
    const prose = unwrap(find(given, 'title'))
    const start = prose.text.indexOf(words)
    const [edit] = [{start, end: start + words.length, text: replacement}]
    const result = applyEdits(given, aimEdits(prose, [edit]))
    expect(result).toBe(edited)
    if (!/[\uD800-\uDFFF]/.test(edited)) expect(unwrap(find(result, 'title')).text).toBe(applyEdits(prose.text, [edit]))
  })

  test.each<readonly [start: number, end: number, text: string, edited: string]>([
    [8, 9, '', 'The lamproom, lit.'],
    [9, 9, ' ', 'The lamp- room, lit.'],
    [9, 9, '', 'The lamp-room, lit.'],
    [6, 9, 'tern-', 'The latern-room, lit.'],
    [9, 10, 'b', 'The lamp-boom, lit.']
  ])('join two lines where they touch their end: %d–%d becomes %j', (start, end, replacement, edited) => {
    const page = noteOf('The lamp-', 'room, li\u00ADt.')
    const prose = unwrap(find(page))
    const result = applyEdits(page, aimEdits(prose, [{start, end, text: replacement}]))
    expect(unwrap(find(result)).text).toBe(edited)
  })

  test('come to the first of several places', () => {
    const edits = aimEdits(prose, [{start: 4, end: 15, text: 'mole'}])
    expect(applyEdits(text, edits)).toBe(noteOf('The **mole**', '**** holds', 'the sea—', 'mostly.'))
  })
})

describe('wrong calls throw', () => {
  const prose = unwrap(find(noteOf('tide')))
  const wrong = (value: unknown): never => value as never

  test.each<readonly [call: () => unknown, error: typeof TypeError | typeof RangeError, says: string]>([
    [() => unwrap(wrong(undefined)), TypeError, '`node`, expected a node'],
    [() => unwrap(wrong(parse(''))), TypeError, '`note` as `node`, expected one of `heading`'],
    [() => unwrap(wrong({type: 'line'})), TypeError, '`node.value`'],
    [() => unwrap(wrong({type: 'sourceText'})), TypeError, '`node.children`, expected a list of nodes'],
    [() => proseOf(['a'], wrong({hyphens: 'keep'})), TypeError, '`options.hyphens`, expected one of `hyphen`, `note`'],
    [() => proseOf(['a'], {hyphen: wrong('drop')}), RangeError, '`drop` as `options.hyphen`'],
    [() => proseOf(['a'], {hyphen: wrong(1)}), TypeError, 'a number as `options.hyphen`'],
    [() => proseOf(['a-', 'b'], {hyphen: () => wrong('cut')}), TypeError, '`cut` from `options.hyphen`'],
    [() => proseOf(['a-', 'b'], {hyphen: () => wrong(undefined)}), TypeError, '`undefined` from `options.hyphen`'],
    [() => unwrap(wrong({type: 'sourceText', children: [null]})), TypeError, '`null` as `node.children[0]`'],
    [() => unwrap(wrong({type: 'translation', children: [{type: 'tide'}]})), TypeError, '`tide` as `node.children[0].type`'],
    [() => unwrap(wrong({type: 'sourceText', children: [{type: 'line'}]})), TypeError, '`node.children[0].value`'],
    [() => proseOf(['a'], {note: wrong('x')}), TypeError, 'a string as `note`'],
    [() => proseOf(['a'], {hyphen: 'auto', note: wrong({type: 'note', children: [null]})}), TypeError, '`null` as `note.children[0]`'],
    [() => proseToFile(wrong({}), {start: 0, end: 0}), TypeError, '`prose` without `text` or `pieces`'],
    [() => fileToProse(wrong({text: ''}), {start: 0, end: 0}), TypeError, '`prose`'],
    [() => aimEdits(wrong({text: ''}), []), TypeError, '`prose`'],
    [() => proseToFile(prose, wrong(undefined)), TypeError, '`undefined` as `range`'],
    [() => proseToFile(prose, {start: 0.5, end: 1}), TypeError, '`0.5` as `range.start`'],
    [() => proseToFile(prose, {start: 0, end: 5}), RangeError, '0–5 as `range`, expected one from 0 to 4'],
    [() => fileToProse(prose, {start: 2, end: 1}), RangeError, '2–1 as `range`'],
    [() => aimEdits(prose, wrong({})), TypeError, 'an object as `edits`'],
    [() => aimEdits(prose, [wrong({start: 0, end: 1})]), TypeError, '`edits[0].text`'],
    [() => aimEdits(prose, [{start: 0, end: 9, text: ''}]), RangeError, '`edits[0]`'],
    [() => aimEdits(prose, [{start: 0, end: 1, text: 'a\nb'}]), RangeError, 'line ending in `edits[0].text`']
  ])('%s', (call, error, says) => {
    expect(call).toThrow(error)
    expect(call).toThrow(says)
  })
})
