/** The command of the README, on the package as it is built: a change since then needs a build. */
import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = path.join(root, 'node_modules/remark-cli/cli.js')
const note = '\uFEFF# A\r\n\r\n原文:\r\nIn\r\n\r\n2018.\r\n\r\n学习：\r\none:  美 [wʌn]一;\r\n>* x\r\n'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bilingual-notes-'))
})

afterAll(() => rm(folder, {recursive: true, force: true}))

/** Let `remark-cli` write a note anew, in the root of the repository, where the name is known. */
const remark = async (plugin: string): Promise<string> => {
  const file = path.join(folder, 'note.md')
  await writeFile(file, note)
  await run(process.execPath, [cli, file, '--output', '--quiet', '--frail', '--use', plugin], {
    cwd: root
  })
  return readFile(file, 'utf8')
}

test('should leave a note as it is with remark-cli, where it is lossless', async () => {
  expect(await remark('bilingual-notes/remark=lossless:true')).toBe(note)
})

test('should write a readable note with remark-cli', async () => {
  expect(await remark('bilingual-notes/remark')).toBe(
    '# A\n\n原文:\n\nIn\n\n2018\\.\n\n学习：\n\none：美 [wʌn]一;\n\n> * x\n'
  )
})
