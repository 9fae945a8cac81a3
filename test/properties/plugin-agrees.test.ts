import {test} from '@fast-check/vitest'
import remarkBilingualNotes from 'bilingual-notes/remark'
import {parse} from 'bilingual-notes'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type PluggableList, unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect} from 'vitest'
import {outlineOfNote, outlineOfTree, placesOf, run} from '../remark/agreement.js'
import {markdown, noteText} from './arbitraries.js'

const pluginLists: ReadonlyArray<readonly [name: string, plugins: PluggableList]> = [
  ['alone', []],
  ['after remark-gfm and remark-frontmatter', [remarkGfm, remarkFrontmatter]]
]

/** To Markdown, what is defined is no text, and so is a footnote. */
const definition = /\[[^\]]*\]:|\[\^/

/** Without white space that is none to Markdown: emphasis and blocks do not end before it. */
const visible = noteText().map((text) => text.replaceAll(/[^\S\t\r\n ]|\u200B/g, ''))

describe.each(pluginLists)('law 7: the plugin %s', (_name, plugins) => {
  test.prop([markdown()])('finds the same parts in the same places', (text) => {
    const {note, tree} = run(text, plugins)
    const expected = note && outlineOfNote(note, tree, plugins)
    expect(placesOf(outlineOfTree(tree))).toEqual(placesOf(expected))
  })

  test.prop([visible])('reads the same texts', (text) => {
    const {note, tree} = run(text, plugins)
    if (definition.test(text)) return
    expect(outlineOfTree(tree)).toEqual(note && outlineOfNote(note, tree, plugins))
  })

  test.prop([markdown()])('keeps the note that `parse` reads', (text) => {
    const {note} = run(text, plugins)
    if (note) expect(note).toEqual(parse(String(new VFile(text))))
  })
})

describe('law 7: the plugin that keeps the text', () => {
  test.prop([markdown()])('writes it back byte for byte', (text) => {
    const processor = unified().use(remarkParse).use(remarkGfm).use(remarkBilingualNotes, {lossless: true})
    const file = new VFile(text)
    const tree = processor.runSync(processor.parse(file), file)
    expect(processor.stringify(tree, file)).toBe(text)
  })
})
