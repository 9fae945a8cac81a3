/** What notes hold, counted: words and days, and laws for all notes. */
import {readFileSync} from 'node:fs'
import {test as property} from '@fast-check/vitest'
import {type Note, type SegmentData, type Statistics, anchor, parse, stats, toData} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect, expectTypeOf, test} from 'vitest'
import {countHan, countWords} from '../src/statistics/words.js'
import {markdown} from './properties/arbitraries.js'
import {areNotesHere, realNotes} from './support/notes.js'
import type {Outline} from './support/outline.js'
import {freeze} from './support/tree.js'

const nothing: Statistics = {
  notes: 0,
  segments: 0,
  words: 0,
  characters: 0,
  entries: 0,
  terms: 0,
  repeats: [],
  dates: {days: 0, notes: 0},
  coverage: {translated: {count: 0, of: 0, share: 1}, anchored: {count: 0, of: 0, share: 1}}
}

const glossary = (...terms: ReadonlyArray<string>): Note =>
  parse(`原文：\n\nThe tide.\n\n学习：\n\n${terms.map((term) => `${term}：词\n\n`).join('')}`)

describe('words', () => {
  test.each([
    ['', 0],
    ['The tide is out.', 4],
    ['An open-source, off-the-shelf boat', 4],
    ['It doesn’t; they’d (didn\'t) rock ’n’ roll', 7],
    ['R&D costs £3.5bn, 1,200 tonnes and/or 5%', 7],
    ['the U.S. and a.m.', 4],
    ['ebb—flow, ebb–flow – wait…what', 6],
    ['— & … * “” ■ [1]', 1],
    ['a\u00A0b\u3000c\u200Bd', 4],
    ['Élan n’est pas', 3],
    ['Приливы и отливы', 3],
    ['潮水退了。', 4],
    ['T恤衫和 app', 5],
    ['人𠮷々〇', 4],
    ['潮のみち', 4],
    ['밀물과 썰물', 2],
    ['น้ำขึ้น น้ำลง', 2]
  ])('in %j are %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  test('in Han characters are those alone', () => {
    expect(countHan('潮水退了，𠮷々〇 — 3 times: のみち。')).toBe(7)
    expect(countHan('')).toBe(0)
  })

  test('are those of source texts, and characters those of translations', () => {
    const note = parse('# One two\n\nBy me\n\n原文：\n\n**Tides** &amp; [quays](a.md)\n\n潮水**和**码头。\n\n学习：\n\nquay：美 [kiː] 码头\n')
    expect(stats([note])).toMatchObject({words: 2, characters: 5})
  })
})

describe('terms', () => {
  test('that differ in case, white space and composition are one', () => {
    const found = stats([glossary('Slack water', 'slack  water', 'SLACK WATER', 'e\u0301lan', '\u00E9lan', 'quay')])
    expect(found).toMatchObject({entries: 6, terms: 3})
    expect(found.repeats).toEqual([
      {term: 'slack water', entries: 3},
      {term: '\u00E9lan', entries: 2}
    ])
  })

  test('are sorted by their entries, then by the alphabet', () => {
    const found = stats([glossary('b', 'c', 'a', 'd'), glossary('c', 'b', 'a', 'c')])
    expect(found.repeats.map(({entries, term}) => `${term} ${entries}`)).toEqual(['c 3', 'a 2', 'b 2'])
  })

  test('with capitals in every entry keep them', () => {
    expect(stats([glossary('Europe', 'Europe')]).repeats).toEqual([{term: 'Europe', entries: 2}])
  })

  test('are none where an entry has none', () => {
    const note: Note = {...parse(''), children: [{type: 'front', children: [{type: 'vocabulary', children: [{type: 'entry', children: []}]}]}]}
    expect(stats([note])).toMatchObject({entries: 1, terms: 0, repeats: []})
  })

  test('may stand in a front, below a heading and in an afterword', () => {
    const note = parse('# T\n\nebb：退潮\n\n原文：\n\nA\n\n## B\n\nflow：涨潮\n\n原文：\n\nC\n\n## 后记\n\nquay：码头\n')
    expect(stats([note]).entries).toBe(anchor(note).length)
    expect(stats([note]).terms).toBe(3)
  })
})

