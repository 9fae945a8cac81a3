/**
 * Print an outline of notes, and whether each writes back byte for byte.
 *
 * Usage: `npm start`, `npm start -- FILE…`, `npm start -- --json FILE…`
 */
import {readFile, readdir} from 'node:fs/promises'
import {relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse, serialize, toData} from 'bilingual-notes'

const folder = new URL('notes/', import.meta.url)
const asJson = process.argv.includes('--json')
const given = process.argv.slice(2).filter((argument) => argument !== '--json')

for (const file of given.length > 0 ? given : await exampleNotes()) {
  try {
    // `fatal`: a file in another encoding is refused, not read as something else.
    const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
    const markdown = decoder.decode(await readFile(file))
    const note = parse(markdown)
    const data = toData(note)
    console.log(
      asJson
        ? JSON.stringify(data, undefined, 2)
        : outline(file, data, serialize(note) === markdown)
    )
  } catch (error) {
    console.error(`Cannot read ${file}: ${error.message}`)
    process.exitCode = 1
  }
}

async function exampleNotes() {
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => relative(process.cwd(), fileURLToPath(new URL(name, folder))))
}

function outline(file, {afterword, segments, title, vocabulary}, isSame) {
  const entries = vocabulary.length + segments.reduce((sum, d) => sum + d.vocabulary.length, 0)
  const words = segments.reduce((sum, d) => sum + wordsIn(d.source), 0)
  return [
    `${title ?? '(no title)'}`,
    `  file      ${file}`,
    `  segments  ${segments.length}, ${segments.filter((d) => !d.translation).length} without a translation`,
    `  words     ${words}`,
    `  entries   ${entries}`,
    `  date      ${afterword?.date ?? '(none)'}`,
    `  written   ${isSame ? 'back byte for byte' : 'back with differences'}`,
    ...segments.map(
      (segment, index) =>
        `  ${String(index + 1).padStart(3)}. ${beginning(segment.source)} (${wordsIn(segment.source)} words, ${segment.vocabulary.length} entries)`
    ),
    ''
  ].join('\n')
}

function wordsIn(text) {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}

function beginning(text) {
  return text.length > 48 ? `${text.slice(0, 47).trimEnd()}…` : text || '(no source text)'
}
