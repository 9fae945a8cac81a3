/** Notes: the examples and fixtures of this project, and the real notes where they are at hand. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'

export interface Notes {
  own: ReadonlyArray<string>
  /** None where they are not here. */
  real: ReadonlyArray<string>
}

/** The notes beside the project at `root`. */
export function readNotes(root: string): Notes {
  return {
    own: ['examples/notes', 'test/fixtures'].flatMap((folder) => markdownIn(path.join(root, folder))),
    real: markdownIn(path.join(root, '../shared/notes'))
  }
}

function markdownIn(folder: string): Array<string> {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
}
