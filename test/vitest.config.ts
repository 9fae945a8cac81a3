import {fileURLToPath} from 'node:url'
import {defineConfig, type ViteUserConfig} from 'vitest/config'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const config: ViteUserConfig = defineConfig({
  root: fromRoot('.'),
  resolve: {
    // Tests import the package by its own name, before any build.
    alias: [
      {find: /^#markdown$/, replacement: fromRoot('src/text/markdown.ts')},
      {find: /^bilingual-notes$/, replacement: fromRoot('src/index.ts')},
      {find: /^bilingual-notes\/align$/, replacement: fromRoot('src/align/index.ts')},
      {find: /^bilingual-notes\/remark$/, replacement: fromRoot('src/remark/index.ts')}
    ]
  },
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    setupFiles: [fromRoot('test/setup.ts')],
    testTimeout: 30_000,
    // The default leaves a core idle, which on two is half of them.
    maxWorkers: 2,
    // Nothing here keeps a state: to load the sources for each file again costs half of the time.
    isolate: false,
    coverage: {
      provider: 'v8',
      // Files that no test loads count too.
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts'],
      reporter: ['text', 'html'],
      reportsDirectory: fromRoot('coverage'),
      thresholds: {lines: 100, functions: 100, statements: 100, branches: 100}
    }
  }
})

export default config
