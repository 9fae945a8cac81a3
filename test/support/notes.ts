/**
 * The real notes that the format was learnt from. They are published articles, so none is in this
 * repository: without them there are none here, and a line says so.
 */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** A real note. Its text must not be printed. */
export interface RealNote {
  /** Its path below the folder: `real/note-001.md`. */
  name: string
  text: string
}

const base = fileURLToPath(new URL('../../../shared/notes/', import.meta.url))

/** A file beside the real notes: what is known of them. */
export const readBeside = (name: string): string => readFileSync(base + name, 'utf8')

/** Whether the real notes are here. */
export const areNotesHere: boolean = existsSync(`${base}outline.jsonl`)

/** The seed and the real notes; none where they are not here. */
export const realNotes: ReadonlyArray<RealNote> = areNotesHere
  ? ['seed.md', ...readdirSync(`${base}real`).sort().map((name) => `real/${name}`)].map((name) => ({
      name,
      text: readBeside(name)
    }))
  : []

if (!areNotesHere) console.log('The real notes are not here (../shared/notes): their tests are skipped.')

const texts: ReadonlyMap<string, string> = new Map(realNotes.map(({name, text}) => [name, text]))

/** The text of a real note. */
export const textOf = (name: string): string => texts.get(name) as string
