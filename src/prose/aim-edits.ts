import {checkRange, describe} from '../syntax/options.js'
import type {Edit} from '../text/edits.js'
import {escapeText} from '../text/escape.js'
import {proseToFile} from './ranges.js'
import type {Prose} from './prose.js'

/**
 * Turn edits of a prose into edits of its file.
 *
 * The text of an edit is plain: what Markdown would read in it is escaped. Marks of Markdown in or around
 * the range stay; where the range stands in several places, the text comes to the first, and what stands in
 * the others is deleted. The cost is that of `proseToFile` for each edit.
 *
 * @param prose The prose.
 * @param edits What to change, in offsets into `prose.text`.
 * @returns Edits for `applyEdits`, in offsets into the file.
 * @throws TypeError Where an edit has no text, or an offset is no whole number.
 * @throws RangeError Where an edit reaches out of the prose, its text holds a line ending, or the prose has no
 *   places, as that of a node made by hand.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {aimEdits, applyEdits, parse, unwrap} from 'bilingual-notes'
 *
 * const markdown = '# The **l**amp room'
 * const [front] = parse(markdown).children
 * assert.ok(front?.type === 'front')
 * const [title] = front.children
 * assert.ok(title?.type === 'title')
 *
 * const edits = aimEdits(unwrap(title), [{start: 4, end: 13, text: 'boat*house'}])
 * assert.equal(applyEdits(markdown, edits), '# The **boat\\*house**')
 * ```
 */
export function aimEdits(prose: Prose, edits: ReadonlyArray<Readonly<Edit>>): Array<Edit> {
  if (!Array.isArray(edits)) {
    throw new TypeError(`Unexpected ${describe(edits)} as \`edits\`, expected a list of edits`)
  }

  return edits.flatMap((edit: Readonly<Edit>, index) => {
    const path = `edits[${String(index)}]`
    checkRange(path, edit, prose.text.length)
    const text = escapeInside(checkText(edit.text, `${path}.text`))
    const places = proseToFile(prose, {start: edit.start, end: edit.end})
    if (places.length === 0) throw new RangeError(`Unexpected \`${path}\` of a prose without places, expected that of a parsed note`)
    return places.map(({end, start}, d) => ({start: start.offset, end: end.offset, text: d === 0 ? text : ''}))
  })
}

/** @throws TypeError or RangeError Where it is no text of a line. */
function checkText(text: unknown, path: string): string {
  if (typeof text !== 'string') throw new TypeError(`Unexpected ${describe(text)} as \`${path}\`, expected a string`)
  if (/[\n\r]/.test(text)) throw new RangeError(`Unexpected line ending in \`${path}\`, expected text of one line`)
  return text
}

/** Escape a text; white space at its ends needs none, as it stands inside of a line. */
function escapeInside(text: string): string {
  const core = text.trim()
  const start = text.indexOf(core)
  return text.slice(0, start) + escapeText(core, new Set()) + text.slice(start + core.length)
}
