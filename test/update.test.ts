/** `update` gives what `parse` gives, and looks at little more than what was changed. */
import {
  type Edit,
  type Entry,
  type Explanation,
  type Heading,
  type Label,
  type Nodes,
  type Note,
  type ParseOptions,
  type Segment,
  type Vocabulary,
  applyEdits,
  parse,
  serialize,
  update
} from 'bilingual-notes'
import {describe, expect, it} from 'vitest'
import {walk} from './properties/walk.js'

/** A value that the types forbid. */
const wrong = (value: unknown): never => value as never

/** Freeze a tree, with all that it holds. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const child of Object.values(value)) freeze(child)
  }

  return value
}

/** Put a text where a mark stands, or in the place of what stands between two of them. */
function aim(text: string, ...texts: ReadonlyArray<string>): {markdown: string; edits: Array<Edit>} {
  const pieces = text.split(/[«»]/)
  const edits: Array<Edit> = []
  let offset = 0
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) edits.push({start: offset, end: offset + piece.length, text: texts[(index - 1) / 2] ?? ''})
    offset += piece.length
  }

  return {markdown: pieces.join(''), edits}
}

/** Update a note, in both ways, and compare with a full reading. */
function check(markdown: string, edits: ReadonlyArray<Edit>, options?: ParseOptions): Note {
  const edited = applyEdits(markdown, edits)
  const expected = parse(edited, options)
  const labels = options?.labels
  const note = freeze(parse(markdown, options))
  const updated = update(note, edits, {labels})
  const moved = update(parse(markdown, options), edits, {labels, inPlace: true})
  for (const result of [updated, moved]) {
    expect(result).toEqual(expected)
    // The same fields in the same order, and none that is `undefined`.
    expect(JSON.stringify(result)).toBe(JSON.stringify(expected))
    expect(serialize(result)).toBe(edited)
  }

  expect(note).toEqual(parse(markdown, options))
  return updated
}

/** Check a change of what stands between `«` and `»` in a text. */
const change = (text: string, ...texts: ReadonlyArray<string>): Note => {
  const {edits, markdown} = aim(text, ...texts)
  return check(markdown, edits)
}

/** The same in all line endings. */
const changeInAll = (text: string, ...texts: ReadonlyArray<string>): void => {
  for (const ending of ['\n', '\r\n', '\r']) {
    const [first = '', ...rest] = [text, ...texts].map((d) => d.replaceAll('\n', ending))
    change(first, ...rest)
  }
}

/** Check a text that is typed into another, letter by letter, each on top of the last. */
function type(text: string, typed: string, options?: ParseOptions): void {
  const at = text.indexOf('«»')
  let markdown = text.replace('«»', '')
  let note = parse(markdown, options)
  let moved = parse(markdown, options)
  const labels = options?.labels
  for (let index = 0; index < typed.length; index++) {
    const edits = [{start: at + index, end: at + index, text: typed.charAt(index)}]
    markdown = applyEdits(markdown, edits)
    note = update(freeze(note), edits, {labels})
    moved = update(moved, edits, {labels, inPlace: true})
    const expected = JSON.stringify(parse(markdown, options))
    expect(JSON.stringify(note)).toBe(expected)
    expect(JSON.stringify(moved)).toBe(expected)
  }
}

const long = 'The tide that comes in at noon goes out again in the evening, and '.repeat(2).trim()

/** A note with all that a note can have. */
const whole = `\uFEFF# Tides

A standfirst.

导语。

原文：

The tide ebbs.

![A pier](pier.png)

■

It turns.

潮水退去。

潮水转向。

学习：

ebb：美 [eb] 退潮；减退

> an explanation
> of two lines

slack water

> one without a gloss

- a list

2026年3月1日

## A heading

原文：

■

The quay is dry.

码头干了。

译文：

Quay 码头。

quay：码头（quays的复数）

## 后记

这是后记。

2026年3月1日于厦门。
`

