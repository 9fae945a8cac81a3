import {checkNote} from '../syntax/check.js'
import type {LineEnding, Note} from '../syntax/nodes.js'
import {checkFields, describe} from '../syntax/options.js'
import {type Style, styleOf} from './style.js'
import {write} from './write.js'

/** Configuration of `serialize`. */
export interface SerializeOptions {
  /**
   * Line ending of the text (default: that of the note, or where it has several, each as it was).
   */
  lineEnding?: LineEnding | null | undefined
}

const lineEndings: ReadonlyArray<unknown> = ['\n', '\r\n', '\r']

/**
 * Write a note as text.
 *
 * Untouched nodes come out as they were read, byte for byte; so do all others when some are changed,
 * added, moved or removed. A node that does not say how it is spaced is written as is usual in the
 * note (its line ending, its colon and semicolon), then as is usual in the format. A `value` is
 * inline Markdown, and written as it is.
 *
 * The note is not changed. The cost is linear in the length of the text.
 *
 * @param note The tree: as `parse` returns it, or made by hand without positions.
 * @param options Configuration (optional).
 * @returns The text.
 * @throws TypeError Where something is no node, naming its path (`note.children[0].children[2]`), or
 *   where an option is unknown or of the wrong type.
 * @throws RangeError Where nodes stand in each other more than 100 levels deep; `parse` makes six.
 *
 * @example Change a sense, and nothing else
 * ```ts
 * import assert from 'node:assert/strict'
 * import {parse, serialize} from 'bilingual-notes'
 *
 * const note = parse('# Tides\r\n\r\n\r\nebb ：  退潮； \r\n')
 * const [front] = note.children
 * const vocabulary = front?.type === 'front' ? front.children[1] : undefined
 * const entry = vocabulary?.type === 'vocabulary' ? vocabulary.children[0] : undefined
 * const gloss = entry?.type === 'entry' ? entry.children[1] : undefined
 * const sense = gloss?.type === 'gloss' ? gloss.children[0] : undefined
 * if (sense) sense.value = '落潮'
 * assert.equal(serialize(note), '# Tides\r\n\r\n\r\nebb ：  落潮； \r\n')
 * ```
 */
export function serialize(note: Note, options?: Readonly<SerializeOptions> | null): string {
  checkNote(note)
  checkFields('options', options, ['lineEnding'])
  const asked = readLineEnding(options?.lineEnding)
  const lineEnding = asked ?? note.lineEnding
  let style: Style | undefined
  const output = write(note, () => (style ??= styleOf(note, lineEnding ?? '\n')))
  return lineEnding ? withLineEnding(output, lineEnding) : output
}

/** @throws TypeError Where it is no line ending. */
function readLineEnding(given: unknown): LineEnding | undefined {
  if (given === undefined || given === null) return undefined
  if (!lineEndings.includes(given)) {
    throw new TypeError(
      `Unexpected ${typeof given === 'string' ? `\`${JSON.stringify(given)}\`` : describe(given)} as \`options.lineEnding\`, expected \`"\\n"\`, \`"\\r\\n"\` or \`"\\r"\``
    )
  }

  return given as LineEnding
}

/** Give every line the same ending. Nothing is copied where each has it already. */
function withLineEnding(text: string, lineEnding: LineEnding): string {
  return foreign[lineEnding].test(text) ? text.replaceAll(/\r\n|\n|\r/g, lineEnding) : text
}

/** What finds a line ending other than the one wanted. */
const foreign: Readonly<Record<LineEnding, RegExp>> = {
  '\n': /\r/,
  '\r\n': /\r(?!\n)|(?<!\r)\n/,
  '\r': /\n/
}
