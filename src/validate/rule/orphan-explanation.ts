import type {Explanation, Label, Nodes, Segment} from '../../syntax/nodes.js'
import {lineEndingsIn} from '../../syntax/prose.js'
import type {Edit} from '../../text/edits.js'
import {placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * An explanation stands before the learning label, and so below no entry.
 *
 * ## Why
 *
 * An explanation belongs to the entry above it. Before the learning label there is no entry, and the
 * explanation reads as a part of the translation.
 *
 * ## Options
 *
 * - `underLabel`: whether to report an explanation right below the label, before the first entry, too;
 *   it belongs to the segment as a whole
 *
 * ## Wrong
 *
 * ```markdown
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * > 这里的 **ebb** 指海水退去。
 *
 * 学习：
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 7:1-7:21 warning Unexpected explanation before the learning label, expected it below the label
 * ```
 *
 * ```markdown fixed unsafe
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * 学习：
 *
 * > 这里的 **ebb** 指海水退去。
 *
 * ebb：退潮
 * ```
 *
 * ```markdown {"underLabel": true}
 * 学习：
 *
 * > 这里的 **ebb** 指海水退去。
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 3:1-3:21 warning Unexpected explanation without an entry above it, expected one
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * > 标题一语双关。
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * 学习：
 *
 * > 这里的 **ebb** 指海水退去。
 *
 * ebb
 *
 * > 退潮。
 * ```
 */
export const orphanExplanation: Rule = defineRule({
  id: 'orphan-explanation',
  options: {underLabel: false},
  messages: {
    before: {
      en: 'Unexpected explanation before the learning label, expected it below the label',
      'zh-Hans': '解释在学习标签上方，应在标签下方'
    },
    label: {
      en: 'The learning label',
      'zh-Hans': '学习标签'
    },
    under: {
      en: 'Unexpected explanation without an entry above it, expected one',
      'zh-Hans': '解释上方没有词条，应有词条'
    }
  },
  check({lineEnding, options, report}) {
    const lookBefore = ({children}: Segment): void => {
      const index = children.findIndex(({type}) => type === 'vocabulary')
      const vocabulary = children[index]
      const label = vocabulary?.type === 'vocabulary' ? vocabulary.children[0] : undefined
      if (!vocabulary || label?.type !== 'label') return
      for (const [position, child] of children.slice(0, index).entries()) {
        if (child.type !== 'explanation') continue
        const around = [child, vocabulary].map(({before = ''}) =>
          lineEndingsIn(before) === 1 ? lineEnding : ''
        )
        const isMovable = position === index - 1 && !options.underLabel
        const swap = isMovable ? swapped(child, label, around.join(label.value)) : undefined
        report({
          message: 'before',
          place: placeOf(child),
          ...(swap ? {edits: swap, fix: 'unsafe'} : {}),
          related: [{message: 'label', place: placeOf(label)}]
        })
      }
    }

    const lookUnder = (children: ReadonlyArray<Nodes>): void => {
      for (const child of children) {
        if (child.type === 'entry') return
        if (child.type === 'explanation') report({message: 'under', place: placeOf(child)})
      }
    }

    return {
      segment: lookBefore,
      vocabulary({children}) {
        if (options.underLabel && children[0]?.type === 'label') lookUnder(children)
      }
    }
  }
})

/**
 * Edits that put a label where an explanation stands, and the other way round.
 *
 * @param explanation The explanation.
 * @param label The label, below it.
 * @param text The label, with blank lines where it needs them at its new place.
 */
function swapped(explanation: Explanation, label: Label, text: string): Array<Edit> | undefined {
  const first = placeOf(explanation)
  const second = placeOf(label)
  return (
    first &&
    second && [
      {start: first.start.offset, end: first.end.offset, text},
      {start: second.start.offset, end: second.end.offset, text: explanation.value}
    ]
  )
}
