/**
 * The real notes that the format was learnt from. They are published articles, so none is in this
 * repository: without them these tests are skipped.
 */
import {type Note, format, fromData, parse, serialize, toData} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'
import {areNotesHere, readBeside, realNotes, textOf} from './support/notes.js'
import {type Comparison, type Outline, compareOutlines, outlineOf} from './support/outline.js'
import {freeze, wrongPositions} from './support/tree.js'

const lost = 'the separator is lost, and the line an entry still'
const forgotten = 'the source label is forgotten: one long line, and a learning label below it'

/** Every difference to `outline.jsonl`, and why. A difference that is no more must leave the table. */
const differences: ReadonlyArray<readonly [file: string, line: number, field: string, reason: string]> = [
  ['real/note-006.md', 100, 'terms', lost],
  ['real/note-006.md', 216, 'terms', lost],
  ['real/note-039.md', 274, 'terms', lost],
  ['real/note-055.md', 11, 'sourceWords', 'two asterisks that mark a footnote are a word of the text'],
  ['real/note-060.md', 53, 'sourceWords', 'a line begins with the hyphen of its word'],
  ['real/note-060.md', 53, 'terms', lost],
  ['real/note-101.md', 95, 'terms', lost],
  ['real/note-105.md', 480, 'terms', 'a line that is strong as a whole is a cross-heading, no term'],
  ['real/note-118.md', 33, 'terms', 'an address alone on its line is no headword'],
  ['real/note-119.md', 385, 'terms', lost],
  ['real/note-122.md', 395, 'translationCharacters', 'marks that are none in Markdown are text'],
  ['real/note-125.md', 1, 'frontTerms', 'the entry is one of the segment of line 78'],
  ['real/note-125.md', 43, 'segment', forgotten],
  ['real/note-125.md', 78, 'segment', forgotten],
  ['real/note-125.md', 108, 'segment', forgotten],
  ['real/note-125.md', 217, 'heading', 'it is a cross-heading, as segments stand above it']
]

const files = realNotes.map(({name}) => name)
const lineFeeds = (markdown: string): string => markdown.replaceAll(/\r\n?/g, '\n')

const variants: Readonly<Record<string, (markdown: string) => string>> = {
  'as it is': (markdown) => markdown,
  LF: lineFeeds,
  CRLF: (markdown) => lineFeeds(markdown).replaceAll('\n', '\r\n'),
  CR: (markdown) => lineFeeds(markdown).replaceAll('\n', '\r'),
  'a byte-order mark': (markdown) => `\uFEFF${markdown}`,
  'no final newline': (markdown) => markdown.replace(/[\r\n]+$/, '')
}

/** The notes for which something does not hold. Texts must not be printed, so names are compared. */
const failing = (holds: (markdown: string) => boolean): Array<string> =>
  files.filter((file) => !holds(textOf(file)))

const isSame = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right)

describe.skipIf(!areNotesHere)('the real notes', () => {
  test('are 128', () => {
    expect(files).toHaveLength(128)
    expect(failing((markdown) => !markdown.includes('\uFFFD'))).toEqual([])
  })

  describe.each(Object.entries(variants))('with %s', (_name, vary) => {
    test('are written back byte for byte', () => {
      expect(failing((d) => serialize(parse(vary(d))) === vary(d))).toEqual([])
    })

    test('have exact positions', () => {
      expect(failing((d) => wrongPositions(parse(vary(d)), vary(d)).length === 0)).toEqual([])
    })

    test('read as the same data', () => {
      const read = (markdown: string): unknown => toData(parse(markdown))
      expect(failing((d) => isSame(read(vary(d)), read(d)))).toEqual([])
    })
  })

  test('are plain JSON', () => {
    const copy = (note: Note): Note => JSON.parse(JSON.stringify(note)) as Note
    expect(failing((d) => isSame(copy(parse(d)), parse(d)) && serialize(copy(parse(d))) === d)).toEqual([])
  })

  test('keep their data when formatted, and stay formatted', () => {
    const output = new Map(files.map((file) => [textOf(file), format(textOf(file))]))
    const formatted = (d: string): string => output.get(d) ?? ''
    expect(failing((d) => format(formatted(d)) === formatted(d))).toEqual([])
    expect(failing((d) => isSame(toData(parse(formatted(d))), toData(parse(d))))).toEqual([])
  })

  test('can be made of their data', () => {
    const remade = (data: ReturnType<typeof toData>): unknown => toData(parse(serialize(fromData(data))))
    expect(failing((d) => isSame(remade(freeze(toData(parse(d)))), toData(parse(d))))).toEqual([])
  })

  test('read as in outline.jsonl, but for the differences listed', () => {
    const outlines = readBeside('outline.jsonl').trim().split('\n').map((line) => JSON.parse(line) as Outline)
    expect(outlines.map(({file}) => file).sort()).toEqual([...files].sort())
    const comparisons = outlines.flatMap((outline) =>
      compareOutlines(outlineOf(outline.file, textOf(outline.file)), outline)
    )
    console.log(figures(comparisons))
    const name = ({file, line, field}: Comparison): string => `${file}:${line} ${field}`
    const found = comparisons.filter(({agrees}) => !agrees).map((d) => name(d))
    expect(found.sort()).toEqual(differences.map(([file, line, field]) => `${file}:${line} ${field}`).sort())
  })
})

/** For each field, how often the readers agree. */
function figures(comparisons: ReadonlyArray<Comparison>): string {
  const lines = ['The real notes, compared with outline.jsonl:']
  for (const field of new Set(comparisons.map((d) => d.field))) {
    const all = comparisons.filter((d) => d.field === field)
    const agreed = all.filter(({agrees}) => agrees).length
    expect(agreed / all.length, field).toBeGreaterThan(field === 'heading' ? 0.98 : 0.99)
    lines.push(`  ${field}: ${agreed} of ${all.length}`)
  }

  return lines.join('\n')
}
