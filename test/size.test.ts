/** How much a text may hold. That `parse` asks is tried by `test/linear/huge.mjs`: it takes seconds. */
import {expect, it} from 'vitest'
import {checkSize} from '../src/parse/size.js'

it('lets pass as many parts as a process has memory for', () => {
  expect(() => {
    checkSize(4_000_000)
  }).not.toThrow()
})

it('refuses more, with the figure and what is expected', () => {
  expect(() => {
    checkSize(4_000_001)
  }).toThrow(new RangeError('Unexpected `markdown` of more than 4,000,000 lines or senses, expected a shorter text'))
})
