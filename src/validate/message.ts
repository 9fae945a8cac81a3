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
  return message[locale].replaceAll(/\{([A-Za-z]+)\}/g, (name: string, key: string) =>
    Object.hasOwn(values, key) ? excerpt(String(values[key])) : name
  )
}

/** The start of a text, on one line. */
function excerpt(text: string): string {
  const line = text.slice(0, 2 * longest).replaceAll(/\s{1,1000}/g, ' ')
  const characters = Array.from(line)
  return characters.length > longest || text.length > 2 * longest
    ? `${characters.slice(0, longest).join('').trimEnd()}…`
    : line
}
