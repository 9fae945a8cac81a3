import {type Note, anchor, fix, format, fromData, parse, sentences, serialize, stats, toData, toText, unwrap, update, validate} from 'bilingual-notes'
import {alignSentences} from 'bilingual-notes/align'
import remarkBilingualNotes from 'bilingual-notes/remark'
import type {Root} from 'mdast'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

/** More levels than a stack has room for: with the 984 kB of Node, no function that calls itself comes to so many. */
const levels = 40_000

/** More than a call can be given at once. */
const many = 150_000

/** What is deep in a text: the reader of notes reads lines, but that of Markdown would go down into it. */
const texts: Readonly<Record<string, string>> = {
  quotes: `学习：\n\na：潮\n\n${'>'.repeat(levels)} b`,
  'quotes with spaces': `学习：\n\na：潮\n\n${'> '.repeat(levels)}b`,
  'list items': `学习：\n\na：潮\n\n> ${'- '.repeat(levels)}b`,
  brackets: `原文：\n\n${'['.repeat(levels)}a${']'.repeat(levels)}\n\n潮\n\n学习：\n\na：潮`,
  'brackets of full width': `学习：\n\na：${'（'.repeat(levels)}潮${'）'.repeat(levels)}`,
  emphasis: `原文：\n\n${'*a '.repeat(levels)}${'b* '.repeat(levels)}`,
  links: `原文：\n\n${'[a]('.repeat(levels)}${')'.repeat(levels)}`,
  tags: `原文：\n\n${'<a>'.repeat(levels)}`
}

const functions: Readonly<Record<string, (text: string) => unknown>> = {
  'parse and serialize': (text) => serialize(parse(text)),
  format: (text) => format(text),
  toData: (text) => toData(parse(text)),
  toText: (text) => toText(parse(text)),
  validate: (text) => validate(text, {preset: 'strict'}),
  fix: (text) => fix(text, {preset: 'strict'}),
  anchor: (text) => anchor(parse(text), {align: alignSentences, hyphen: 'auto'}),
  stats: (text) => stats([parse(text)]),
  fromData: (text) => fromData({segments: [{source: text.replaceAll('\n', ' '), translation: '潮。', vocabulary: []}]})
}

describe.each(Object.entries(texts))('a text of many nested %s', (_name, text) => {
  it.each(Object.entries(functions))('does not overflow the stack of %s', (_name, run) => {
    expect(() => run(text)).not.toThrow(RangeError)
  })
})

/** A node around a node around a node. */
function nest(type: string, leaf: unknown): unknown {
  let node = leaf
  for (let level = 0; level < levels; level++) node = {type, children: [node]}
  return node
}

/** A place of one letter on a line of its own. */
function placeAt(offset: number): object {
  return {start: {line: offset + 1, column: 1, offset}, end: {line: offset + 1, column: 2, offset: offset + 1}}
}

/** Nodes in each other, all of them in one place. */
function nestAt(offset: number, type: string, leaf: object): unknown {
  let node: object = {...leaf, position: placeAt(offset)}
  for (let level = 0; level < levels; level++) node = {type, children: [node], before: '\n', position: placeAt(offset)}
  return node
}

/** A node that stands in itself. */
function cycleAt(offset: number, type: string): unknown {
  const node = {type, children: new Array<unknown>(), before: '\n', position: placeAt(offset)}
  node.children.push(node)
  return node
}

function noteOf(child: unknown): Note {
  return {type: 'note', languages: {source: 'en', translation: 'zh-Hans'}, children: [child]} as unknown as Note
}

/** What is given a tree: it may refuse what is too deep, but has to say so. */
const treeFunctions: Readonly<Record<string, (note: Note) => unknown>> = {
  serialize: (note) => serialize(note),
  validate: (note) => validate(note),
  toData: (note) => toData(note),
  toText: (note) => toText(note),
  anchor: (note) => anchor(note),
  stats: (note) => stats([note]),
  sentences: (note) => sentences(note.children[0] as never),
  alignSentences: (note) => alignSentences(note.children[0] as never),
  unwrap: (note) => unwrap({type: 'line', value: 'open-'}, {hyphen: 'auto', note})
}

describe.each(['section', 'segment', 'sourceText', 'vocabulary', 'entry', 'gloss'])('a tree made by hand of many nested %s nodes', (type) => {
  it.each(Object.entries(treeFunctions))('does not overflow the stack of %s', (_name, run) => {
    let message = ''
    try {
      run(noteOf(nest(type, {type: 'line', value: 'a'})))
    } catch (error) {
      message = (error as Error).message
    }

    expect(message).not.toMatch(/call stack/)
  })
})

