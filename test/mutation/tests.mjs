/** Which tests mutants are tried against: those that tell readings apart and are quick about it. */
import {existsSync} from 'node:fs'
import path from 'node:path'

/** Runs of each property, and where its samples begin. */
export const runs = 10
export const seed = 20_261_123

/** Milliseconds of tests that each mutant is tried against, the quickest first; all of them where nothing is said. */
export const timeOfMutant = Number(process.env['MUTATION_TIME'] ?? Infinity)

const names = {
  test: [
    'align', 'anchor', 'api', 'cloze', 'data', 'edges', 'edges-parse', 'edges-validate', 'edits', 'fix', 'fixtures',
    'from-data', 'markdown', 'prose', 'rules', 'schema', 'sentences', 'serialize', 'statistics', 'terms', 'update', 'validate'
  ],
  'test/properties': [
    'anchors', 'data-round-trip', 'diagnostics', 'fix', 'format', 'json-safe-and-pure', 'local-edits',
    'positions', 'prose', 'sentences', 'total-and-lossless', 'update'
  ],
  'test/remark': [
    'html', 'lossless', 'messages', 'plugin', 'positions', 'properties', 'stringify', 'tree', 'validation'
  ]
}

/** Of these, tests that are left out: of how long things take, of many texts at a time, of the built package. */
export const isLeftOut = (id) => leftOut.test(id)
const leftOut = new RegExp(
  [
    'is bounded', 'ends wherever', 'in time: ', 'pairs 5,000', 'that ordinary terms of a long text',
    'nearly everything can be', 'after remark-gfm and', 'for any numbers that it takes', 'test/schema.test.ts#w',
    'has definitions that can each', 'the plugin and `validate` > should say the same with', 'a default export and nothing else'
  ].join('|')
)

/** Their paths from the root; `MUTATION_TESTS` may name some of them. A name without a file is a mistake. */
export function tests(folder) {
  const wanted = process.env['MUTATION_TESTS']?.split(',')
  const files = Object.entries(names).flatMap(([room, list]) =>
    list.filter((name) => wanted?.includes(name) ?? true).map((name) => `${room}/${name}.test.ts`)
  )
  for (const file of files) if (!existsSync(path.join(folder, file))) throw new Error(`no ${file}`)
  return files
}
