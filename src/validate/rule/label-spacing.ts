import type {Nodes, Parents} from '../../syntax/nodes.js'
import {lineEndingsIn} from '../../syntax/prose.js'
import {placeBetween} from '../place.js'
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
 *
 * 学习：
 * ebb：退潮
 * ```
 *
 * ```text
 * 9:4-10:1 info Unexpected label without a blank line after it, expected one
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
    const look = (message: 'after' | 'before', left: Nodes, right: Nodes): void => {
      if (lineEndingsIn(right.before ?? blankLine) !== 1) return
      const actual = right.before
      const place = placeBetween(left, right)
      report({message, place, actual, expected: [blankLine], fix: 'safe'})
    }

    const visit = ({children}: Parents): void => {
      let previous: Nodes | undefined
      for (const child of children) {
        if (previous?.type === 'label') look('after', previous, child)
        else if (previous && firstLeaf(child).type === 'label') look('before', previous, child)
        previous = child
      }
    }

    return {note: visit, segment: visit, translation: visit, vocabulary: visit}
  }
})

function firstLeaf(node: Nodes): Nodes {
  const child = 'children' in node ? node.children[0] : undefined
  return child ? firstLeaf(child) : node
}
