import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {build} from 'tsup'
import {afterAll, beforeAll, expect, test} from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = path.join(root, 'node_modules/remark-cli/cli.js')
const note = '\uFEFF# A\r\n\r\n原文:\r\nIn\r\n\r\n2018.\r\n\r\n学习：\r\none:  美 [wʌn]一;\r\n>* x\r\n'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bilingual-notes-'))
  await build({
    config: false,
    silent: true,
    entry: {remark: path.join(root, 'src/remark/index.ts')},
    outDir: folder,
    outExtension: () => ({js: '.mjs'}),
    format: ['esm'],
    target: 'es2022',
    noExternal: [/./]
  })
}, 60_000)

afterAll(() => rm(folder, {recursive: true, force: true}))

const remark = async (...options: ReadonlyArray<string>): Promise<string> => {
  await writeFile(path.join(folder, 'note.md'), note)
  await run(process.execPath, [cli, 'note.md', '--output', '--quiet', '--frail', ...options], {
    cwd: folder
  })
  return readFile(path.join(folder, 'note.md'), 'utf8')
}

test('should leave a note as it is with remark-cli, where it is lossless', async () => {
  expect(await remark('--use', './remark.mjs=lossless:true')).toBe(note)
})

test('should write a readable note with remark-cli', async () => {
  expect(await remark('--use', './remark.mjs')).toBe(
    '# A\n\n原文:\n\nIn\n\n2018\\.\n\n学习：\n\none：美 [wʌn]一;\n\n> * x\n'
  )
})
