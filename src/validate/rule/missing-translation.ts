import type {Nodes} from '../../syntax/nodes.js'
import {placeFrom} from '../place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A segment has source text, and no translation below it.
 *
 * Where both languages share a script, a translation is known by its label: `译文：`.
 *
 * ## Why
 *
 * Without its translation a passage can neither be checked nor be learnt from as a pair; where the
 * translation came from a machine, it is easily forgotten for one passage.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs twice
 *
 * a day.
 *
 * 学习：
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 3:1-7:7 error Unexpected source text without a translation, expected one below it
 * ```
 *
 * A label alone is no translation, nor is a remark below the vocabulary:
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 译文：
 *
 * 学习：
 *
 * ebb：退潮
 *
 * 今天海风很大。
 * ```
 *
 * ```text
 * 3:1-5:15 error Unexpected source text without a translation, expected one below it
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs twice
 *
 * a day.
 *
 * 潮水一天退两次。
 *
 * 学习：
 *
 * ebb：退潮
 * ```
 *
 * What has no words needs no translation:
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * 2018. ■
 *
 * 原文：
 *
 * ![A pier](./pier.png)
 * ```
 *
 * An image may stand above the translation, and a label may introduce it:
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * ![A pier](./pier.png)
 *
 * 译文：退潮了。
 * ```
 */
export const missingTranslation: Rule = defineRule({
  id: 'missing-translation',
  messages: {
    missing: {
      en: 'Unexpected source text without a translation, expected one below it',
      'zh-Hans': '原文没有译文，下方应有译文'
    }
  },
  check: ({report}) => ({
    segment({children}) {
      const source = children.find((child) => child.type === 'sourceText')
      const hasText = source?.children.some((child) => child.type === 'line' && child.language)
      if (source && hasText && !children.some((child) => isTranslation(child))) {
        report({message: 'missing', place: placeFrom(children[0] ?? source, source)})
      }
    }
  })
})

/** Whether a node is a translation that says something: more than its label. */
function isTranslation(node: Nodes): boolean {
  return node.type === 'translation' && node.children.some((child) => child.type !== 'label')
}
