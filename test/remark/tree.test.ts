import type {Nodes} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type {PluggableList} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {run} from './agreement.js'
import {sketch, source} from './sketch.js'

const tree = (text: string, plugins: PluggableList = []): string =>
  sketch(run(text, plugins).tree)

/** The first node of a type. */
function part(text: string, type: Nodes['type'], plugins: PluggableList = []): string {
  let found: Nodes | undefined
  visit(run(text, plugins).tree, (node) => {
    if (!found && node.type === type) found = node
  })
  return found ? sketch(found) : ''
}

describe('the tree of a note', () => {
  test('should say which language the lines of a front are in, and leave that of a text to the text', () => {
    const languages = (text: string): Array<unknown> => {
      const found: Array<unknown> = []
      visit(run(text, []).tree, 'paragraph', ({data}) => void found.push(data?.hProperties?.lang))
      return found
    }
    expect(languages('# A\n\nOne\n一二。\n')).toEqual(['en', 'zh-Hans'])
    expect(languages('原文：\n\nOne\n一二。\n')).toEqual([undefined, undefined])
  })

  test.each(['\n', '\r\n', '\r'])('should have a heading below a definition start on its own line, after %j', (ending) => {
    const starts: Array<unknown> = []
    visit(run(`[a]: b${ending} Title${ending}===${ending}`, []).tree, 'heading', ({position}) => void starts.push(position?.start))
    expect(starts).toEqual([{line: 2, column: 2, offset: 6 + ending.length + 1}])
  })

  test('should hold the ordinary nodes in those of the note', () => {
    expect(
      tree(
        '# A\n\n*B*\n\n原文：\n\nOne\n\ntwo.\n\n一二。\n\n![a](b.png)\n\n学习：\n\none：美 [wʌn] 一；壹； **注意**\n> 1\n\n## 后记\n\n2026年3月1日。\n'
      )
    ).toBe(source`
      root
        front
          heading
            text "A"
          paragraph
            emphasis
              text "B"
        segment
          label
            text "原文："
          sourceText
            paragraph
              text "One"
            paragraph
              text "two."
          translation
            paragraph
              text "一二。"
          paragraph
            image
          vocabulary
            label
              text "学习："
            entryList
              entry
                term
                  text "one"
                gloss
                  pronunciation
                    text "美 [wʌn]"
                  text " "
                  sense
                    text "一"
                  text "；"
                  sense
                    text "壹"
                  text "； "
                  remark
                    strong
                      text "注意"
                explanation
                  blockquote
                    paragraph
                      text "1"
        afterword
          heading
            text "后记"
          signature
            text "2026年3月1日。"
    `)
  })

  test('should hold a cross-heading as a section', () => {
    expect(tree('原文：\n\nOne.\n\n## Two\n\n原文：\n\nThree.\n')).toBe(source`
      root
        segment
          label
            text "原文："
          sourceText
            paragraph
              text "One."
        section
          heading
            text "Two"
        segment
          label
            text "原文："
          sourceText
            paragraph
              text "Three."
    `)
  })

  test('should hold a bare headword beside the list', () => {
    expect(part('原文：\n\nOne.\n\n学习：\n\na：一\n\nb\n\nc\n>d\n\ne：\n', 'vocabulary'))
      .toBe(source`
      vocabulary
        label
          text "学习："
        entryList
          entry
            term
              text "a"
            gloss
              sense
                text "一"
        entry
          term
            text "b"
        entryList
          entry
            term
              text "c"
            explanation
              blockquote
                paragraph
                  text "d"
          entry
            term
              text "e"
            gloss
    `)
  })
})

