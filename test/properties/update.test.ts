/** `update` gives what `parse` gives of the edited text, for any edits of any note, in any order. */
import {test} from '@fast-check/vitest'
import {type Edit, type Note, type ParseOptions, applyEdits, parse, serialize, update} from 'bilingual-notes'
import fc from 'fast-check'
import {readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect} from 'vitest'
import {realNotes} from '../support/notes.js'
import {anyLine, entryLine, markdown, noteText, oneOf, sourceLine, translationLine} from './arbitraries.js'

/** An edit before it is known of which text: a place as a share of it, and how many code units. */
interface Aim {
  share: number
  /** Which end of a line to move to; neither, to stay where the share is. */
  to: 'start' | 'end' | undefined
  length: number
  text: string
}

/** What opens, closes, parts or turns into something else. */
const pieces = [
  '', '', '', 'a', 'ebb', '：', ':', '；', '美 [eb]', '退潮', '。', ' ', '    ', '\t', '\u3000', '\uFEFF', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r',
  '#', '## ', '## 后记', '>', '> ', '-', '- ', '1. ', '---', '---\n', '```', '```\n', '~~~', '<', '<!--', '-->', '<div>', '**', '\\', '（', '）',
  '原文：', '原文', '原', '学习：', '译文：', '2026年3月1日', '![a](b)', '\n\n原文：\n\n', '\n\n学习：\n\n', 'so long '.repeat(20), '\uD842', '\uDFB7', '\0'
]

const aim = (): fc.Arbitrary<Aim> =>
  fc.record({
    share: fc.double({min: 0, max: 1, noNaN: true}),
    to: fc.constantFrom('start', 'end', undefined, undefined),
    length: fc.oneof({weight: 4, arbitrary: fc.constant(0)}, {weight: 2, arbitrary: fc.nat(3)}, {weight: 1, arbitrary: fc.nat(80)}),
    text: fc.oneof(
      {weight: 4, arbitrary: oneOf(...pieces)},
      {weight: 1, arbitrary: anyLine()},
      {weight: 1, arbitrary: fc.oneof(sourceLine(), translationLine(), entryLine())},
      {weight: 1, arbitrary: noteText()}
    )
  })

/** Some updates, one after another, each of one edit or several. */
const updates = (): fc.Arbitrary<Array<Array<Aim>>> =>
  fc.array(
    fc.oneof({weight: 3, arbitrary: fc.tuple(aim())}, {weight: 1, arbitrary: fc.array(aim(), {maxLength: 3})}),
    {minLength: 1, maxLength: 4}
  )

/** The edits of a text: those that overlap another are left out. */
function editsOf(text: string, aims: ReadonlyArray<Aim>): Array<Edit> {
  const edits: Array<Edit> = []
  for (const {length, share, text: piece, to} of aims) {
    const offset = Math.round(share * text.length)
    const start =
      to === 'start'
        ? Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
        : to === 'end'
          ? offset + text.slice(offset).search(/[\n\r]|$/)
          : offset
    const end = Math.min(text.length, start + length)
    if (edits.every((edit) => edit.end <= start || end <= edit.start)) edits.push({start, end, text: piece})
  }

  return edits
}

/** Update a note again and again, and read each text. */
function follow(text: string, chain: ReadonlyArray<ReadonlyArray<Aim>>, inPlace: boolean, options: ParseOptions = {}): void {
  const {labels} = options
  let markdown = text
  let note: Note = parse(markdown, options)
  for (const aims of chain) {
    const edits = editsOf(markdown, aims)
    const before = inPlace ? '' : JSON.stringify(note)
    const edited = applyEdits(markdown, edits)
    const updated = update(note, edits, {inPlace, labels})
    // Without the texts: those of the real notes must not be printed.
    expect(JSON.stringify(updated) === JSON.stringify(parse(edited, options)), 'the tree of the edited text').toBe(true)
    expect(serialize(updated) === edited, 'the edited text').toBe(true)
    if (!inPlace) expect(JSON.stringify(note) === before, 'the note that was given').toBe(true)
    note = updated
    markdown = edited
  }
}

const base = fileURLToPath(new URL('../fixtures/', import.meta.url))
const fixtures = readdirSync(base, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(base + name, 'utf8'))

/** A stretch of a text: which text, where in it, and in which line ending. */
type Stretch = readonly [index: number, share: number, ending: string | undefined]

/** Only numbers: a counterexample shows no text. */
const stretch = (): fc.Arbitrary<Stretch> =>
  fc.tuple(fc.nat(), fc.double({min: 0, max: 1, noNaN: true}), fc.constantFrom(undefined, '\n', '\r\n', '\r'))

function cut(texts: ReadonlyArray<string>, [index, share, ending]: Stretch): string {
  const text = texts[index % texts.length] ?? ''
  const start = Math.floor(share * Math.max(0, text.length - 2000))
  const piece = text.slice(start, start + 2000)
  return ending === undefined ? piece : piece.replaceAll(/\r\n|\n|\r/g, ending)
}

const names = {source: 'Source', translation: ['Target', 'Ziel'], vocabulary: 'Words', afterword: 'End'}

/** A text in other words: its labels are those of `names`, its translation in letters of another script. */
const translated = (letters: string): fc.Arbitrary<string> =>
  noteText().map((text) =>
    text
      .replaceAll('原文', 'Source')
      .replaceAll('译文', 'Target')
      .replaceAll('学习', 'Words')
      .replaceAll('后记', 'End')
      .replaceAll(/[退潮水码头]/g, (letter) => letters.charAt('退潮水码头'.indexOf(letter)))
  )

describe('an update is a reading of the edited text', () => {
  test.prop([markdown(), updates(), fc.boolean()])('of a note', (text, chain, inPlace) => {
    follow(text, chain, inPlace)
  })

  test.prop([stretch(), updates(), fc.boolean()])('of a fixture', (where, chain, inPlace) => {
    follow(cut(fixtures, where), chain, inPlace)
  })

  test.prop([translated('отлив'), updates(), fc.boolean()])('of a note in Russian', (text, chain, inPlace) => {
    follow(text, chain, inPlace, {labels: names, languages: {source: 'en', translation: 'ru'}})
  })

  test.prop([translated('marée'), updates(), fc.boolean()])('of a note whose languages share a script', (text, chain, inPlace) => {
    follow(text, chain, inPlace, {labels: names, languages: {source: 'en', translation: 'fr'}})
  })
})

describe.skipIf(realNotes.length === 0)('an update is a reading of the edited text of a real note', () => {
  const texts = realNotes.map(({text}) => text)

  test.prop([stretch(), updates(), fc.boolean()])('at any place in it', (where, chain, inPlace) => {
    follow(cut(texts, where), chain, inPlace)
  })
})
