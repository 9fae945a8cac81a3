import {writeFile} from 'node:fs/promises'
import {defineConfig} from 'tsup'
import {schema} from './src/schema/schema.js'

export default defineConfig({
  entry: {index: 'src/index.ts', align: 'src/align/index.ts', remark: 'src/remark/index.ts'},
  format: ['esm'],
  platform: 'neutral',
  target: 'es2022',
  // One shared chunk, so that all entries hold the same `parse`.
  splitting: true,
  sourcemap: true,
  clean: true,
  // tsup sets `baseUrl`, which TypeScript 6 deprecates.
  dts: {compilerOptions: {ignoreDeprecations: '6.0'}},
  onSuccess: () => writeFile('dist/schema.json', `${JSON.stringify(schema, undefined, 2)}\n`)
})
