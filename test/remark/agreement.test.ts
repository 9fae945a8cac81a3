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
