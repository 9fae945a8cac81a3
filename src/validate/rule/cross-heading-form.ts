import type {Entry, Line, Segment, Term} from '../../syntax/nodes.js'
import {strongLineBetween} from '../part/cross-heading.js'
import {isAtMargin} from '../part/margin.js'
import {placeIn, placeOf, pointAfter} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A cross-heading is no heading in Markdown, or is of the first rank, as a title is.
 *
 * A line between two segments that is strong as a whole is taken for a cross-heading, as is one that
 * begins with `##` and no space.
 *
 * ## Why
 *
 * A cross-heading parts the article. As a plain paragraph it belongs to the segment above it, and a word
 * that you learn from it further down is reported as one that does not occur.
 *
 * ## Wrong
 *
 * To mend these changes what the note says: a section begins where there was none.
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * **Slack water**
 *
 * 原文：
 *
 * Nothing moves.
 *
 * 一切静止。
 * ```
 *
 * ```text
 * 9:1-9:16 warning Unexpected line `**Slack water**`, expected the heading `## **Slack water**`
 * ```
 *
 * ```markdown fixed unsafe
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * ## **Slack water**
 *
 * 原文：
 *
 * Nothing moves.
 *
 * 一切静止。
 * ```
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * 学习：
 *
 * ebb：退潮
 *
 * ##Slack water
 *
 * 原文：
 *
 * Nothing moves.
 *
 * 一切静止。
 * ```
 *
 * ```text
 * 13:1-13:3 warning Unexpected `##` without a space after it, expected one
 * ```
 *
 * ```markdown fixed unsafe
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * 学习：
 *
 * ebb：退潮
 *
 * ## Slack water
 *
 * 原文：
 *
 * Nothing moves.
 *
 * 一切静止。
 * ```
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * # Slack water
 *
 * 原文：
 *
 * Nothing moves.
 *
 * 一切静止。
 * ```
 *
 * ```text
 * 9:1-9:2 warning Unexpected cross-heading of rank 1, expected rank 2
 * ```
 *
 * ```markdown fixed unsafe
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * ## Slack water
 *
 * 原文：
 *
 * Nothing moves.
 *
 * 一切静止。
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * **The tide waits for nobody, and nobody on the pier waits for it.**
 *
 * ## **Slack water**
 *
 * 原文：
 *
 * Nothing moves.
 *
 * 一切静止。
 *
 * ### At the pier
 *
 * 原文：
 *
 * Nobody waits.
 *
 * 无人等候。
 * ```
 */
export const crossHeadingForm: Rule = defineRule({
  id: 'cross-heading-form',
  messages: {
    strong: {
      en: 'Unexpected line `{actual}`, expected the heading `{expected}`',
      'zh-Hans': '`{actual}` 不是标题，应为标题 `{expected}`'
    },
    space: {
      en: 'Unexpected `{actual}` without a space after it, expected one',
      'zh-Hans': '`{actual}` 后没有空格，应有空格'
    },
    rank: {
      en: 'Unexpected cross-heading of rank 1, expected rank 2',
      'zh-Hans': '小标题为 1 级，应为 2 级'
    }
  },
  check: ({report}) => ({
    note({children}) {
      for (const [index, node] of children.entries()) {
        const next = children[index + 1]
        if (node.type !== 'segment' || next?.type !== 'segment') continue
        const strong = strongLineBetween(node, next)
        if (strong && isAtMargin(strong)) {
          const {value: actual} = strong
          const expected = [`## ${actual}`]
          report({message: 'strong', place: placeOf(strong), actual, expected, fix: 'unsafe'})
        }

        const last = lastLine(node)
        if (!last || !/^#{2,6}[^\s#\u200B]/.test(last.value) || !isAtMargin(last)) continue
        const actual = marksOf(last.value)
        const place = placeIn(last, 0, actual.length)
        report({message: 'space', place, actual, expected: [`${actual} `], fix: 'unsafe'})
      }
    },
    section({children: [heading]}) {
      if (heading?.type !== 'heading' || heading.opening === undefined) return
      const actual = marksOf(heading.opening)
      const start = placeOf(heading)?.start
      if (actual !== '#' || !start) return
      const place = {start, end: pointAfter(start, actual)}
      report({message: 'rank', place, actual, expected: ['##'], fix: 'unsafe'})
    }
  })
})

/** The number signs that a text begins with. */
function marksOf(text: string): string {
  return (/^#{0,6}/.exec(text) as RegExpExecArray)[0]
}

/** What a segment ends with: a line, or a headword that is not the first of its vocabulary. */
function lastLine({children}: Segment): Line | Term | undefined {
  const last = children.at(-1)
  if (last?.type === 'line') return last
  if (last?.type !== 'vocabulary' || last.children.at(-2)?.type !== 'entry') return undefined
  const entry = last.children.at(-1)
  return entry?.type === 'entry' ? headwordOf(entry) : undefined
}

/** The term of an entry that is nothing else. */
function headwordOf({children}: Entry): Term | undefined {
  const [term, ...rest] = children
  return term?.type === 'term' && rest.length === 0 ? term : undefined
}
