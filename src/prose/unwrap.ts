import {checkChildren, checkNode, checkValue} from '../syntax/check.js'
import {checkFields} from '../syntax/options.js'
import {type UnwrapOptions, unwrapFields, resolveHyphenation} from './hyphenation.js'
import type {ProseNode} from './paragraphs.js'
import {proseOf} from './pieces.js'
import type {Prose} from './prose.js'

/** Types of the nodes that have prose. */
const proseTypes: ReadonlySet<string> = new Set<ProseNode['type']>([
  'heading',
  'line',
  'sourceText',
  'title',
  'translation'
])

/**
 * Read a source text or translation as prose: the lines of a page joined into paragraphs.
 *
 * The text is that of `toText(node)` without soft hyphens, with a map to the file and back: `proseToFile` and `fileToProse`. Marks
 * and escapes of Markdown are no part of the text. Lines join as
 * `docs/format.md`, “Prose”, says. The node is not changed. The cost is linear, as that of `toText`; with
 * `hyphen: 'auto'`, that of reading the words of the note comes to it.
 *
 * @param node A source text, a translation, a title, a heading or a line.
 * @param options Configuration.
 * @returns The text, and where its pieces stand. A node made by hand has no positions, and so no pieces.
 * @throws TypeError Where `node` is none of these, or an option is of the wrong type.
 * @throws RangeError Where `options.hyphen` is a word that says nothing.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {parse, proseToFile, unwrap} from 'bilingual-notes'
 *
 * const note = parse('原文：\n\n**A** co-\n\nauthor rests.\n')
 * const [segment] = note.children
 * assert.ok(segment?.type === 'segment')
 * const source = segment.children.find((child) => child.type === 'sourceText')
 * assert.ok(source)
 *
 * const prose = unwrap(source)
 * assert.equal(prose.text, 'A co-author rests.')
 * assert.deepEqual(proseToFile(prose, {start: 2, end: 11}), [
 *   {start: {line: 3, column: 7, offset: 11}, end: {line: 5, column: 7, offset: 22}}
 * ])
 * ```
 */
export function unwrap(node: ProseNode, options?: Readonly<UnwrapOptions> | null): Prose {
  checkProseNode(node)
  checkFields('options', options, unwrapFields)
  return proseOf([node], resolveHyphenation(options, node))
}

/** @throws TypeError Where it is no node that has prose, saying what it is. */
function checkProseNode(node: unknown): asserts node is ProseNode {
  checkNode(node, 'node')
  if (!proseTypes.has(node.type)) {
    throw new TypeError(
      `Unexpected \`${node.type}\` as \`node\`, expected one of ${[...proseTypes].map((d) => `\`${d}\``).join(', ')}`
    )
  }

  const {children, type, value} = node as {children?: unknown; type: string; value?: unknown}
  if (type === 'sourceText' || type === 'translation') checkLines(children)
  else checkValue(value, 'node')
}

/** @throws TypeError Where they are no list, or one of them is no node, naming its path. */
function checkLines(children: unknown): void {
  checkChildren(children, 'node')
  for (const [index, child] of children.entries()) {
    const path = `node.children[${String(index)}]`
    checkNode(child, path)
    if (child.type === 'line') checkValue(child.value, path)
  }
}
