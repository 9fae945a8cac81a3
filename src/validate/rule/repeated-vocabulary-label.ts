import type {Label} from '../../syntax/nodes.js'
import {placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A segment has a second learning label.
 *
 * To take it away is a suggestion, made only where nothing but entries stands between the two: it may also
 * be that the label of a source text is missing between them.
 *
 * ## Why
 *
 * A passage has one list of words. A second label is as a rule what is left of a passage whose text you
 * did not copy, or whose label you forgot.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs and flows.
 *
 * 潮水涨落。
 *
 * 学习：
 *
 * ebb：退潮
 *
 * 学习：
 *
 * flow：涨潮
 * ```
 *
 * ```text
 * 13:1-13:4 warning Unexpected second label `学习：` in a segment, expected one
 * ```
 *
 * ```markdown fixed unsafe
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs and flows.
 *
 * 潮水涨落。
 *
 * 学习：
 *
 * ebb：退潮
 *
 *
 *
 * flow：涨潮
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
 * 学习：
 *
 * ebb：退潮
 *
 * 原文：
 *
 * It comes back.
 *
 * 它又涨回来。
 *
 * 学习：
 *
 * come back：回来
 * ```
 */
export const repeatedVocabularyLabel: Rule = defineRule({
  id: 'repeated-vocabulary-label',
  messages: {
    repeated: {
      en: 'Unexpected second label `{actual}` in a segment, expected one',
      'zh-Hans': '标签 `{actual}` 在同一段里重复出现，应只有一个'
    },
    first: {
      en: 'The first label',
      'zh-Hans': '第一个标签'
    }
  },
  check: ({report}) => ({
    segment({children}) {
      let first: Label | undefined
      for (const [index, child] of children.entries()) {
        const label = child.type === 'vocabulary' ? child.children[0] : undefined
        // One without entries is another mistake.
        if (label?.type !== 'label' || (child.type === 'vocabulary' && child.children.length === 1)) continue
        if (first) {
          const isNext = children[index - 1]?.type === 'vocabulary'
          report({
            message: 'repeated',
            place: placeOf(label),
            actual: label.value,
            ...(isNext ? {expected: [''], fix: 'unsafe'} : {}),
            related: [{message: 'first', place: placeOf(first)}]
          })
        }

        first ??= label
      }
    }
  })
})
