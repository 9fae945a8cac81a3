import {skipSpace} from '../../text/characters.js'

/** Whether a line is a fence of front matter: `---`, with nothing but white space after it. */
export function isFrontMatterFence(text: string, start: number, end: number): boolean {
  return text.startsWith('---', start) && skipSpace(text, start + 3, end) === end
}
