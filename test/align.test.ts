/**
 * Pairs of sentences. Those of real notes were checked by hand; the notes are published articles, so that only
 * offsets into them are in this repository, and without them these tests are skipped.
 */
import {readFileSync} from 'node:fs'
import {type Pair, type Passage, type Segment, type Sentences, parse, sentences, toData} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'
import {lengthOf} from '../src/align/lengths.js'
import {type Model, type Texts, align, textsOf} from '../src/align/align.js'
import {bandOf, halfWidth} from '../src/align/band.js'
import {type Bead, beads, usualPriors} from '../src/align/beads.js'
import {confidenceOf} from '../src/align/confidence.js'
import {type AlignOptions, alignSentences} from 'bilingual-notes/align'
import {
  type CheckedSegment,
  type Group,
  type Judgement,
  checkedSegments,
  createRandom,
  cutsOf,
  damage,
  lastLetter,
  reliability,
  reliabilityRows
} from './support/sentence-pairs.js'
import {areNotesHere, realNotes} from './support/notes.js'
import {freeze} from './support/tree.js'

const segmentOf = (source: string, translation: string): Segment =>
  parse(`原文：\n\n${source}\n\n${translation}\n`).children.find((d) => d.type === 'segment') as Segment
const model: Model = {ratio: 0.36, variance: 0.43, priors: usualPriors}
const shapesOf = (pairs: ReadonlyArray<Pair>): string => pairs.map(({shape}) => shape).join(' ')

/** Texts of our own, and the shapes of their pairs. */
const cases: ReadonlyArray<readonly [shapes: string, source: string, translation: string]> = [
  ['1-1', 'Yes.', '是的。'],
  ['1-1 1-1', 'The tide ebbs. Nobody looks up from the nets.', '潮水退去。没有人从渔网上抬起头来。'],
  ['1-1 1-1', 'Was it the tide? In 2019 the pier had cost 35.7m.', '是潮水吗？2019年，这座码头花费了3570万。'],
  ['1-2 1-1', 'The tide ebbs, slowly at first, and then it turns. Nobody at the quay looks up.', '潮水起初慢慢地退去。然后又涨了起来。码头上没有人抬头看。'],
  ['2-1 1-1', 'The harbour master came at noon. He was late again, as he always is. The boats had left the port at dawn without a pilot.', '港务长中午才到，他又迟到了，他总是这样。这些船黎明时就在没有引水员的情况下离港了。'],
  ['1-1 1-2 1-1', 'The boats left. In 1987 the pier fell, and 12 men drowned. The town forgot.', '船走了。1987年，码头塌了。12人淹死。小镇忘了。'],
  ['1-1 1-0 1-1', 'In 1998 the old pilot retired and went to live in a house behind the dunes. The bank took his boat, his nets and in the end his good name as well, and nobody in the harbour office would say a word for him then or later, not even the clerks. He says that he does not miss the sea, nor the town, but only 3 people believe him.', '1998年，老引水员退休了，住在沙丘后面的一所房子里。他说他不想念大海，也不想念小镇，但只有3个人相信他。'],
  ['1-1 0-1 1-1', 'The old pilot has retired and lives in a house behind the dunes with two dogs. He says that he does not miss the sea, nor the harbour, nor the town, but nobody believes him.', '老引水员退休了，和两条狗住在沙丘后面的一所房子里。作者在这里想说明的是退休以后的生活是多么平静而又多么孤独。他说他不想念大海，不想念港口，也不想念小镇，但没有人相信他。']
]

