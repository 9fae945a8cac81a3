import {readFile, writeFile} from 'node:fs/promises'
import {defineConfig} from 'tsup'
import {schema} from './src/schema/schema.js'
import {suiteAsJson} from './test/support/conformance.js'

const entries = {index: 'src/index.ts', align: 'src/align/index.ts', remark: 'src/remark/index.ts'}

export default defineConfig({
  // For `imports` of package.json, too: one of two files is `#markdown`.
  entry: {
    ...entries,
    markdown: 'src/text/markdown.ts',
    'markdown-on-demand': 'src/text/markdown-on-demand.ts'
  },
  external: ['#markdown'],
  format: ['esm'],
  platform: 'neutral',
  target: 'es2022',
  // One shared chunk, so that all entries hold the same `parse`.
  splitting: true,
  sourcemap: true,
  // Less to read on import; names stay, and lines short, for those who read a stack without source maps.
  minifyWhitespace: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.lineLimit = 120
  },
  clean: true,
  // tsup sets `baseUrl`, which TypeScript 6 deprecates.
  dts: {entry: entries, compilerOptions: {ignoreDeprecations: '6.0'}},
  onSuccess: async () => {
    const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string}
    await writeFile('dist/schema.json', `${JSON.stringify(schema, undefined, 2)}\n`)
    await writeFile('dist/conformance.json', suiteAsJson(version))
  }
})
