import {applyEdits} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'

describe('applyEdits()', () => {
  test('replaces, inserts and deletes, in any order, by offsets into the text as it was', () => {
    expect(
      applyEdits('the tide ebbs', [
        {start: 9, end: 13, text: 'turns'},
        {start: 0, end: 0, text: 'So '},
        {start: 4, end: 8, text: 'boat'}
      ])
    ).toBe('So the boat turns')
    expect(applyEdits('ebb', [{start: 0, end: 3, text: ''}])).toBe('')
    expect(applyEdits('ebb', [])).toBe('ebb')
  })

  test('inserts at one offset in the order given, and before what is replaced there', () => {
    expect(
      applyEdits('ab', [
        {start: 1, end: 2, text: 'x'},
        {start: 1, end: 1, text: '1'},
        {start: 1, end: 1, text: '2'},
        {start: 0, end: 1, text: 'A'}
      ])
    ).toBe('A12x')
  })

  test('counts UTF-16 code units, and changes neither text nor edits', () => {
    const edits = Object.freeze([Object.freeze({start: 2, end: 3, text: '水'})])
    expect(applyEdits('𠮷潮', edits)).toBe('𠮷水')
    expect(edits).toEqual([{start: 2, end: 3, text: '水'}])
  })
})
