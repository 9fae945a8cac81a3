import type {Locale} from './diagnostic.js'
import type {Message} from './rule.js'

/** Characters of a value in a message at most. */
const longest = 60

/** The value of a name in a message; `undefined` where it has none. */
export type ValueOf = (name: string) => number | string | undefined

/** A message in a language, with values for its names. */
export function fill(message: Message, locale: Locale, valueOf: ValueOf): string {
  const parts = partsOf(message, locale)
  let filled = ''
  // What stands between names, and names, in turn.
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as string
    const value = index % 2 === 0 ? part : valueOf(part)
    if (index % 2 === 0) filled += part
    else filled += value === undefined ? `{${part}}` : excerpt(String(value))
  }

  return filled
}

const known = new WeakMap<Message, Map<Locale, ReadonlyArray<string>>>()

function partsOf(message: Message, locale: Locale): ReadonlyArray<string> {
  let byLocale = known.get(message)
  if (!byLocale) known.set(message, (byLocale = new Map<Locale, ReadonlyArray<string>>()))
  let parts = byLocale.get(locale)
  if (!parts) byLocale.set(locale, (parts = message[locale].split(/\{([A-Za-z]+)\}/)))
  return parts
}

/** The start of a text, on one line. */
function excerpt(text: string): string {
  if (text.length <= longest && !/\s\s|[^\S ]/.test(text)) return text
  const line = text.slice(0, 2 * longest).replaceAll(/\s{1,1000}/g, ' ')
  const characters = Array.from(line)
  return characters.length > longest || text.length > 2 * longest
    ? `${characters.slice(0, longest).join('').trimEnd()}…`
    : line
}