describe('alignSentences', () => {
  test.each(cases)('pairs as %s', (shapes, source, translation) => {
    expect(shapesOf(alignSentences(segmentOf(source, translation)))).toBe(shapes)
  })

  test('gives texts, places and a confidence of three digits', () => {
    const pairs = alignSentences(segmentOf('The tide ebbs. Nobody\n\nlooks up.', '潮水退去。没有人抬头看。'))
    expect(pairs[1]).toEqual({
      source: {
        text: 'Nobody looks up.',
        start: 15,
        end: 31,
        places: [{start: {line: 3, column: 16, offset: 20}, end: {line: 5, column: 10, offset: 37}}]
      },
      translation: {
        text: '没有人抬头看。',
        start: 5,
        end: 12,
        places: [{start: {line: 7, column: 6, offset: 44}, end: {line: 7, column: 13, offset: 51}}]
      },
      shape: '1-1',
      confidence: expect.closeTo(0.99, 1) as number
    })
    for (const {confidence} of pairs) expect(String(confidence)).toMatch(/^(?:0\.\d{1,3}|[01])$/)
  })

  test('pairs nothing where a side is missing', () => {
    expect(alignSentences(segmentOf('The tide ebbs. It turns.', ''))).toMatchObject([
      {shape: '1-0', confidence: 1, source: {text: 'The tide ebbs.'}},
      {shape: '1-0', confidence: 1, source: {text: 'It turns.'}}
    ])
    const {children, ...rest} = segmentOf('The tide ebbs.', '潮水退去。')
    const [pair] = alignSentences({...rest, children: children.filter((d) => d.type !== 'sourceText')})
    expect(pair).toMatchObject({shape: '0-1', confidence: 1, translation: {text: '潮水退去。'}})
    expect(pair && 'source' in pair).toBe(false)
    expect(alignSentences({type: 'segment', children: []})).toEqual([])
  })

  test('pairs nothing where lengths are out of range', () => {
    const source = 'The tide ebbs at the old quay, and nobody looks up from the nets. It turns at noon, and they sail.'
    for (const translation of ['潮水。', '潮水在旧码头边退去，没有人从渔网上抬起头来。'.repeat(4)]) {
      const pairs = alignSentences(segmentOf(source, translation))
      expect(shapesOf(pairs)).toMatch(/^1-0 1-0(?: 0-1)+$/)
      expect(pairs.every(({confidence}) => confidence === 0)).toBe(true)
    }
  })

  test('reads options', () => {
    const [, , , [, source, translation] = ['', '', '']] = cases
    const segment = segmentOf(source, translation)
    const shapesWith = (options: AlignOptions): string => shapesOf(alignSentences(segment, options))
    expect(shapesWith({ratio: 0.36, variance: 0.43, priors: {...usualPriors}})).toBe('1-2 1-1')
    expect(shapesWith({ratio: 3, variance: 0.43})).toBe('1-0 1-0 0-1 0-1 0-1')
    expect(shapesWith({ratio: 3})).not.toContain('1-0 1-0')
    expect(shapesWith({priors: {'1-2': 1e-12}})).not.toContain('1-2')
    expect(shapesWith({source: (d) => [d]})).toBe('0-1 1-2')
    expect(shapesWith({translation: (d) => [d]})).toBe('2-1')
  })

  test('knows lengths of some languages, and learns those of others', () => {
    const german = 'Die Flut geht zurück. Niemand am Kai blickt von den Netzen auf.'
    const english = 'The tide ebbs. Nobody at the quay looks up from the nets.'
    const chinese = '潮水退去。码头上没有人从渔网上抬起头来。'
    const shapesIn = (source: string, target: string, options: AlignOptions): string => {
      const segment = segmentOf('Source.', '译文。')
      for (const child of segment.children) {
        if (child.type === 'sourceText') child.children = [{type: 'line', value: source}]
        if (child.type === 'translation') child.children = [{type: 'line', value: target}]
      }

      return shapesOf(alignSentences(segment, options))
    }

    expect(shapesIn(german, english, {languages: {source: 'de', translation: 'en'}})).toBe('1-1 1-1')
    expect(shapesIn(german, chinese, {languages: {source: 'de', translation: 'zh'}})).toBe('1-1 1-1')
    expect(shapesIn(chinese, english, {languages: {source: 'zh', translation: 'en'}})).toBe('1-1 1-1')
    expect(shapesIn('潮水。', english.repeat(3), {languages: {source: 'zh', translation: 'en'}})).toMatch(/^1-0 0-1/)
    expect(shapesIn('■', '…', {languages: {source: 'de', translation: 'zh'}})).toBe('1-1')
  })

  test('gives a confidence for any numbers that it takes', () => {
    const [, , , [, source, translation] = ['', '', '']] = cases
    const segments = [segmentOf(source, translation), segmentOf(source.repeat(20), translation.repeat(20)), segmentOf(source, '潮')]
    const least = 1e-6
    const numbers: ReadonlyArray<number | undefined> = [undefined, least, 1, 1 / least]
    const priors: ReadonlyArray<AlignOptions['priors']> = [
      {},
      {'1-1': 5e-324, '2-2': Number.MAX_VALUE},
      {'1-0': Number.MAX_VALUE, '0-1': Number.MAX_VALUE, '1-1': 5e-324, '1-2': 5e-324, '2-1': 5e-324, '2-2': 5e-324}
    ]
    for (const segment of segments) {
      for (const ratio of numbers) {
        for (const variance of numbers) {
          for (const prior of priors) {
            const options = {...(ratio && {ratio}), ...(variance && {variance}), ...(prior && {priors: prior})}
            for (const {confidence} of alignSentences(segment, options)) {
              if (!(confidence >= 0 && confidence <= 1)) expect.fail(`${String(confidence)} with ${JSON.stringify(options)}`)
            }
          }
        }
      }
    }
  })

  test('changes nothing, and gives the same twice', () => {
    const segment = freeze(segmentOf(cases[5]?.[1] ?? '', cases[5]?.[2] ?? ''))
    expect(alignSentences(segment, null)).toEqual(alignSentences(segment))
  })

  test.each<readonly [options: unknown, error: typeof TypeError | typeof RangeError, message: string]>([
    [{ratio: '1'}, TypeError, 'Unexpected a string as `options.ratio`, expected a number'],
    [{ratio: 0}, RangeError, 'Unexpected `0` as `options.ratio`, expected a number from 0.000001 to 1000000'],
    [{ratio: 1e308}, RangeError, 'Unexpected `1e+308` as `options.ratio`, expected a number from 0.000001 to 1000000'],
    [{ratio: 5e-324}, RangeError, 'Unexpected `5e-324` as `options.ratio`'],
    [{variance: 1e7}, RangeError, 'Unexpected `10000000` as `options.variance`'],
    [{variance: Number.NaN}, RangeError, 'Unexpected `NaN` as `options.variance`'],
    [{priors: {'1-1': -1}}, RangeError, "Unexpected `-1` as `options.priors['1-1']`, expected a number above 0"],
    [{priors: {'1-1': Infinity}}, RangeError, "Unexpected `Infinity` as `options.priors['1-1']`, expected a number above 0"],
    [{priors: {'3-1': 1}}, TypeError, 'Unexpected field `options.priors.3-1`'],
    [{ratios: 1}, TypeError, 'Unexpected field `options.ratios`']
  ])('refuses %j', (options, error, message) => {
    const run = (): unknown => alignSentences(segmentOf('The tide.', '潮水。'), options as AlignOptions)
    expect(run).toThrow(error)
    expect(run).toThrow(message)
  })
})

