/**
 * Turn the Markdown tree of a note into a tree of the note: a remark plugin.
 *
 * @module
 */
import type {Root} from 'mdast'
import type {Options as ToMarkdownExtension} from 'mdast-util-to-markdown'
import remarkParse from 'remark-parse'
import {type Data, type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import {resolveSettings} from '../parse/settings.js'
import {type MarkdownParser, keepFiles} from './lossless/keep.js'
import {type Options, resolveOptions} from './options.js'
import type {SliceReader} from './read/slices.js'
import {report} from './report.js'
import {transform} from './transform.js'
import {createExtension} from './write/extension.js'

export type {
  Afterword,
  BilingualData,
  Content,
  Entry,
  EntryList,
  Explanation,
  Flow,
  Front,
  Gloss,
  Inflection,
  Label,
  Pronunciation,
  Remark,
  Section,
  Segment,
  Sense,
  Signature,
  SourceText,
  Term,
  Translation,
  Vocabulary
} from './nodes.js'
export type {Options} from './options.js'

/**
 * Turn the Markdown tree of a bilingual study note into a tree of the note.
 *
 * Segments, source texts, translations, vocabularies, entries and afterwords become nodes that hold
 * the ordinary nodes of mdast. They stand exactly where `parse` of `bilingual-notes` finds them, for
 * every document: the plugin reads no notes of its own. The note that was read is
 * `file.data.bilingualNotes`, for `toData` and `toText`.
 *
 * Positions are 1-based lines and columns and 0-based UTF-16 offsets into `String(file)`. They are
 * those of `parse` in the nodes of notes; a block in them may reach over white space around it. A
 * byte-order mark counts, unlike in remark-parse, whose positions are put right.
 *
 * Put it after plugins that add syntax (`remark-gfm`, `remark-frontmatter`) and before those that
 * change the tree: where Markdown reads a label and an entry as one paragraph, or `2018.` at the end
 * of a line as a list, the text is read again. `remark-rehype` after it makes HTML whose parts say
 * which language they are in (`lang`) and what they are (`class="bilingual-…"`);
 * `remark-stringify` after it writes a note. A tree without positions, or of another text than the
 * file’s, is left as it is, with a warning.
 *
 * What `validate` of `bilingual-notes` finds in the text of the file becomes messages on it, in that
 * order: an error is fatal, a warning is not, an info is neither. Nothing throws for a fatal message,
 * but `remark-cli` and editors write no file that has one.
 *
 * Linear in the size of the file, but for what is read again, which costs what remark-parse does.
 *
 * @this
 *   Processor that is set up.
 * @param options
 *   Configuration (default: labels in Chinese, English to Chinese, not lossless, validated).
 * @returns
 *   Transform, which changes the tree in place.
 * @throws TypeError
 *   For an unknown option, or one of the wrong type, when the processor is frozen.
 * @throws RangeError
 *   For a language whose script is not known, or a preset, rule, level or locale that there is not,
 *   likewise.
 *
 * @example Find the terms of a note
 * ```ts
 * import assert from 'node:assert/strict'
 * import remarkBilingualNotes from 'bilingual-notes/remark'
 * import {toString} from 'mdast-util-to-string'
 * import remarkParse from 'remark-parse'
 * import {unified} from 'unified'
 * import {visit} from 'unist-util-visit'
 * import {VFile} from 'vfile'
 *
 * const file = new VFile('学习：\n\ntide：潮汐\n\nebb：美 [eb] 退潮；减退\n')
 * const processor = unified().use(remarkParse).use(remarkBilingualNotes)
 * const tree = await processor.run(processor.parse(file), file)
 * const terms: Array<string> = []
 * visit(tree, 'term', (node) => {
 *   terms.push(toString(node))
 * })
 * assert.deepEqual(terms, ['tide', 'ebb'])
 * ```
 */
export default function remarkBilingualNotes(
  this: Processor,
  options?: Readonly<Options> | null
): (tree: Root, file: VFile) => undefined {
  const {labels, lossless, parse, validation} = resolveOptions(options)
  const settings = resolveSettings(parse)
  const data: Data & {toMarkdownExtensions?: Array<ToMarkdownExtension>} = this.data()
  data.toMarkdownExtensions ??= []
  data.toMarkdownExtensions.push(createExtension(labels, settings.scripts))
  const parser = (this.parser ?? unified().use(remarkParse).freeze().parser) as MarkdownParser
  const keeper = lossless ? keepFiles(this) : undefined

  return (tree, file) => {
    const changed = keeper?.changedBlocks(tree) ?? []
    // Bytes are decoded each time that they are asked for.
    const text = String(file)
    const reader: SliceReader = {text, parse: (markdown) => parser(markdown, file)}
    const note = transform(tree, file, reader, settings)
    if (!note) return undefined
    if (validation) report(note, text, file, validation)
    keeper?.keep(tree, file, note.lineEnding ?? '\n', changed)
    return undefined
  }
}
