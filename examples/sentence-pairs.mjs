/**
 * Print the sentences of notes with their translations, as tab-separated values: a parallel corpus.
 *
 * Usage: `node examples/sentence-pairs.mjs FILE…`
 *
 * Pairs that are right with less than nine chances in ten are left out.
 */
import {readFile} from 'node:fs/promises'
import {parse} from 'bilingual-notes'
import {alignSentences} from 'bilingual-notes/align'

const given = process.argv.slice(2)
const files = given.length > 0 ? given : [new URL('notes/the-tide-table.md', import.meta.url)]

for (const file of files) {
  try {
    const {children, languages} = parse(await readFile(file, 'utf8'))
    for (const segment of children.filter((child) => child.type === 'segment')) {
      for (const {confidence, source, translation} of alignSentences(segment, {languages})) {
        if (!source || !translation || confidence < 0.9) continue
        console.log([source.text, translation.text].map((text) => text.replaceAll(/\s+/g, ' ')).join('\t'))
      }
    }
  } catch (error) {
    console.error(`Cannot read ${file}: ${error.message}`)
    process.exitCode = 1
  }
}
