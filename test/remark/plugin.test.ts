import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {type Plugin, type Processor, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, expectTypeOf, test} from 'vitest'
import {parse, serialize, type Note} from 'bilingual-notes'
import remarkBilingualNotes, {type Options, type Segment} from 'bilingual-notes/remark'
import {sketch} from './sketch.js'

const text = '# A\n\n原文：\n\nOne.\n\n一。\n\n学习：\n\none：一\n'

const processor = unified().use(remarkParse).use(remarkBilingualNotes).freeze()

/** Run the plugin, after a change of the tree. */
function run(markdown: string, edit?: (tree: Root) => void): {file: VFile; tree: Root} {
  const file = new VFile(markdown)
  const tree = processor.parse(file)
  edit?.(tree)
  processor.runSync(tree, file)
  return {file, tree}
}

describe('the module', () => {
  test('should have a default export and nothing else', async () => {
    expect(Object.keys(await import('bilingual-notes/remark'))).toEqual(['default'])
  })
})

describe('`file.data`', () => {
  test('should hold the note that `parse` reads', () => {
    const {bilingualNotes} = run(text).file.data
    expect(bilingualNotes).toEqual(parse(text))
    expect(bilingualNotes && serialize(bilingualNotes)).toBe(text)
  })

  test('should be its own: the tree shares nothing with it', () => {
    const {file, tree} = run(text)
    visit(tree, (node) => {
      if (node.position) Object.assign(node.position.start, {line: 0, column: 0, offset: 0})
      if (node.position) Object.assign(node.position.end, {line: 0, column: 0, offset: 0})
    })
    expect(file.data.bilingualNotes).toEqual(parse(text))
  })
})

describe('a tree that is not that of its file', () => {
  const reason =
    '1:1: Unexpected tree that is not parsed from its file, expected the positions of the file’s text'

  test.each([
    ['has no positions', text, (tree: Root) => {
      visit(tree, (node) => {
        delete node.position
      })
    }],
    ['is of another text', `${text}\n`, (tree: Root) => {
      tree.children.pop()
      if (tree.position) tree.position.end.offset = 1
    }]
  ])('should stay as it is with a warning where it %s', (_, markdown, edit) => {
    const before = processor.parse(markdown)
    edit(before)
    const {file, tree} = run(markdown, edit)
    expect(tree).toEqual(before)
    expect(file.data).toEqual({})
    expect(file.messages.map(String)).toEqual([reason])
    expect(file.messages[0]).toMatchObject({
      fatal: false,
      ruleId: 'tree-of-file',
      source: 'bilingual-notes'
    })
  })

  test('should stay so where there is no file', () => {
    const tree = processor.parse(text)
    processor.runSync(tree)
    expect(tree).toEqual(processor.parse(text))
  })

  test('should be an empty note where both are empty', () => {
    const file = new VFile('')
    const tree = processor.parse(file)
    unified().use(remarkBilingualNotes, {validate: false}).runSync(tree, file)
    expect(tree.children).toEqual([])
    expect(file.data.bilingualNotes).toEqual(parse(''))
    expect(file.messages).toEqual([])
  })
})

describe('a tree that plugins changed before', () => {
  test('should do without what they removed', () => {
    const {tree} = run(text, (root) => {
      root.children = root.children.filter((_, index) => index === 2 || index === 6)
    })
    expect(sketch(tree)).not.toContain('A')
    expect(sketch(tree)).not.toContain('label')
    expect(sketch(tree)).toContain('One.')
    expect(run(text, (root) => {
      root.children = []
    }).tree.children).toEqual([])
    expect(run('学习：\n\na：一\n\n>b\n', (root) => {
      root.children.splice(1, 1)
    }).tree.children).toMatchObject([{children: [{children: [{}, {type: 'entry'}]}]}])
  })

  test('should keep what they added where it stands', () => {
    const {tree} = run(text, (root) => {
      root.children.splice(2, 0, {type: 'thematicBreak'})
      root.children.push({type: 'thematicBreak'})
    })
    expect(tree.children.map((node) => node.type)).toEqual(['front', 'segment', 'thematicBreak'])
    expect((tree.children[1] as Segment).children.map((node) => node.type)).toEqual([
      'label',
      'thematicBreak',
      'sourceText',
      'translation',
      'vocabulary'
    ])
  })

  test('should do without an explanation that they removed, and without its entry', () => {
    const {tree} = run('学习：\n\na：一\n\n>b\n\nc\n\n>d\n', (root) => {
      root.children = root.children.filter((_, index) => index === 1 || index === 4)
    })
    expect(sketch(tree).match(/entry\b|term|explanation/g)).toEqual([
      'entry',
      'term',
      'entry',
      'explanation'
    ])
  })

  test('should be read again where inline nodes have no position', () => {
    const {tree: other} = run('学习：\n\n*one*：一\n', (root) => {
      visit(root, 'text', (node) => {
        if (node.value === '：一') delete node.position
      })
    })
    expect(sketch(other)).toContain('text "一"')

    const {tree} = run('学习：\n\none：一\n', (root) => {
      visit(root, 'text', (node) => {
        delete node.position
      })
    })
    expect(sketch(tree)).toContain('text "一"')
  })
})

