import type {Nodes} from '../../syntax/nodes.js'
import {placeFrom, placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A segment has source text, and no translation below it; or nothing at all below its label.
 *
 * Where both languages share a script, a translation is known by its label: `译文：`.
 *
 * ## Why
 *
 * Without the translation you cannot check whether you have understood the passage. Where translations
 * are pasted one by one, one of them is easily forgotten.
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
 * Below a label stands a text:
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 * ```
 *
 * ```text
 * 3:1-3:4 error Unexpected label `原文：` with nothing below it, expected source text and a translation
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
    },
    empty: {
      en: 'Unexpected label `{actual}` with nothing below it, expected source text and a translation',
      'zh-Hans': '标签 `{actual}` 下方没有内容，应有原文和译文'
    }
  },
  check: ({report}) => ({
    segment({children}) {
      const [label] = children
      if (label?.type === 'label' && children.length === 1) {
        report({message: 'empty', place: placeOf(label), actual: label.value})
        return
      }

      const source = children.find((child) => child.type === 'sourceText')
      const hasText = source?.children.some((child) => child.type === 'line' && child.language)
      if (source && hasText && !children.some((child) => isTranslation(child))) {
        report({message: 'missing', place: placeFrom(children[0] as Nodes, source)})
      }
    }
  })
})

/** Whether a node is a translation that says something: more than its label. */
function isTranslation(node: Nodes): boolean {
  return node.type === 'translation' && node.children.some((child) => child.type !== 'label')
}
