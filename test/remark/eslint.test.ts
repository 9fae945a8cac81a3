/** What ESLint shows with `eslint-plugin-mdx`, on the package as it is built. */
import path from 'node:path'
import {ESLint} from 'eslint'
import * as mdx from 'eslint-plugin-mdx'
import {expect, test} from 'vitest'
import {validate} from 'bilingual-notes'
import {configuration, createWorkspace} from './workspace.js'

const rules = {
  'label-spacing': 'info',
  'missing-title': 'warning',
  'missing-translation': 'error'
} as const

const levels = {error: 2, warning: 1, info: 0}

test.each([
  ['note.md', '原文：\nThe tide ebbs.\n'],
  ['note.mdx', '原文：\nThe tide ebbs.\n'],
  ['note.md', '\n\n学习：\r\n\r\n🌊 ebb：退潮\r\n原文：\r\n\r\nOne.\r\n']
])('ESLint should show the warnings and errors of %s: %j', async (name, text) => {
  const folder = await createWorkspace({
    '.remarkrc.json': configuration(rules),
    [name]: text
  })
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [{...mdx.flat, processor: mdx.createRemarkProcessor()}]
  })
  const results = await eslint.lintFiles([path.join(folder, name)])
  const expected = validate(text, {preset: 'none', rules}).filter((d) => d.severity !== 'info')
  expect(expected.map((d) => d.severity)).toEqual(['warning', 'error'])
  expect(results).toMatchObject([
    {
      messages: expected.map(({message, place: {end, start}, ruleId, severity}) => ({
        ruleId: `bilingual-notes-${ruleId}`,
        severity: levels[severity],
        message,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column
      })),
      errorCount: 1,
      warningCount: 1,
      fixableErrorCount: 0,
      fixableWarningCount: 0
    }
  ])
})