describe('an edit', () => {
  it.each([
    ['in a line of the source', '原文：\n\nThe «tide» ebbs.\n\n潮水。\n', 'sea'],
    ['at the start of a line', '原文：\n\n«»tide ebbs.\n\n潮水。\n', 'The '],
    ['at the end of a line', '原文：\n\nThe tide ebbs«»\n\n潮水。\n', '.'],
    ['in a line of the translation', '原文：\n\nThe tide ebbs.\n\n潮«水»退了。\n\n学习：\n\nebb：退\n', '汐'],
    ['in the last line, with no ending', '原文：\n\nThe tide ebbs.\n\n潮水«»', '退了。'],
    ['in the last line, with an ending', '原文：\n\nThe tide ebbs.\n\n潮水«»\n', '退了。'],
    ['in a term', '学习：\n\ne«»b：退潮\n\ntide：潮\n', 'b'],
    ['in a sense', '学习：\n\nebb：退«潮»\n\ntide：潮\n', '去'],
    ['that adds a sense', '学习：\n\nebb：退潮«»\n\n> a\n\ntide：潮\n', '；减退；'],
    ['in an uncertain entry', '学习：\n\nebb 退«»\n\n> a\n\ntide；潮\n', '潮'],
    ['in a headword', '学习：\n\nslack wa«»er\n\n> a\n\nquay\n', 't'],
    ['in a signature', '## 后记\n\n2026年3月«1»日\n', '2'],
    ['that makes a signature a line', '## 后记\n\n2026年3«月»1日\n', ''],
    ['in a label', '原文：\n\nTide.\n\n潮。\n\n学«习»：\n\nebb：退\n', '系'],
    ['in a heading', '原文：\n\nTide.\n\n潮。\n\n## The «quay»\n\n原文：\n\nEbb.\n\n退。\n', 'pier'],
    ['that makes a heading a line', '原文：\n\nTide.\n\n潮。\n\n##« »The quay\n\n原文：\n\nEbb.\n\n退。\n', ''],
    ['in an image', '原文：\n\n![a](«b»)\n\nTide.\n', 'c.png'],
    ['in a gap', '原文：\n\nTide.\n«»\n潮。\n', '\n\n'],
    ['of white space after a line', '原文：\n\nTide.«»\n\n潮。\n', '  '],
    ['that indents a line', '原文：\n\n«»Tide.\n\n潮。\n', '    '],
    ['in an indented line', '原文：\n\n  The «tide» ebbs.\n\n潮。\n', 'sea'],
    ['in text on the line of a label', '原文：The «tide» ebbs.\n\n潮。\n', 'sea'],
    ['in a list', '原文：\n\n- The «tide»\n  ebbs\n\n潮。\n', 'sea'],
    ['over lines', '原文：\n\nThe «tide\n\nIt» ebbs.\n\n潮。\n', 'sea'],
    ['that parts a line', '原文：\n\nThe tide«» ebbs.\n\n潮。\n', '\n\n'],
    ['that makes a source line a translation', '原文：\n\nThe tide.\n\n«T»\n\n潮。\n', '潮水'],
    ['that makes a translation a source line', '原文：\n\nThe tide.\n\n«潮水»\n\n潮。\n', 'T'],
    ['that makes an entry a sentence', '原文：\n\nThe tide.\n\nebb：«潮»\n\ntide：退\n', '潮水退去。'.repeat(14)],
    ['that ends an entry after a source as a sentence', '原文：\n\nThe tide.\n\nEbb：退潮«»\n\ntide：退\n', '。'],
    ['that makes a line long', '学习：\n\nebb：退\n\nThe tide«»\n\n潮水。\n', ` ${long}`],
    ['of a line of letters to one of none', '原文：\n\nThe tide.\n\n«a»\n\n潮水。\n', '1'],
    ['that empties a line', '原文：\n\nThe tide.\n\n«It ebbs.»\n\n潮水。\n', ''],
    ['that opens a comment in a line', '原文：\n\nThe tide.\n\n«»It ebbs.\n\n潮水。\n', '<!--'],
    ['that changes a line which begins with `<`', '原文：\n\nThe tide.\n\n<em>It«»</em> ebbs.\n\n潮水。\n', ' now'],
    ['of an explanation that is no entry’s', '原文：\n\n> a «b»\n\nTide.\n', 'c'],
    ['below the last label', '原文：\n\nThe tide.\n\n潮。\n\n学习：\n\nebb：退\n«»', '\nquay：码头\n'],
    ['before the first line', '«»\n\nThe tide.\n\n潮。\n', 'A'],
    ['after the last line', 'The tide.\n\n潮。\n«»', 'A'],
    ['of the last line ending', 'The tide.\n\n潮。«\n»', ''],
    ['of the one gap', '原文：\n«\n»The tide.', ''],
    ['of all line endings', '原文：«\n\n»The tide.', ''],
    ['that joins a label and a line', '原文：\n\nTide.\n\n潮。\n\n原文：«\n\n»The quay.\n\n学习：\n\nebb：退\n', ''],
    ['of nothing', '原文：\n\nThe «»tide.\n\n潮。\n', '']
  ])('%s', (_name, text, replacement) => {
    changeInAll(text, replacement)
  })

  it('may be anywhere in a note with everything', () => {
    const note = freeze(parse(whole))
    for (let offset = 0; offset <= whole.length; offset++) {
      const end = Math.min(offset + 1, whole.length)
      const edits = ['a', '\n\n', '```\n'].map((text) => ({start: offset, end: offset, text}))
      for (const edit of [...edits, {start: offset, end, text: ''}]) {
        const expected = parse(applyEdits(whole, [edit]))
        expect(JSON.stringify(update(note, [edit]))).toBe(JSON.stringify(expected))
      }
    }
  })

  it('may delete any of the lines of a note', () => {
    const lines = [...whole.matchAll(/.+\n*/g)]
    for (const {0: line, index} of lines) check(whole, [{start: index, end: index + line.length, text: ''}])
  })

  it('may be one of several, in any order', () => {
    const text = '原文：\n\nThe «tide» ebbs.\n\n潮«水»。\n\n学习：\n\nebb：退«»\n\n原文：\n\nQuay«.»\n\n码头。\n'
    change(text, 'sea', '汐', '潮', '!')
    const {edits, markdown} = aim(text, 'sea', '汐', '潮', '!')
    check(markdown, edits.toReversed())
    check('潮\n\nab\n', [{start: 4, end: 4, text: '1'}, {start: 4, end: 4, text: '2'}, {start: 0, end: 1, text: ''}])
  })

  it('may be none', () => {
    check(whole, [])
    check('', [])
  })

  it('may insert everything, and delete everything', () => {
    check('', [{start: 0, end: 0, text: whole}])
    check(whole, [{start: 0, end: whole.length, text: ''}])
    check(whole, [{start: 0, end: whole.length, text: '\n'}])
    check('\n \n', [{start: 1, end: 1, text: whole}])
    check(whole.replaceAll('\n', '\r'), [{start: 0, end: whole.length, text: ' '}])
  })
})

