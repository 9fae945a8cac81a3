import type {Nodes, Parents} from '../../syntax/nodes.js'
import {scriptsOf} from '../../syntax/languages.js'
import {firstPassage} from '../part/first-passage.js'
import {labelFor} from '../part/label-for.js'
import {isInLongLines, isLongSource} from '../part/long-source.js'
import {isBelowMeantLabel} from '../part/meant-label.js'
import {missingAbove} from '../part/missing-label.js'
import {type Rule, defineRule} from '../rule.js'
import {sharedLabelIn} from '../part/shared-label.js'

/**
 * A passage of source text has no label above it.
 *
 * It is a segment that the reader found without its label, or, in a note whose source is prose in long
 * lines, a long line of source text among entries or right below a cross-heading. Or it is the first of
 * the note: above the first label stand several lines and their translation, too long for a standfirst.
 * The latter two may be something else, so that their label is a suggestion.
 *
 * ## Why
 *
 * The label parts a passage from the vocabulary above it. Without it you, and programs, easily look for
 * its words in the wrong text, and a passage of a single line is taken for a remark.
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
 * 9:1-9:135 warning Unexpected source text without a label, expected `原文：` above it
 * ```
 *
 * ```markdown fixed unsafe
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
 * The first passage of a note begins below the standfirst, or whatever else the note opens with.
 *
 * ```markdown
 * # Tides
 *
 * What the sea does twice a day
 *
 * TWICE A day the water leaves the harbour of our town, and the boats lie down
 *
 * on the mud like cows. Nobody minds, for it has been so since the pier was built,
 *
 * and the water has come back each time.
 *
 * 每天两次，海水离开我们镇上的港口，船只像牛一样躺在淤泥上。没有人在意，因为自从码头建成以来一直如此，而海水每次都会回来。
 *
 * 学习：
 *
 * pier：码头
 * ```
 *
 * ```text
 * 5:1-5:77 warning Unexpected source text without a label, expected `原文：` above it
 * ```
 *
 * ```markdown fixed unsafe
 * # Tides
 *
 * What the sea does twice a day
 *
 * 原文：
 *
 * TWICE A day the water leaves the harbour of our town, and the boats lie down
 *
 * on the mud like cows. Nobody minds, for it has been so since the pier was built,
 *
 * and the water has come back each time.
 *
 * 每天两次，海水离开我们镇上的港口，船只像牛一样躺在淤泥上。没有人在意，因为自从码头建成以来一直如此，而海水每次都会回来。
 *
 * 学习：
 *
 * pier：码头
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
 * A line that is meant as a label is of `label-form`.
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
 * **原文**：
 *
 * It comes back after
 *
 * some six hours.
 *
 * 约六小时后又涨回来。
 * ```
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
 * Lines above the first segment are a standfirst, which may be translated.
 *
 * ```markdown
 * # Tides
 *
 * A standfirst about the sea
 *
 * and about the moon
 *
 * 写大海，也写月亮
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
      // That it is written otherwise is of `label-form`.
      if (isBelowMeantLabel(node, previous, labels)) return
      label ??= labelFor(note, 'source', labels)
      const missing = missingAbove(node, label, lineEnding)
      const shared = sharedLabelIn(previous, labels, () => scriptsOf(note.languages))
      if (!missing) return
      const mend = shared
        ? {expected: undefined, related: [{message: 'shared' as const, place: shared}]}
        : {fix}
      report({message: 'missing', values: {label}, ...missing, ...mend})
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
      front(node) {
        const first = firstPassage(node, labels)
        if (first && scriptsOf(note.languages).distinct) look(first, undefined, 'unsafe')
      },
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
