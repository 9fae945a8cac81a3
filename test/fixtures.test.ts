/**
 * A folder in `test/fixtures` is a behaviour of the format, named by a sentence:
 *
 * - `input.md`: a note, byte for byte
 * - `options.json`: options of `parse`, if any
 * - `tree.json`, `data.json`: what `parse` and `toData` make of it
 * - `format.md`: what `format` makes of it, if that is something else
 *
 * `UPDATE=1 npm test` writes what is expected. Read the diff: whatever it writes, it passes.
 */
import {existsSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {
  type Note,
  type ParseOptions,
  format,
  fromData,
  parse,
  serialize,
  toData,
  toText
} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'
import {printJson, printTree} from './support/print.js'
import {freeze, walk, wrongPositions} from './support/tree.js'

const base = fileURLToPath(new URL('fixtures/', import.meta.url))
const names = readdirSync(base).sort()
const files = ['input.md', 'options.json', 'tree.json', 'data.json', 'format.md']
const isUpdate = Boolean(process.env['UPDATE'])

test('every folder is a sentence', () => {
  expect(names.filter((name) => !/^[a-z\d]+(?:-[a-z\d]+)+$/.test(name))).toEqual([])
})

describe.each(names)('%s', (name) => {
  const at = (file: string): string => `${base}${name}/${file}`
  const input = readFileSync(at('input.md'), 'utf8')
  const options: ParseOptions = existsSync(at('options.json'))
    ? (JSON.parse(readFileSync(at('options.json'), 'utf8')) as ParseOptions)
    : {}
  const read = (markdown: string): Note => freeze(parse(markdown, options))

  test('reads as tree.json and data.json', () => {
    expectFile(at('tree.json'), printTree(read(input)))
    expectFile(at('data.json'), printJson(toData(read(input))))
  })

  test('is formatted as format.md', () => {
    const output = format(input, options)
    if (output !== input) expectFile(at('format.md'), output)
    else if (isUpdate) rmSync(at('format.md'), {force: true})
    const isKnown = (file: string): boolean =>
      files.includes(file) && (file !== 'format.md' || output !== input)
    expect(readdirSync(at('')).filter((file) => !isKnown(file)), 'stray files').toEqual([])
  })

  test('is written back byte for byte', () => {
    expect(Buffer.from(serialize(read(input)))).toEqual(readFileSync(at('input.md')))
  })

  test('is plain JSON', () => {
    const note = read(input)
    const copy = JSON.parse(JSON.stringify(note)) as Note
    expect(copy).toEqual(note)
    expect(serialize(copy)).toBe(input)
    expect(JSON.parse(JSON.stringify(toData(note)))).toEqual(toData(copy))
  })

  test('has exact positions', () => {
    expect(wrongPositions(read(input), input)).toEqual([])
  })

  test('has no text that cannot be read', () => {
    for (const node of walk(read(input))) expect(typeof toText(node)).toBe('string')
  })

  test('keeps its data when formatted, and stays formatted', () => {
    const output = format(input, options)
    expect(toData(read(output))).toEqual(toData(read(input)))
    expect(format(output, options)).toBe(output)
  })

  test('can be made of its data', () => {
    const data = toData(read(input))
    expect(toData(parse(serialize(fromData(data))))).toEqual(data)
  })
})

function expectFile(path: string, actual: string): void {
  if (isUpdate) writeFileSync(path, actual)
  else if (!existsSync(path)) {
    const file = path.slice(base.length)
    throw new Error(`Missing test/fixtures/${file}: run \`UPDATE=1 npm test\` and read the diff`)
  }

  expect(actual).toBe(readFileSync(path, 'utf8'))
}
