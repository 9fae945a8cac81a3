import type {Nodes, Parents} from '../../syntax/nodes.js'
import {placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A learning label has no entry below it.
 *
 * Whether the entries were forgotten or the label is one too many, only you know.
 *
 * ## Why
 *
 * The label promises words to learn. Where there are none, you most likely meant to look them up later,
 * and forgot.
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
 * ```
 *
 * ```text
 * 9:1-9:4 warning Unexpected label `学习：` without an entry below it, expected one
 * ```
 *
 * ## Right
 *
 * An explanation is as good as an entry, and so is a headword; an image or a line may hold what the
 * learner found out.
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
 * >**ebb** 指潮水退去。
 *
 * 原文：
 *
 * It comes back.
 *
 * 它又涨回来。
 *
 * 学习：
 *
 * ![A drawing of two tides](./tides.png)
 * ```
 */
export const emptyVocabulary: Rule = defineRule({
  id: 'empty-vocabulary',
  messages: {
    empty: {
      en: 'Unexpected label `{actual}` without an entry below it, expected one',
      'zh-Hans': '标签 `{actual}` 下方没有词条，应有词条'
    }
  },
  check({report}) {
    const look = (node: Nodes, next: Nodes | undefined): void => {
      if (node.type !== 'vocabulary' || node.children.length !== 1 || isText(next)) return
      const [label] = node.children
      if (label?.type !== 'label') return
      report({message: 'empty', place: placeOf(label), actual: label.value})
    }

    const visit = ({children}: Parents): void => {
      let previous: Nodes | undefined
      for (const child of children) {
        if (previous) look(previous, child)
        previous = child
      }

      if (previous) look(previous, undefined)
    }

    return {front: visit, section: visit, segment: visit, afterword: visit}
  }
})

/** Whether a node below a label may stand for its entries. */
function isText(node: Nodes | undefined): boolean {
  return node?.type === 'line' || node?.type === 'image' || node?.type === 'markdown'
}
