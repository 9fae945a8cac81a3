import {firstLeaf} from '../../syntax/leaves.js'
import type {Nodes} from '../../syntax/nodes.js'
import {lineEndingsIn} from '../../syntax/prose.js'
import {visitLabelGaps} from '../part/label-gap.js'
import {placeBetween} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A label has no blank line before or after it.
 *
 * ## Why
 *
 * Markdown reads a label and the line next to it as one paragraph, so that other programs show them
 * as one line.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 * 学习：
 *
 * ebb：退潮
 *
 * 原文：
 * It comes back.
 *
 * 它又涨回来。
 * ```
 *
 * ```text
 * 7:5-8:1 info Unexpected label without a blank line before it, expected one
 * 12:4-13:1 info Unexpected label without a blank line after it, expected one
 * ```
 *
 * ```markdown fixed
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
 * 原文：
 *
 * It comes back.
 *
 * 它又涨回来。
 * ```
 *
 * What stands between two labels is one gap.
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 * 译文：
 *
 * 退潮了。
 * ```
 *
 * ```text
 * 3:4-4:1 info Unexpected label without a blank line after it, expected one
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * 原文：
 *
 * 译文：
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
 * After a blank line, a line that begins with a tag would be HTML.
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 * <b>
 * ```
 */
export const labelSpacing: Rule = defineRule({
  id: 'label-spacing',
  messages: {
    before: {
      en: 'Unexpected label without a blank line before it, expected one',
      'zh-Hans': '标签前没有空行，应有空行'
    },
    after: {
      en: 'Unexpected label without a blank line after it, expected one',
      'zh-Hans': '标签后没有空行，应有空行'
    }
  },
  check({lineEnding, report}) {
    const blankLine = lineEnding.repeat(2)
    return visitLabelGaps(({above, left, right, text}) => {
      if (!left || !right || lineEndingsIn(text) !== 1 || isTagged(firstLeaf(right))) return
      // Indentation may make what follows an item of a list.
      const lineStart = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
      report({
        message: above ? 'after' : 'before',
        place: placeBetween(left, right),
        actual: text,
        expected: [blankLine + text.slice(lineStart)],
        fix: 'safe'
      })
    })
  }
})

/** Whether a line begins with a tag: after a blank line, that may be HTML, and hide what follows. */
function isTagged(node: Nodes): boolean {
  const isText = node.type === 'line' || node.type === 'term' || node.type === 'signature'
  return isText && node.value.startsWith('<')
}
