/** `npm run mutation`: all of `src`; `npm run mutation -- --mutate 'src/prose/**'`: a room of it. */
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

export default {
  testRunner: 'resident',
  plugins: ['reporter.mjs', 'runner.mjs', 'sample.mjs'].map((name) => fileURLToPath(new URL(name, import.meta.url))),
  ignorers: ['sample'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  mutate: ['src/**/*.ts'],
  ignorePatterns: ['coverage', 'dist', 'docs/api', 'test/package'],
  tempDirName: path.join(tmpdir(), 'bilingual-notes-mutation'),
  reporters: ['rooms', 'json'],
  jsonReporter: {fileName: 'node_modules/.cache/mutation/report.json'},
  ignoreStatic: true,
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 60,
  warnings: {slow: false}
}
