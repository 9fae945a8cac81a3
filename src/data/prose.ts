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
 * The prose of a source text: the lines of a page joined (`docs/format.md`, “Prose”), and Markdown
 * read in the result, as emphasis may run over lines.
 *
 * A line that ends in a letter or digit and a hyphen joins without a space and keeps the hyphen; one
 * that ends in a dash, or is followed by one that begins with a dash, joins without a space, as do
 * lines between whose characters no spaces are written; any other joins with one space. In prose of
 * long lines, a gap of three blank lines parts paragraphs.
 */
export function sourceProse({children}: SourceText): string {
  const isLong = isLongProse(children)
  const paragraphs: Array<string> = []
  let paragraph = ''
  for (const [index, line] of children.entries()) {
    if (line.type !== 'line' || isInvisible(line.value)) continue
    const left = children[index - 1]
    if (isLong && left && isParagraphBreak(left, line)) {
      paragraphs.push(paragraph)
      paragraph = ''
    }

    if (paragraph) paragraph += joint(paragraph, line.value)
    paragraph += line.value
  }

  return paragraphsToText([...paragraphs, paragraph])
}

/** The prose of a translation: each line is a paragraph. */
export function translationProse(translation: Translation): string {
  return paragraphsToText(
    translation.children.map((child) => (child.type === 'line' ? child.value : ''))
  )
}

function paragraphsToText(paragraphs: ReadonlyArray<string>): string {
  return paragraphs
    .map((paragraph) => inlineToText(paragraph))
    .filter((text) => text !== '')
    .join(paragraphBreak)
}

/** Whether a line has no text: a tag or a comment, or nothing but a reference to white space. */
function isInvisible(value: string): boolean {
  return /^[<&]/.test(value) && inlineToText(value) === ''
}

/** What joins two lines of a page. */
function joint(left: string, right: string): string {
  const end = left.slice(-8)
  if (hyphenEnd.test(end) || dashEnd.test(end) || dashBeginning.test(right)) return ''
  return ideograph.test(left.charAt(left.length - 1)) && ideograph.test(right.charAt(0)) ? '' : ' '
}