describe('a block that holds more than one part', () => {
  test('should be split where a label and an entry are one paragraph', () => {
    expect(tree('学习：\ntide：潮*汐*\nebb：退潮')).toBe(source`
      root
        front
          vocabulary
            label
              text "学习："
            entryList
              entry
                term
                  text "tide"
                gloss
                  sense
                    text "潮"
                    emphasis
                      text "汐"
              entry
                term
                  text "ebb"
                gloss
                  sense
                    text "退潮"
    `)
  })

  test('should be split where text stands on the line of a label', () => {
    expect(tree('原文：One *two*.\n')).toBe(source`
      root
        segment
          label
            text "原文："
          sourceText
            paragraph
              text "One "
              emphasis
                text "two"
              text "."
    `)
  })

  test('should be split where a quote swallows the line below it', () => {
    expect(part('原文：\nOne.\n学习：\na：一\n>b\nc：三\n', 'entryList')).toBe(source`
      entryList
        entry
          term
            text "a"
          gloss
            sense
              text "一"
          explanation
            blockquote
              paragraph
                text "b"
        entry
          term
            text "c"
          gloss
            sense
              text "三"
    `)
  })

  test('should be split where a list swallows a label, and stay a list', () => {
    expect(tree('- a\n- b\n原文：\n\nOne.\n')).toBe(source`
      root
        front
          list
            listItem
              paragraph
                text "a"
            listItem
              paragraph
                text "b"
        segment
          label
            text "原文："
          sourceText
            paragraph
              text "One."
    `)
  })

  test('should be split where a line below makes it a heading, or HTML', () => {
    expect(tree('原文：\nOne\n===\n<b>\n学习：\na：一\n')).toBe(source`
      root
        segment
          label
            text "原文："
          sourceText
            paragraph
              text "One"
            paragraph
              text "==="
            paragraph
              html "<b>"
          vocabulary
            label
              text "学习："
            entryList
              entry
                term
                  text "a"
                gloss
                  sense
                    text "一"
    `)
  })

  test('should be split by line where it is a paragraph', () => {
    expect(tree('# A\nB *c\nd* e  \n二\n')).toBe(source`
      root
        front
          heading
            text "A"
          paragraph
            text "B *c"
          paragraph
            text "d* e"
          paragraph
            text "二"
    `)
  })

  test('should be split where inline Markdown reaches over parts', () => {
    expect(part('学习：\n*a*：一；*二；三* b**c**\n', 'entry')).toBe(source`
      entry
        term
          emphasis
            text "a"
        gloss
          sense
            text "一"
          text "；"
          sense
            text "*二"
          text "；"
          sense
            text "三* b"
            strong
              text "c"
    `)
  })

  test('should not be split where it is a table or a list in the midst of a vocabulary', () => {
    const text = '原文：\n\nOne.\n\n学习：\n\na：一\n\n| 甲 | 乙 |\n| - | - |\n\n- d\n- e\n\nf：六\n'
    const result = tree(text, [remarkGfm])
    expect(result.match(/^ *(?:table|list|entryList)$/gm)).toEqual([
      '      entryList',
      '      table',
      '      list',
      '      entryList'
    ])
  })
})

describe('what is text to a note and something else to Markdown', () => {
  test('should be text in a source text or a translation', () => {
    expect(part('原文：\n\nIn\n\n2018.\n\n- so -\n\n    there\n\n***\n\n一\n', 'sourceText'))
      .toBe(source`
      sourceText
        paragraph
          text "In"
        paragraph
          text "2018."
        paragraph
          text "- so -"
        paragraph
          text "there"
        paragraph
          text "***"
    `)
  })

  test('should stay what it is elsewhere, but for a list of nothing', () => {
    expect(tree('# A\n\n1. b\n\n***\n\n2018.\n\n    c\n')).toBe(source`
      root
        front
          heading
            text "A"
          list
            listItem
              paragraph
                text "b"
          thematicBreak
          paragraph
            text "2018."
          code "c"
    `)
  })

  test('should be a heading where a note has one', () => {
    expect(tree('# A\n\n##后记\n')).toBe(source`
      root
        front
          heading
            text "A"
        afterword
          heading
            text "后记"
    `)
    expect(run('# A\n\n##后记\n').tree.children[1]).toMatchObject({
      children: [{depth: 2, position: {start: {offset: 5}, end: {offset: 9}}}]
    })
  })

  test('should be a definition where it is one', () => {
    expect(tree('原文：\n\nOne [a].\n\n[a]: b\n')).toContain('definition')
  })
})

describe('what is nothing to a note', () => {
  test('should stay between the parts that it stands between', () => {
    expect(tree('　\n\n# A\n\n　\n\n原文：\n\n　\n\nOne.\n\n学习：\n\na：一\n\n　\n\n>b\n\n　\n')).toBe(source`
      root
        paragraph
          text "\u3000"
        front
          heading
            text "A"
        paragraph
          text "\u3000"
        segment
          label
            text "原文："
          paragraph
            text "\u3000"
          sourceText
            paragraph
              text "One."
          vocabulary
            label
              text "学习："
            entryList
              entry
                term
                  text "a"
                gloss
                  sense
                    text "一"
                explanation
                  paragraph
                    text "\u3000"
                  blockquote
                    paragraph
                      text "b"
        paragraph
          text "\u3000"
    `)
  })
})

describe('front matter', () => {
  const text = '---\na: b\n---\n\n# C\n'

  test('should be YAML after remark-frontmatter', () => {
    expect(tree(text, [remarkFrontmatter])).toBe(source`
      root
        front
          yaml "a: b"
          heading
            text "C"
    `)
  })

  test('should be what Markdown reads without it', () => {
    expect(tree(text)).toBe(source`
      root
        front
          thematicBreak
          heading
            text "a: b"
          heading
            text "C"
    `)
  })
})
