import {type Pair, type Segment, type SentencesOptions, type Splitter, parse, sentences} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'
import {checkPairs} from '../src/sentences/pair-check.js'
import {split, splitterFor} from '../src/sentences/splitter.js'
import {freeze} from './support/tree.js'

const parts = (language: string, text: string): Array<string> =>
  split(text, splitterFor(language), 'test').map(({start, end}) => text.slice(start, end))

/** Sentences of a text of one paragraph: a bar stands where one ends. */
const cases = (lines: string): Array<readonly [marked: string]> =>
  lines
    .trim()
    .split('\n')
    .map((line) => [line.trim()])

const english = cases(`
  The tide ebbs. | Nobody looks up.
  Is it slack water? | It is! | Good.
  Mr. Moor met Mrs. Lee and Dr. Fox on Mt. Athos. | They spoke of Gen. Gray.
  Prof. Hale and Sen. Ray agree, as does Rep. Ott.
  J. Moor sailed. | So did J.D. Lee and A. B. C. Fox.
  The U.S. Navy came. | It left.
  He lives in the U.S. | The house is his.
  She works for Moor Inc. | Her brother does not.
  She works for Moor Inc. and Lee Ltd. in town.
  Moor Jr. Rowed it well.
  Boats, e.g. Moor’s, are small, i.e. cheap. | They leak.
  Lee vs. Moor and Roe v. Wade are cases.
  See No. 5 and pp. 12 to 14 of vol. 2. | Then stop.
  No. | It was not so.
  It rained on Jan. 5 and Feb. 7. | March was dry.
  They left at 5 p.m. | Nobody waved.
  They left at 5 p.m. and came back at 6 a.m. the next day.
  Nets, ropes, oars, etc. lay there. | Nobody cared.
  The pier cost 3.5m. | The boat cost 1.25% of that.
  It sank in 2018. | 40 people swam.
  It cost $5. | “Too much,” he said.
  “Is it real?” he asked.
  “Is it real?” asked Ann Lee.
  “Is it real?” Ann Lee asked. | Nobody knew.
  “Is it real?” I asked.
  “It is real.” | He left.
  “Stop!” | He ran. | “Stop him!” she cried.
  “We sail,” he said. | “We sail at noon.”
  “We sail. | We always do,” he said.
  He said: “We sail.” | They did.
  (He was late.) | Nobody minded.
  They (he and she!) rowed on.
  They sang (loudly?) and rowed. | Then they slept.
  Yahoo! he cried. | The boat was his.
  The well-known Yahoo! office is shut.
  He waited… and waited. | Then he left.
  He waited… | Nobody came.
  He waited... | Nobody came.
  Tides turn.[1] | Boats do not.
  Tides turn. [2]
  Tides turn. | Boats do not. ■
  ■ Tides turn.
  1. The tide ebbs. | 2. The boat leaves.
  (a) The tide ebbs.
  The price rose. | iPhone sales fell.
  He has a Ph.D. and a boat. | She has neither.
  Smith et al. disagree. | Others do, too.
  It is 5.30 now. | At 6.15 they sail.
  The net—was it his?—is gone. | So is he.
  Why?! | Because.
  'Is it real?' he asked. | 'It is.'
  "Is it real?" he asked. | "It is." | He left.
  "Is it real?" I asked. | It is.
  "Is it real?" Ann Lee asked. | Nobody knew.
  Is it real? | I asked.
  He has a Ph.D. | Everyone knows it.
  ’Tis real. | ’Twas not. | ‘It is. ’
`)

/** The same with the quotation marks of a typewriter. */
const straightened = (text: string): string => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'")

describe('English sentences', () => {
  test.each(english)('%s', (marked) => {
    expect(parts('en-GB', marked.replaceAll(' | ', ' ')).join(' | ')).toBe(marked)
  })

  test.each(english.filter(([marked]) => /[“‘]/.test(marked)))('with straight marks: %s', (marked) => {
    expect(parts('en-GB', straightened(marked.replaceAll(' | ', ' '))).join(' | ')).toBe(straightened(marked))
  })

  test('a long sentence is one', () => {
    const long = `The net${' and the tide and the boat'.repeat(400)}`
    expect(parts('en', `It ebbs. ${long}. It turns.`)).toEqual(['It ebbs.', `${long}.`, 'It turns.'])
  })
})

