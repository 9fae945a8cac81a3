import {loadWriter} from '#markdown'

/** Characters without which a text reads the same in Markdown. */
const unsafe = /[\\`*_[\]<>&!~#]|^[-+=\d]/

/** Characters that no reference stands for: micromark reads U+FFFD instead. */
export const unreferable: RegExp =
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  /[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|^[\uD800-\uDFFF]$/

/**
 * Write plain text as inline Markdown that reads as that text, at the start of a line too.
 *
 * @param text Plain text without line endings.
 * @param referred Offsets of characters that are written as character references: what reads the
 *   same in Markdown, but is no mark of the format.
 */
export function escapeText(text: string, referred: ReadonlySet<number>): string {
  if (referred.size === 0) return escapeMarkdown(text)
  // Stands for a reference while Markdown is escaped.
  const placeholder = characterNotIn(text)
  const references: Array<string> = []
  let marked = ''
  let offset = 0
  for (const character of text) {
    // A backslash before a reference would escape it.
    const isReferred = referred.has(offset) || (character === '\\' && referred.has(offset + 1))
    if (isReferred && !unreferable.test(character)) {
      references.push(reference(character))
      marked += placeholder
    } else marked += character
    offset += character.length
  }

  let index = 0
  return escapeMarkdown(marked).replaceAll(placeholder, () => references[index++] as string)
}

/**
 * A character reference. It has no letter, and so leaves the language of a line as it is.
 *
 * @param character One character, no surrogate.
 */
export function reference(character: string): string {
  return `&#${String(character.codePointAt(0))};`
}

/** Write an image: one, whatever its address and text hold. */
export function escapeImage(url: string, alt: string): string {
  const brackets = new Set<number>()
  for (let offset = 0; offset < alt.length; offset++) {
    if (/[[\]]/.test(alt.charAt(offset))) brackets.add(offset)
  }

  return `![${escapeText(alt, brackets)}](${escapeDestination(url)})`
}

function escapeDestination(url: string): string {
  return /^[\w./:#?=%+,~-]*$/.test(url)
    ? url
    : `<${url.replaceAll(/[<>\\&[\]()]/g, (character) => reference(character))}>`
}

function escapeMarkdown(text: string): string {
  return unsafe.test(text)
    ? loadWriter()({type: 'paragraph', children: [{type: 'text', value: text}]}).trimEnd()
    : text
}

/** A character of private use that a text does not hold. */
function characterNotIn(text: string): string {
  let code = 0xe0_00
  while (text.includes(String.fromCharCode(code))) code++
  return String.fromCharCode(code)
}
