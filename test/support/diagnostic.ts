/** What is so for every diagnostic of a text. */
import {type Diagnostic, applyEdits} from 'bilingual-notes'
import {expect} from 'vitest'

/** What is so for every diagnostic of a text. */
export function checkDiagnostic(diagnostic: Diagnostic, markdown: string): void {
  const {actual, edits, expected, place} = diagnostic
  const {start, end} = place
  const slice = markdown.slice(start.offset, end.offset)
  expect(start.offset).toBeLessThanOrEqual(end.offset)
  expect(end.offset).toBeLessThanOrEqual(markdown.length)
  for (const {column, line, offset} of [start, end]) {
    const before = markdown.slice(0, offset)
    const lines = before.split(/\r\n|\n|\r/)
    // Between a carriage return and its line feed no line starts.
    expect({line, column}).toEqual({line: lines.length, column: (lines.at(-1) ?? '').length + 1})
  }

  if (actual !== undefined) expect(slice).toBe(actual)
  // Editors replace the place by what is expected there.
  if (expected?.[0] !== undefined && edits) {
    const replaced = applyEdits(markdown, [{start: start.offset, end: end.offset, text: expected[0]}])
    expect(applyEdits(markdown, edits)).toBe(replaced)
  }

  // Nothing changes but what is named.
  const named = [place, ...(diagnostic.related ?? []).map((d) => d.place)]
  for (const edit of edits ?? []) {
    expect(named.some((d) => d.start.offset <= edit.start && edit.end <= d.end.offset)).toBe(true)
  }
}
