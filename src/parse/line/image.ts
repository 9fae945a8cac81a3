import {codes} from '../../text/characters.js'

/**
 * Whether a line is an image and nothing else: in Markdown, or an `<img>` tag.
 *
 * ```text
 * > | ![A pier](./pier.png)
 *     ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function isImage(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) === codes.lessThan) {
    return (
      /^<img[\s/>]/i.test(text.slice(start, start + 5)) && text.indexOf('>', start) === end - 1
    )
  }

  if (!text.startsWith('![', start) || text.charAt(end - 1) !== ')') return false
  const middle = text.slice(start, end).indexOf('](')
  // A second image, or a link, makes it a line of text.
  return middle !== -1 && !text.slice(start + middle + 2, end).includes('](')
}
