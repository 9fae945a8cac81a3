import assert from 'node:assert/strict'
import {parse} from 'bilingual-notes'
import remarkBilingualNotes from 'bilingual-notes/remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type PluggableList, unified} from 'unified'
import {VFile} from 'vfile'
import {definition, outlineOfNote, outlineOfTree, placesOf, run} from '../../remark/agreement.js'
import type {Laws, Subject} from './law.js'

/** Code units at most: the cost of `remark-parse` grows faster than its text. */
const mostText = 1500

const pluginLists: ReadonlyArray<PluggableList> = [[], [remarkGfm, remarkFrontmatter]]

/** White space that is none to Markdown: emphasis and blocks do not end before it. */
const invisible = /[^\S\t\r\n ]|\u200B/

/**
 * Marks of emphasis between a mark of punctuation and a separator: whether they open or close depends on
 * the separator, which stands outside of the node. The plugin reads it with the line, the core without.
 */
const atEdge = /[\p{P}\p{S}][*_~]+\s*[：:；;，,]|[：:；;，,]\s*[*_~]+[\p{P}\p{S}]/u

function checkAgreement({random, text}: Subject): boolean {
  if (text.length > mostText) return false
  const plugins = random.of(pluginLists)
  const {note, tree} = run(text, plugins)
  const found = outlineOfTree(tree)
  const expected = note && outlineOfNote(note, tree, plugins)
  assert.deepEqual(placesOf(found), placesOf(expected))
  if (note) assert.deepStrictEqual(note, parse(String(new VFile(text))))
  if (![definition, invisible, atEdge].some((known) => known.test(text))) assert.deepEqual(found, expected ?? [])
  return true
}

export const pluginLaws: Laws = {
  'the plugin finds the same parts, in the same places': {about: ['remarkBilingualNotes'], every: 32, check: checkAgreement},
  'the plugin that keeps the text writes it back': {
    about: ['remarkBilingualNotes'],
    every: 32,
    check({text}) {
      if (text.length > mostText) return false
      const processor = unified().use(remarkParse).use(remarkGfm).use(remarkBilingualNotes, {lossless: true})
      const file = new VFile(text)
      const tree = processor.runSync(processor.parse(file), file)
      assert.equal(processor.stringify(tree, file), text)
      return true
    }
  }
}
