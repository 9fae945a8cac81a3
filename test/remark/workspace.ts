import {mkdir, mkdtemp, realpath, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A folder as someone has it who installed the package and `remark`, for the test that runs.
 *
 * The package is what was built last.
 *
 * @param files Contents of files, by name.
 * @returns Path of the folder.
 */
export async function createWorkspace(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'bilingual-notes-')))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  const modules = path.join(folder, 'node_modules')
  await mkdir(modules)
  await symlink(root, path.join(modules, 'bilingual-notes'), 'junction')
  await symlink(path.join(root, 'node_modules/remark'), path.join(modules, 'remark'), 'junction')
  for (const [name, content] of Object.entries(files)) {
    await writeFile(path.join(folder, name), content)
  }

  return folder
}

/** Configuration of a workspace that uses the plugin with some rules and no other. */
export function configuration(rules: object, lossless: boolean = true): string {
  const options = {lossless, validate: {preset: 'none', rules}}
  return JSON.stringify({plugins: [['bilingual-notes/remark', options]]})
}
