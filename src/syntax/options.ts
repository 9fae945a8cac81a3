/**
 * Refuse options that are no object, and fields that nobody reads: a typing mistake in a name
 * would otherwise go unseen.
 *
 * @param place How the options are called in the message: `options`, `options.labels`.
 * @throws TypeError That names the place and what was expected.
 */
export function checkFields(place: string, given: unknown, fields: ReadonlyArray<string>): void {
  if (given === undefined || given === null) return
  const expected = fields.map((d) => `\`${d}\``).join(', ')
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw new TypeError(
      `Unexpected ${describe(given)} as \`${place}\`, expected an object with the fields ${expected}`
    )
  }

  for (const field of Object.keys(given)) {
    if (!fields.includes(field)) {
      throw new TypeError(`Unexpected field \`${place}.${field}\`, expected one of ${expected}`)
    }
  }
}

/** Name a value in a message: `null`, `an array`, `a number`. */
export function describe(value: unknown): string {
  if (value === null) return '`null`'
  if (value === undefined) return '`undefined`'
  if (Array.isArray(value)) return 'an array'
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}
