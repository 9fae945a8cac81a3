/** Add an entry to a note and write it back: the diff is that entry. */
import {readFile} from 'node:fs/promises'
import {parse, serialize} from 'bilingual-notes'

const file = new URL('notes/repairing-the-wheel.md', import.meta.url)
const markdown = await readFile(file, 'utf8')
const note = parse(markdown)

const segment = note.children.find((node) => node.type === 'segment')
const vocabulary = segment.children.find((node) => node.type === 'vocabulary')

vocabulary.children.push({
  type: 'entry',
  children: [
    {type: 'term', value: 'hub'},
    {
      type: 'gloss',
      children: [
        {type: 'pronunciation', value: '美 [hʌb]'},
        {type: 'sense', value: '轮毂'},
        {type: 'sense', value: '中心'}
      ]
    }
  ]
})

// A real program would write the file here.
const before = markdown.split('\r\n')
const after = serialize(note).split('\r\n')
let line = 0
while (before[line] === after[line]) line++
for (const text of after.slice(line, line + after.length - before.length)) {
  console.log(`line ${++line}: + ${text}`)
}
