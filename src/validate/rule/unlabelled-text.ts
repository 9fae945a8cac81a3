import {scriptsOf} from '../../syntax/languages.js'
import type {Nodes} from '../../syntax/nodes.js'
import {strongLineBetween} from '../part/cross-heading.js'
import {labelFor} from '../part/label-for.js'
import {placeFrom} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'
import {sourceRuns} from '../part/source-run.js'

/**
 * Source text stands outside the segments: after a vocabulary, or below a cross-heading.
 *
 * As a rule it is a pull quote, a byline or the title of a book; what stands before the first segment,
 * such as a standfirst, is not reported. Where both languages share a script, lines are told apart by
 * labels alone, and nothing is reported.
 *
 * ## Why
 *
 * A passage without a label is no segment: no rule asks for its translation, and the words that you learn
 * are not looked for in it.
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
 *
 * ebb：退潮
 *
 * **A Tide Table for Everyone.** By
 *
 * Ann Example. *Pier Books; 120 pages*
 * ```
 *
 * ```text
 * 13:1-15:37 info Unexpected source text outside a segment, expected it below a label such as `原文：`
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
 * ## **Slack water**
 *
 * For an hour, nothing moves.
 * ```
 *
 * ```text
 * 11:1-11:28 info Unexpected source text outside a segment, expected it below a label such as `原文：`
 * ```
 *
 * ## Right
 *
 * A standfirst, a caption, and a remark of the learner:
 *
 * ```markdown
 * # Tides
 *
 * What the sea does twice a day
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
 * ![A pier](./pier.png)
 *
 * A pier at low water
 *
 * **ebb** 的发音是 [eb]。
 * ```
 *
 * A line between two segments that looks like a cross-heading is of `cross-heading-form`:
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
 * **Slack water**
 *
 * 原文：
 *
 * Nothing moves.
 *
 * 一切静止。
 * ```
 */
export const unlabelledText: Rule = defineRule({
  id: 'unlabelled-text',
  messages: {
    outside: {
      en: 'Unexpected source text outside a segment, expected it below a label such as `{label}`',
      'zh-Hans': '这里的原文不属于任何一段，应在 `{label}` 这样的标签下方'
    }
  },
  check({labels, note, report}) {
    const scripts = scriptsOf(note.languages)
    let label: string | undefined
    return {
      note({children}) {
        if (!scripts.distinct) return
        for (const [index, node] of children.entries()) {
          const from = startOf(node)
          if (!('children' in node) || from === node.children.length) continue
          const strong = strongLineBetween(node, children[index + 1])
          for (const {first, last} of sourceRuns(node.children, from, node.children.length, scripts)) {
            if (first === strong) continue
            label ??= labelFor(note, 'source', labels)
            report({message: 'outside', values: {label}, place: placeFrom(first, last)})
          }
        }
      }
    }
  }
})

/** Index in a block from which on source text is of no segment. */
function startOf(node: Nodes): number {
  if (node.type === 'section') return 0
  if (node.type !== 'segment') return 'children' in node ? node.children.length : 0
  const index = node.children.findIndex((child) => child.type === 'vocabulary')
  return index === -1 ? node.children.length : index
}