describe('a processor', () => {
  test('should need no parser of its own', () => {
    const other = unified().use(remarkBilingualNotes)
    const file = new VFile('学习：\ntide  \\*：潮汐\n')
    const tree = unified().use(remarkParse).parse(file)
    other.runSync(tree, file)
    expect(sketch(tree)).toContain('text "tide  *"')
  })

  test('should be turned off by `false`', () => {
    const off = unified().use(remarkParse).use(remarkBilingualNotes, false)
    const tree = off.parse(text)
    expect(off.runSync(tree, new VFile(text))).toEqual(unified().use(remarkParse).parse(text))
  })

  test('should not mind a parser whose inline Markdown is other than that', () => {
    const strange = unified()
      .use(function (this: Processor) {
        this.parser = (markdown) => ({
          type: 'root',
          children: [],
          position: {
            start: {line: 1, column: 1, offset: 0},
            end: {line: 1, column: markdown.length + 1, offset: markdown.length}
          }
        })
      })
      .use(remarkBilingualNotes)
    const file = new VFile('原文：One.')
    const tree = unified().use(remarkParse).parse(file)
    visit(tree, 'text', (node) => {
      node.value = 'other'
    })
    strange.runSync(tree, file)
    expect(sketch(tree)).toContain('label\n      text "原文："')
  })
})

describe('options', () => {
  const use = (options: unknown): (() => unknown) => () =>
    unified().use(remarkBilingualNotes, options as Options).freeze()

  test('should say which words are labels', () => {
    const other = unified()
      .use(remarkParse)
      .use(remarkBilingualNotes, {labels: {source: 'Text', vocabulary: ['Words']}})
    const file = new VFile('Text:\nOne.\nWords:\none：一\n')
    const tree = other.parse(file)
    other.runSync(tree, file)
    expect(sketch(tree).match(/label|sourceText|entry\b/g)).toEqual([
      'label',
      'sourceText',
      'label',
      'entry'
    ])
    expect(file.data.bilingualNotes).toEqual(
      parse(String(file), {labels: {source: 'Text', vocabulary: ['Words']}})
    )
  })

  test('should say which languages a note is in', () => {
    const languages = {source: 'de', translation: 'zh-Hant'}
    const other = unified().use(remarkParse).use(remarkBilingualNotes, {languages})
    const file = new VFile(text)
    const tree = other.parse(file)
    other.runSync(tree, file)
    expect(file.data.bilingualNotes?.languages).toEqual(languages)
  })

  test('should be merged where the plugin is used again, lists by index', () => {
    const other = unified()
      .use(remarkParse)
      .use(remarkBilingualNotes, {labels: {source: ['Text', 'Passage']}})
      .use(remarkBilingualNotes, {labels: {source: ['Piece']}})
    const file = new VFile('Piece:\nOne.\n\nPassage:\nTwo.\n\nText:\nThree.\n')
    const tree = other.parse(file)
    other.runSync(tree, file)
    expect(tree.children.map((node) => node.type)).toEqual(['segment', 'segment'])
  })

  test.each([
    [1, 'Unexpected a number as `options`, expected an object with the fields `labels`, `languages`, `lossless`, `validate`'],
    [{labls: {}}, 'Unexpected field `options.labls`, expected one of `labels`, `languages`, `lossless`, `validate`'],
    [{lossless: 'yes'}, 'Unexpected a string as `options.lossless`, expected a boolean'],
    [{labels: {sauce: 'x'}}, 'Unexpected field `options.labels.sauce`, expected one of `source`, `translation`, `vocabulary`, `afterword`']
  ])('should be refused: %j', (options, message) => {
    expect(use(options)).toThrow(new TypeError(message))
  })

  test.each([undefined, null, {}, {labels: null, languages: null, lossless: null, validate: null}])(
    'should be as if not given: %j',
    (options) => {
      expect(use(options)).not.toThrow()
    }
  )
})

test('should have types', () => {
  expectTypeOf(remarkBilingualNotes).toExtend<
    Plugin<[(Readonly<Options> | null | undefined)?], Root>
  >()
  expectTypeOf<VFile['data']['bilingualNotes']>().toEqualTypeOf<Note | undefined>()
  const tree = processor.parse(text)
  visit(tree, 'segment', (node) => {
    expectTypeOf(node).toEqualTypeOf<Segment>()
  })
  visit(tree, 'sense', (node) => {
    expectTypeOf(node.data?.hName).toEqualTypeOf<string | undefined>()
  })
  // @ts-expect-error: no such option.
  expect(() => unified().use(remarkBilingualNotes, {label: {}}).freeze()).toThrow(TypeError)
  // @ts-expect-error: no such type of node.
  visit(tree, 'sentence', (node: {type: 'sentence'}) => node)
})