describe('dates', () => {
  const signed = (date: string): Note => parse(`# T\n\n## 后记\n\n${date}\n`)

  test('are the first, the last, and how many', () => {
    const notes = ['2026年3月1日', '2024年12月31日', '2026年3月1日9点', '2026年13月1日', ''].map((d) => signed(d))
    expect(stats(notes).dates).toEqual({first: '2024-12-31', last: '2026-03-01', days: 2, notes: 3})
  })

  test('are absent where there are none', () => {
    expect(stats([signed('')]).dates).toEqual({days: 0, notes: 0})
  })
})

describe('coverage', () => {
  test('is what is translated, and what is met', () => {
    const note = parse('原文：\n\nThe tide ebbed.\n\n潮。\n\n学习：\n\nebb：退潮\n\nquay：码头\n\ntidde：潮\n\n原文：\n\nAgain.\n')
    expect(anchor(note).map(({occurrences}) => occurrences[0]?.kind)).toEqual(['inflected', undefined, 'near'])
    expect(stats([note]).coverage).toEqual({
      translated: {count: 1, of: 2, share: 0.5},
      anchored: {count: 1, of: 3, share: 1 / 3}
    })
  })

  test('is all of nothing', () => {
    expect(stats([])).toEqual(nothing)
    expect(stats([parse('')])).toEqual({...nothing, notes: 1})
  })
})

describe('what is no note', () => {
  test.each([
    [undefined, '`undefined` as `notes`, expected an iterable of notes'],
    [null, '`null` as `notes`'],
    [parse(''), 'an object as `notes`'],
    [1, 'a number as `notes`'],
    ['text', 'Cannot count `notes[0]`: Unexpected a string as `note`'],
    [[parse(''), parse(''), null], 'Cannot count `notes[2]`: Unexpected `null` as `note`'],
    [[{...parse(''), children: [null]}], 'Cannot count `notes[0]`: Unexpected `null` as `note.children[0]`']
  ])('%j is refused', (notes, message) => {
    const call = (): unknown => stats(notes as Iterable<Note>)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })

  test('is refused in time', async () => {
    await expect(stats(inTime([parse(''), 1 as unknown as Note]))).rejects.toThrow('Cannot count `notes[1]`')
  })

  test('nor is one in a language whose letters are not known', () => {
    const note: Note = {...parse(''), languages: {source: 'am', translation: 'zh'}}
    expect(() => stats([note])).toThrow(RangeError)
    expect(() => stats([note])).toThrow('`notes[0]`')
  })

  test('ends what gives the notes', () => {
    let isEnded = false
    const notes = function* (): Generator<Note> {
      try {
        yield null as unknown as Note
      } finally {
        isEnded = true
      }
    }

    expect(() => stats(notes())).toThrow(TypeError)
    expect(isEnded).toBe(true)
  })
})

test('a promise is given for what comes in time only', () => {
  expectTypeOf(stats([])).toEqualTypeOf<Statistics>()
  expectTypeOf(stats(inTime([]))).toEqualTypeOf<Promise<Statistics>>()
  const either = [] as Iterable<Note> | AsyncIterable<Note>
  expectTypeOf(stats(either)).toEqualTypeOf<Statistics | Promise<Statistics>>()
})

async function* inTime(notes: Iterable<Note>): AsyncGenerator<Note> {
  for (const note of notes) yield await Promise.resolve(note)
}

/** Notes with terms and days that recur. */
const someNotes = (): fc.Arbitrary<Array<Note>> =>
  fc.array(
    fc.oneof(
      {weight: 1, arbitrary: markdown().map((text) => parse(text))},
      {weight: 1, arbitrary: fc.array(recurring(), {maxLength: 6}).map((d) => glossary(...d))}
    ),
    {maxLength: 3}
  )

const recurring = (): fc.Arbitrary<string> =>
  fc.constantFrom('ebb', 'Ebb', 'quay', 'tide', 'slack  water', 'slack water')

const sum = (left: number, right: number): number => left + right