describe('what hides or shows lines below it', () => {
  const below = '\n\nThe tide.\n\n潮。\n\n学习：\n\nebb：退\n\n原文：\n\nIt turns.\n\n转。\n'

  it.each(['```', '~~~~', '<!--', '<div>', '<pre>', '<?a'])('`%s` may be typed, and deleted', (mark) => {
    type(`原文：\n\nQuay.\n\n码头。\n\n«»${below}`, `${mark}\n`)
    changeInAll(`原文：\n\nQuay.\n\n码头。\n\n«${mark}»${below}`, '')
    changeInAll(`原文：\n\nQuay.\n\n码头。\n\n${mark}${below}\n«»\n\n原文：\n\nEbb.\n`, `\n${mark}\n-->\n?>\n</pre>`)
  })

  it('front matter may be opened and closed', () => {
    type('«»\n\na: b\n\n---\n\n原文：\n\nTide.\n\n潮。\n', '---')
    type('---\n\na: b\n\n原文：\n\nTide.\n\n潮。\n\n«»\n\n原文：\n\nEbb.\n', '---')
    changeInAll('---\na: «b»\n---\n\n原文：\n\nTide.\n\n潮。\n', 'c')
    changeInAll('---\na: b\n«---»\n\n原文：\n\nTide.\n\n潮。\n', '')
    changeInAll('---\na: b\n---\n\n原文：\n\nTide.\n\n潮«»。\n\n学习：\n\nebb：退\n', '水')
    changeInAll('---\na: b\n---\n\n原文：\n\nTide.\n\n潮。\n\n学习：\n\nebb：退\n\n«»原文：\n\nEbb.\n', 'a\n\n')
    changeInAll('«\n»---\na: b\n---\n\n原文：\n\nTide.\n', '')
    changeInAll(' «»---\n\n原文：\n\nTide.\n\n---\n', 'a')
    changeInAll('\uFEFF«»\n\n---\n\n原文：\n\nTide.\n', '---')
  })

  it('HTML starts after a blank line only', () => {
    changeInAll('原文：\n\nTide.\n«»<a>\n\n原文：\n\nEbb.\n', '\n')
    changeInAll('原文：\n\nTide.\n«\n»<a>\n原文：\n\nEbb.\n', '')
  })
})

describe('what begins a part', () => {
  const before = '# A\n\n原文：\n\nThe tide.\n\n潮。\n\n学习：\n\nebb：退\n\n'
  const after = '\n\nThe quay.\n\nIt is dry.\n\n码头。\n\n学习：\n\nquay：码头\n\n原文：\n\nEbb.\n\n退。\n'

  it.each(['原文：', '译文：', '学习：', '## 后记', '# A quay', '> quay', '- quay'])('`%s` may be typed', (typed) => {
    type(`${before}«»${after}`, `${typed}\n`)
    type(`«»\n\n${before}`, `${typed}\n`)
    type(`${before}${after.trim()}«»`, `\n\n${typed}`)
    type(`原文：\n\nThe tide«» ebbs.\n\n潮。\n\n原文：\n\nEbb.\n`, `\n\n${typed}\n\n`)
  })

  it('may be deleted with what is before it', () => {
    changeInAll('# A\n\n原文：\n\nTide.\n\n潮。\n\n«原文：\n\n»Ebb.\n\n退。\n\n原文：\n\nQuay.\n', '')
    changeInAll('# A\n\n«原文：\n\nTide.\n\n潮。\n\n»## B\n\n原文：\n\nQuay.\n', '')
    changeInAll('«# A\n\n»## B\n\n原文：\n\nQuay.\n', '')
    changeInAll('«原文：\n\nTide.\n\n»原文：\n\nQuay.\n\n原文：\n\nEbb.\n', '')
    changeInAll('原文：\n\nTide.\n\n«潮。\n\n»原文：\n\nQuay.\n\n原文：\n\nEbb.\n', '')
    changeInAll('原文：\n\nTide.\n\n潮。\n\n原文：\n\nTide.«\n\n»原文：\n\nQuay.\n\n原文：\n\nEbb.\n', '')
    changeInAll('原文：\n\nTide.\n\n潮。\n\n原文：\n\nTide.\n«\n»原文：\n\nQuay.\n\n原文：\n\nEbb.\n', ' ')
    changeInAll('原文：\n\nTide.\n\n潮。\n\n## A\n\n«»## B ##\n\n原文：\n\nEbb.\n', '后')
  })

  it('may have no label', () => {
    const text = `${before}The pier.\n\nIt is long.\n\n长码头。\n\npier：码头\n\nA pole.\n\nIt is «»short.\n\n短。\n\npole：杆\n`
    changeInAll(text, '\n\n')
    changeInAll(`${text}\n原文：\n\nEbb.\n`, '\n\n')
  })

  it('may have text on its line', () => {
    changeInAll('# A\n\n原文：The tide.\n\n潮。\n\n原文：The quay.\n\n码头«»。\n\n原文：  Ebb.\n\n退。\n\n原文：Pier.\n', '\n\n')
  })

  it('may stand in a list, and be indented', () => {
    changeInAll('原文：\n\nTide.\n\n«»\n\n  原文：\n\nEbb.\n\n退。\n\n  ## B\n\nC\n', '- a')
  })
})

