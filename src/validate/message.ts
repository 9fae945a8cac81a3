import type {Locale} from './diagnostic.js'
import type {Message} from './rule.js'

/** Characters of a value in a message at most. */
const longest = 60

/** A message in a language, with values for its names. */
export function fill(
  message: Message,
  locale: Locale,
  values: Readonly<Record<string, number | string>>
): string {
  let filled = ''
  // What stands between names, and names, in turn.
  for (const [index, part] of partsOf(message, locale).entries()) {
    if (index % 2 === 0) filled += part
    else filled += Object.hasOwn(values, part) ? excerpt(String(values[part])) : `{${part}}`
  }

  return filled
}

const known = new WeakMap<Message, Map<Locale, ReadonlyArray<string>>>()

function partsOf(message: Message, locale: Locale): ReadonlyArray<string> {
  const byLocale = known.get(message) ?? new Map<Locale, ReadonlyArray<string>>()
  known.set(message, byLocale)
  const parts = byLocale.get(locale) ?? message[locale].split(/\{([A-Za-z]+)\}/)
  byLocale.set(locale, parts)
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
