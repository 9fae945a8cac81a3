import {dataDefinitions} from './data.js'
import {entryDataDefinitions} from './entry-data.js'
import {inputDefinitions} from './input.js'
import {noteDefinitions} from './note.js'
import {textDefinitions} from './text.js'
import {unistDefinitions} from './unist.js'
import {vocabularyDefinitions} from './vocabulary.js'

/** The parts of the schema, each by the name of its type. */
export type Definitions = typeof dataDefinitions &
  typeof inputDefinitions &
  typeof entryDataDefinitions &
  typeof noteDefinitions &
  typeof textDefinitions &
  typeof vocabularyDefinitions &
  typeof unistDefinitions

/** A JSON Schema for what `toData` gives; its parts are for other values. */
export interface Schema {
  readonly $schema: string
  readonly title: string
  readonly description: string
  readonly allOf: readonly [{readonly $ref: '#/definitions/NoteData'}]
  readonly definitions: Definitions
}

/**
 * What the build writes to `schema.json`. Nothing at run time needs it.
 *
 * It is written out, not made of the types: so a reader, and a test, sees what changes for its users.
 */
export const schema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Bilingual note',
  description:
    'The plain data of a bilingual study note, as `toData` gives it. `#/definitions/NoteInput` is what `fromData` takes, `#/definitions/Note` the tree that `parse` gives. A schema sees shapes only: `fromData` also refuses texts that a note cannot hold, such as a time without a date.',
  allOf: [{$ref: '#/definitions/NoteData'}],
  definitions: {
    ...dataDefinitions,
    ...inputDefinitions,
    ...entryDataDefinitions,
    ...noteDefinitions,
    ...textDefinitions,
    ...vocabularyDefinitions,
    ...unistDefinitions
  }
}