it('does not overflow the stack of serialize, where the style of a note is asked for above many nested nodes', () => {
  const label = {type: 'label', value: '潮'}
  // The second label does not say what stands before it.
  const note = {...noteOf(undefined), children: [{type: 'segment', children: [label, label]}, nest('section', label)]} as unknown as Note
  expect(() => serialize(note)).toThrow(/at most 100 levels$/)
})

describe.each(['section', 'segment', 'sourceText', 'vocabulary', 'entry', 'gloss'])('a tree with positions of many nested %s nodes', (type) => {
  const segmentAt = (offset: number, ...children: ReadonlyArray<unknown>): object => ({type: 'segment', children, before: '\n', position: placeAt(offset)})
  const labelAt = (offset: number): object => ({type: 'label', value: '潮', position: placeAt(offset)})
  const deepAt: Readonly<Record<string, (offset: number) => unknown>> = {
    nested: (offset) => nestAt(offset, type, {type: 'line', value: 'a'}),
    'without end': (offset) => cycleAt(offset, type)
  }
  /** Where the edit at offset 2 is. */
  const trees: Readonly<Record<string, (deep: (offset: number) => unknown) => ReadonlyArray<unknown>>> = {
    in: (deep) => [segmentAt(0, labelAt(0)), deep(2)],
    before: (deep) => [segmentAt(0, labelAt(0)), segmentAt(2, labelAt(2)), deep(4)],
    after: (deep) => [deep(0), segmentAt(2, labelAt(2))],
    'before, below a label,': (deep) => [segmentAt(2, labelAt(2), deep(4)), segmentAt(4, labelAt(4), deep(4))],
    'in, below a label,': (deep) => [segmentAt(0, labelAt(0), deep(2))]
  }

  describe.each(Object.keys(trees))('and an edit %s them', (where) => {
    it.each([
      ['pure', false, 'x'],
      ['pure', false, '\n\nx'],
      ['in place', true, 'x'],
      ['in place', true, '\n\nx']
    ])('does not overflow the stack of update, %s: %#', (_name, inPlace, text) => {
      for (const deep of Object.values(deepAt)) {
        const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 6, column: 1, offset: 5}}
        const note = {...noteOf(undefined), children: trees[where]?.(deep), lineEnding: '\n', position} as unknown as Note
        let message = ''
        try {
          update(note, [{start: 2, end: 2, text}], {inPlace})
        } catch (error) {
          message = (error as Error).message
        }

        // What stands before an edit may be taken over unseen.
        expect(message).toMatch(where === 'after' ? /^$|at most 100 levels$/ : /^Unexpected .* at most 100 levels$/)
      }
    })
  })
})

it('unwraps a source text that holds many nested ones', () => {
  const node = nest('sourceText', {type: 'line', value: 'a'}) as Parameters<typeof unwrap>[0]
  expect(() => unwrap({type: 'sourceText', children: [node as never, {type: 'line', value: 'open-'}, {type: 'line', value: 'source'}]}, {hyphen: 'auto'})).not.toThrow(RangeError)
})

it('names what is wrong in data that is many lists deep', () => {
  let data: unknown = 'a'
  for (let level = 0; level < levels; level++) data = [data]
  expect(() => fromData({segments: [{source: data as string}]})).toThrow(TypeError)
})

it('writes data of very many lines', () => {
  const lines = Array.from({length: many}, () => '潮')
  expect(() => fromData({front: {source: [], translation: lines, images: []}, segments: []})).not.toThrow(RangeError)
})

it('lets the plugin move more nodes than a call can be given', () => {
  const text = `原文：\n\n${'a\n'.repeat(many)}`
  const processor = unified()
    .use(function (this: Processor) {
      this.parser = () => ({type: 'root', children: [], position: undefined}) as unknown as Root
    })
    .use(remarkBilingualNotes, {validate: false})
    .freeze()
  const end = {line: many + 3, column: 1, offset: text.length}
  const position = {start: {line: 3, column: 1, offset: 5}, end: {line: many + 2, column: 2, offset: text.length - 1}}
  const paragraph = {type: 'paragraph' as const, children: [{type: 'text' as const, value: 'a\n'.repeat(many).trim(), position}], position}
  const label = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}}
  const tree: Root = {
    type: 'root',
    children: [{type: 'paragraph', children: [{type: 'text', value: '原文：', position: label}], position: label}, paragraph],
    position: {start: {line: 1, column: 1, offset: 0}, end}
  }
  expect(() => processor.runSync(tree, new VFile(text))).not.toThrow()
})
