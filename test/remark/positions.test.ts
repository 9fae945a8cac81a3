import type {Nodes} from 'mdast'
import {toString} from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type {Point} from 'unist'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {run} from './agreement.js'
import {type Document, examples, fixtures, hostile, someRealNotes, specification} from './corpus.js'

const corpora: Readonly<Record<string, ReadonlyArray<Document>>> = {
  fixtures,
  examples,
  specification,
  hostile,
  'real notes': someRealNotes
}

/** White space as the reader of notes knows it. */
const blank = /^[\s\u200B-\u200D\u2060\uFEFF]*$/

/** Offsets of the lines of a text. */
function lineStarts(text: string): Array<number> {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)]
}

/** What is wrong with the positions of a tree. */
function mistakesIn(tree: Nodes, text: string): Array<string> {
  const mistakes: Array<string> = []
  const starts = lineStarts(text)
  visit(tree, (node, index, parent) => {
    const {position} = node
    if (!position) {
      mistakes.push(`${node.type} without position`)
      return
    }

    const {start, end} = position
    const from = start.offset ?? -1
    const to = end.offset ?? -1
    for (const point of [start, end]) {
      if (!agrees(point, starts)) mistakes.push(`${node.type} ${JSON.stringify(point)}`)
    }

    if (node.type === 'text' && to - from === node.value.length && !node.value.includes('\uFFFD')) {
      if (text.slice(from, to) !== node.value) mistakes.push(`text ${from} ${node.value}`)
    }

    const next = parent?.children[(index ?? 0) + 1]?.position
    if (next && (next.start.offset ?? -1) < to) mistakes.push(`${node.type} ${from} overlaps`)
    const around = parent?.position
    if (!around) return
    const before = text.slice(from, around.start.offset)
    const after = text.slice(around.end.offset, to)
    if (!blank.test(before + after)) mistakes.push(`${node.type} ${from} outside of its parent`)
  })
  return mistakes
}

function agrees({column, line, offset}: Point, starts: ReadonlyArray<number>): boolean {
  return starts[line - 1] === (offset ?? -1) - column + 1
}

/** The letters and digits of a text. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Whether all of a text is in another, in its order. */
function isIn(part: string, whole: string): boolean {
  let index = 0
  for (const character of part) {
    const found = whole.indexOf(character, index)
    if (found === -1) return false
    index = found + character.length
  }

  return true
}

describe.each(['', '\uFEFF'])('after %j', (mark) => {
  test.each(Object.keys(corpora))('should have the positions of the text: %s', {timeout: 300_000}, (corpus) => {
    for (const {name, text} of corpora[corpus] ?? []) {
      const document = mark + text
      expect(mistakesIn(run(document).tree, document), name).toEqual([])
    }
  })
})

test.each(Object.keys(corpora))('should keep the words of %s', {timeout: 300_000}, (corpus) => {
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
  for (const {name, text} of corpora[corpus] ?? []) {
    const before = letters(toString(parser.parse(text)))
    const after = letters(toString(run(text, [remarkGfm, remarkFrontmatter]).tree))
    expect(isIn(before, after), name).toBe(true)
  }
})
