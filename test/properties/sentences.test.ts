import {test} from '@fast-check/vitest'
import {type Pair, type Passage, type Segment, parse, sentences, unwrap} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {areNotesHere, realNotes} from '../support/notes.js'
import {alignSentences} from 'bilingual-notes/align'
import {splitterFor} from '../../src/sentences/splitter.js'
import {freeze} from '../support/tree.js'
import {joined, noteText, oneOf, rawString} from './arbitraries.js'

const sides = ['source', 'translation'] as const
type Side = (typeof sides)[number]

const segmentsOf = (markdown: string): Array<Segment> =>
  parse(markdown).children.filter((child) => child.type === 'segment')

/** What ends sentences, or seems to, in any order. */
const marks = (): fc.Arbitrary<string> =>
  joined(
    oneOf(
      ...'. |.|! |? |… |...|。|！|？|……|“|”|"|‘|’|「|」|（|）|(|)|[1] |《|》|Mr. |U.S. |J. |e.g. |No. 5 |12 |35.7m|3570万|Why |tide |The |he asked |潮水|他说|道，|的|■|, |，|- |\u00A0|\u200B|🐚|𠮷|\uD800'.split('|')
    ),
    24,
    ''
  )

/** A segment whose texts were not read from a file. */
const handMade = (): fc.Arbitrary<Segment> =>
  fc.array(fc.oneof(marks(), rawString()), {maxLength: 3}).chain((source) =>
    fc.array(fc.oneof(marks(), rawString()), {maxLength: 3}).map((translation) => ({
      type: 'segment',
      children: [
        {type: 'sourceText', children: source.map((value) => ({type: 'line', value}))},
        {type: 'translation', children: translation.map((value) => ({type: 'line', value}))}
      ]
    }))
  )

const segments = (): fc.Arbitrary<Array<Segment>> =>
  fc.oneof(noteText().map((text) => segmentsOf(text)), handMade().map((segment) => [segment]))

/** The prose of a side of a segment, which has one source text. */
function proseOf({children}: Segment, side: Side): string {
  const nodes =
    side === 'source'
      ? children.filter((child) => child.type === 'sourceText').slice(0, 1)
      : children.filter((child) => child.type === 'translation')
  return nodes
    .map((node) => unwrap(node).text)
    .filter((text) => text !== '')
    .join('\n\n')
}

const isWhite = (text: string): boolean => /^[\s\u200B]*$/.test(text)

/** Expect passages to be slices of a prose, in order, that leave out white space alone. */
function expectCover(prose: string, passages: ReadonlyArray<Passage>): void {
  let offset = 0
  for (const {end, start, text} of passages) {
    expect(prose.slice(start, end)).toBe(text)
    expect(isWhite(text)).toBe(false)
    expect(start).toBeGreaterThanOrEqual(offset)
    expect(isWhite(prose.slice(offset, start))).toBe(true)
    offset = end
  }

  expect(isWhite(prose.slice(offset))).toBe(true)
}

function checkSentences(segment: Segment): void {
  const result = sentences(freeze(segment))
  for (const side of sides) {
    expectCover(proseOf(segment, side), result[side])
    for (const {text} of result[side]) expect(text).not.toMatch(/[\n\r]/)
  }
}

function checkPairs(segment: Segment): void {
  const pairs = alignSentences(freeze(segment))
  const all = sentences(segment)
  for (const side of sides) {
    const passages = pairs.flatMap((pair) => pair[side] ?? [])
    expectCover(proseOf(segment, side), passages)
    // Pairs have whole sentences, as many as their shape says.
    const counts = pairs.map((pair) => countIn(pair, all[side], side))
    expect(counts).toEqual(pairs.map(({shape}) => Number(shape.split('-')[sides.indexOf(side)])))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all[side].length)
  }

  for (const {confidence} of pairs) {
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
}

/** How many sentences a pair has on a side. */
function countIn(pair: Pair, passages: ReadonlyArray<Passage>, side: Side): number {
  const whole = pair[side]
  return whole ? passages.filter(({end, start}) => start >= whole.start && end <= whole.end).length : 0
}

describe('law: sentences are slices of the prose, in order, and leave out white space alone', () => {
  test.prop([segments()])('of any segment', (all) => {
    for (const segment of all) checkSentences(segment)
  })

  test.prop([fc.oneof(marks(), rawString()), oneOf('en', 'zh-Hans', 'ja', 'de', 'th')])('of any text and language', (text, language) => {
    const [paragraph = ''] = text.split(/[\n\r]/)
    expect([...splitterFor(language)(paragraph)].join('')).toBe(paragraph)
  })
})

describe('law: pairs cover both texts in order, with whole sentences', () => {
  test.prop([segments()])('of any segment', (all) => {
    for (const segment of all) checkPairs(segment)
  })

  test.prop([handMade(), oneOf('de', 'en', 'zh'), oneOf('en', 'ja', 'zh-Hant')])('in any languages', (segment, source, translation) => {
    const languages = {source, translation}
    const pairs = alignSentences(segment, {languages})
    const texts = sentences(segment, {languages})
    for (const side of sides) {
      const first = pairs.find((pair) => pair[side])?.[side]
      const last = pairs.findLast((pair) => pair[side])?.[side]
      expect([first?.start, last?.end]).toEqual([texts[side][0]?.start, texts[side].at(-1)?.end])
    }
  })
})

describe.skipIf(!areNotesHere)('the real notes', () => {
  const all = realNotes.filter(({name}) => name !== 'seed.md').flatMap(({text}) => segmentsOf(text))

  it('have sentences and pairs that keep the laws', () => {
    // A third of them is enough: each is read many times.
    for (const segment of all.filter((_segment, index) => index % 3 === 0)) {
      checkSentences(segment)
      checkPairs(segment)
    }
  })

  it('have as many sentences as their translations, 94 times of 100', () => {
    const texts = all.map((segment) => sentences(segment)).filter((d) => d.source.length > 0 && d.translation.length > 0)
    const equal = texts.filter(({source, translation}) => source.length === translation.length).length
    console.log(`Segments with equal counts of sentences: ${equal} of ${texts.length}`)
    expect(equal / texts.length).toBeGreaterThanOrEqual(0.94)
  })
})
