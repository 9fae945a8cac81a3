/** The packages that read and write Markdown, loaded with the module or where they are needed first. */
import {describe, expect, it} from 'vitest'
import {inlineToImage, inlineToText} from '../src/text/inline.js'
import * as atOnce from '../src/text/markdown.js'
import * as onDemand from '../src/text/markdown-on-demand.js'

describe.each([
  ['at once', atOnce],
  ['on demand', onDemand]
])('Markdown that is loaded %s', (_name, {loadParser, loadWriter}) => {
  it('is read', () => {
    const {remarkParse, toString, unified} = loadParser()
    expect(toString(unified().use(remarkParse).parse('*Tide* `ebbs`'))).toBe('Tide ebbs')
  })

  it('is written', () => {
    expect(loadWriter()({type: 'text', value: '*tide*'})).toBe('\\*tide\\*\n')
  })
})

describe('hostile Markdown', () => {
  const many = 50_000

  it.each([
    ['emphasis', '*a_ ', '*a_'],
    ['strong', '**a** ', 'a'],
    ['brackets', '[ ', '['],
    ['links', '[a](b)', 'a'],
    ['escapes', '\\*', '*'],
    ['tags that never end', '<a ', '<a'],
    ['named references', '&amp', '&amp']
  ])('of %s is read to its end', (_name, unit, text) => {
    const read = inlineToText(unit.repeat(many))
    expect(read.startsWith(text)).toBe(true)
    expect(read.endsWith(text.trim())).toBe(true)
  })

  it.each([
    ['code', '`a` '],
    ['images', '![a](b) '],
    ['references', '&amp; '],
    ['tags', '<b>']
  ])('of %s is not given to a parser, but for its escapes', (_name, unit) => {
    const line = unit.repeat(many)
    expect(inlineToText(`${line}\\*&#42;\0`)).toBe(`${line}**\uFFFD`)
    expect(inlineToImage(line)).toBeUndefined()
  })

  it('is not given to a parser where it is long, though its marks are few', () => {
    const tide = 'tide '.repeat(2000)
    expect(inlineToText(`\`a\` ${tide}`)).toBe(`\`a\` ${tide.trim()}`)
    expect(inlineToText(`\`a\` ${tide.slice(100)}`)).toBe(`a ${tide.slice(100).trim()}`)
    expect(inlineToText(`*a* ${tide}`)).toBe(`a ${tide.trim()}`)
  })
})
