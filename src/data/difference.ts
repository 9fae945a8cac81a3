/**
 * The path to the first difference between two pieces of plain data; `undefined` where there is none.
 *
 * @param expected What is wanted. The path is one into it, if it has a value there.
 * @param actual What there is.
 */
export function differingPath(expected: unknown, actual: unknown): string | undefined {
  return difference(expected, actual, '')
}

function difference(expected: unknown, actual: unknown, path: string): string | undefined {
  if (!isObject(expected) || !isObject(actual)) {
    return expected === actual ? undefined : path
  }

  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const step = Array.isArray(expected) ? `${path}[${key}]` : path ? `${path}.${key}` : key
    const found = difference(expected[key], actual[key], step)
    if (found !== undefined) return found
  }

  return undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
