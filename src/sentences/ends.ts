/** Code units of a sentence that are looked at before an end, at most. */
export const reach = 200

const wordCharacter = /[\p{L}\p{N}]/u

/**
 * Part a paragraph at ends of sentences. What holds no word is no sentence: it belongs to the sentence
 * before it, and at the beginning to the one after it.
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
  for (const end of ends) {
    const right = paragraph.slice(last, end).trim()
    const left = paragraph.slice(Math.max(start, last - reach), last).trim()
    if (wordCharacter.test(left) && wordCharacter.test(right) && isEnd(left, right.slice(0, reach))) {
      yield paragraph.slice(start, last)
      start = last
    }

    last = end
  }

  yield paragraph.slice(start, last)
}
