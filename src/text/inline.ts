import {type Parser, loadParser} from '#markdown'
import type {Nodes, Root} from 'mdast'
import {trim} from './characters.js'
import {type Cut, readGate, readPlainImage} from './inline-gate.js'
import {escapes, resolveEscapes} from './resolve.js'

/** Marks without which a line is read as it stands. */
const marks = /[\0\\`*_[<&]/

/** Marks without which blocks are read as they stand, and beginnings and ends of lines. */
const blockMarks = /[\0\r\\`*_[<&>|~#=]|^[\s+\-\d]|[^\S\n]$/m

/** Marks up to which Markdown is given to a parser, whose cost may grow with their square. */
const mostMarks = 120

/** Code units up to which Markdown is given to a parser, as each of the marks may cost a walk to the end. */
const mostUnits = 10_000

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

/** A Markdown parser, and what reads the text of its trees. */
interface Reader {
  readBlocks: (value: string) => Root
  readLine: (value: string) => Root
  toString: Parser['toString']
}

let reader: Reader | undefined

/**
 * The plain text of a line of inline Markdown: without marks and escapes, and without white space at
 * its ends. U+0000 is read as U+FFFD, as in CommonMark.
 *
 * Of a line that takes a parser and has more than 120 marks or 10,000 code units, only escapes are
 * resolved. This keeps the cost linear on hostile input.
 */
export function inlineToText(value: string): string {
  const reading = readInline(value)
  if (!isCuts(reading)) return trim(toPlainText(reading))
  if (reading.length === 0) return trim(value)
  let text = ''
  let offset = 0
  for (const cut of reading) {
    text += value.slice(offset, cut.start) + cut.text
    offset = cut.end
  }

  return trim(text + value.slice(offset))
}

/** How a line is read: but for some cuts it says what it says, or this is its tree. */
export function readInline(value: string): ReadonlyArray<Cut> | Root {
  if (!marks.test(value)) return []
  const cuts = readGate(value)
  if (cuts) return cuts
  return isParsed(value, marksIn(value)) ? getReader().readLine(value) : escapesIn(value)
}

/** Whether a line is read without a parser. */
export function isCuts(reading: ReadonlyArray<Cut> | Root): reading is ReadonlyArray<Cut> {
  return Array.isArray(reading)
}

/**
 * The plain text of Markdown blocks, a line for each.
 * Very many marks are not read as Markdown, as in `inlineToText`.
 */
export function blocksToText(value: string): string {
  if (!blockMarks.test(value)) return value.replaceAll(/\n{2,}/g, '\n').replace(/^\n/, '').replace(/\n$/, '')
  if (!isParsed(value, blockMarksIn(value))) return resolveEscapes(value).replaceAll('\0', '\uFFFD')
  return getReader()
    .readBlocks(value)
    .children.map((node) => toPlainText(node))
    .filter((text) => text !== '')
    .join('\n')
}

/**
 * Address and alternative text of an image; `undefined` where Markdown reads no image.
 */
export function inlineToImage(value: string): {url: string; alt: string} | undefined {
  const plain = readPlainImage(value)
  if (plain || !isParsed(value, marksIn(value))) return plain
  const [block] = getReader().readLine(value).children
  const image = block?.type === 'paragraph' ? block.children[0] : undefined
  return image?.type === 'image' ? {url: image.url, alt: image.alt as string} : undefined
}

/** What a character reference stands for; `undefined` where it is none: `&tide;`. */
export function referenceToText(reference: string): string | undefined {
  const text = toPlainText(getReader().readLine(reference))
  return text === reference ? undefined : text
}

function getReader(): Reader {
  reader ??= createReader(loadParser())
  return reader
}

function createReader({remarkParse, toString, unified}: Parser): Reader {
  const blockMarkdown = unified().use(remarkParse).freeze()
  const lineMarkdown = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [{disable: {null: blocks}}])
    .freeze()
  return {
    readBlocks: (value) => blockMarkdown.parse(withoutNull(value)),
    readLine: (value) => lineMarkdown.parse(withoutNull(value)),
    toString
  }
}

/** U+0000 is replaced here, as the parser doubles marks before it: of `**\0*`, it makes `**\uFFFD`. */
function withoutNull(value: string): string {
  return value.replaceAll('\0', '\uFFFD')
}

function toPlainText(node: Nodes): string {
  return getReader().toString(node, {includeHtml: false})
}

/** Whether Markdown is given to a parser. */
function isParsed(value: string, count: number): boolean {
  return count <= mostMarks && value.length <= mostUnits
}

function escapesIn(value: string): Array<Cut> {
  return [...value.matchAll(escapes), ...value.matchAll(/\0/g)]
    .map(({0: written, index}) => ({
      start: index,
      end: index + written.length,
      text: written === '\0' ? '\uFFFD' : resolveEscapes(written)
    }))
    .sort((a, b) => a.start - b.start)
}

function marksIn(value: string): number {
  return value.match(/[\\`*_[<&]/g)?.length ?? 0
}

/** Lists and quotes nest at a cost, too. */
function blockMarksIn(value: string): number {
  const items = value.split(/[\n\r]/).filter((line) => /^(?:[-+]|\d{1,9}[.)])/.test(line.trimStart()))
  return (value.match(/[\\`*_[<&>]/g)?.length ?? 0) + items.length
}
