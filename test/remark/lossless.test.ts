import type {Paragraph, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type PluggableList, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import remarkBilingualNotes from 'bilingual-notes/remark'
import {type Document, examples, fixtures, hostile, someRealNotes, specification} from './corpus.js'

const corpora: Readonly<Record<string, ReadonlyArray<Document>>> = {
  fixtures,
  examples,
  specification,
  hostile,
  'real notes': someRealNotes
}

/** A plugin that edits the tree. */
type Edit = (tree: Root) => void

/** Write a text after its tree was edited, after or before it became that of a note. */
function write(text: string, after?: Edit, plugins: PluggableList = [], before?: Edit): string {
  return unified()
    .use(remarkParse)
    .use(remarkStringify, {bullet: '-'})
    .use(plugins)
    .use(() => (tree: Root) => {
      before?.(tree)
    })
    .use(remarkBilingualNotes, {lossless: true})
    .use(() => (tree: Root) => {
      after?.(tree)
    })
    .processSync(new VFile(text))
    .toString()
}

/** Replace a text, wherever it stands. */
function replace(from: string, to: string): Edit {
  return (tree) => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(from, to)
    })
  }
}

const note =
  '# The  tide\r\n\r\n原文:\r\nTides *keep* time__\r\n\r\n2018.\r\n\r\n潮汐守时。\r\n\r\n\r\n' +
  '学习：\r\ntide:  美 [taɪd]潮汐;潮水;\r\nebb：退潮\r\n>* an\r\n>* ebb\r\n\r\n' +
  '![a]( b.png )\r\n\r\n## 后记\r\n\r\n2026年3月1日于厦门。'

describe('a tree that nobody changed', () => {
  test.each(Object.keys(corpora))('should be written back byte for byte: %s', {timeout: 300_000}, (corpus) => {
    for (const {name, text} of corpora[corpus] ?? []) {
      expect(write(text), name).toBe(text)
    }
  })

  test.each(['fixtures', 'specification', 'hostile'])(
    'should be so after remark-gfm and remark-frontmatter: %s',
    (corpus) => {
      for (const {name, text} of corpora[corpus] ?? []) {
        expect(write(text, undefined, [remarkGfm, remarkFrontmatter]), name).toBe(text)
      }
    }
  )

  test('should be so where only `data` changed', () => {
    const edit: Edit = (tree) => {
      visit(tree, (node) => {
        node.data = {...node.data, hName: 'i'}
      })
    }
    expect(write(note, edit)).toBe(note)
  })

  test('should be so where nodes are replaced by copies', () => {
    const edit: Edit = (tree) => {
      tree.children = JSON.parse(JSON.stringify(tree.children)) as Root['children']
    }
    expect(write(note, edit)).toBe(note)
  })

  test('should keep a byte-order mark that the file drops as it is decoded', () => {
    const processor = unified().use(remarkParse).use(remarkBilingualNotes, {lossless: true})
    const file = processor.processSync(new VFile(new TextEncoder().encode(`\uFEFF${note}`)))
    expect(String(file)).toBe(`\uFEFF${note}`)
  })
})

