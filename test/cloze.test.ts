/** Sentences with blanks and marks: which occurrences are in them, and what is refused. */
import {type ClozeOptions, type HighlightOptions, type MarkedOccurrence, type Note, type Occurrence, anchor, cloze, highlight, parse} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'
import {freeze} from './support/tree.js'

const occurrencesIn = (note: Note): Array<Occurrence> => anchor(note).flatMap(({occurrences}) => occurrences)
const lampText = '原文：\n\nThe lamp fell.\n\n学习：\n\nlamp：灯\n\n原文：\n\nThe lamp fell.\n\n学习：\n\nfall：落\n'
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A note as one that was made by hand: nothing in it has a position. */
const withoutPositions = (note: Note): Note =>
  JSON.parse(JSON.stringify(note, (key, value: unknown) => (key === 'position' ? undefined : value))) as Note

describe('others', () => {
  test.each([
    ['of a note', occurrencesIn(parse(lampText))],
    ['from JSON', copyOf(occurrencesIn(parse(lampText)))],
    ['of a note made by hand', occurrencesIn(withoutPositions(parse(lampText)))],
    ['of a note made by hand, from JSON', copyOf(occurrencesIn(withoutPositions(parse(lampText))))]
  ])('in an equal sentence elsewhere are none of this: %s', (_, all) => {
    const [first, second] = all as [Occurrence, Occurrence]
    expect(cloze(first, {others: all})).toBe('The ____ fell.')
    expect(highlight(second, {others: all})).toBe('The lamp **fell**.')
  })

  const text = '原文：\n\nThe lamp **fell** over. It broke, and the lamp was gone.\n\n学习：\n\nlamp：灯\n\nfall over：跌倒\n\nbreak：碎\n'
  // What falls over stands in two of these.
  const source = (paragraph: string): Array<string> => paragraph.split(/(?<=fell )|(?<=over\. )/)
  const found = (note: Note): Array<Occurrence> => anchor(note, {source}).flatMap(({occurrences}) => occurrences)

  test.each([
    ['of a note', found(freeze(parse(text)))],
    ['from JSON', copyOf(found(parse(text)))],
    ['of a note made by hand', found(withoutPositions(parse(text)))],
    ['without a node', found(parse(text)).map(({end, sentence, start, text, words}) => ({end, sentence, start, text, words}))],
    ['without a node, made by hand', found(withoutPositions(parse(text))).map(({node, ...rest}) => ({...rest, kind: node.type}))]
  ])('in the same sentence are: %s', (_, all: ReadonlyArray<MarkedOccurrence>) => {
    const [first, second, fall, broke] = all as [MarkedOccurrence, MarkedOccurrence, MarkedOccurrence, MarkedOccurrence]
    expect(all.map((d) => d.text)).toEqual(['lamp', 'lamp', 'fell over', 'broke'])
    expect(cloze(second, {others: all})).toBe('It ____, and the ____ was gone.')
    expect(cloze(broke, {others: [first, second]})).toBe('It ____, and the ____ was gone.')
    expect(cloze(first, {others: all})).toBe('The ____ fell')
    expect(highlight(fall, {others: all})).toBe('The **lamp** **fell over**.')
  })
})

const good: MarkedOccurrence = {
  text: 'lamp',
  start: 14,
  end: 18,
  words: [{start: 14, end: 18}],
  sentence: {text: 'The lamp fell.', start: 10, end: 24, places: []}
}
const passage = {text: 'The lamp fell.', start: 10, end: 24, places: []}