describe('the table of alignments', () => {
  const many = (count: number, length: number): Array<number> => Array.from({length: count}, (_, d) => length + (d % 7))

  test.each([
    [5000, 5000],
    [5000, 10_000],
    [10_000, 2500],
    [1, 5000],
    [5000, 1],
    [0, 5000]
  ])('has few cells for %d sentences and %d', (rows, columns) => {
    const band = bandOf(many(rows, 80), many(columns, 30))
    expect(band.cells).toBeLessThanOrEqual((rows + 1) * (2 * halfWidth + 1) + columns)
    for (let row = 1; row <= rows; row++) {
      // Each row begins before the one above it ends: there is a way through.
      if ((band.first[row] as number) > (band.last[row - 1] as number)) expect.fail(`row ${row}`)
    }

    expect([band.first[0], band.last[rows]]).toEqual([0, columns])
  })

  test('is whole for short texts', () => {
    expect(bandOf(many(40, 80), many(50, 30)).cells).toBe(41 * 51)
  })

  test('pairs 5,000 sentences', () => {
    const texts = (value: string): Array<string> => Array.from({length: 5000}, (_, d) => `${value}${d}。`)
    const source = textsOf(texts('The tide ebbs at the quay and nobody looks up, as on day '))
    const steps = align(source, textsOf(texts('潮水在码头边退去，没有人抬头看，就像第天')), model)
    expect(steps).toHaveLength(5000)
    expect(steps.every(({bead}) => beads[bead]?.shape === '1-1')).toBe(true)
  })
})

