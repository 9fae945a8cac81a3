import type {Nodes, Note, Parents} from '../../syntax/nodes.js'
import {scriptsOf} from '../../syntax/languages.js'
import {longLine} from '../../syntax/prose.js'
import {labelFor} from '../label.js'
import {missingAbove} from '../missing-label.js'
import {type Rule, defineRule} from '../rule.js'
import {sharedLabelIn} from '../shared-label.js'

/**
 * A passage of source text has no label above it.
 *
 * It is a segment that the reader found without its label, or, in a note whose source is prose in long
 * lines, a long line of source text among entries or right below a cross-heading. The second may be
 * something else, so that its label is a suggestion.
 *
 * ## Why
 *
 * The label parts a passage from the vocabulary of the passage before it. Without the label, its words
 * are easily looked for in the wrong text, and a single line of it is taken for a remark.
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
 * It comes back after
 *
 * some six hours.
 *
 * 约六小时后又涨回来。
 * ```
 *
 * ```text
 * 13:1-13:20 warning Unexpected source text without a label, expected `原文：` above it
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
 * It comes back after
 *
 * some six hours.
 *
 * 约六小时后又涨回来。
 * ```
 *
 * In prose in long lines, one line is enough.
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide goes out twice a day on most coasts of the world, and where a bay is long and narrow it leaves the harbours dry for hours.
 *
 * 学习：
 *
 * ebb：退潮
 *
 * Whoever keeps a boat in such a place learns to read the tables first, and only then the sky, for the sea waits for nobody who is late.
 *
 * >**wait for nobody**：不等人
 * ```
 *
 * ```text
 * 11:1-11:135 warning Unexpected source text without a label, expected `原文：` above it
 * ```
 *
 * ```markdown fixed unsafe
 * # Tides
 *
 * 原文：
 *
 * The tide goes out twice a day on most coasts of the world, and where a bay is long and narrow it leaves the harbours dry for hours.
 *
 * 学习：
 *
 * ebb：退潮
 *
 * 原文：
 *
 * Whoever keeps a boat in such a place learns to read the tables first, and only then the sky, for the sea waits for nobody who is late.
 *
 * >**wait for nobody**：不等人
 * ```
 *
 * A label at the end of the line before is one that `label-not-alone` mends.
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
 * ebb：退潮。原文：
 *
 * It comes back after
 *
 * some six hours.
 *
 * 约六小时后又涨回来。
 * ```
 *
 * ```text
 * 13:1-13:20 warning Unexpected source text without a label, expected `原文：` above it
 * ```
 *
 * ## Right
 *
 * A line below the entries that has no translation may be a byline or the title of a book.
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
 * **The tide tables of the north coast**
 * ```
 *
 * Lines above the first segment are a standfirst.
 *
 * ```markdown
 * # Tides
 *
 * A standfirst about the sea
 *
 * and about the moon
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 * ```
 */
export const missingSourceLabel: Rule = defineRule({
  id: 'missing-source-label',
  messages: {
    missing: {
      en: 'Unexpected source text without a label, expected `{label}` above it',
      'zh-Hans': '原文没有标签，上方应有 `{label}`'
    },
    shared: {
      en: 'The label shares a line with other text',
      'zh-Hans': '标签与其他文字同在一行'
    }
  },
  check({labels, lineEnding, note, report}) {
    let label: string | undefined
    let isProse: boolean | undefined
    const look = (node: Nodes, previous: Nodes | undefined, fix: 'safe' | 'unsafe'): void => {
      label ??= labelFor(note, 'source', labels)
      const missing = missingAbove(node, label, lineEnding)
      const shared = sharedLabelIn(previous, labels, () => scriptsOf(note.languages))
      const values = {label}
      if (!missing) return
      if (shared) {
        const {place, actual} = missing
        report({message: 'missing', values, place, actual, related: [{message: 'shared', place: shared}]})
      } else report({message: 'missing', values, ...missing, fix})
    }

    const lookForLongLines = ({children}: Parents): void => {
      let previous: Nodes | undefined
      for (const child of children) {
        if (isLongSource(child) && previous?.type !== 'line') {
          isProse ??= isInLongLines(note)
          if (isProse) look(child, previous, 'unsafe')
        }

        previous = child
      }
    }

    return {
      note({children}) {
        for (const [index, child] of children.entries()) {
          if (child.type === 'segment' && child.children[0]?.type !== 'label') {
            look(child, children[index - 1], 'safe')
          }
        }
      },
      section: lookForLongLines,
      vocabulary: lookForLongLines
    }
  }
})

function isLongSource(node: Nodes): boolean {
  return node.type === 'line' && node.language === 'source' && node.value.length > longLine
}

/** Whether the source of a note is prose in long lines, by the lines below its labels. */
function isInLongLines({children}: Note): boolean {
  let long = 0
  let short = 0
  for (const child of children) {
    const [label, source] = child.type === 'segment' ? child.children : []
    if (label?.type !== 'label' || source?.type !== 'sourceText') continue
    if (source.children.some(isLongSource)) long++
    else short++
  }

  return long > short
}
