import assert from 'node:assert/strict'
import {type Anchor, type Occurrence, anchor, cloze, highlight, stats, toText, unwrap} from 'bilingual-notes'
import {walk} from '../../support/tree.js'
import {type Laws, type Subject, segmentsOf} from './law.js'

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The letters that stand somewhere: as they are, and as Markdown reads them by themselves. */
const readings = (written: string): ReadonlyArray<string> =>
  [written, toText({type: 'line', value: written})].map((text) => lettersOf(text))

function checkOccurrence(occurrence: Occurrence, markdown: string): void {
  const {end, node, places, sentence, start, text, words} = occurrence
  const prose = unwrap(node).text
  assert.ok(start < end)
  assert.equal(prose.slice(start, end), text)
  assert.deepEqual([words[0]?.start, words.at(-1)?.end], [start, end])
  for (const [index, word] of words.entries()) {
    assert.ok(word.start < word.end && word.start >= (words[index - 1]?.end ?? 0), 'words in order')
  }

  assert.equal(prose.slice(sentence.start, sentence.end), sentence.text)
  assert.ok(sentence.start <= start && end <= sentence.end, 'inside of the sentence')
  const written = places.map((place) => markdown.slice(place.start.offset, place.end.offset)).join('')
  const letters = lettersOf(text)
  // An image stands for its description as a whole, and code for what is in it.
  const isRead = /!\[|`/.test(written)
    ? readings(written).some((reading) => reading.includes(letters))
    : readings(written).includes(letters)
  assert.ok(isRead, `${written} is not read as ${text}`)
  checkMarks(occurrence)
}

/** Blanks take words only, and marks add only themselves. */
function checkMarks(occurrence: Occurrence): void {
  const {sentence, words} = occurrence
  assert.equal(cloze(occurrence, {blank: (form) => form}), sentence.text)
  assert.equal(highlight(occurrence, {mark: (form) => form}), sentence.text)
  const length = words.reduce((sum, {end, start}) => sum + end - start, 0)
  assert.equal(cloze(occurrence, {blank: ''}).length, sentence.text.length - length)
}

function checkOrder({occurrences}: Anchor): void {
  const isNear = occurrences.some(({kind, part}) => kind === 'near' && !part)
  assert.ok(!isNear || occurrences.every(({kind}) => kind === 'near'), 'near beside others')
  for (const [index, {node, start}] of occurrences.entries()) {
    const before = occurrences[index - 1]
    if (before?.node === node && before.part === undefined) assert.ok(before.end <= start, 'overlap')
  }
}

function checkAnchors({note, text}: Subject): boolean {
  const anchors = anchor(note)
  const entries = [...walk(note)].filter((node) => node.type === 'entry')
  assert.equal(anchors.length, entries.length)
  for (const [index, {entry, occurrences}] of anchors.entries()) {
    assert.equal(entry, entries[index])
    for (const occurrence of occurrences) checkOccurrence(occurrence, text)
  }

  for (const each of anchors) checkOrder(each)
  return anchors.some(({occurrences}) => occurrences.length > 0)
}

function checkStatistics({note}: Subject): boolean {
  const one = stats([note])
  const two = stats([note, note])
  const {anchored, translated} = one.coverage
  assert.deepStrictEqual(JSON.parse(JSON.stringify(one)), one)
  assert.equal(one.segments, segmentsOf(note).length)
  assert.equal(one.entries, [...walk(note)].filter((node) => node.type === 'entry').length)
  assert.equal(translated.of, one.segments)
  for (const {count, of, share} of [anchored, translated]) {
    assert.ok(count >= 0 && count <= of)
    assert.equal(share, of === 0 ? 1 : count / of)
  }

  assert.equal(two.terms, one.terms)
  for (const field of ['notes', 'segments', 'words', 'characters', 'entries'] as const) {
    assert.equal(two[field], one[field] * 2)
  }

  return true
}

export const anchorLaws: Laws = {
  'anchors, blanks and marks agree with the prose': {about: ['anchor', 'cloze', 'highlight'], every: 4, check: checkAnchors},
  'statistics count what is there': {about: ['stats'], every: 32, check: checkStatistics}
}
