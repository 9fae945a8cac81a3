import {isAsciiLetter} from '../../text/characters.js'
import {isTag} from './tag.js'

/**
 * How an HTML block ends: at a line that holds one of some texts, or at a blank line.
 */
export type HtmlEnd = ReadonlyArray<string> | 'blank'

/** Openings whose block goes on to a text, over blank lines (CommonMark 0.31.2, § 4.6, 2 to 5). */
const marked: ReadonlyArray<readonly [opening: string, end: HtmlEnd]> = [
  ['<!--', ['-->']],
  ['<?', ['?>']],
  ['<![CDATA[', [']]>']]
]

/** Elements whose block goes on to their closing tag (§ 4.6, 1). */
const raw = ['pre', 'script', 'style', 'textarea']
const rawEnd: HtmlEnd = raw.map((name) => `</${name}>`)

/** Elements that start a block, even in a paragraph (§ 4.6, 6). */
const blocks = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details ' +
    'dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 ' +
    'head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option ' +
    'p param search section summary table tbody td tfoot th thead title tr track ul'
  ).split(' ')
)

// Bounded: a longer name is none of the above.
const tagName = /^<(\/?)([a-z][a-z\d-]{0,30})(?=([\t />])|$)/i

/**
 * How the HTML block that starts with this line ends; `undefined` where none starts.
 *
 * ```text
 * > | <details>
 *     ^^^^^^^^^
 * ```
 */
export function htmlAt(
  text: string,
  start: number,
  end: number,
  afterBlank: boolean
): HtmlEnd | undefined {
  for (const [opening, until] of marked) {
    if (text.startsWith(opening, start)) return until
  }

  if (text.startsWith('<!', start) && isAsciiLetter(text.charCodeAt(start + 2))) return ['>']
  const line = text.slice(start, end)
  const [tag = '', stroke = '', name = '', next] = tagName.exec(line) ?? []
  const element = name.toLowerCase()
  // A stroke after the name is the end of a tag, and of nothing else: so remark-parse reads it.
  if (raw.includes(element) && stroke === '' && next !== '/') return rawEnd
  if (blocks.has(element)) return next !== '/' || line.startsWith('/>', tag.length) ? 'blank' : undefined
  return afterBlank && isTag(line) ? 'blank' : undefined
}

/** Whether a line, its first one included, is the last of an HTML block. */
export function isHtmlEnd(text: string, start: number, end: number, block: HtmlEnd): boolean {
  if (block === 'blank') return start === end
  const line = text.slice(start, end).toLowerCase()
  return block.some((marker) => line.includes(marker.toLowerCase()))
}
