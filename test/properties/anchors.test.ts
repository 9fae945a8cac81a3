import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {test} from '@fast-check/vitest'
import {
  type Anchor,
  type Entry,
  type Note,
  type Occurrence,
  anchor,
  cloze,
  highlight,
  parse,
  unwrap
} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect, test as unit} from 'vitest'
import {lackingIn} from '../../src/text/terms/lacking.js'
import {createMatcher} from '../../src/text/terms/matcher.js'
import {placesOfTerm} from '../../src/text/terms/places-of-term.js'
import {freeze} from '../support/tree.js'
import {noteText} from './arbitraries.js'
import {handMadeNote} from './trees.js'
import {walk} from './walk.js'

const entriesIn = (note: Note): Array<Entry> =>
  walk(note).flatMap(({node}) => (node.type === 'entry' ? [node] : []))

const occurrencesIn = (anchors: ReadonlyArray<Anchor>): Array<Occurrence> =>
  anchors.flatMap(({occurrences}) => occurrences)

/** What is wrong with an occurrence in a text of a file; names of laws, as texts must not be printed. */
function wrongs({end, node, places, sentence, start, text, words}: Occurrence, markdown: string | undefined): Array<string> {
  const prose = unwrap(node).text
  const wrong: Array<string> = []
  if (prose.slice(start, end) !== text || start >= end) wrong.push('slice')
  if (words[0]?.start !== start || words.at(-1)?.end !== end) wrong.push('words reach from start to end')
  if (words.some((word, index) => word.start >= word.end || word.start < (words[index - 1]?.end ?? 0))) wrong.push('words')
  if (prose.slice(sentence.start, sentence.end) !== sentence.text) wrong.push('slice of the sentence')
  if (sentence.start > start || sentence.end < end) wrong.push('inside of the sentence')
  if (markdown === undefined) return places.length === 0 ? wrong : [...wrong, 'places without positions']
  const written = places.map((place) => markdown.slice(place.start.offset, place.end.offset)).join('')
  // An image stands for its description as a whole.
  const described = written.replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
  const isThere = described === written ? lettersOf(written) === lettersOf(text) : lettersOf(described).includes(lettersOf(text))
  if (!isThere) wrong.push('places')
  return wrong
}

/** Letters and digits; those of a character reference are no part of the comparison. */
function lettersOf(text: string): string {
  return text.replaceAll(/&#?\w+;|[^\p{L}\p{N}]/gu, '')
}

/** What is wrong with the anchors of a note, once per law. */
function wrongsIn(note: Note, markdown?: string): Set<string> {
  const anchors = anchor(note)
  const wrong = new Set(occurrencesIn(anchors).flatMap((occurrence) => wrongs(occurrence, markdown)))
  const entries = entriesIn(note)
  const isEach = anchors.length === entries.length && anchors.every(({entry}, index) => entry === entries[index])
  if (!isEach) wrong.add('each entry once, in order')
  for (const {occurrences} of anchors) {
    const isNear = occurrences.some(({kind, part}) => kind === 'near' && !part)
    if (isNear && occurrences.some(({kind}) => kind !== 'near')) wrong.add('near beside others')
    for (const [index, occurrence] of occurrences.entries()) {
      const before = occurrences[index - 1]
      if (before?.node === occurrence.node && before.part === undefined && before.end > occurrence.start) wrong.add('overlap')
    }
  }

  return wrong
}

/** Terms that stand in the notes that are made, so that some are found. */
const glossed = (): fc.Arbitrary<string> =>
  fc
    .tuple(noteText(), fc.array(fc.constantFrom('tide', 'ebb', 'slack water', 'R&D', 'the tide， ebb', 'tide xxx ebb', 'pierr', '9:30', 'Élan'), {minLength: 1, maxLength: 4}))
    .map(([text, terms]) => `${text}\n\n学习：\n\n${terms.map((term) => `${term}：词`).join('\n\n')}\n`)

/** A sentence, and a term as a learner may take it from there. */
const taken = (): fc.Arbitrary<readonly [text: string, term: string]> => {
  const word = fc.constantFrom('tide', 'tides', 'tidal', 'set', 'sets', 'up', 'out', 'the', 'boat', 'house', 'boathouse', 'home', 'bodies', 'turned', 'turn', 'R&D', 'U.S.', 'colour')
  const other = fc.constantFrom('sth', 'tied', 'color', 'turning', 'homebody', 'gull', 'xxx')
  const joint = fc.constantFrom(' ', ' ', '-', '/', '', ', ', ' and ', '… ', ' = ')
  return fc.tuple(
    fc.array(word, {minLength: 1, maxLength: 9}).map((words) => `${words.join(' ')}.`),
    fc.array(fc.tuple(fc.oneof({arbitrary: word, weight: 4}, other), joint), {minLength: 1, maxLength: 4}).map((words) => words.flat().slice(0, -1).join(''))
  )
}

describe('anchors', () => {
  test.prop([taken()])('have the terms that `term-not-in-source` does not report, and lack those that it does', ([text, term]) => {
    const matcher = createMatcher(text, {isEnglish: true, shared: {left: 1_000_000}})
    expect(placesOfTerm(matcher, term).lacks.length > 0).toBe(lackingIn(matcher, term).length > 0)
  })

  test.prop([fc.oneof(noteText(), glossed())])('slices, words, sentences and places agree', (markdown) => {
    expect(wrongsIn(parse(markdown), markdown)).toEqual(new Set())
  })

  test.prop([handMadeNote()])('of a tree made by hand as well', (note) => {
    expect(wrongsIn(note)).toEqual(new Set())
  })

  test.prop([glossed()])('are the same twice, and change nothing', (markdown) => {
    const note = freeze(parse(markdown))
    const anchors = anchor(note)
    expect(anchor(note)).toEqual(anchors)
    expect(JSON.parse(JSON.stringify(anchors))).toEqual(anchors)
  })

  test.prop([glossed()])('blanks take words only, and marks add only themselves', (markdown) => {
    for (const occurrence of occurrencesIn(anchor(parse(markdown)))) {
      const {sentence, words} = occurrence
      expect(cloze(occurrence, {blank: (form) => form})).toBe(sentence.text)
      expect(highlight(occurrence, {mark: (form) => form})).toBe(sentence.text)
      const length = words.reduce((sum, {end, start}) => sum + end - start, 0)
      expect(cloze(occurrence, {blank: ''})).toHaveLength(sentence.text.length - length)
    }
  })
})

const base = fileURLToPath(new URL('../../../shared/notes/real/', import.meta.url))
const isHere = existsSync(base)
if (!isHere) console.log('The real notes are not here (../shared/notes): the laws of anchors are not tried on them.')

describe.skipIf(!isHere)('anchors of the real notes', () => {
  unit('keep the laws', () => {
    const failing = readdirSync(base)
      .sort()
      .flatMap((file) => {
        const markdown = readFileSync(`${base}${file}`, 'utf8')
        return [...wrongsIn(parse(markdown), markdown)].map((wrong) => `${file}: ${wrong}`)
      })
    expect(failing).toEqual([])
  })
})
