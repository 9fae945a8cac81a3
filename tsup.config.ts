import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {index: 'src/index.ts', remark: 'src/remark/index.ts'},
  format: ['esm'],
  platform: 'neutral',
  target: 'es2022',
  // One shared chunk, so that both entries hold the same `parse`.
  splitting: true,
  sourcemap: true,
  clean: true,
  // tsup sets `baseUrl`, which TypeScript 6 deprecates.
  dts: {compilerOptions: {ignoreDeprecations: '6.0'}}
})
