import {test} from '@fast-check/vitest'
import {parse, serialize} from 'bilingual-notes'
import {describe, expect} from 'vitest'
import {markdown, rawString, soup} from './arbitraries.js'
import {handMadeNote} from './trees.js'

describe('law 1: every string is read, and written back byte for byte', () => {
  test.prop([markdown()])('notes, in every shape and spacing', (text) => {
    expect(serialize(parse(text))).toBe(text)
  })

  test.prop([soup(40)])('marks of the format and of Markdown in any order', (text) => {
    expect(serialize(parse(text))).toBe(text)
  })

  test.prop([rawString()])('any UTF-16 code units', (text) => {
    expect(serialize(parse(text))).toBe(text)
  })

  test.prop([handMadeNote()])('what is written of a tree made by hand', (note) => {
    const text = serialize(note)
    expect(serialize(parse(text))).toBe(text)
  })
})
