import assert from 'node:assert/strict'
import {type Note, type Nodes, parse, serialize, toText} from 'bilingual-notes'
import {faults} from '../../support/schema.js'
import {walk, wrongPositions} from '../../support/tree.js'
import type {Laws, Subject} from './law.js'

const options = {labels: {source: ['原文', 'Source'], vocabulary: 'Words'}, languages: {source: 'fr', translation: 'ru'}}

/** New values, by the type of the literal that takes them. */
const values: Readonly<Record<string, string>> = {
  title: 'A *new* title',
  heading: 'A new heading',
  term: 'brine',
  sense: '盐水',
  remark: '**注意新的**',
  explanation: '> new words',
  line: '一行新的译文。'
}

function checkLocal({note, random, text}: Subject): boolean {
  const copy = structuredClone(note)
  const wanted = [...walk(copy)].filter((node) => values[node.type] !== undefined)
  if (wanted.length === 0) return false
  const chosen = random.of(wanted) as Extract<Nodes, {value: string}>
  const {closing = '', opening = '', position} = chosen as typeof chosen & {opening?: string; closing?: string}
  chosen.value = values[chosen.type] ?? ''
  const inner = opening + chosen.value + closing
  assert.equal(serialize(copy), text.slice(0, position?.start.offset) + inner + text.slice(position?.end.offset))
  return true
}

export const treeLaws: Laws = {
  'what is read is written back byte for byte': {
    about: ['parse', 'serialize'],
    every: 1,
    check({note, text}) {
      assert.equal(serialize(note), text)
      return true
    }
  },
  'positions nest, follow each other, and cover what is written': {
    about: ['parse'],
    every: 1,
    check({note, text}) {
      assert.deepEqual(wrongPositions(note, text), [])
      assert.deepEqual([note.position?.start.offset, note.position?.end.offset], [0, text.length])
      for (const {position, type} of walk(note)) {
        const isEmpty = position?.start.offset === position?.end.offset
        assert.ok(!isEmpty || type === 'gloss' || type === 'note', `empty ${type}`)
      }

      return true
    }
  },
  'a tree is plain JSON': {
    about: ['parse', 'serialize'],
    every: 4,
    check({note, text}) {
      const copy = JSON.parse(JSON.stringify(note)) as Note
      assert.deepStrictEqual(copy, note)
      assert.equal(serialize(copy), text)
      return true
    }
  },
  'the same text is read as the same tree, which can be cloned': {
    about: ['parse'],
    every: 4,
    check({note, text}) {
      assert.deepStrictEqual(parse(text), structuredClone(note))
      return true
    }
  },
  'a tree is valid against the schema': {
    about: ['parse'],
    every: 4,
    check({note}) {
      assert.deepEqual(faults('Note', note), [])
      return true
    }
  },
  'so it is with other labels and languages': {
    about: ['parse', 'serialize'],
    every: 4,
    check({text}) {
      const note = parse(text, options)
      assert.equal(serialize(note), text)
      assert.deepEqual(wrongPositions(note, text), [])
      return true
    }
  },
  'every node has a plain text': {
    about: ['toText'],
    every: 8,
    check({note}) {
      for (const node of walk(note)) assert.equal(typeof toText(node), 'string')
      return true
    }
  },
  'a changed value changes nothing else': {
    about: ['serialize'],
    every: 2,
    check: checkLocal
  }
}