describe('what is no occurrence', () => {
  test('is told from one', () => {
    expect(cloze(good)).toBe('The ____ fell.')
    expect(cloze({...good, words: []})).toBe('The lamp fell.')
  })

  test.each<readonly [given: unknown, error: typeof TypeError | typeof RangeError, message: string]>([
    [[], TypeError, 'Unexpected an array as `occurrence`, expected an occurrence, as `anchor` returns'],
    [{...good, sentence: null}, TypeError, 'Unexpected `null` as `occurrence.sentence`, expected a passage'],
    [{sentence: null, words: null}, TypeError, 'Unexpected `null` as `occurrence.sentence`, expected a passage'],
    [{sentence: {}, words: []}, TypeError, 'Unexpected `undefined` as `occurrence.sentence.start`, expected a whole number'],
    [{...good, sentence: {...passage, text: 1}}, TypeError, 'Unexpected a number as `occurrence.sentence.text`, expected a string'],
    [{...good, sentence: {...passage, text: 'The'}}, RangeError, 'Unexpected text of 3 code units as `occurrence.sentence.text`, expected 14'],
    [{...good, sentence: {...passage, end: 9}}, RangeError, 'Unexpected range of 10–9 as `occurrence.sentence`'],
    [{...good, sentence: {...passage, places: null}}, TypeError, 'Unexpected `null` as `occurrence.sentence.places`, expected a list of places'],
    [{...good, sentence: {...passage, places: [{}]}}, TypeError, 'Unexpected an object as `occurrence.sentence.places[0]`, expected a place with offsets'],
    [{...good, sentence: {...passage, places: [null]}}, TypeError, 'Unexpected `null` as `occurrence.sentence.places[0]`'],
    [{...good, sentence: {...passage, places: [{start: {offset: 1}, end: {}}]}}, TypeError, 'Unexpected an object as `occurrence.sentence.places[0]`'],
    [{...good, start: '14'}, TypeError, 'Unexpected `14` as `occurrence.start`, expected a whole number'],
    [{...good, end: 99}, RangeError, 'Unexpected range of 14–99 as `occurrence`, expected one from 10 to 24'],
    [{...good, start: 9}, RangeError, 'Unexpected range of 9–18 as `occurrence`, expected one from 10 to 24'],
    [{...good, words: null}, TypeError, 'Unexpected `null` as `occurrence.words`, expected a list of ranges'],
    [{...good, words: [null]}, TypeError, 'Unexpected `null` as `occurrence.words[0]`, expected a range'],
    [{...good, words: [{start: 14}]}, TypeError, 'Unexpected `undefined` as `occurrence.words[0].end`, expected a whole number'],
    [{...good, words: [{start: 14, end: 18}, {start: 30, end: 40}]}, RangeError, 'Unexpected range of 30–40 as `occurrence.words[1]`, expected one from 14 to 18'],
    [{...good, words: [{start: 0, end: 4}]}, RangeError, 'Unexpected range of 0–4 as `occurrence.words[0]`, expected one from 14 to 18'],
    [{...good, words: [{start: 16, end: 15}]}, RangeError, 'Unexpected range of 16–15 as `occurrence.words[0]`']
  ])('%j is refused', (given, error, message) => {
    for (const change of [cloze, highlight]) {
      const run = (): unknown => change(given as MarkedOccurrence)
      expect(run).toThrow(error)
      expect(run).toThrow(message)
    }

    const other = (): unknown => cloze(good, {others: [good, given as MarkedOccurrence]})
    expect(other).toThrow(error)
    expect(other).toThrow(message.replace('`occurrence', '`options.others[1]'))
  })
})

describe('what gives no text', () => {
  const nothing = (): string => undefined as unknown as string
  const one = (): string => 1 as unknown as string

  test.each<readonly [options: ClozeOptions, message: string]>([
    [{blank: nothing}, 'Unexpected `undefined` as result of `options.blank`, expected a string'],
    [{blank: one}, 'Unexpected a number as result of `options.blank`, expected a string'],
    [{text: nothing}, 'Unexpected `undefined` as result of `options.text`, expected a string']
  ])('is refused by cloze: %#', (options, message) => {
    expect(() => cloze(good, options)).toThrow(TypeError)
    expect(() => cloze(good, options)).toThrow(message)
  })

  test.each<readonly [options: HighlightOptions, message: string]>([
    [{mark: one}, 'Unexpected a number as result of `options.mark`, expected a string'],
    [{text: one}, 'Unexpected a number as result of `options.text`, expected a string']
  ])('is refused by highlight: %#', (options, message) => {
    expect(() => highlight(good, options)).toThrow(TypeError)
    expect(() => highlight(good, options)).toThrow(message)
  })
})
