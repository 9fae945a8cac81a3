import {readFile, readdir} from 'node:fs/promises'

/**
 * The regular expressions that the built package puts together, on loading and on reading some notes.
 *
 * @returns Them, and at how many places of the code they were made.
 */
export async function seen(directory) {
  const found = new Map()
  const places = new Set()
  const Original = RegExp
  const Recording = new Proxy(Original, {
    construct(target, [source, flags], newTarget) {
      const place = placeIn(new Error().stack)
      if (place) {
        places.add(place)
        found.set(`/${source}/${flags ?? ''}`, {place, source: String(source), flags: flags ?? ''})
      }

      return Reflect.construct(target, [source, flags], newTarget)
    }
  })
  globalThis.RegExp = Recording
  try {
    const library = await import('bilingual-notes')
    for (const name of await readdir(directory)) use(library, await readFile(new URL(name, directory), 'utf8'))
  } finally {
    globalThis.RegExp = Original
  }

  return {places: places.size, expressions: [...found.values()]}
}

/** The line of the package that made an expression; `undefined` where another package did. */
function placeIn(stack) {
  const line = stack.split('\n').find((d) => d.startsWith('    at ') && !d.includes('/test/redos/'))
  return /\/(dist\/[^/]+:\d+:\d+)\)?$/.exec(line ?? '')?.[1]
}

function use({anchor, parse, stats, toData, validate}, text) {
  const note = parse(text)
  validate(note, {preset: 'strict'})
  toData(note)
  anchor(note)
  stats([note])
}
