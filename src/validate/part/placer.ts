import {type ExactPoint, type ExactPosition, moveOn, pointAfter} from '../../syntax/place.js'

/**
 * Ranges inside a text, one after the other, each found from the one before: a line may hold many.
 *
 * @param text The text.
 * @param start Where it starts; `undefined` where nobody knows.
 * @returns The range between two offsets into the text; `start` is at least that of the last call.
 */
export function createPlacer(
  text: string,
  start: ExactPoint | undefined
): (start: number, end: number) => ExactPosition | undefined {
  let offset = 0
  let point = start
  // Lines hold no line endings. Most texts are never asked about.
  let isLine: boolean | undefined
  const move = (from: ExactPoint, read: string): ExactPoint => {
    isLine ??= !/[\n\r]/.test(text)
    return isLine ? moveOn(from, read.length) : pointAfter(from, read)
  }

  return (from, to) => {
    if (!point) return undefined
    point = move(point, text.slice(offset, from))
    offset = from
    return {start: point, end: move(point, text.slice(from, to))}
  }
}