describe('long lines', () => {
  /** A segment whose first line is long, or not. */
  const segment = (line: string): string => `原文：\n\n${line}\n\n潮水。\n\n学习：\n\nebb：退\n\n`
  /** A long line without a label: a segment only where the source is prose in long lines. */
  const unlabelled = `${long} goes.\n\n潮水。\n\n学习：\n\ntide：潮\n\n`

  const fillers = [
    '', '> a\n\n', '- a\n\n', '    a\n\n', '译文：\n\n', 'ebb：退\n\n', 'ebb：退潮\n\n', '2026年3月1日\n\n', '![a](b)\n\n'
  ]
  // As many more as fillers that count as short, so that either way the change decides.
  const balances = [0, 1, 2]

  it.each(fillers.flatMap((line) => balances.map((count) => [line, count] as const)))(
    'may become most of a note, with %j below labels and %i more long lines',
    (line, count) => {
      const filler = line ? `原文：\n\n${line}` : ''
      const text = (given: string): string =>
        segment(given) + filler + segment(long).repeat(1 + count) + segment('Ebb.') + unlabelled + segment(long) + filler + segment('Ebb.')
      changeInAll(text('Short«».'), `\n${long}`)
      changeInAll(text('«»Short.'), `${long}\n\n`)
      changeInAll(text(`«${long}\n\n»It ebbs.`), '')
      changeInAll(`${text('Tide.')}原文：\n\n«\n\n»${long}`, '')
      changeInAll(`${text('Tide.')}原文：«»\n\n${long}\n\n潮。\n`, '\n\nA\n\n')
    }
  )

  it.each([' ', '    ', '\t', '\u3000'])('may stand after a label and %j', (space) => {
    const text = `原文：${space}${long}\n\n潮水。\n\n学习：\n\nebb：退\n\n${segment('Short.')}${unlabelled}`
    changeInAll(`${text}«»${segment(long)}`, 'a\n\n')
    changeInAll(`${segment(long)}${text}${segment('a«»\n\nb')}${segment('Ebb.')}`, '\n\nc')
    changeInAll(`${text}原文：\n\nA«»\n\n潮。\n\n原文：\n\n退。\n`, '\n\nb')
  })
})

describe('line endings', () => {
  it('may become of several kinds, and of one again', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      change('原文：\n\nThe tide«».\n\n潮。\n\n原文：\n\nEbb.\n', ending)
      change('原文：\r\n\r\nThe tide«».\r\n\r\n潮。\r\n\r\n原文：\r\n\r\nEbb.\r\n', ending)
      change('原文：\r\rThe tide«».\r\r潮。\r\r原文：\r\rEbb.\r', ending)
    }

    change('原文：\n\nThe tide.«\r\n»\n潮。\n\n原文：\n\nEbb.\n', '\n')
    change('原文：\n\nThe «tide».\r\n\r\n潮。\r\r原文：\n\nEbb.\n', 'sea')
    change('原文：\r\n\r\nThe tide.\r«\n»\r\n潮。\r\n', '')
    change('原文：\r\n\r\nThe tide.\r«»\n\r\n潮。\r\n', 'a')
    change('原文：\r\n\r\nThe tide.«\r»\n\r\n潮。\r\n', '')
  })

  it('may all be deleted, or the first one typed', () => {
    change('原文：The «»tide.', '\n')
    change('The tide.«\n\n»潮。', '')
    change('原文：\n«a»', '\n')
    change('# A«\n»', '')
    change('原文：\n\nTide.\n\n原文：«»\n', 'a')
    change('原文：\n\nTide.\n\n原文：\n\n潮。\n\n原文：«\n»', 'The ebb')
  })
})

describe('an explanation', () => {
  const explained = (text: string): string => `学习：\n\nebb：退\n\n${text}\n\ntide：潮\n\n原文：\n\nEbb.\n`

  it.each([
    ['in its first line', '> a«»\n> b', ' c'],
    ['in its last line', '> a\n>«» b', ' c'],
    ['at its end', '> a\n> b«»', 'c'],
    ['in an indented one', '  > a\n  > b«c»', 'd'],
    ['in a line that is all', '> a «b» c', ''],
    ['that leaves a space at its end', '> a «b»', ''],
    ['that leaves a space at the end of a line', '> a «b»\n> c', ''],
    ['of its mark', '> a\n«>» b', ''],
    ['before its mark', '> a\n«»> b', 'c'],
    ['before its first mark', '«»> a\n> b', 'c'],
    ['of white space before its mark', '> a\n « »> b', ''],
    ['over lines', '> a«\n»> b', ''],
    ['over its end', '> a\n> b«\n»', 'c'],
    ['after its end', '> a\n> b\n«»', 'c'],
    ['with a line ending', '> a«» b', '\n> c'],
    ['with a line ending and no mark', '> a«» b', '\nc'],
    ['of all but its mark', '>« a»\n> b', '']
  ])('may be changed %s', (_name, text, replacement) => {
    changeInAll(explained(text), replacement)
  })

  it('may be typed below a headword', () => {
    type(explained('slack water\n\n«»'), '> a')
    type('原文：\n\nEbb.\n\n*slack*\n«»', '\n>\n')
  })
})

