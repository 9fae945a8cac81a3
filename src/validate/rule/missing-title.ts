import {placeBefore} from '../place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A note has no title: no heading of the first rank before its first segment.
 *
 * ## Why
 *
 * The title is what a note is found by, and what the first entries gloss.
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
 */
export const missingTitle: Rule = defineRule({
  id: 'missing-title',
  messages: {
    missing: {
      en: 'Unexpected note without a title, expected a heading such as `# Title` at its start',
      'zh-Hans': '笔记没有标题，开头应有 `# 标题` 这样的标题行'
    }
  },
  check: ({report}) => ({
    note({children: [first]}) {
      const hasTitle =
        first?.type === 'front' && first.children.some((child) => child.type === 'title')
      if (first && !hasTitle) report({message: 'missing', place: placeBefore(first)})
    }
  })
})
