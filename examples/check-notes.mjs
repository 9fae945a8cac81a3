/**
 * Say what is wrong in notes, and mend it if asked.
 *
 * Usage: `node examples/check-notes.mjs [--fix] [--unsafe] [--strict] [--chinese] FILE…`
 *
 * `--fix` writes the files with what can safely be mended; `--unsafe` takes suggestions, too. The exit
 * code is 1 where an error is left.
 */
import {readFile, writeFile} from 'node:fs/promises'
import {fix, validate} from 'bilingual-notes'

const flags = process.argv.filter((argument) => argument.startsWith('--'))
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const files =
  given.length > 0
    ? given
    : ['letters-to-a-beekeeper', 'repairing-the-wheel', 'the-tide-table'].map(
        (name) => new URL(`notes/${name}.md`, import.meta.url)
      )
const options = {
  preset: flags.includes('--strict') ? 'strict' : 'recommended',
  locale: flags.includes('--chinese') ? 'zh-Hans' : 'en'
}

for (const file of files) {
  const name = file instanceof URL ? file.pathname.split('/').at(-1) : file
  try {
    const markdown = await readFile(file, 'utf8')
    const diagnostics =
      flags.includes('--fix') && given.length > 0
        ? await mend(file, markdown)
        : validate(markdown, options)
    for (const {message, place, ruleId, severity} of diagnostics) {
      console.log(`${name}:${place.start.line}:${place.start.column} ${severity} ${message} (${ruleId})`)
      if (severity === 'error') process.exitCode = 1
    }
  } catch (error) {
    console.error(`Cannot check ${name}: ${error.message}`)
    process.exitCode = 1
  }
}

/** Write a file with what could be mended, and return what is left. */
async function mend(file, markdown) {
  const {applied, markdown: mended, remaining} = fix(markdown, {
    ...options,
    unsafe: flags.includes('--unsafe')
  })
  if (mended !== markdown) await writeFile(file, mended)
  console.log(`${file}: mended ${applied.length}`)
  return remaining
}