describe('other labels and languages', () => {
  const labels = {source: 'Source', translation: 'Target', vocabulary: ['Words', 'Wordlist'], afterword: 'End'}
  const russian: ParseOptions = {labels, languages: {source: 'en', translation: 'ru'}}
  const french: ParseOptions = {labels, languages: {source: 'en', translation: 'fr'}}

  it.each([russian, french])('are kept: %j', (options) => {
    const [line, sense] = options === russian ? ['Начался отлив.', 'отлив'] : ['La marée.', 'reflux']
    const text = `Source:\n\nThe tide.\n\n${line}«»\n\nWords:\n\nebb: ${sense}\n\nSource:\n\nQuay.\n\nTarget: ${line}\n\n## End\n`
    for (const typed of ['a', '\n\nSource:\n\n', '\n\nWordlist\n\nquay\n\n> a', '\n\nTarget: ']) type(text, typed, options)
    const {edits, markdown} = aim(text.replace('«»', '').replace(sense, `«${sense}»`), line)
    check(markdown, edits, options)
  })

  it('are those of the note, and not the usual', () => {
    type('原文：\n\n潮水。\n\n«»The tide.\n\n学习：\n\n潮：tide\n', 'ebb\n\n', {languages: {source: 'zh', translation: 'en'}})
    type('原文：\n\nTide.\n\n«»\n', '潮 原文：', {languages: {source: 'en', translation: 'ja'}})
    type('原文：\n\nTide.\n\n«»\n', '潮 原文：', {languages: {source: 'de', translation: 'zh-Hans'}})
    type('Source:\n\nTide.\n\n«»\n', '潮水。\n\nSource:', {labels: {source: 'Source'}})
  })
})

describe('a chain of edits', () => {
  it('gives what each text gives', () => {
    type(`${whole}«»`, '\n\n原文：\n\nThe pier，ebb.\n\n码头。\n\n学习：\n\npier：美 [pɪə] 码头；桥墩\n\n> a pier\n')
    type('«»', whole)
  })
})

describe('the note that is given', () => {
  const text = `原文：\n\nTide.\n\n潮。\n\n学习：\n\nebb：退\n\n原文：\n\nQuay.\n\n码头。\n\n原文：\n\nEbb.\n`
  const edit = {start: text.indexOf('Quay') + 1, end: text.indexOf('Quay') + 1, text: '\n\na'}

  it('is not changed, and shares what stands before the edit', () => {
    const note = parse(text)
    const updated = update(note, [edit])
    expect(note).toEqual(parse(text))
    expect(update(note, [{...edit, text: 'a'}]).children[0]).toBe(note.children[0])
    expect(updated.children[2]).not.toBe(note.children[2])
    // What stands before is taken over from the second segment before the edit.
    const last = update(note, [{start: text.length - 3, end: text.length - 3, text: '\n'}])
    expect(last.children[0]).toBe(note.children[0])
  })

  it('gives its nodes away where they may be moved in place', () => {
    for (const typed of ['a', '\n\na']) {
      const note = parse(text)
      const below = note.children[2] as Segment
      const [label] = below.children
      const updated = update(note, [{...edit, text: typed}], {inPlace: true})
      expect((updated.children[2] as Segment).children[0]).toBe(label)
      expect(updated).toEqual(parse(applyEdits(text, [{...edit, text: typed}])))
    }
  })

  it('may be made by hand, without positions', () => {
    const note = JSON.parse(JSON.stringify(parse(text), (key, value: unknown) => (key === 'position' ? undefined : value))) as Note
    expect(update(freeze(note), [edit])).toEqual(parse(applyEdits(text, [edit])))
    expect(update(note, [edit], {inPlace: true})).toEqual(parse(applyEdits(text, [edit])))
    expect(() => update(note, [{start: 0, end: text.length + 1, text: ''}])).toThrow(RangeError)
  })

  it('is read as a whole where its length is not that of its text', () => {
    for (const typed of ['a', '\n\na', '潮']) {
      const note = parse(text)
      const segment = note.children[1] as Segment
      const [, source] = segment.children
      if (source?.type === 'sourceText' && source.children[0]?.type === 'line') source.children[0].value = 'A quay.'
      const written = serialize(note)
      const edits = [{...edit, text: typed}]
      expect(update(freeze(note), edits)).toEqual(parse(applyEdits(written, edits)))
    }
  })

  it('is read as a whole where a node says less, or other things, than its place', () => {
    const marked = '# A\n\n原文：\n\nTide.\n\n## B\n\n原文：\n\nQuay.\n\n原文：\n\nEbb.\n\n退。\n\nebb：退\n\n> a\n'
    const changes: ReadonlyArray<(note: Note) => void> = [
      (note) => { delete note.children[1]?.before },
      (note) => { delete note.children[2]?.before },
      (note) => { delete note.children[3]?.before },
      (note) => { delete note.children[1]?.children[1]?.before },
      (note) => { delete (note.children[2]?.children[0] as Heading).opening },
      (note) => { ((note.children[4] as Segment).children[3] as Vocabulary).children[0] = {type: 'entry', children: [{type: 'term', value: 'ebb'}]} },
      (note) => { (walk(note).find(({node}) => node.type === 'explanation')?.node as Explanation).value = '> abc' }
    ]
    for (const change of changes) {
      for (const at of [marked.indexOf('Tide'), marked.indexOf('Quay'), marked.indexOf('退。'), marked.length - 1]) {
        for (const typed of ['a', '\n\na']) {
          const note = parse(marked)
          change(note)
          const written = serialize(note)
          const start = Math.min(at, written.length)
          const edits = [{start, end: start, text: typed}]
          expect(serialize(update(note, edits))).toBe(applyEdits(written, edits))
        }
      }
    }
  })

  it('is read as a whole where some of its nodes have no position', () => {
    const at = text.indexOf('退')
    const edits = [{start: at, end: at, text: '潮'}]
    const without = (type: string, what: 'offset' | 'position'): Note => {
      const strip = (_key: string, node: unknown): unknown => {
        const {position, ...rest} = {position: undefined, ...(node as object)}
        const isOne = typeof node === 'object' && node !== null && 'type' in node && node.type === type
        if (!isOne) return node
        if (what === 'position') return rest
        const {end, start} = (node as unknown as {position: Record<'end' | 'start', {line: number; column: number}>}).position
        const plain = ({column, line}: {line: number; column: number}): object => ({line, column})
        return {...rest, position: {start: plain(start), end: plain(end)}}
      }

      return JSON.parse(JSON.stringify(parse(text), strip)) as Note
    }

    for (const type of ['entry', 'gloss', 'term', 'vocabulary', 'segment', 'line', 'label', 'sense']) {
      for (const what of ['offset', 'position'] as const) {
        const note = without(type, what)
        const result = update(freeze(note), edits)
        expect(serialize(result)).toBe(applyEdits(text, edits))
        for (const later of [edits, [edit], [{...edit, text: 'a'}]]) {
          expect(serialize(update(note, later))).toBe(applyEdits(text, later))
          expect(serialize(update(without(type, what), later, {inPlace: true}))).toBe(applyEdits(text, later))
        }
      }
    }
  })
})

