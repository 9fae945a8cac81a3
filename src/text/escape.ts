import {toMarkdown} from 'mdast-util-to-markdown'

/** Characters without which a text reads the same in Markdown. */
const unsafe = /[\\`*_[\]<>&!~#]|^[-+=\d]/

/** Stands for a character that is to be a reference while Markdown is escaped: no text holds it. */
const placeholder = '\uFDD0'

/**
 * Write plain text as inline Markdown that reads as that text, at the start of a line too.
 *
 * @param text Plain text without line endings.
 * @param referred Offsets of characters that are written as character references: what reads the
 *   same in Markdown, but is no mark of the format.
 */
export function escapeText(text: string, referred: ReadonlySet<number>): string {
  if (referred.size === 0 && !text.includes(placeholder)) return escapeMarkdown(text)
  const references: Array<string> = []
  let marked = ''
  let offset = 0
  for (const character of text) {
    if (referred.has(offset) || character === placeholder) {
      references.push(`&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`)
      marked += placeholder
    } else marked += character
    offset += character.length
  }

  let index = 0
  return escapeMarkdown(marked).replaceAll(placeholder, () => references[index++] ?? '')
}

/** Write an image. */
export function escapeImage(url: string, alt: string): string {
  return toMarkdown({type: 'image', url, alt}).trimEnd()
}

function escapeMarkdown(text: string): string {
  return unsafe.test(text)
    ? toMarkdown({type: 'paragraph', children: [{type: 'text', value: text}]}).trimEnd()
    : text
}
