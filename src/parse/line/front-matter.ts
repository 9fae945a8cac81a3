import {codes} from '../../text/characters.js'

/** Whether a line is a fence of front matter: `---`, with nothing but space or tab after it. */
export function isFrontMatterFence(text: string, start: number, end: number): boolean {
  if (!text.startsWith('---', start)) return false
  for (let offset = start + 3; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    if (code !== codes.space && code !== codes.tab) return false
  }

  return true
}