/** A node, with what unist lets others put on it. */
type Marked = Nodes & {data?: {id: string}}

describe('`data`', () => {
  const text = `${whole}\n${whole.slice(1)}`
  const at = text.indexOf('It turns')
  /** Edits of a line, of a part of a note, and of an explanation and an entry. */
  const edits: ReadonlyArray<Edit> = [
    {start: at + 1, end: at + 1, text: 'a'},
    {start: at + 2, end: at + 2, text: '\n\na'},
    {start: text.indexOf('> an') + 3, end: text.indexOf('> an') + 3, text: 'a'},
    {start: text.indexOf('退潮；') + 1, end: text.indexOf('退潮；') + 1, text: '潮'},
    {start: 3, end: 3, text: 'a'}
  ]

  /** A tree, each node of which has `data` of its own, and the nodes by these. */
  function mark(): {note: Note; nodes: Map<string, Nodes>} {
    const note = parse(text)
    const nodes = new Map<string, Nodes>()
    for (const [index, {node}] of walk(note).entries()) {
      const id = `${node.type} ${String(index)}`
      ;(node as Marked).data = {id}
      nodes.set(id, node)
    }

    return {note, nodes}
  }

  const idOf = (node: Nodes): string => (node as Marked).data?.id ?? ''

  it.each([true, false])('stays on all nodes but those that are read again, in place: %s', (inPlace) => {
    for (const edit of edits) {
      const {nodes, note} = mark()
      const types = new Set<string>()
      const lost: Array<Nodes> = []
      for (const {node} of walk(update(inPlace ? note : freeze(note), [edit], {inPlace}))) {
        const id = idOf(node)
        if (id === '') lost.push(node)
        else {
          types.add(node.type)
          const given = nodes.get(id)
          expect(given?.type).toBe(node.type)
          expect((node as Marked).data).toBe((given as Marked).data)
        }
      }

      const all = new Set([...nodes.values()].map(({type}) => type))
      // There is but one front, and it is read again where the edit is in it, or close to it.
      expect([...all].filter((type) => !types.has(type) && type !== 'front' && type !== 'title')).toEqual([])
      const start = lost[0]?.position?.start.offset ?? edit.start
      const end = lost.at(-1)?.position?.end.offset ?? edit.end
      // What was read again is a part around the edit.
      expect(start).toBeLessThanOrEqual(edit.start)
      expect(end - start).toBeLessThan(text.length / 2)
    }
  })

  it('stays on nodes on the way to the line that is changed, and on the line', () => {
    const {note} = mark()
    const way = (root: Note): Array<string> =>
      walk(root)
        .filter(({node: {position}}) => (position?.start.offset ?? 0) <= at && at < (position?.end.offset ?? 0))
        .map(({node}) => idOf(node))
    const expected = way(note)
    expect(expected.map((id) => id.split(' ')[0])).toEqual(['note', 'segment', 'sourceText', 'line'])
    expect(way(update(note, [{start: at + 1, end: at + 1, text: 'a'}]))).toEqual(expected)
  })

  it('stays beside other fields that are not of the format', () => {
    for (const inPlace of [true, false]) {
      for (const edit of edits) {
        const note = parse(text)
        for (const {node} of walk(note)) Object.assign(node, {data: {id: node.type}, other: node.type})
        const ids = walk(update(inPlace ? note : freeze(note), [edit], {inPlace})).map(({node}) => [node.type, idOf(node), (node as {other?: string}).other])
        // What is read again has neither.
        expect(ids.filter(([type, id, other]) => id !== '' || other !== undefined ? id !== type || other !== type : false)).toEqual([])
        const types = new Set(ids.filter(([, id]) => id !== '').map(([type]) => type))
        for (const type of ['line', 'term', 'gloss', 'sense', 'entry', 'heading', 'segment', 'explanation']) expect(types).toContain(type)
      }
    }
  })

  it('may be a field without a name', () => {
    const note = parse(text)
    for (const {node} of walk(note)) Object.assign(node, {'': node.type})
    const named = walk(update(freeze(note), edits.slice(0, 1))).map(({node}) => Reflect.get(node, '') === node.type)
    expect(named).toEqual(named.map(() => true))
  })

  it('is as before in copies of copies', () => {
    const note = parse(text)
    for (const {node} of walk(note)) Object.assign(node, {data: {id: node.type}})
    const start = text.indexOf('It turns') + 1
    let copied = note
    for (const typed of ['a', 'b', 'c']) copied = update(copied, [{start, end: start, text: typed}])
    for (const typed of ['c', 'b', 'a']) copied = update(copied, [{start, end: start + typed.length, text: ''}])
    expect(copied).toEqual(note)
    expect(JSON.stringify(copied)).toBe(JSON.stringify(note))
  })

  it('adds no field where there is none', () => {
    for (const inPlace of [true, false]) {
      for (const {node} of walk(update(parse(text), edits.slice(0, 1), {inPlace}))) expect('data' in node).toBe(false)
    }
  })
})

