import {scriptsOf} from '../../syntax/languages.js'
import type {Segment} from '../../syntax/nodes.js'
import {strongLineBetween} from '../part/cross-heading.js'
import {labelFor} from '../part/label-for.js'
import {isAtMargin} from '../part/margin.js'
import {isBelowMeantLabel} from '../part/meant-label.js'
import {placeFrom} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'
import {type Run, sourceRuns} from '../part/source-run.js'

/** Characters of a line that may be a headword, at most: fewer than most lines of a page hold. */
const longestHeadword = 40

/**
 * A segment has source text after its translation: lines that were left behind, or the next passage
 * without a label.
 *
 * Lines after the vocabulary are of `unlabelled-text`. Where both languages share a script, lines are
 * told apart by labels alone, and nothing is reported.
 *
 * ## Why
 *
 * What stands there belongs to no passage: it has no translation, and words that you learn from it are not
 * found in the source text. Where the next passage begins, a label gives it its translation back.
 *
 * ## Wrong
 *
 * The end of a passage, pasted below its translation:
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs twice a day, and boats
 *
 * 潮水一天退两次，船搁浅在泥里。
 *
 * lie on the mud
 *
 * until it is back.
 *
 * 学习：
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 9:1-11:18 warning Unexpected source text after a translation, expected it before the translation
 * ```
 *
 * A second passage without a label. No label is suggested where a vocabulary follows, for its entries
 * may be of either passage:
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
 * The boats lie on the mud.
 *
 * 船搁浅在泥里。
 * ```
 *
 * ```text
 * 9:1-9:26 warning Unexpected passage after a translation, expected a label such as `原文：` before it
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
 * 原文：
 *
 * The boats lie on the mud.
 *
 * 船搁浅在泥里。
 * ```
 *
 * ## Right
 *
 * Lines without letters, remarks of the learner, and captions:
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
 * ■
 *
 * **ebb** 的发音是 [eb]。
 *
 * ![A pier](./pier.png)
 *
 * A pier at low water, with nobody on it but gulls
 *
 * 学习：
 *
 * ebb：退潮
 * ```
 *
 * Headwords whose label is missing:
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
 * slack water
 *
 * >Water that does not move.
 * ```
 *
 * A line that is meant as a label is of `label-form`:
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
 * **原文**：
 *
 * It comes back.
 *
 * 它又涨回来。
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
 * **Slack water**
 *
 * 原文：
 *
 * Nothing moves.
 *
 * 一切静止。
 * ```
 */
export const textAfterTranslation: Rule = defineRule({
  id: 'text-after-translation',
  messages: {
    left: {
      en: 'Unexpected source text after a translation, expected it before the translation',
      'zh-Hans': '译文之后又有原文，原文应在译文之前'
    },
    passage: {
      en: 'Unexpected passage after a translation, expected a label such as `{label}` before it',
      'zh-Hans': '译文之后又有一段原文，前面应有 `{label}` 这样的标签'
    }
  },
  check({labels, lineEnding, note, report}) {
    const scripts = scriptsOf(note.languages)
    let label: string | undefined
    const look = (run: Run, hasVocabulary: boolean): void => {
      const {first, last, next, previous} = run
      // That it is written otherwise is of `label-form`.
      if (isBelowMeantLabel(first, previous, labels)) return
      const place = placeFrom(first, last)
      if (next?.type !== 'line') {
        report({message: 'left', place})
        return
      }

      label ??= labelFor(note, 'source', labels)
      const start = place?.start.offset
      const canFix = !hasVocabulary && isAtMargin(first) && start !== undefined
      report({
        message: 'passage',
        values: {label},
        place,
        ...(canFix && {fix: 'unsafe', edits: [{start, end: start, text: label + lineEnding.repeat(2)}]})
      })
    }

    return {
      note({children}) {
        if (!scripts.distinct) return
        for (const [index, node] of children.entries()) {
          if (node.type !== 'segment') continue
          const from = node.children.findIndex((child) => child.type === 'translation') + 1
          // Without source text, the two have changed places: another rule says so.
          const hasSource = node.children.some((child) => child.type === 'sourceText')
          if (!hasSource || from === 0 || from === node.children.length) continue
          const to = endOf(node, from)
          const strong = strongLineBetween(node, children[index + 1])
          for (const run of sourceRuns(node.children, from, to, scripts)) {
            if (run.first !== strong && !mayBeHeadword(run)) look(run, to < node.children.length)
          }
        }
      }
    }
  }
})

/** Index of the first vocabulary, or after the last child. */
function endOf({children}: Segment, from: number): number {
  const index = children.findIndex((child, index) => index >= from && child.type === 'vocabulary')
  return index === -1 ? children.length : index
}

/** Whether lines may be entries without gloss, below a learning label that is missing. */
function mayBeHeadword({longest, next}: Run): boolean {
  if (longest > longestHeadword) return false
  return next?.type === 'explanation' || (next?.type === 'vocabulary' && next.children[0]?.type !== 'label')
}
