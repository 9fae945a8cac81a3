/** The commands of the README, on the package as it is built: a change since then needs a build. */
import {execFile} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {createWorkspace, root} from './workspace.js'

const cli = path.join(root, 'node_modules/remark-cli/cli.js')
const note = '\uFEFF# A\r\n\r\n原文:\r\nIn\r\n\r\n2018.\r\n\r\n学习：\r\none:  美 [wʌn]一;\r\n>* x\r\n'

/** What a command did. */
interface Run {
  /** What the note is after it. */
  written: string
  /** What it reported, a line each, with white space made one space. */
  report: Array<string>
  code: number
}

/** Run `remark-cli` on a note with the plugin. */
async function remark(markdown: string, use: string, ...flags: ReadonlyArray<string>): Promise<Run> {
  const folder = await createWorkspace({'note.md': markdown})
  const words = [cli, 'note.md', '--no-color', '--use', use, ...flags]
  const {code, stderr} = await new Promise<{code: number; stderr: string}>((resolve) => {
    const child = execFile(process.execPath, words, {cwd: folder}, (_, _stdout, stderr) => {
      resolve({code: child.exitCode ?? -1, stderr})
    })
  })
  const report = stderr.split('\n').map((line) => line.trim().replaceAll(/ +/g, ' '))
  const written = await readFile(path.join(folder, 'note.md'), 'utf8')
  return {written, report: report.filter((line) => line !== ''), code}
}

describe('what is written', () => {
  const flags = ['--output', '--quiet', '--frail']

  test('should be the note as it is, where it is lossless', async () => {
    expect(await remark(note, 'bilingual-notes/remark=lossless:true,validate:false', ...flags)).toEqual({
      written: note,
      report: [],
      code: 0
    })
  })

  test('should be readable', async () => {
    expect(await remark(note, 'bilingual-notes/remark=validate:false', ...flags)).toEqual({
      written: '# A\n\n原文:\n\nIn\n\n2018\\.\n\n学习：\n\none：美 [wʌn]一;\n\n> * x\n',
      report: [],
      code: 0
    })
  })

  test('should be nothing where there is an error', async () => {
    const rules = 'bilingual-notes/remark=validate:{preset:"none",rules:{"missing-translation":"error"}}'
    expect(await remark(note, rules, '--output')).toEqual({
      written: note,
      report: [
        'note.md',
        '3:1-6:6 error Unexpected source text without a translation, expected one below it missing-translation bilingual-notes',
        '✖ 1 error'
      ],
      code: 1
    })
  })
})

describe('a note without a title', () => {
  const untitled = '原文：\n\nThe tide ebbs.\n\n退潮了。\n'
  const use = (level: string): string =>
    `bilingual-notes/remark=validate:{preset:"none",rules:{"missing-title":"${level}"}}`
  const message =
    'Unexpected note without a title, expected a heading such as `# Title` at its start missing-title bilingual-notes'

  test('should fail with `--frail` where that is a warning, and be reported without', async () => {
    const report = ['note.md', `1:1-1:1 warning ${message}`, '⚠ 1 warning']
    expect(await remark(untitled, use('warning'), '--frail')).toMatchObject({report, code: 1})
    expect(await remark(untitled, use('warning'))).toMatchObject({report, code: 0})
  })

  test('should not fail with `--frail` where that is an info', async () => {
    expect(await remark(untitled, use('info'), '--frail')).toMatchObject({
      report: ['note.md', `1:1-1:1 info ${message}`],
      code: 0
    })
  })

  test('should be reported without settings, and not with `validate:false`', async () => {
    const {code, report} = await remark(untitled, 'bilingual-notes/remark', '--frail')
    expect(code).toBe(1)
    expect(report.join('\n')).toContain('missing-title bilingual-notes')
    expect(await remark(untitled, 'bilingual-notes/remark=validate:false', '--frail')).toMatchObject({
      report: ['note.md: no issues found'],
      code: 0
    })
  })
})
