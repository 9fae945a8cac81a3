import {skipSpaceBack, trim} from '../text/characters.js'

/**
 * The Markdown inside an explanation: its lines without the marker that makes them a quote, and
 * without blank lines at the ends.
 *
 * @param value The lines as written.
 * @returns The content; line endings are `\n`.
 */
export function unquote(value: string): string {
  const lines = value.includes('\r') ? value.split(/\r\n|\n|\r/) : value.split('\n')
  return trimLines(lines.map((line) => withoutMarker(line)))
}

/** Lines as a text, without blank ones at the ends and white space after the last. */
export function trimLines(lines: ReadonlyArray<string>): string {
  let start = 0
  let end = lines.length
  while (start < end && isBlank(lines[start])) start++
  while (end > start && isBlank(lines[end - 1])) end--
  const text = lines.slice(start, end).join('\n')
  return text.slice(0, skipSpaceBack(text, 0, text.length))
}

/**
 * Markdown as the lines of an explanation.
 *
 * @param markdown Markdown without markers.
 * @returns The lines; line endings are `\n`.
 */
export function quote(markdown: string): string {
  return markdown
    .split(/\r\n|\n|\r/)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

function withoutMarker(line: string): string {
  let start = 0
  while (start < 3 && line.charAt(start) === ' ') start++
  if (line.charAt(start) !== '>') return line
  start++
  return line.slice(line.charAt(start) === ' ' ? start + 1 : start)
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && trim(line) === ''
}
