/**
 * A change of a text: what stands from `start` to `end` becomes `text`.
 *
 * Offsets are in UTF-16 code units, from 0, into the text before any edit. Where both are the same,
 * the edit inserts; where `text` is empty, it deletes.
 */
export interface Edit {
  /** Offset of the first code unit that is replaced. */
  start: number
  /** Offset after the last code unit that is replaced. */
  end: number
  /** What stands there instead. */
  text: string
}

/**
 * Change a text.
 *
 * Edits may be given in any order. Two that insert at the same offset are applied in the order given;
 * one that ends where another starts does not overlap it. The text is read once: the cost is linear in
 * its length, and that of sorting the edits.
 *
 * @param markdown The text.
 * @param edits What to change, in offsets into `markdown`.
 * @returns The changed text.
 * @throws TypeError Where `markdown` or the `text` of an edit is no string, or an offset no integer.
 * @throws RangeError Where an edit reaches out of the text, ends before it starts, or overlaps another.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {applyEdits} from 'bilingual-notes'
 *
 * assert.equal(
 *   applyEdits('学习:\n\nebb;退潮\n', [
 *     {start: 2, end: 3, text: '：'},
 *     {start: 8, end: 9, text: '：'}
 *   ]),
 *   '学习：\n\nebb：退潮\n'
 * )
 * ```
 */
export function applyEdits(markdown: string, edits: ReadonlyArray<Readonly<Edit>>): string {
  if (typeof markdown !== 'string') {
    throw new TypeError(`Unexpected ${typeof markdown} as \`markdown\`, expected a string`)
  }

  return applyInOrder(markdown, orderEdits(edits, markdown.length), 0)
}

/**
 * Change a piece of a text by edits that are in order.
 *
 * @param piece The piece.
 * @param edits Edits of the text, all of them in the piece.
 * @param start Offset of the piece in the text.
 */
export function applyInOrder(
  piece: string,
  edits: ReadonlyArray<Readonly<Edit>>,
  start: number
): string {
  let output = ''
  let offset = start
  for (const edit of edits) {
    output += piece.slice(offset - start, edit.start - start) + edit.text
    offset = edit.end
  }

  return output + piece.slice(offset - start)
}

/**
 * Edits in the order of the text.
 *
 * @param edits The edits.
 * @param length Length of the text.
 * @throws TypeError or RangeError as `applyEdits`.
 */
export function orderEdits(
  edits: ReadonlyArray<Readonly<Edit>>,
  length: number
): ReadonlyArray<Readonly<Edit>> {
  const given: unknown = edits
  if (!Array.isArray(given)) {
    throw new TypeError(`Unexpected ${typeof given} as \`edits\`, expected a list of edits`)
  }

  // A hole in the list is no edit, but most methods of lists pass over it.
  for (let index = 0; index < edits.length; index++) checkEdit(edits[index], index, length)
  // What is typed is one edit.
  if (edits.length < 2) return edits
  const ordered = edits
    .map((edit, index) => ({edit, index}))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index)
  let offset = 0
  for (const {edit, index} of ordered) {
    if (edit.start < offset) {
      throw new RangeError(
        `Unexpected edit of ${String(edit.start)}–${String(edit.end)} as \`edits[${String(index)}]\`, expected one that overlaps no other`
      )
    }

    offset = edit.end
  }

  return ordered.map(({edit}) => edit)
}

/** @throws TypeError or RangeError Where it is no edit of a text of that length. */
function checkEdit(given: unknown, index: number, length: number): void {
  const path = `edits[${String(index)}]`
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`Unexpected ${String(given)} as \`${path}\`, expected an edit`)
  }

  const edit = given as Edit
  if (typeof edit.text !== 'string') {
    throw new TypeError(`Unexpected ${typeof edit.text} as \`${path}.text\`, expected a string`)
  }

  for (const field of ['start', 'end'] as const) {
    const offset: unknown = edit[field]
    if (!Number.isInteger(offset)) {
      throw new TypeError(`Unexpected \`${String(offset)}\` as \`${path}.${field}\`, expected an integer`)
    }
  }

  if (edit.start < 0 || edit.end < edit.start || edit.end > length) {
    throw new RangeError(
      `Unexpected ${String(edit.start)}–${String(edit.end)} as \`${path}\`, expected a range from 0 to ${String(length)}`
    )
  }
}
