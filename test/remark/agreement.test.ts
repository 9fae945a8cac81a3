import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type {PluggableList} from 'unified'
import {describe, expect, test} from 'vitest'
import {parse} from 'bilingual-notes'
import {definition, outlineOfNote, outlineOfTree, placesOf, run} from './agreement.js'
import {type Document, examples, fixtures, hostile, realNotes, someRealNotes, specification} from './corpus.js'

const corpora: Readonly<Record<string, ReadonlyArray<Document>>> = {
  fixtures,
  examples,
  specification,
  hostile
}

const pipelines: Readonly<Record<string, PluggableList>> = {
  'alone': [],
  'after remark-gfm and remark-frontmatter': [remarkGfm, remarkFrontmatter]
}

/** Expect the plugin to say what `parse` says. */
function agree(documents: ReadonlyArray<Document>, plugins: PluggableList = []): void {
  for (const {name, text} of documents) {
    const {note, tree} = run(text, plugins)
    expect(note, name).toEqual(parse(text))
    const expected = note && outlineOfNote(note, tree, plugins)
    const actual = outlineOfTree(tree)
    expect(placesOf(actual), name).toEqual(placesOf(expected))
    if (!definition.test(text)) expect(actual, name).toEqual(expected)
  }
}

const spellings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with a byte-order mark': (text) => `\uFEFF${text}`,
  'with CRLF': (text) => text.replaceAll(/\r?\n/g, '\r\n')
}

describe('real notes', () => {
  test.each(Object.keys(pipelines))(
    'should say what `parse` says: %s',
    {timeout: 300_000},
    (pipeline) => {
      // Every second is enough where nothing else changes the tree.
      const most = realNotes.filter((_note, index) => index % 2 === 0)
      agree(pipeline === 'alone' ? most : someRealNotes, pipelines[pipeline])
    }
  )
})

/** Every spelling alone, and every pipeline as it is: the two have nothing to do with each other. */
const runs: ReadonlyArray<readonly [pipeline: string, spelling: string]> = [
  ...Object.keys(spellings).map((spelling) => ['alone', spelling] as const),
  ['after remark-gfm and remark-frontmatter', 'as it is']
]

describe.each(runs)('%s, %s', (pipeline, spelling) => {
  test.each(Object.keys(corpora))('should say what `parse` says of %s', {timeout: 300_000}, (corpus) => {
    const spell = spellings[spelling] ?? String
    const documents = corpora[corpus] ?? []
    agree(
      documents.map(({name, text}) => ({name, text: spell(text)})),
      pipelines[pipeline]
    )
  })
})

/** Tags, and what is nearly one, of elements that start HTML in different ways; `N` is the name. */
const tags = '<N/</N>|<N/>|<N />|<N|<N>|</N>|</N|</N/>|<N/|<N a>|<N/ a>|<N a="b>c">|<N a=b/>|<N\ta>|<N>x|</N >|<N a"b>|<N =>|<N a=>|<N a==b>|<N 1>|</N a>|<N a=`>|<N a = \'b\' c:d/>|<N a="b"c>|<N a=b/c>'
const names = ['script', 'br', 'div', 'x-a-name-of-more-than-thirty-one-letters']
const shapes = ['原文\nT\nh', '原文：\n\nT\nh', '原文：\n\nh\nT\nh', '原文：\n\nT\n\nh']

test.each(names)('the tag %s should start HTML where remark-parse reads some', (name) => {
  agree(
    tags.split('|').flatMap((tag) =>
      shapes.map((shape) => {
        const text = shape.replace('T', tag.replaceAll('N', name))
        return {name: text, text}
      })
    )
  )
})
