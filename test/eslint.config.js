import js from '@eslint/js'
import {defineConfig, globalIgnores} from 'eslint/config'
import {fileURLToPath} from 'node:url'
import tseslint from 'typescript-eslint'

const root = fileURLToPath(new URL('..', import.meta.url))

const nodeGlobals = {
  TextDecoder: 'readonly',
  URL: 'readonly',
  console: 'readonly',
  performance: 'readonly',
  process: 'readonly',
  structuredClone: 'readonly'
}

export default defineConfig(
  globalIgnores(['coverage', 'dist', 'docs/api', 'test/fixtures']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
    rules: {
      '@typescript-eslint/array-type': ['error', {default: 'generic'}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-explicit-any': 'error',
      // `isolatedDeclarations` asks for what it calls needless.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      // It asks for `!`, which \`no-non-null-assertion\` forbids: a cast names what is known.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true}
      ],
      eqeqeq: 'error'
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.test.ts'],
    rules: {
      'max-lines': ['error', {max: 200, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
      'no-console': 'error'
    }
  },
  {
    // The build configuration is outside the strict program: the types of tsup do not pass it.
    files: ['tsup.config.ts'],
    extends: [tseslint.configs.disableTypeChecked]
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: nodeGlobals}
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {sourceType: 'commonjs', globals: nodeGlobals}
  }
)
