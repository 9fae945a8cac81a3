import type {SourceText, Translation} from '../syntax/nodes.js'
import {isParagraphBreak} from '../syntax/prose.js'
import {inlineToText} from '../text/inline.js'

/** Between two paragraphs. */
const paragraphBreak = '\n\n'

/**
 * The prose of a source text: the lines of a page joined (`docs/format.md`, “Prose”).
 *
 * A line that ends in a letter or digit and a hyphen joins without a space and keeps the hyphen; one
 * that ends in a dash, or is followed by one that begins with a dash, joins without a space; any
 * other joins with one space. A gap of three blank lines beside a long line parts paragraphs.
 */
export function sourceProse(source: SourceText): string {
  let prose = ''
  let previous = ''
  for (const [index, line] of source.children.entries()) {
    const text = line.type === 'line' ? inlineToText(line.value) : ''
    if (!text) continue
    const left = source.children[index - 1]
    const isBreak = left !== undefined && isParagraphBreak(left, line)
    if (prose) prose += isBreak ? paragraphBreak : joint(previous, text)
    prose += text
    previous = text
  }

  return prose
}

/** The prose of a translation: each line is a paragraph. */
export function translationProse(translation: Translation): string {
  return translation.children
    .map((child) => (child.type === 'line' ? inlineToText(child.value) : ''))
    .filter((text) => text !== '')
    .join(paragraphBreak)
}

/** What joins two lines of a page. */
function joint(left: string, right: string): string {
  const isHyphenated = /[\p{L}\p{N}]-$/u.test(left.slice(-3))
  return isHyphenated || left.endsWith('—') || right.startsWith('—') ? '' : ' '
}
