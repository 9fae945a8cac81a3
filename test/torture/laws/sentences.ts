import assert from 'node:assert/strict'
import {type Pair, type Passage, type Segment, sentences, unwrap} from 'bilingual-notes'
import {alignSentences} from 'bilingual-notes/align'
import {type Laws, type Subject, segmentsOf} from './law.js'

const sides = ['source', 'translation'] as const

const isWhite = (text: string): boolean => /^[\s\u200B]*$/.test(text)

/** The prose of a side of a segment, which has one source text. */
function proseOf({children}: Segment, side: (typeof sides)[number]): string {
  const nodes =
    side === 'source'
      ? children.filter((child) => child.type === 'sourceText').slice(0, 1)
      : children.filter((child) => child.type === 'translation')
  return nodes
    .map((node) => unwrap(node).text)
    .filter((text) => text !== '')
    .join('\n\n')
}

/** Passages are slices of a prose, in order, that leave out white space alone. */
function checkCover(prose: string, passages: ReadonlyArray<Passage>): void {
  let offset = 0
  for (const {end, start, text} of passages) {
    assert.equal(prose.slice(start, end), text)
    assert.ok(!isWhite(text) && start >= offset && isWhite(prose.slice(offset, start)))
    offset = end
  }

  assert.ok(isWhite(prose.slice(offset)))
}

function checkSentences({note}: Subject): boolean {
  let count = 0
  for (const segment of segmentsOf(note)) {
    const all = sentences(segment)
    for (const side of sides) {
      checkCover(proseOf(segment, side), all[side])
      for (const {text} of all[side]) assert.doesNotMatch(text, /[\n\r]/)
      count += all[side].length
    }
  }

  return count > 0
}

function checkPairs({note}: Subject): boolean {
  let count = 0
  for (const segment of segmentsOf(note)) {
    const pairs = alignSentences(segment)
    const all = sentences(segment)
    for (const side of sides) {
      checkCover(proseOf(segment, side), pairs.flatMap((pair) => pair[side] ?? []))
      // Pairs have whole sentences, as many as their shape says.
      const counts = pairs.map((pair) => countIn(pair[side], all[side]))
      assert.deepEqual(counts, pairs.map(({shape}) => Number(shape.split('-')[sides.indexOf(side)])))
      assert.equal(counts.reduce((sum, count) => sum + count, 0), all[side].length)
    }

    for (const {confidence} of pairs) assert.ok(confidence >= 0 && confidence <= 1)
    count += pairs.length
  }

  return count > 0
}

const countIn = (whole: Pair['source'], passages: ReadonlyArray<Passage>): number =>
  whole ? passages.filter(({end, start}) => start >= whole.start && end <= whole.end).length : 0

export const sentenceLaws: Laws = {
  'sentences are slices of the prose, and leave out white space alone': {about: ['sentences'], every: 2, check: checkSentences},
  'pairs cover both texts in order, with whole sentences': {about: ['alignSentences'], every: 4, check: checkPairs}
}