/** A checked segment with its texts, and the pairs that are found. */
interface Checked extends CheckedSegment {
  source: string
  translation: string
  found: ReadonlyArray<Pair>
  parts: Sentences
  /** The cuts in order, from that before the first pair. */
  known: ReadonlyArray<string>
}

function load(row: CheckedSegment): Checked {
  const note = parse(realNotes.find(({name}) => name === row.note)?.text ?? '')
  const data = toData(note).segments[row.segment]
  const segment = note.children.filter((d) => d.type === 'segment')[row.segment] as Segment
  const known = ['0 0', ...row.cuts.map((d) => d.join(' '))]
  return {...row, source: data?.source ?? '', translation: data?.translation ?? '', found: alignSentences(segment), parts: sentences(segment), known}
}

/** Pairs of sentences on both sides: right where both of their ends are. */
function judge({found, known, source, translation}: Checked): Array<Judgement & {key: string}> {
  const cuts = cutsOf(found, source, translation)
  return found.flatMap(({confidence, shape}, index) => {
    const start = cuts[index - 1] ?? '0 0'
    const end = cuts[index] as string
    return shape.includes('0') ? [] : [{isRight: known.includes(start) && known.includes(end), confidence, key: `${start} ${end}`}]
  })
}

/** The pairs that are to be found: those that have both sides. */
function wanted({known}: Checked): Array<string> {
  const cuts = known.map((cut) => cut.split(' '))
  return known.slice(1).flatMap((cut, index) => {
    const [left, right] = cuts[index] ?? []
    const [nextLeft, nextRight] = cuts[index + 1] ?? []
    return left === nextLeft || right === nextRight ? [] : [`${known[index] ?? ''} ${cut}`]
  })
}

const count = (values: ReadonlyArray<boolean>): number => values.filter(Boolean).length

