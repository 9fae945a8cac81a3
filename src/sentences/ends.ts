import {lazyPattern} from '../text/lazy-pattern.js'

/** Code units of a sentence that are looked at before an end, at most. */
export const reach = 200

const wordCharacter = lazyPattern(String.raw`[\p{L}\p{N}]`, 'u')

/**
 * What closes: brackets, and quotation marks unless a word is next to them. Before one, they open (`»Ja.«`, `”Ja.”`)
 * or stand for letters (`’Tis`), but for words of ideographs.
 */
const closings = lazyPattern(
  String.raw`(?:\s{0,9}(?:[)\]}）】〕」』》〉〗］｝｣]|[»›”’](?![\p{L}\p{N}])|[”’](?=[\u3040-\u30FF\u3400-\u9FFF])))+\s{0,9}`,
  'uy'
)

/**
 * Part a paragraph at ends of sentences. What holds no word is no sentence: it belongs to the sentence
 * before it, and at the beginning to the one after it. What closes after an end stands before it.
 *
 * @param paragraph The paragraph.
 * @param ends Where a sentence may end, in order; the last is the end of the paragraph.
 * @param isEnd Whether one does, from what stands before it (its sentence, or the end of a long one) and
 *   after it (up to the next end), without white space between.
 */
export function* partAt(
  paragraph: string,
  ends: Iterable<number>,
  isEnd: (left: string, right: string) => boolean
): Generator<string> {
  let start = 0
  let last = 0
  for (const end of movedEnds(paragraph, ends)) {
    const right = paragraph.slice(last, end).trim()
    const left = paragraph.slice(Math.max(start, last - reach), last).trim()
    if (wordCharacter().test(left) && wordCharacter().test(right) && isEnd(left, right.slice(0, reach))) {
      yield paragraph.slice(start, last)
      start = last
    }

    last = end
  }

  yield paragraph.slice(start, last)
}

/** Ends with each behind what closes after it, in order. */
function* movedEnds(paragraph: string, ends: Iterable<number>): Generator<number> {
  const closing = closings()
  let moved = 0
  for (const end of ends) {
    // An end among marks that were seen is not looked at again.
    if (end < moved) continue
    closing.lastIndex = end
    moved = closing.test(paragraph) ? closing.lastIndex : end
    yield moved
  }
}