describe('what is no tree', () => {
  const text = '# A\n\n原文：\n\nTide.\n\n潮。\n\n学习：\n\nebb：退\n\n> a\n\n原文：\n\nQuay.\n\n码头。\n\n原文：\n\nEbb.\n'
  const typed = ['a', '\n\na', '']

  /** Change a tree by hand, update it anywhere in both ways, and see that any error names the place. */
  function refuse(change: (note: Note) => void, says: string): Array<unknown> {
    const errors: Array<unknown> = []
    for (let at = 0; at < text.length; at++) {
      for (const inPlace of [true, false]) {
        for (const piece of typed) {
          const note = parse(text)
          change(note)
          try {
            update(note, [{start: at, end: at, text: piece}], {inPlace})
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError)
            expect((error as Error).message).toContain(says)
            errors.push(error)
          }
        }
      }
    }

    return errors
  }

  const put = (child: unknown, index: number) => (note: Note): void => {
    note.children[index] = wrong(child)
  }
  const within = (change: (segment: Segment) => void) => (note: Note): void => {
    change(note.children[1] as Segment)
  }

  it.each([
    ['no child', put(null, 0), '`null` as `note.children[0]`, expected a node'],
    ['no child at the end', put(null, 3), '`null` as `note.children[3]`, expected a node'],
    ['a string', put('a', 0), 'a string as `note.children[0]`, expected a node'],
    ['a string inside', put('a', 2), 'a string as `note.children[2]`, expected a node'],
    ['a number', put(1, 1), 'a number as `note.children[1]`, expected a node'],
    ['a hole', (note: Note) => { Reflect.deleteProperty(note.children, 2) }, '`undefined` as `note.children[2]`, expected a node'],
    ['no type', put({}, 1), '`undefined` as `note.children[1].type`'],
    ['children that are no list', within((d) => { d.children = wrong({}) }), 'an object as `note.children[1].children`'],
    ['no child below', within((d) => { d.children[1] = wrong(null) }), '`null` as `note.children[1].children[1]`'],
    ['no entry', within((d) => { (d.children[3] as Vocabulary).children[1] = wrong(null) }), '`note.children[1].children[3].children[1]`'],
    ['no term', within((d) => { ((d.children[3] as Vocabulary).children[1] as Entry).children[0] = wrong(null) }), '`note.children[1].children[3].children[1].children[0]`'],
    ['no value', within((d) => { (d.children[0] as Label).value = wrong(1) }), 'a number as `note.children[1].children[0].value`']
  ])('is named: %s', (_name, change, says) => {
    expect(refuse(change, says)).not.toEqual([])
  })

  it('is named on the way to an edit, where its type is none', () => {
    const note = parse(text)
    ;(note.children[1] as {type: string}).type = 'part'
    const start = text.indexOf('Tide') + 1
    expect(() => update(note, [{start, end: start, text: 'a'}])).toThrow('`part` as `note.children[1].type`')
  })

  const point = {line: 1, column: 1, offset: '0'}

  it.each([{}, 'a', 1, null, [[]], {start: {}}, {end: {offset: 1}}, {start: null, end: null}, {start: point, end: point}])(
    'is read as a whole, or moves what has one, where a position is %j',
    (position) => {
      const nodes = walk(parse(text)).length
      for (let index = 0; index < nodes; index++) {
        for (const at of [0, 1, text.indexOf('Tide'), text.indexOf('退') + 1, text.indexOf('Quay') + 1, text.length - 1]) {
          for (const piece of typed) {
            const edit = {start: at, end: at, text: piece}
            for (const inPlace of [true, false]) {
              const note = parse(text)
              const node = walk(note)[index]?.node as Nodes
              node.position = wrong(position)
              expect(serialize(update(note, [edit], {inPlace}))).toBe(applyEdits(text, [edit]))
            }
          }
        }
      }
    }
  )

  it('is read as a whole, and nothing moved, where the last node below an edit has no position', () => {
    const at = text.indexOf('退')
    for (const type of ['explanation', 'gloss', 'term', 'vocabulary', 'segment']) {
      const note = parse(text)
      for (const {node} of walk(note)) if (node.type === type) delete node.position
      const edits = [{start: at, end: at, text: '潮'}]
      const result = update(note, edits, {inPlace: true})
      expect(serialize(result)).toBe(applyEdits(text, edits))
      expect(result).toEqual(parse(applyEdits(text, edits)))
    }
  })

  it('is not read twice where the note has several line endings, or a fence that closes nothing', () => {
    for (const start of ['原文：\r\n\n', '---\n\n']) {
      const mixed = `${start}Tide.\n\n潮。\n\n学习：\n\nebb：退\n\n原文：\n\nQuay.\n`
      let reads = 0
      const note = parse(mixed)
      for (const {node} of walk(note)) {
        if (!('value' in node)) continue
        const {value} = node
        Object.defineProperty(node, 'value', {enumerable: true, get: () => { reads++; return value }})
      }

      serialize(note)
      const once = reads
      reads = 0
      const edit = {start: mixed.indexOf('ebb'), end: mixed.indexOf('ebb'), text: 'a\n\n'}
      expect(update(note, [edit])).toEqual(parse(applyEdits(mixed, [edit])))
      // One look at how the note begins is more than a reading.
      expect(reads - once).toBeLessThanOrEqual(1)
    }
  })
})

