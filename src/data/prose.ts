import type {SourceText, Translation} from '../syntax/nodes.js'
import {isLongProse, isParagraphBreak} from '../syntax/prose.js'
import {inlineToText} from '../text/inline.js'

/** Between two paragraphs. */
const paragraphBreak = '\n\n'

/** What a line of a page ends or begins with where it joins without a space, behind its marks. */
const hyphenEnd = /[\p{L}\p{N}]\\?-[*_]{0,3}$/u
const dashEnd = /—[*_]{0,3}$/
const dashBeginning = /^[*_]{0,3}—/
const ideograph = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/

/**
 * The prose of a source text: the lines of a page joined (`docs/format.md`, “Prose”).
 *
 * A line that ends in a letter or digit and a hyphen joins without a space and keeps the hyphen; one
 * that ends in a dash, or is followed by one that begins with a dash, joins without a space, as do
 * lines between whose characters no spaces are written; any other joins with one space. In prose of
 * long lines, a gap of three blank lines parts paragraphs.
 */
export function sourceProse({children}: SourceText): string {
  const isLong = isLongProse(children)
  const paragraphs: Array<Array<string>> = [[]]
  for (const [index, child] of children.entries()) {
    if (child.type !== 'line') continue
    const left = children[index - 1]
    if (isLong && left && isParagraphBreak(left, child)) paragraphs.push([])
    paragraphs.at(-1)?.push(child.value)
  }

  return paragraphs
    .map((lines) => linesToText(lines))
    .filter((text) => text !== '')
    .join(paragraphBreak)
}

/** The prose of a translation: each line is a paragraph. */
export function translationProse(translation: Translation): string {
  return translation.children
    .map((child) => (child.type === 'line' ? inlineToText(child.value) : ''))
    .filter((text) => text !== '')
    .join(paragraphBreak)
}

/** The text of a paragraph. Emphasis that runs over its lines is read in all of them together. */
function linesToText(lines: ReadonlyArray<string>): string {
  const text = join(lines.map((line) => inlineToText(line)).filter((line) => line !== ''))
  if (!/[*_]/.test(text)) return text
  const whole = inlineToText(join(lines))
  return countEmphasis(whole) < countEmphasis(text) ? whole : text
}

function countEmphasis(text: string): number {
  return text.match(/[*_]/g)?.length ?? 0
}

function join(lines: ReadonlyArray<string>): string {
  let result = ''
  for (const line of lines) result += (result ? joint(result, line) : '') + line
  return result
}

/** What joins two lines of a page. */
function joint(left: string, right: string): string {
  const end = left.slice(-8)
  if (hyphenEnd.test(end) || dashEnd.test(end) || dashBeginning.test(right)) return ''
  return ideograph.test(left.charAt(left.length - 1)) && ideograph.test(right.charAt(0)) ? '' : ' '
}
