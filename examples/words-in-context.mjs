/**
 * Print each word of a note with the sentence it was met in, and the translation of that sentence.
 *
 * Usage: `node examples/words-in-context.mjs [--cloze] FILE…`
 *
 * `--cloze` leaves a blank where the word was.
 */
import {readFile} from 'node:fs/promises'
import {anchor, cloze, highlight, parse, toText} from 'bilingual-notes'
import {alignSentences} from 'bilingual-notes/align'

const hasBlanks = process.argv.includes('--cloze')
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const files = given.length > 0 ? given : [new URL('notes/repairing-the-wheel.md', import.meta.url)]

for (const file of files) {
  try {
    const note = parse(await readFile(file, 'utf8'))
    for (const {entry, occurrences, term} of anchor(note, {align: alignSentences})) {
      const gloss = entry.children.find((child) => child.type === 'gloss')
      console.log(gloss ? `${term}：${toText(gloss)}` : term)
      const [occurrence] = occurrences
      if (!occurrence) console.log('  (does not occur)')
      else {
        const sentence = hasBlanks ? cloze(occurrence) : highlight(occurrence)
        console.log(`  ${sentence}`)
        if (occurrence.translation) console.log(`  ${occurrence.translation.text}`)
      }
    }
  } catch (error) {
    console.error(`Cannot read ${file}: ${error.message}`)
    process.exitCode = 1
  }
}
