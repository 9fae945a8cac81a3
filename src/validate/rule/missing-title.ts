import type {Nodes} from '../../syntax/nodes.js'
import {isAtMargin} from '../part/margin.js'
import {placeBefore, placeIn, placeOf, pointAfter} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A note has no title: no heading of the first rank before its first segment.
 *
 * ## Why
 *
 * The title is what you find a note by, and what its first entries explain.
 *
 * ## Wrong
 *
 * ```markdown
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 * ```
 *
 * ```text
 * 1:1-1:1 warning Unexpected note without a title, expected a heading such as `# Title` at its start
 * ```
 *
 * So far indented, a number sign may be part of a list or code.
 *
 * ```markdown
 *    #Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 * ```
 *
 * ```text
 * 1:4-1:4 warning Unexpected note without a title, expected a heading such as `# Title` at its start
 * ```
 *
 * A heading of another rank, or one that lacks the space that makes it a heading:
 *
 * ```markdown
 * ## Tides
 *
 * What the sea does twice a day
 * ```
 *
 * ```text
 * 1:1-1:3 warning Unexpected heading of rank 2 as the first of a note, expected rank 1
 * ```
 *
 * ```markdown fixed unsafe
 * # Tides
 *
 * What the sea does twice a day
 * ```
 *
 * ```markdown
 * #Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 * ```
 *
 * ```text
 * 1:1-1:2 warning Unexpected `#` without a space after it, expected one
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
 * ```
 *
 * The title need not be the first line:
 *
 * ```markdown
 * Chapter 3
 *
 * # Tides
 * ```
 */
export const missingTitle: Rule = defineRule({
  id: 'missing-title',
  messages: {
    missing: {
      en: 'Unexpected note without a title, expected a heading such as `# Title` at its start',
      'zh-Hans': '笔记没有标题，开头应有 `# 标题` 这样的标题行'
    },
    rank: {
      en: 'Unexpected heading of rank {rank} as the first of a note, expected rank 1',
      'zh-Hans': '笔记的第一个标题为 {rank} 级，应为 1 级'
    },
    space: {
      en: 'Unexpected `{actual}` without a space after it, expected one',
      'zh-Hans': '`{actual}` 后没有空格，应有空格'
    }
  },
  check({report}) {
    const lookAtFirst = (first: Nodes | undefined, isAlone: boolean): boolean => {
      if (first?.type === 'heading' && !isAlone) {
        const actual = /^#{1,6}/.exec(first.opening ?? '## ')?.[0] ?? ''
        const rank = actual.length
        const start = placeOf(first)?.start
        const place = start && {start, end: pointAfter(start, actual)}
        report({message: 'rank', values: {rank}, place, actual, expected: ['#'], fix: 'unsafe'})
        return true
      }

      if (first?.type !== 'line' || !/^#[^\s#\u200B]/.test(first.value)) return false
      if (!isAtMargin(first)) return false
      const place = placeIn(first, 0, 1)
      report({message: 'space', place, actual: '#', expected: ['# '], fix: 'unsafe'})
      return true
    }

    return {
      note({children: [first, second]}) {
        if (!first) return
        const children = first.type === 'front' ? first.children : []
        if (children.some((child) => child.type === 'title')) return
        // A segment without a label below it would become part of the front.
        const isAlone = children.length === 1 && !isLabelled(second)
        if (lookAtFirst(children[0], isAlone)) return
        report({message: 'missing', place: placeBefore(first)})
      }
    }
  }
})

function isLabelled(node: Nodes | undefined): boolean {
  return node?.type === 'segment' && node.children[0]?.type === 'label'
}
