import {scriptsOf} from '../../syntax/languages.js'
import type {Segment} from '../../syntax/nodes.js'
import {labelFor} from '../part/label-for.js'
import {isBelowMeantLabel} from '../part/meant-label.js'
import {missingAbove} from '../part/missing-label.js'
import {type Rule, defineRule} from '../rule.js'
import {sharedLabelIn} from '../part/shared-label.js'

/**
 * The entries of a segment have no label above them.
 *
 * Entries of the title, the standfirst or a cross-heading need none.
 *
 * ## Why
 *
 * The label tells entries from lines of the translation. Without it, a headword without a gloss is taken
 * for text, and a remark with a colon for an entry.
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
 * ebb：退潮
 * ```
 *
 * ```text
 * 9:1-9:4 warning Unexpected entries without a label, expected `学习：` above them
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
 * An explanation above the entries is one of them.
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
 * >**The tide**：
 * >潮水。
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 9:1-9:15 warning Unexpected entries without a label, expected `学习：` above them
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
 * >**The tide**：
 * >潮水。
 *
 * ebb：退潮
 * ```
 *
 * A line below the entries may become one of them, which is for a reader to see.
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
 * ebb：退潮
 *
 * slack
 * ```
 *
 * ```text
 * 9:1-9:4 warning Unexpected entries without a label, expected `学习：` above them
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
 * slack
 * ```
 *
 * A label at the end of the translation is one that `label-not-alone` mends.
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。学习：
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 9:1-9:4 warning Unexpected entries without a label, expected `学习：` above them
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * tide：潮汐
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
 * ### Slack water
 *
 * slack：平静的
 *
 * 原文：
 *
 * It stands still.
 *
 * 它静止不动。
 * ```
 */
export const missingVocabularyLabel: Rule = defineRule({
  id: 'missing-vocabulary-label',
  messages: {
    missing: {
      en: 'Unexpected entries without a label, expected `{label}` above them',
      'zh-Hans': '词条没有标签，上方应有 `{label}`'
    },
    shared: {
      en: 'The label shares a line with other text',
      'zh-Hans': '标签与其他文字同在一行'
    }
  },
  check({labels, lineEnding, note, report}) {
    let label: string | undefined
    return {
      segment({children}) {
        const index = startOfUnlabelled(children)
        const first = children[index]
        // That it is written otherwise is of `label-form`.
        if (!first || isBelowMeantLabel(first, children[index - 1], labels)) return
        label ??= labelFor(note, 'vocabulary', labels)
        const values = {label}
        const missing = missingAbove(first, label, lineEnding)
        if (!missing) return
        const shared = sharedLabelIn(children[index - 1], labels, () => scriptsOf(note.languages))
        if (shared) {
          const {actual, place} = missing
          report({message: 'missing', values, place, actual, related: [{message: 'shared', place: shared}]})
        } else {
          const fix = children.slice(index).some(hasLine) ? 'unsafe' : 'safe'
          report({message: 'missing', values, ...missing, fix})
        }
      }
    }
  }
})

/**
 * Index of the first vocabulary, or of the explanations right above it, if it has no label; else `-1`.
 */
function startOfUnlabelled(children: Segment['children']): number {
  let index = children.findIndex((child) => child.type === 'vocabulary')
  const first = children[index]
  if (first?.type !== 'vocabulary' || first.children[0]?.type === 'label') return -1
  while (children[index - 1]?.type === 'explanation') index--
  return index
}

/** Whether a node is or holds a line that need not stay one below a label. */
function hasLine(node: Segment['children'][number]): boolean {
  return node.type === 'line' || (node.type === 'vocabulary' && node.children.some((child) => child.type === 'line'))
}