describe('Chinese and Japanese sentences', () => {
  test.each(
    cases(`
      潮水退去。|没有人抬头看。
      是平潮吗？|是的！|好。
      是平潮吗？！|是的。
      是平潮吗?|是的!|好。
      “是平潮吗？”他问。|没有人知道。
      “是平潮吗？”他问道，“还是涨潮？”|没有人知道。
      “退潮了。”他说。|没有人抬头。
      “退潮了。”|他走了。
      他说：“退潮了。”|没有人抬头。
      他说：“退潮了。|我们走。”|没有人抬头。
      他喊着“救命！”跑了。|没有人抬头。
      “救命！”的喊声传来。
      「退潮了。」|他走了。
      『退潮了吗？』|他不知道。
      「退潮ですか？」と彼は聞いた。|はい。
      他说“退潮了”。|没有人抬头。
      他说：“退潮了。”。|没有人抬头。
      《谁在码头？》是一本书。|没有人读。
      他走了（真的吗？）也没有人问。|天黑了。
      他走了。|（没有人问。）|天黑了。
      我们等了……又等。|天黑了。
      “我们等了……”|天黑了。
      他说:"退潮了。"|没有人抬头。
      "退潮了吗?"|没有人抬头。
      码头花费了3.5亿元，即1.25%。|船没有。
      J.D. 莫尔说退潮了。|没有人抬头。
      潮水退去.|没有人抬头.
      潮水退去。■
      ■潮水退去。
      说来话长，他走了。|据说，他回来了。
      “退潮了。”|对她来说，这是坏消息。
      “退潮了。 ”|他走了。
      退潮了。 」|他走了。
      没有句号
    `)
  )('%s', (marked) => {
    expect(parts('zh-Hans', marked.replaceAll('|', '')).join('|')).toBe(marked)
  })
})