describe('wrong calls', () => {
  const note = parse('学习：\n\nebb：退潮\n')
  const none: Array<Edit> = []
  const bare = {type: 'note', children: []}

  it.each([
    [() => update(wrong(undefined), none), TypeError, '`undefined` as `note`'],
    [() => update(wrong('# A'), none), TypeError, 'a string as `note`'],
    [() => update(wrong({type: 'root', children: []}), none), TypeError, 'node `root` as `note`'],
    [() => update(wrong({type: 'note'}), none), TypeError, '`undefined` as `note.children`'],
    [() => update(wrong({...note, children: {}}), none), TypeError, 'an object as `note.children`'],
    [() => update(wrong({type: 'note', children: [null]}), none), TypeError, '`null` as `note.children[0]`'],
    [() => update(note, wrong(undefined)), TypeError, 'undefined as `edits`'],
    [() => update(note, wrong({start: 0, end: 0, text: ''})), TypeError, 'object as `edits`'],
    [() => update(note, [wrong(null)]), TypeError, 'null as `edits[0]`'],
    // eslint-disable-next-line no-sparse-arrays -- A hole is what is asked for.
    [() => update(note, wrong([,])), TypeError, 'undefined as `edits[0]`, expected an edit'],
    [() => update(note, [wrong({start: 0, end: 0})]), TypeError, '`edits[0].text`'],
    [() => update(note, [wrong({start: '0', end: 0, text: ''})]), TypeError, '`edits[0].start`'],
    [() => update(note, [{start: 0, end: 0.5, text: ''}]), TypeError, '`edits[0].end`'],
    [() => update(note, [{start: -1, end: 0, text: ''}]), RangeError, '-1–0 as `edits[0]`'],
    [() => update(note, [{start: 0, end: 13, text: ''}]), RangeError, 'from 0 to 12'],
    [() => update(note, [{start: 2, end: 1, text: ''}]), RangeError, '2–1 as `edits[0]`'],
    [
      () => update(note, [{start: 0, end: 2, text: ''}, {start: 1, end: 3, text: ''}]),
      RangeError,
      '1–3 as `edits[1]`'
    ],
    [() => update({...note, languages: wrong('en')}, none), TypeError, 'a string as `note.languages`'],
    [() => update({...note, languages: {source: wrong(1), translation: 'zh'}}, none), TypeError, '`note.languages.source`'],
    [() => update({...note, languages: {source: 'en', translation: 'no tag'}}, none), RangeError, '`no tag` as `note.languages.translation`'],
    [() => update(wrong({...bare, languages: {source: '-'}}), none), RangeError, '`-` as `note.languages.source`'],
    [() => update(note, none, wrong('zh')), TypeError, 'a string as `options`'],
    [() => update(note, none, wrong({languages: {}})), TypeError, '`options.languages`'],
    [() => update(note, none, {inPlace: wrong('yes')}), TypeError, 'a string as `options.inPlace`'],
    [() => update(note, none, {labels: wrong({sorce: 'a'})}), TypeError, '`options.labels.sorce`']
  ] as const)('%# are refused', (call, error, says) => {
    expect(call).toThrow(error)
    expect(call).toThrow(says)
  })

  it('leave the note as it was', () => {
    expect(note).toEqual(parse('学习：\n\nebb：退潮\n'))
  })

  it('may leave out options, or give none', () => {
    for (const nothing of [undefined, null]) {
      expect(update(note, none, nothing)).toEqual(note)
      expect(update(note, none, {inPlace: nothing, labels: nothing})).toEqual(note)
    }
  })
})