describe.skipIf(!areNotesHere)('pairs checked by hand', () => {
  const all = areNotesHere ? checkedSegments.map((row) => load(row)) : []
  const documentation = readFileSync(new URL('../docs/decisions/0016-sentences-and-pairs.md', import.meta.url), 'utf8')
  const hasRows = (rows: ReadonlyArray<string>): void => {
    console.log(rows.join('\n'))
    for (const row of rows) expect(documentation).toContain(row)
  }

  const differ = all.filter((d) => d.counts === 'differ')
  const still = differ.filter((d) => count(d.found.map(({shape}) => /^(.)-\1$/.test(shape))) < d.found.length)
  const groups: ReadonlyArray<readonly [name: string, segments: ReadonlyArray<Checked>]> = [
    ['equal counts', all.filter((d) => d.counts === 'equal')],
    ['counts that differ', differ],
    ['of these, counts that still differ', still],
    ['all', all]
  ]

  test('are enough, and of many notes', () => {
    expect(new Set(all.map(({note}) => note)).size).toBeGreaterThanOrEqual(30)
    expect(judge(differ[0] as Checked).length).toBeGreaterThan(0)
    expect(differ.flatMap((d) => judge(d)).length).toBeGreaterThanOrEqual(200)
  })

  test('are right 98 times of 100', () => {
    const rows = groups.map(([name, segments]) => {
      const pairs = segments.flatMap((d) => judge(d))
      const right = count(pairs.map(({isRight}) => isRight))
      const aims = segments.flatMap((d) => wanted(d).map((aim) => judge(d).some(({key}) => key === aim)))
      if (name === 'all') {
        expect(right / pairs.length).toBeGreaterThanOrEqual(0.98)
        expect(count(aims) / aims.length).toBeGreaterThanOrEqual(0.98)
      }

      const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
      return `| ${name} | ${segments.length} | ${share(right, pairs.length)} | ${share(count(aims), aims.length)} |`
    })
    hasRows(rows)
  })

  test('are right as often where half are of segments whose counts differ', () => {
    const hard = differ.flatMap((d) => judge(d))
    const easy = (groups[0]?.[1] ?? []).flatMap((d) => judge(d)).slice(0, hard.length)
    const sample = [...hard, ...easy]
    expect(easy).toHaveLength(hard.length)
    expect(count(sample.map(({isRight}) => isRight)) / sample.length).toBeGreaterThanOrEqual(0.98)
  })

  test('have lengths as they were measured', () => {
    const lengths = realNotes.filter(({name}) => name !== 'seed.md').flatMap(({text}) => {
      const segments = parse(text).children.filter((d) => d.type === 'segment')
      return segments.flatMap((segment) => {
        const {source, translation} = sentences(segment)
        if (source.length !== translation.length) return []
        return source.map((d, index) => [lengthOf(d.text), lengthOf(translation[index]?.text ?? '')] as const)
      })
    })
    const sum = (values: ReadonlyArray<number>): number => values.reduce((whole, value) => whole + value, 0)
    const ratio = sum(lengths.map(([, length]) => length)) / sum(lengths.map(([length]) => length))
    const squares = lengths.map(([source, translation]) => (translation - ratio * source) ** 2 / Math.max(1, source))
    const variance = sum(squares) / lengths.length
    hasRows([`| ${lengths.length} | ${ratio.toFixed(4)} | ${variance.toFixed(4)} |`])
    expect([ratio.toFixed(2), variance.toFixed(2)]).toEqual(['0.36', '0.43'])
  })

  // The curve of confidence was fitted to the other half.
  const heldOut = all.filter((_, index) => index % 2 === 1)

  test('are as sure as they are right', () => {
    const judgements = heldOut.flatMap((d) => judge(d))
    hasRows(reliabilityRows(judgements))
    expect(meanError(judgements)).toBeLessThan(0.02)
  })

  test('are as sure as they are right where the texts are damaged', () => {
    const random = createRandom(20_261_123)
    const judgements = [1, 2, 3, 4].flatMap(() => heldOut.flatMap((d) => judgeGroups(damage(groupsOf(d), random))))
    hasRows(reliabilityRows(judgements))
    expect(meanError(judgements)).toBeLessThan(0.02)
  })
})

/** How far confidence is from what is right, in the mean over all pairs. */
function meanError(judgements: ReadonlyArray<Judgement>): number {
  const errors = reliability(judgements).map(([, pairs, mean, right]) => pairs * Math.abs(mean - right))
  return errors.reduce((sum, error) => sum + error, 0) / judgements.length
}

/** The sentences of a segment, grouped as they were checked. */
function groupsOf({known, parts, source, translation}: Checked): Array<Group> {
  const between = (text: string, passages: ReadonlyArray<Passage>, side: number, index: number): Array<string> => {
    const [start = 0, end = 0] = [index, index + 1].map((d) => Number(known[d]?.split(' ')[side]))
    const isInside = (offset: number): boolean => offset > start && offset <= end
    return passages.filter((d) => isInside(lastLetter(text, d.end))).map((d) => d.text)
  }

  return known.slice(1).map((_, index) => ({
    source: between(source, parts.source, 0, index),
    translation: between(translation, parts.translation, 1, index)
  }))
}

/** Align groups, and judge the pairs that are found. */
function judgeGroups(groups: ReadonlyArray<Group>): Array<Judgement> {
  const known = new Set(['0 0'])
  let [left, right] = [0, 0]
  for (const {source, translation} of groups) {
    left += source.length
    right += translation.length
    known.add(`${left} ${right}`)
  }

  const texts = (side: keyof Group): Texts => textsOf(groups.flatMap((d) => d[side]))
  return align(texts('source'), texts('translation'), model).flatMap(({bead, share, source, translation}) => {
    const {source: rows, translation: columns} = beads[bead] as Bead
    const isRight = known.has(`${source} ${translation}`) && known.has(`${source + rows} ${translation + columns}`)
    return rows > 0 && columns > 0 ? [{isRight, confidence: confidenceOf(share)}] : []
  })
}
