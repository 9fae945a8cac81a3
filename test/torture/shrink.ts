/** Tries at most: what is left then is small enough to be read. */
const mostTries = 4000

/** A text that is as short as can be and still fails: lines are taken away, then characters. */
export function shrink(text: string, isFailing: (text: string) => boolean): string {
  let tries = 0
  const fails = (shorter: string): boolean => ++tries < mostTries && isFailing(shorter)
  let best = text
  let length: number
  do {
    length = best.length
    best = join(shortest(best.split(/(?<=\r\n|\n|\r(?!\n))/), fails))
    best = join(shortest(best.split(/(?:)/u), fails))
  } while (best.length < length && tries < mostTries)

  return best
}

const join = (parts: ReadonlyArray<string>): string => parts.join('')

/** The parts without which nothing fails: halves are tried first, then less. */
function shortest(given: ReadonlyArray<string>, fails: (text: string) => boolean): ReadonlyArray<string> {
  let parts = given
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < parts.length; ) {
      const rest = parts.toSpliced(start, size)
      if (fails(join(rest))) parts = rest
      else start += size
    }
  }

  return parts
}
