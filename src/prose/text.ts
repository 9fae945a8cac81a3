import type {SourceText, Translation} from '../syntax/nodes.js'
import {trim} from '../text/characters.js'
import {inlineToText} from '../text/inline.js'
import {endLength, jointBetween} from './joint.js'
import {paragraphsOf} from './paragraphs.js'

/** Between two paragraphs. */
export const paragraphBreak = '\n\n'

/** Where a word may be parted at the end of a line: it is no part of the text. */
export const softHyphen = '\u00AD'

/**
 * The text of a source text or a translation as prose: `unwrap` without its map.
 *
 * Lines of a page are joined (`docs/format.md`, “Prose”); each line of a translation is a paragraph.
 */
export function proseText(parent: SourceText | Translation): string {
  let prose = ''
  for (const lines of paragraphsOf(parent)) {
    const text = linesToText(lines.map(({node}) => node.value))
    if (text !== '') prose += prose === '' ? text : paragraphBreak + text
  }

  return prose
}

/** The text of a paragraph. Emphasis that runs over its lines is read in all of them together. */
function linesToText(lines: ReadonlyArray<string>): string {
  const texts: Array<string> = []
  let isMarked = false
  for (const line of lines) {
    const text = inlineToText(line)
    if (text === '') continue
    texts.push(text)
    isMarked ||= hasEmphasisMarks(text)
  }

  const text = texts.length === 1 ? (texts[0] as string) : joinLines(texts)
  if (!isMarked || lines.length === 1) return withoutSoftHyphens(text)
  const whole = inlineToText(joinLines(lines))
  return withoutSoftHyphens(isBetterRead(whole, text) ? whole : text)
}

/** Join lines, keeping the hyphens that they end in. */
export function joinLines(lines: ReadonlyArray<string>): string {
  let result = ''
  let tail = ''
  for (const line of lines) {
    const joint = result && jointBetween(tail, line)
    result += joint + line
    tail = line.length < endLength ? (tail + joint + line).slice(-endLength) : line
  }

  return result
}

/** Whether marks of emphasis may be left in a text. */
export function hasEmphasisMarks(text: string): boolean {
  return text.includes('*') || text.includes('_')
}

/** Whether fewer marks of emphasis are left in one reading of a text than in another. */
export function isBetterRead(text: string, other: string): boolean {
  return countEmphasisMarks(text) < countEmphasisMarks(other)
}

function countEmphasisMarks(text: string): number {
  return text.match(/[*_]/g)?.length ?? 0
}

function withoutSoftHyphens(text: string): string {
  return text.includes(softHyphen) ? trim(text.replaceAll(softHyphen, '')) : text
}