describe('a tree that a plugin changed', () => {
  test.each([
    ['a line', 'Tides ', 'Currents ', 'Tides *keep* time__', 'Currents *keep* time\\_\\_'],
    ['a translation', '守时', '准时', '潮汐守时。', '潮汐准时。'],
    ['a sense', '潮水', '海潮', 'tide:  美 [taɪd]潮汐;潮水;', 'tide：美 [taɪd]潮汐;海潮;'],
    ['a term', 'ebb', 'ebbs', 'ebb：退潮', 'ebbs：退潮'],
    ['a title', 'tide', 'ebb', '# The  tide', '# The  ebb'],
    ['a signature', '厦门', '泉州', '2026年3月1日于厦门。', '2026年3月1日于泉州。']
  ])('should be written anew only there: %s', (_, from, to, before, after) => {
    let done = false
    const edit: Edit = (tree) => {
      visit(tree, 'text', (node) => {
        if (done || !node.value.includes(from)) return
        node.value = node.value.replace(from, to)
        done = true
      })
    }
    expect(write(note, edit)).toBe(note.replace(before, after))
  })

  test('should be written with the line ending of the note', () => {
    expect(write(note, replace('an', 'one'))).toBe(
      note.replace('>* an\r\n>* ebb', '> - one\r\n> - ebb')
    )
  })

  test('should close the gap where a node is removed', () => {
    const edit: Edit = (tree) => {
      visit(tree, 'entry', (_, index, parent) => {
        parent?.children.splice(index ?? 0, 1)
        return false
      })
    }
    expect(write(note, edit)).toBe(
      note.replace('学习：\r\ntide:  美 [taɪd]潮汐;潮水;\r\n', '学习：\r\n\r\n')
    )
  })

  test('should hold what is added, with blank lines around', () => {
    const edit: Edit = (tree) => {
      visit(tree, 'entryList', (list) => {
        list.children.splice(1, 0, {
          type: 'entry',
          children: [
            {type: 'term', children: [{type: 'text', value: 'flow'}]},
            {
              type: 'gloss',
              children: [
                {type: 'pronunciation', children: [{type: 'text', value: '美 [floʊ]'}]},
                {type: 'sense', children: [{type: 'text', value: '涨潮'}]},
                {type: 'sense', children: [{type: 'text', value: '流动'}]}
              ]
            }
          ]
        })
      })
    }
    expect(write(note, edit)).toBe(
      note.replace('潮水;\r\nebb', '潮水;\r\n\r\nflow：美 [floʊ] 涨潮；流动\r\n\r\nebb')
    )
  })

  test('should lack what is removed from an entry', () => {
    const edit: Edit = (tree) => {
      visit(tree, 'entry', (entry) => {
        entry.children = entry.children.filter((child) => child.type === 'explanation')
      })
    }
    expect(write('学习：\na：一\n>b\nc\n', edit)).toBe('学习：\n\n>b\n')
  })

  test('should hold what is added to an empty file, or at an end', () => {
    const edit: Edit = (tree) => {
      tree.children.push({type: 'paragraph', children: [{type: 'text', value: 'One.'}]})
    }
    expect(write('', edit)).toBe('One.\n')
    expect(write('Zero.', edit)).toBe('Zero.\n\nOne.\n')
    expect(write('Zero.\n', edit)).toBe('Zero.\n\nOne.\n')
  })

  test('should be empty but for white space where everything is removed', () => {
    expect(
      write('\n# A\n\n', (tree) => {
        tree.children = []
      })
    ).toBe('\n\n\n')
  })

  test('should not let two lists become one', () => {
    const list = '* a\n\nOne.\n\n* b\n'
    const edit: Edit = (tree) => {
      visit(tree, 'paragraph', (_, index, parent) => {
        if (parent?.type === 'listItem') return undefined
        parent?.children.splice(index ?? 0, 1)
        return false
      })
    }
    expect(write(list, edit)).toBe('* a\n\n<!---->\n\n* b\n')
  })

  test('should not join a line that grew to the line below it', () => {
    const edit: Edit = (tree) => {
      visit(tree, 'label', (node, index, parent) => {
        const list = {type: 'paragraph', children: [{type: 'text', value: 'a\nb'}]} as Paragraph
        parent?.children.splice(index ?? 0, 1, {...list, position: node.position})
        return false
      })
    }
    expect(write('学习：\ntide：潮汐\n', edit)).toBe('a\nb\n\ntide：潮汐\n')
  })

  test.each(['\n\n\n', '\n \n', '\n\n\n\n', '\r\n\r\n\r\n', '\r\n \t\r\n', '\r \r'])(
    'should keep the gap %j below a line that grew, as it holds a blank line',
    (gap) => {
      const edit: Edit = (tree) => {
        visit(tree, 'label', (node, index, parent) => {
          const grown: Paragraph = {type: 'paragraph', children: [{type: 'text', value: 'a\nb'}]}
          parent?.children.splice(index ?? 0, 1, {...grown, position: node.position})
          return false
        })
      }
      const [, ending = ''] = /(\r?\n|\r)/.exec(gap) ?? []
      expect(write(`学习：${gap}tide：潮汐${ending}`, edit)).toBe(`a${ending}b${gap}tide：潮汐${ending}`)
    }
  )

  test('should hold what plugins put at either end before, and what stood around it', () => {
    const position = {start: {line: 1, column: 1}, end: {line: 1, column: 2}}
    const added: Paragraph = {type: 'paragraph', children: [{type: 'text', value: 'a'}], position}
    const text = '\n# A\n\nB\n\n'
    expect(write(text, undefined, [], (tree) => void tree.children.unshift(added))).toBe('\na\n\n# A\n\nB\n\n')
    expect(write(text, undefined, [], (tree) => void tree.children.push(added))).toBe('\n# A\n\nB\n\na\n\n')
  })

  test('should hold what plugins changed before', () => {
    // Not so where a label and a line are one paragraph: they are read again.
    const apart = note.replace('原文:\r\n', '原文:\r\n\r\n')
    expect(write(apart, undefined, [], replace('keep', 'tell'))).toBe(
      apart.replace('Tides *keep* time__', 'Tides *tell* time\\_\\_')
    )
  })
})

describe('a tree that is not known', () => {
  const processor = unified().use(remarkParse).use(remarkBilingualNotes, {lossless: true}).freeze()

  test('should be written as Markdown, without remark-stringify too', () => {
    expect(processor.stringify(processor.parse('*  a\n'), new VFile('*  a\n'))).toBe('* a\n')
  })

  test('should be written by remark-stringify where that comes first', () => {
    const other = unified()
      .use(remarkParse)
      .use(remarkStringify, {bullet: '-'})
      .use(remarkBilingualNotes, {lossless: true})
    expect(other.stringify(other.parse('*  a\n'))).toBe('- a\n')
  })

  test('should be taken for what its file says where it was parsed elsewhere', () => {
    const file = new VFile(note)
    const tree = unified().use(remarkParse).parse(file)
    processor.runSync(tree, file)
    expect(processor.stringify(tree, file)).toBe(note)
  })
})