describe('sentences of other languages', () => {
  test('are those of the runtime', () => {
    expect(parts('fr', 'La marée descend. Personne ne regarde.')).toEqual(['La marée descend.', 'Personne ne regarde.'])
    expect(parts('ru', 'Отлив. Никто не смотрит.')).toEqual(['Отлив.', 'Никто не смотрит.'])
    expect(parts('fr', `${'La marée descend. '.repeat(400)}Fin.`)).toHaveLength(401)
  })

  test.each([
    ['fr', 'Il dit : « Oui. » | Elle part.'],
    ['fr', 'Il dit : « Oui !\u00A0» | Elle part.'],
    ['fr', '« Vraiment ? » demanda-t-il. | Elle part.'],
    ['fr', '« Vraiment ? », dit-il. | Elle part.'],
    ['fr', '« Oui. » | « Non. »'],
    ['fr', '(Il part. ) | Elle aussi.'],
    ['fr', 'La marée. | Elle descend. ■'],
    ['fr', ') La marée. | Elle descend.'],
    ['en', '“It is real. ” | Then he left.'],
    ['ru', 'Он сказал: «Да. » | Она ушла.'],
    ['ko', '갔다. 」 | 왔다.'],
    // Where they open, they stay.
    ['de', 'Er ging. | »Ja.« | Sie ging.'],
    ['sv', 'Han gick. | ”Ja.” | Hon gick.']
  ])('%s: none begins with what closes: %s', (language, marked) => {
    expect(parts(language, marked.replaceAll(' | ', ' ')).join(' | ')).toBe(marked)
  })

  test.each(['fr', 'en', 'zh'])('many marks that close are read in time: %s', (language) => {
    for (const unit of [')', ' )', '. )', ')\u2029', '.\u2029)', '。」 ', '? »', '.        ']) {
      const text = `Oui. ${unit.repeat(20_000)} Non.`
      expect(parts(language, text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    }
  })
})

const segmentOf = (source: string, translation: string): Segment =>
  parse(`原文：\n\n${source}\n\n${translation}\n`).children.find((d) => d.type === 'segment') as Segment
const segment = segmentOf('The tide\n\nebbs. It turns.', '潮水退去。又涨了。')

/** The texts of sentences. */
function textsWith(options?: SentencesOptions | null, of: Segment = segment): Array<Array<string>> {
  const {source, translation} = sentences(of, options)
  return [source.map((d) => d.text), translation.map((d) => d.text)]
}

describe('sentences', () => {
  test('have places in the file', () => {
    expect(sentences(segment).source[0]).toEqual({
      text: 'The tide ebbs.',
      start: 0,
      end: 14,
      places: [{start: {line: 3, column: 1, offset: 5}, end: {line: 5, column: 6, offset: 20}}]
    })
  })

  test('end where a paragraph does', () => {
    const long = `The tide ebbs at the quay${' and at the pier'.repeat(8)}`
    const {source, translation} = sentences(segmentOf(`${long}\n\n\n\nand so on`, '潮水退去\n\n又涨了'))
    expect(source.map(({start, end}) => [start, end])).toEqual([
      [0, long.length],
      [long.length + 2, long.length + 11]
    ])
    expect(translation.map((d) => d.text)).toEqual(['潮水退去', '又涨了'])
  })

  test('are none where a side is missing', () => {
    expect(sentences({type: 'segment', children: []})).toEqual({source: [], translation: []})
  })

  test('read options', () => {
    const usual = [['The tide ebbs.', 'It turns.'], ['潮水退去。', '又涨了。']]
    expect(textsWith()).toEqual(usual)
    expect(textsWith(null)).toEqual(usual)
    expect(textsWith({source: undefined, translation: undefined, languages: undefined})).toEqual(usual)
    expect(textsWith({source: (d) => d.split(/(?<= )/)})[0]).toEqual(['The', 'tide', 'ebbs.', 'It', 'turns.'])
    expect(textsWith({translation: (d) => new Set([d])})[1]).toEqual(['潮水退去。又涨了。'])
    expect(textsWith({translation: (d) => ['', d, ' ']})[1]).toEqual(['潮水退去。又涨了。'])
    const german = segmentOf('Ein Boot, Mr. Moor. Es ging unter.', '潮。')
    expect(textsWith({}, german)[0]).toEqual(['Ein Boot, Mr. Moor.', 'Es ging unter.'])
    expect(textsWith({languages: {source: 'de'}}, german)[0]).toEqual(['Ein Boot, Mr.', 'Moor.', 'Es ging unter.'])
    const note = parse('', {languages: {source: 'de'}})
    expect(textsWith({note}, german)[0]).toEqual(['Ein Boot, Mr.', 'Moor.', 'Es ging unter.'])
    expect(textsWith({hyphen: 'auto', note: parse('原文：\n\nThe harbour.\n')}, segmentOf('The har-\n\nbour.', '港。'))[0]).toEqual(['The harbour.'])
  })

  test('change nothing', () => {
    expect(sentences(freeze(segment))).toEqual(sentences(segment))
  })
})

const wrongSplitter = (splitter: unknown): SentencesOptions => ({source: splitter as Splitter})

describe('wrong calls of sentences', () => {
  test.each<readonly [options: unknown, error: typeof TypeError | typeof RangeError, message: string]>([
    [{sources: 1}, TypeError, 'Unexpected field `options.sources`'],
    [{source: 'en'}, TypeError, 'Unexpected a string as `options.source`, expected a function'],
    [{hyphen: 'no'}, RangeError, 'Unexpected `no` as `options.hyphen`'],
    [{languages: {source: 1}}, TypeError, 'Unexpected a number as `options.languages.source`'],
    [{languages: {source: '!'}}, RangeError, 'Unexpected `!` as `options.languages.source`'],
    [wrongSplitter(() => 'The tide ebbs.'), TypeError, 'Unexpected a string as result of `options.source`, expected a list of sentences'],
    [wrongSplitter(() => null), TypeError, 'Unexpected `null` as result of `options.source`'],
    [wrongSplitter(() => [1]), TypeError, 'Unexpected a number in the result of `options.source`, expected a string'],
    [wrongSplitter(() => ['It turns.']), RangeError, 'Unexpected sentence `It turns.` of `options.source`, expected what stands at `The tide ebbs. It turns.`'],
    [wrongSplitter(() => ['a'.repeat(30)]), RangeError, `sentence \`${'a'.repeat(30)}\` of`],
    [wrongSplitter(() => ['a'.repeat(31)]), RangeError, `sentence \`${'a'.repeat(30)}…\` of`],
    [wrongSplitter(() => ['The tide ebbs.', 'It']), RangeError, 'Unexpected end of the sentences of `options.source`, expected one for `turns.`'],
    [wrongSplitter(() => ['a'.repeat(50)]), RangeError, `Unexpected sentence \`${'a'.repeat(30)}…\``]
  ])('%j is refused', (options, error, message) => {
    const run = (): unknown => sentences(segment, options as SentencesOptions)
    expect(run).toThrow(error)
    expect(run).toThrow(message)
  })

  test.each<readonly [node: unknown, message: string]>([
    [undefined, 'Unexpected `undefined` as `segment`, expected a node'],
    [{type: 'tide'}, 'Unexpected `tide` as `segment.type`'],
    [parse(''), 'Unexpected `note` as `segment`, expected a `segment` node'],
    [{type: 'segment'}, 'Unexpected `undefined` as `segment.children`, expected a list of nodes'],
    [{type: 'segment', children: [1]}, 'Unexpected a number as `segment.children[0]`, expected a node'],
    [{type: 'segment', children: [{type: 'sourceText'}]}, 'Unexpected `undefined` as `segment.children[0].children`'],
    [{type: 'segment', children: [{type: 'translation', children: [{type: 'line'}]}]}, 'Unexpected `undefined` as `segment.children[0].children[0].value`, expected a string']
  ])('%j is refused', (node, message) => {
    const run = (): unknown => sentences(node as Segment)
    expect(run).toThrow(TypeError)
    expect(run).toThrow(message)
  })
})

const pairs: ReadonlyArray<Pair> = [
  {source: {text: 'a', start: 0, end: 1, places: []}, translation: {text: '', start: 0, end: 0, places: []}, shape: '1-1', confidence: 1},
  {source: {text: 'a', start: 0, end: 1, places: []}, shape: '1-0', confidence: 1}
]

describe('pairs of others', () => {
  test('are given as a list', () => {
    expect(checkPairs(pairs, 'options.align')).toEqual(pairs)
    expect(checkPairs(new Set(pairs).values(), 'options.align')).toEqual(pairs)
    expect(checkPairs([{source: undefined, translation: null}], 'options.align')).toHaveLength(1)
  })

  test.each<readonly [given: unknown, error: typeof TypeError | typeof RangeError, message: string]>([
    [undefined, TypeError, 'Unexpected `undefined` as result of `options.align`, expected a list of pairs'],
    ['text', TypeError, 'Unexpected a string as result of `options.align`, expected a list of pairs'],
    [{}, TypeError, 'Unexpected an object as result of `options.align`'],
    [Promise.resolve([]), TypeError, 'Unexpected an object as result of `options.align`'],
    [[pairs[0], null], TypeError, 'Unexpected `null` as `options.align()[1]`, expected a pair'],
    [['1-1'], TypeError, 'Unexpected a string as `options.align()[0]`'],
    [[[]], TypeError, 'Unexpected an array as `options.align()[0]`'],
    [[{source: 'a'}], TypeError, 'Unexpected a string as `options.align()[0].source`, expected a passage'],
    [[pairs[1], {translation: 1}], TypeError, 'Unexpected a number as `options.align()[1].translation`'],
    [[{source: {}}], TypeError, 'Unexpected `undefined` as `options.align()[0].source.start`, expected a whole number'],
    [[{translation: {start: 0, end: 1.5}}], TypeError, 'Unexpected `1.5` as `options.align()[0].translation.end`'],
    [[{source: {start: 2, end: 1}}], RangeError, 'Unexpected range of 2–1 as `options.align()[0].source`']
  ])('%j are refused', (given, error, message) => {
    const run = (): unknown => checkPairs(given, 'options.align')
    expect(run).toThrow(error)
    expect(run).toThrow(message)
  })
})
