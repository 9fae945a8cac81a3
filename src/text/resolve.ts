import {unreferable} from './escape.js'

/** What a backslash escapes, and numeric character references. */
export const escapes: RegExp = /\\([!-/:-@[-`{-~])|&#(?:[Xx]([\dA-Fa-f]{1,6})|(\d{1,7}));/g

/** A text without its escapes, and with nothing else of Markdown read. */
export function resolveEscapes(value: string): string {
  return value.replaceAll(
    escapes,
    (_match, escaped?: string, hexadecimal?: string, decimal?: string) => {
      if (escaped !== undefined) return escaped
      return character(
        hexadecimal === undefined ? Number.parseInt(decimal as string, 10) : Number.parseInt(hexadecimal, 16)
      )
    }
  )
}

function character(code: number): string {
  // What no text may hold is read as U+FFFD, as micromark does.
  return code > 0x10_ff_ff || unreferable.test(String.fromCodePoint(code))
    ? '\uFFFD'
    : String.fromCodePoint(code)
}