describe('for all notes', () => {
  property.prop([someNotes(), someNotes()])('what two lists hold is what both hold', (left, right) => {
    const [a, b, both] = [stats(left), stats(right), stats([...left, ...right])]
    for (const field of ['notes', 'segments', 'words', 'characters', 'entries'] as const) {
      expect(both[field], field).toBe(a[field] + b[field])
    }

    for (const share of ['translated', 'anchored'] as const) {
      expect(both.coverage[share].count).toBe(a.coverage[share].count + b.coverage[share].count)
      expect(both.coverage[share].of).toBe(a.coverage[share].of + b.coverage[share].of)
    }

    expect(both.terms).toBeGreaterThanOrEqual(Math.max(a.terms, b.terms))
    expect(both.terms).toBeLessThanOrEqual(a.terms + b.terms)
    expect(both.dates.notes).toBe(a.dates.notes + b.dates.notes)
    expect(both.dates.first).toBe([a.dates.first, b.dates.first].filter((d) => d !== undefined).sort()[0])
    expect(both.dates.last).toBe([a.dates.last, b.dates.last].filter((d) => d !== undefined).sort().at(-1))
  })

  property.prop([someNotes(), fc.nat()])('their order makes no difference', (notes, seed) => {
    const middle = notes.length === 0 ? 0 : seed % notes.length
    const other = [...notes.slice(middle), ...notes.slice(0, middle)]
    expect(stats(other)).toEqual(stats(notes))
    expect(stats(notes.toReversed())).toEqual(stats(notes))
  })

  property.prop([someNotes()])('a list, a generator and an async one give the same', async (notes) => {
    const expected = stats(notes)
    expect(stats(new Set(notes).values()).notes).toBe(new Set(notes).size)
    expect(stats((function* () { yield* notes })())).toEqual(expected)
    expect(await stats(inTime(notes))).toEqual(expected)
  })

  property.prop([someNotes()])('counts agree with one another, and are plain JSON', (notes) => {
    const found = stats(freeze(notes))
    const {coverage, dates, repeats} = found
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(coverage.translated.of).toBe(found.segments)
    expect(coverage.anchored.of).toBe(found.entries)
    for (const {count, of, share} of [coverage.translated, coverage.anchored]) {
      expect(count).toBeLessThanOrEqual(of)
      expect(share).toBe(of === 0 ? 1 : count / of)
    }

    expect(dates.days).toBeLessThanOrEqual(dates.notes)
    // Every term has an entry; those that have more are in the list.
    const again = repeats.map(({entries}) => entries - 1).reduce(sum, 0)
    const withTerm = notes.flatMap((note) => anchor(note)).filter(({term}) => /\S/.test(term)).length
    expect(found.terms + again).toBe(withTerm)
  })

  property.prop([markdown()])('characters and words are no more than code units', (text) => {
    const note = parse(text)
    const {segments} = toData(note)
    const found = stats([note])
    expect(found.words).toBeLessThanOrEqual(segments.map(({source}) => source.length).reduce(sum, 0))
    expect(found.characters).toBeLessThanOrEqual(segments.map((d) => d.translation?.length ?? 0).reduce(sum, 0))
  })
})

describe.skipIf(!areNotesHere)('the real notes', () => {
  const url = new URL('../../shared/notes/outline.jsonl', import.meta.url)
  const outlines = (): Array<Pick<Outline, 'segments'>> =>
    readFileSync(url, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Outline)
  const segmentsOf = (text: string): Array<SegmentData> => toData(parse(text)).segments

  test('hold what outline.jsonl says, counted as readers do', () => {
    const found = stats((function* () { for (const {text} of realNotes) yield parse(text) })())
    const expected = outlines().flatMap(({segments}) => segments)
    const words = expected.map((d) => d.sourceWords).reduce(sum, 0)
    const characters = expected.map((d) => d.translationCharacters).reduce(sum, 0)
    const {anchored, translated} = found.coverage
    console.log(
      `The real notes: ${found.words} words (${words} in outline.jsonl, parted by white space only), ${found.characters} Han characters ` +
        `(${characters} characters of all kinds), ${found.entries} entries with ${found.terms} terms, ${found.repeats.length} of them repeated, ` +
        `${translated.count} of ${translated.of} segments translated, ${anchored.count} of ${anchored.of} entries anchored`
    )
    expect(found.notes).toBe(realNotes.length)
    expect(found.words / words).toBeCloseTo(1, 1)
    expect(found.characters / characters).toBeGreaterThan(0.8)
    expect(found.characters / characters).toBeLessThan(0.9)
    expect(anchored.share).toBeGreaterThan(0.965)
  })

  test('have the words that white space and dashes part', () => {
    const wrong = realNotes.flatMap(({name, text}) =>
      segmentsOf(text)
        .filter(({source}) => !/\p{Script=Han}/u.test(source))
        .filter(({source}) => {
          const parts = source.split(/[\s\u2012-\u2015\u2026]+/).filter((part) => /[\p{L}\p{N}]/u.test(part))
          return parts.length !== countWords(source)
        })
        .map(() => name)
    )
    expect(wrong).toEqual([])
  })
})
