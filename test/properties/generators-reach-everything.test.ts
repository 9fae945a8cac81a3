import {type Note, type Nodes, parse} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {resolveSettings} from '../../src/parse/settings.js'
import type {TokenKind} from '../../src/parse/token.js'
import {tokenize} from '../../src/parse/tokenize.js'
import {markdown} from './arbitraries.js'
import {handMadeNote} from './trees.js'
import {walk} from './walk.js'

const seed = 20261123
const texts = fc.sample(markdown(), {numRuns: 400, seed})

/** Every type and kind has its row: a new one does not compile without it. */
const types: Readonly<Record<Nodes['type'], true>> = {
  afterword: true, entry: true, explanation: true, front: true, gloss: true, heading: true, image: true,
  inflection: true, label: true, line: true, markdown: true, note: true, pronunciation: true, remark: true,
  section: true, segment: true, sense: true, signature: true, sourceText: true, term: true, title: true,
  translation: true, vocabulary: true
}

const kinds: Readonly<Record<TokenKind, true>> = {
  explanation: true, heading: true, image: true, markdown: true, plain: true, sourceLabel: true, text: true,
  translationLabel: true, vocabularyLabel: true
}

const typesIn = (notes: ReadonlyArray<Note>): Array<string> =>
  [...new Set(notes.flatMap((note) => walk(note).map(({node}) => node.type)))].sort()

describe('the arbitraries reach everything there is', () => {
  it('every type of node, in what is read', () => {
    expect(typesIn(texts.map((text) => parse(text)))).toEqual(Object.keys(types))
  })

  it('every type of node, in trees made by hand', () => {
    expect(typesIn(fc.sample(handMadeNote(), {numRuns: 400, seed}))).toEqual(Object.keys(types))
  })

  it('every kind of token', () => {
    const found = texts.flatMap((text) => tokenize(text, resolveSettings(null)).tokens.map((d) => d.kind))
    expect([...new Set(found)].sort()).toEqual(Object.keys(kinds))
  })

  it.each([
    ['CRLF alone', /^(?=[^]*\r\n)(?![^]*(\r(?!\n)|(?<!\r)\n))/],
    ['CR alone', /^(?=[^]*\r)(?![^]*\n)/],
    ['mixed line endings', /\r\n[^]*(?<!\r)\n/],
    ['a byte-order mark', /^\uFEFF/],
    ['a missing final line ending', /[^\r\n]$/],
    ['an unpaired surrogate', /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/],
    ['a NUL', /\0/],
    ['three blank lines', /\n\n\n\n/],
    ['white space at the end of a line', /[\t \u3000]\n/]
  ])('%s', (_name, pattern) => {
    expect(texts.some((text) => pattern.test(text))).toBe(true)
  })
})
