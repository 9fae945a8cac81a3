import {readFile} from 'node:fs/promises'

/** Times that a unit is repeated where a shape does not say how often. */
const usualCount = 100_000

/** Texts, and texts with how often each is repeated, as one text. */
function textOf(parts = '') {
  if (typeof parts === 'string') return parts
  return parts.map((part) => (typeof part === 'string' ? part : part[0].repeat(part[1]))).join('')
}

/** What is made of a unit that is repeated: a name, how often, whether `npm test` counts it too, and the text for any number of times. */
export const shapes = JSON.parse(await readFile(new URL('shapes.json', import.meta.url), 'utf8')).map(
  ({name, unit, before, after, count = usualCount, short: isShort = false}) => {
    const [start, each, end] = [before, unit, after].map((d) => textOf(d))
    return {name, count, isShort, make: (times) => start + each.repeat(times) + end}
  }
)
