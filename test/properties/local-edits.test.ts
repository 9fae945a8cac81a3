import {test} from '@fast-check/vitest'
import {type Entry, type Nodes, type Segment, format, parse, serialize, toText} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect} from 'vitest'
import {noteText} from './arbitraries.js'
import {type Visit, offsetsOf, walk} from './walk.js'

/** New values, by the type of the literal that takes them. */
const values: Readonly<Partial<Record<Nodes['type'], string>>> = {
  title: 'A *new* title',
  heading: 'A new heading',
  term: 'brine',
  sense: '盐水',
  pronunciation: '美 [braɪn]',
  inflection: '（brine的复数）',
  remark: '**注意新的**',
  explanation: '> new\n> **words**',
  image: '![new](new.png)',
  signature: '2026年3月2日于厦门。',
  line: '一行新的译文。'
}

const newEntry = (): Entry => ({
  type: 'entry',
  children: [
    {type: 'term', value: 'brine'},
    {type: 'gloss', children: [{type: 'sense', value: '很咸的水'}]}
  ]
})

const newSegment = (): Segment => ({
  type: 'segment',
  children: [
    {type: 'label', value: '原文：'},
    {type: 'sourceText', children: [{type: 'line', language: 'source', value: 'A brand new line.'}]},
    {type: 'translation', children: [{type: 'line', language: 'translation', value: '崭新的一行。'}]}
  ]
})

/** A note, and one of its nodes that a predicate chooses; `undefined` where it has none. */
function choose(text: string, index: number, isWanted: (visit: Visit) => boolean): Visit | undefined {
  const wanted = walk(parse(text)).filter((visit) => isWanted(visit))
  return wanted[index % Math.max(1, wanted.length)]
}

const rootOf = (text: string): {note: ReturnType<typeof parse>; visits: Array<Visit>} => {
  const note = parse(text)
  return {note, visits: walk(note)}
}

/** Line endings that a text written into a note takes on: those of the note. */
const asWritten = (value: string, ending: string | undefined): string =>
  ending ? value.replaceAll('\n', ending) : value

describe('law 5: an edit changes the node that it is made to, and nothing else', () => {
  test.prop([noteText(), fc.nat()])('a changed value', (text, index) => {
    const {note, visits} = rootOf(text)
    const wanted = visits.filter(({node}) => values[node.type] !== undefined)
    const chosen = wanted[index % Math.max(1, wanted.length)]?.node
    if (!chosen || !('value' in chosen)) return
    const {start, end} = offsetsOf(chosen)
    const {closing = '', opening = ''} = chosen as {opening?: string; closing?: string}
    const value = values[chosen.type] ?? ''
    chosen.value = value
    const expected =
      text.slice(0, start) + opening + asWritten(value, note.lineEnding) + closing + text.slice(end)
    expect(serialize(note)).toBe(expected)
  })

  test.prop([noteText(), fc.nat()])('a changed sense, term or explanation is read back', (text, index) => {
    const {note, visits} = rootOf(text)
    const wanted = visits.filter(({node}) => ['sense', 'term', 'explanation'].includes(node.type))
    const chosen = wanted[index % Math.max(1, wanted.length)]?.node
    if (!chosen || !('value' in chosen)) return
    chosen.value = values[chosen.type] ?? ''
    const edited = parse(serialize(note))
    const found = walk(edited).some(({node}) => toText(node).includes(toText(chosen)))
    expect(found).toBe(true)
  })

  test.prop([noteText(), fc.nat()])('a removed entry or segment', (text, index) => {
    const {note, visits} = rootOf(text)
    const wanted = visits.filter(({node}) => node.type === 'entry' || node.type === 'segment')
    const chosen = wanted[index % Math.max(1, wanted.length)]
    if (!chosen) return
    const {start, end} = offsetsOf(chosen.node)
    const siblings = chosen.parent && 'children' in chosen.parent ? chosen.parent.children : []
    const place = siblings.indexOf(chosen.node as never)
    const next = siblings[place + 1]
    siblings.splice(place, 1)
    // The first of its siblings goes with the gap below it, any other with the gap above it.
    const from = place === 0 ? start : start - (chosen.node.before ?? '').length
    const to = place === 0 && next ? offsetsOf(next).start : end
    expect(serialize(note)).toBe(text.slice(0, from) + text.slice(to))
  })

  test.prop([noteText(), fc.nat(), fc.boolean()])('an inserted or replaced entry', (text, index, replaces) => {
    const {note, visits} = rootOf(text)
    const wanted = visits.filter(({node}) => node.type === 'entry')
    const chosen = wanted[index % Math.max(1, wanted.length)]
    if (chosen?.parent?.type !== 'vocabulary') return
    const {start, end} = offsetsOf(chosen.node)
    const {children} = chosen.parent
    const place = children.indexOf(chosen.node as Entry)
    const entry = newEntry()
    if (replaces && chosen.node.before !== undefined) entry.before = chosen.node.before
    children.splice(replaces ? place : place + 1, replaces ? 1 : 0, entry)
    const result = serialize(note)
    expect(result.startsWith(text.slice(0, replaces ? start : end))).toBe(true)
    expect(result.endsWith(text.slice(end))).toBe(true)
    const added = result.slice(replaces ? start : end, result.length - (text.length - end))
    const ending = note.lineEnding ?? '\n'
    expect(added).toMatch(replaces ? /^brine(?:：|: )很咸的水$/ : /^(?:\r\n|\r|\n){2}brine(?:：|: )很咸的水$/)
    expect(added.replaceAll(ending, '')).not.toMatch(/[\r\n]/)
    const isRead = walk(parse(result)).some(({node}) => node.type === 'entry' && toText(node).startsWith('brine：很咸的水'))
    expect(isRead).toBe(true)
  })

  test.prop([noteText(), fc.nat()])('an inserted segment', (text, index) => {
    const {note} = rootOf(text)
    const place = index % (note.children.length + 1)
    const left = note.children[place - 1]
    // Below what hides labels from the reader (a fence that never closes), no label is one.
    if (left && walk(left).at(-1)?.node.type === 'markdown') return
    const from = left ? offsetsOf(left).end : (note.opening ?? '').length
    note.children.splice(place, 0, newSegment())
    const result = serialize(note)
    expect(result.startsWith(text.slice(0, from))).toBe(true)
    expect(result.endsWith(text.slice(from))).toBe(true)
    expect(walk(parse(result)).some(({node}) => toText(node) === 'A brand new line.')).toBe(true)
  })

  test.prop([noteText(), fc.nat()])('so it is in a note in canonical form', (text, index) => {
    const formatted = format(text)
    const chosen = choose(formatted, index, ({node}) => node.type === 'sense')
    if (!chosen) return
    const {note, visits} = rootOf(formatted)
    const {start, end} = offsetsOf(chosen.node)
    const sense = visits.find(({node}) => node.type === 'sense' && offsetsOf(node).start === start)?.node
    if (sense?.type === 'sense') sense.value = '盐水'
    expect(format(serialize(note))).toBe(format(`${formatted.slice(0, start)}盐水${formatted.slice(end)}`))
  })
})
