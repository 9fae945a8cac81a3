import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {trim} from './characters.js'
import {unreferable} from './escape.js'

/** Marks without which a line says in Markdown what it says in plain text. */
const marks = /[\\`*_[<&]/

/** Marks in a line up to which it is read as Markdown: the parser’s cost may grow with their square. */
const mostMarks = 120

/** What a backslash escapes, and numeric character references. */
export const escapes: RegExp = /\\([!-/:-@[-`{-~])|&#(?:[Xx]([\dA-Fa-f]{1,6})|(\d{1,7}));/g

/**
 * Constructs that start a block in Markdown. A line of a note is a line of a paragraph, whatever
 * it begins with: `2018.` is a year and no list.
 */
const blocks = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak'
]

const inlineMarkdown = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{disable: {null: blocks}}])
  .freeze()

const blockMarkdown = unified().use(remarkParse).freeze()

/**
 * The plain text of a line of inline Markdown: without marks and escapes, and without white space at
 * its ends. U+0000 is read as U+FFFD, as in CommonMark.
 *
 * A line with more than 120 marks is not read as Markdown; only its escapes are resolved. This keeps
 * the cost linear on hostile input.
 */
export function inlineToText(value: string): string {
  const reading = readInline(value)
  if (reading === 'plain') return trim(value).replaceAll('\0', '\uFFFD')
  if (reading === 'escaped') return trim(resolveEscapes(value)).replaceAll('\0', '\uFFFD')
  return trim(toString(reading, {includeHtml: false}))
}

/**
 * How a line is read: it has no marks and is plain; it has very many, and only its escapes are resolved;
 * or it is Markdown, and this is its tree.
 */
export function readInline(value: string): 'plain' | 'escaped' | Root {
  if (!marks.test(value)) return 'plain'
  return countMarks(value) > mostMarks ? 'escaped' : inlineMarkdown.parse(value)
}

/**
 * The plain text of Markdown blocks, a line for each.
 * Blocks with more than 120 marks are not read as Markdown, as in `inlineToText`.
 */
export function blocksToText(value: string): string {
  if (countBlockMarks(value) > mostMarks) return resolveEscapes(value)
  return blockMarkdown
    .parse(value)
    .children.map((node) => toString(node, {includeHtml: false}))
    .filter((text) => text !== '')
    .join('\n')
}

/**
 * Address and alternative text of an image; `undefined` where Markdown reads no image.
 */
export function inlineToImage(value: string): {url: string; alt: string} | undefined {
  if (countMarks(value) > mostMarks) return undefined
  const [block] = inlineMarkdown.parse(value).children
  const image = block?.type === 'paragraph' ? block.children[0] : undefined
  return image?.type === 'image' ? {url: image.url, alt: image.alt ?? ''} : undefined
}

/** What a character reference stands for; `undefined` where it is none: `&tide;`. */
export function referenceToText(reference: string): string | undefined {
  const text = toString(inlineMarkdown.parse(reference))
  return text === reference ? undefined : text
}

/** A text without its escapes, and with nothing else of Markdown read. */
export function resolveEscapes(value: string): string {
  return value.replaceAll(
    escapes,
    (_match, escaped?: string, hexadecimal?: string, decimal?: string) => {
      if (escaped !== undefined) return escaped
      return character(
        hexadecimal === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hexadecimal, 16)
      )
    }
  )
}

function character(code: number): string {
  // What no text may hold is read as U+FFFD, as micromark does.
  return code > 0x10_ff_ff || unreferable.test(String.fromCodePoint(code))
    ? '\uFFFD'
    : String.fromCodePoint(code)
}

function countMarks(value: string): number {
  return value.match(/[\\`*_[<&]/g)?.length ?? 0
}

/** Lists and quotes nest at a cost, too. */
function countBlockMarks(value: string): number {
  return value.match(/[\\`*_[<&>]|^\s*(?:[-+]|\d+[.)])/gm)?.length ?? 0
}
