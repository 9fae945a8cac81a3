/**
 * Refuse options that are no object, and fields that nobody reads: a typing mistake in a name
 * would otherwise go unseen.
 *
 * @param place How the options are called in the message: `options`, `options.labels`.
 * @throws TypeError That names the place and what was expected.
 */
export function checkFields(place: string, given: unknown, fields: ReadonlyArray<string>): void {
  if (given === undefined || given === null) return
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw new TypeError(
      `Unexpected ${describe(given)} as \`${place}\`, expected an object with the fields ${listOf(fields)}`
    )
  }

  for (const field of Object.keys(given)) {
    if (!fields.includes(field)) {
      throw new TypeError(
        `Unexpected field \`${place}.${field}\`, expected one of ${listOf(fields)}`
      )
    }
  }
}

function listOf(fields: ReadonlyArray<string>): string {
  return fields.map((d) => `\`${d}\``).join(', ')
}

/** Name a value in a message: `null`, `an array`, `a number`. */
export function describe(value: unknown): string {
  if (value === null) return '`null`'
  if (value === undefined) return '`undefined`'
  if (Array.isArray(value)) return 'an array'
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}

/**
 * Refuse what is no range of a text.
 *
 * @param path How the range is called in the message.
 * @param length Length of the text.
 * @throws TypeError Where it holds no whole numbers.
 * @throws RangeError Where it reaches out of the text, or ends before it starts.
 */
export function checkRange(path: string, given: unknown, length: number): void {
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`Unexpected ${describe(given)} as \`${path}\`, expected a range`)
  }

  const {end, start} = given as {end?: unknown; start?: unknown}
  for (const [field, offset] of Object.entries({start, end})) {
    if (!Number.isInteger(offset)) {
      throw new TypeError(`Unexpected \`${String(offset)}\` as \`${path}.${field}\`, expected a whole number`)
    }
  }

  if (Number(start) < 0 || Number(end) < Number(start) || Number(end) > length) {
    const expected = length === Infinity ? 'one from 0 that ends after it starts' : `one from 0 to ${String(length)}`
    throw new RangeError(`Unexpected range of ${String(start)}–${String(end)} as \`${path}\`, expected ${expected}`)
  }
}
