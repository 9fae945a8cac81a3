/** Read a note and print its word list. */
import {readFile} from 'node:fs/promises'
import {parse, toData} from 'bilingual-notes'

const file = new URL('notes/repairing-the-wheel.md', import.meta.url)
const {segments, vocabulary} = toData(parse(await readFile(file, 'utf8')))

for (const entry of [...vocabulary, ...segments.flatMap((segment) => segment.vocabulary)]) {
  const pronunciations = entry.pronunciations.map(({ipa}) => ` [${ipa}]`).join('')
  console.log(`${entry.term}${pronunciations}\t${entry.senses.join('；')}`)
}
