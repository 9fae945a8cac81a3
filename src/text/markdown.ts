/**
 * The packages that read and write Markdown, as `#markdown`: where modules load one by one, `markdown-on-demand.ts`
 * stands for this one (`docs/decisions/0019-a-gate-before-the-markdown-parser.md`).
 */
import {toMarkdown} from 'mdast-util-to-markdown'
import {toString} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** What reads Markdown. */
export interface Parser {
  remarkParse: typeof remarkParse
  toString: typeof toString
  unified: typeof unified
}

/** What writes Markdown. */
export type Writer = typeof toMarkdown

/** What reads Markdown. */
export function loadParser(): Parser {
  return {remarkParse, toString, unified}
}

/** What writes Markdown. */
export function loadWriter(): Writer {
  return toMarkdown
}
