/** How lines are read that are nearly something else. */
import {type Nodes, type Note, parse} from 'bilingual-notes'
import {describe, expect, it} from 'vitest'
import {walk} from './support/tree.js'

const valuesOf = (text: string, type: Nodes['type']): Array<string> =>
  [...walk(parse(text))].flatMap((node) => (node.type === type && 'value' in node ? node.value : []))

/** A line of prose, and no line of a page. */
const long = 'Twice a day the tide ebbs, the boats lie on the mud, and nobody at all looks up from the nets; so it goes, year in, year out.'

describe('an entry', () => {
  it.each([
    ['ebb；退：潮', 'ebb', '退：潮'],
    ['ebb；a：潮', 'ebb', 'a：潮'],
    ['ebb (b:c)；退', 'ebb (b', 'c)；退'],
    ['ebb (b:c)；退：潮', undefined, undefined]
  ])('is parted by the first semicolon, if no colon stands before it: %s', (line, term, sense) => {
    expect(valuesOf(`学习：\n\n${line}\n`, 'term')).toEqual(term === undefined ? [] : [term])
    expect(valuesOf(`学习：\n\n${line}\n`, 'sense').join('；')).toBe(sense ?? '')
  })

  it.each([
    ['ebb：潮水退去，回落', ['ebb'], []],
    ['ebb：潮水退去，回落。', [], ['ebb：潮水退去，回落。']],
    ['ebb：潮水退去”；', [], ['ebb：潮水退去”；']]
  ])('below a source text is one unless it ends as a sentence does: %s', (line, terms, lines) => {
    const text = `原文：\n\nThe tide ebbs.\n\n${line}\n`
    expect(valuesOf(text, 'term')).toEqual(terms)
    expect(valuesOf(text, 'line').slice(1)).toEqual(lines)
  })
})

describe('a note', () => {
  /** Its parts, and what those hold of text. */
  const outline = ({children}: Note): Array<string> =>
    children.map((child) => `${child.type}: ${child.children.map(({type}) => type).join(' ')}`)

  const first = `原文：\n\n${long}\n\n潮退。\n\n学习：\n\nebb：退潮\n\n`
  const ofFirst = 'segment: label sourceText translation vocabulary'

  it.each([
    ['is one with an item of a list', 'It comes back\n\n- late\n\n晚些涨回。\n', ['segment: sourceText translation']],
    ['is a long line of prose', `${long}\n\n晚些涨回。\n`, ['segment: sourceText translation']],
    ['stands in no afterword', '## 后记\n\nebb：退潮\n\nIt comes back\n\nlate.\n\n晚些涨回。\n', ['afterword: heading vocabulary line line line']]
  ])('may have a segment without a label, which %s', (_name, text, expected) => {
    expect(outline(parse(first + text))).toEqual([ofFirst, ...expected])
  })

  it('has none that is one short line', () => {
    expect(outline(parse(`${first}It comes back.\n\n晚些涨回。\n`))).toEqual([`${ofFirst} line line`])
  })

  it('is signed in its afterword by whatever begins with a date', () => {
    expect(outline(parse('## 后记\n\n2026年3月1日，天气很好\n'))).toEqual(['afterword: heading signature'])
    expect(outline(parse('2026年3月1日，天气很好\n'))).toEqual(['front: line'])
    expect(outline(parse('2026年3月1日，在海边\n'))).toEqual(['front: signature'])
  })
})
