import {scriptsOf} from '../../syntax/languages.js'
import type {Gloss, Line, Parents, Sense} from '../../syntax/nodes.js'
import {lineEndingsIn} from '../../syntax/prose.js'
import {skipSpace, skipSpaceBack} from '../../text/characters.js'
import type {Scripts} from '../../text/scripts.js'
import {createFindFollowing} from '../part/following.js'
import {gapBefore, placeFromLineStart} from '../part/line-start.js'
import {meantLabel} from '../part/meant-label.js'
import {placeIn} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'
import {labelAtEnd, labelAtStart} from '../part/shared-label.js'

/**
 * A label shares a line with other text: it ends the line, or an entry follows a learning label.
 *
 * A label with its usual colon that follows the end of a sentence is put on a line of its own. Elsewhere
 * that is a suggestion, for the word may belong to the sentence.
 *
 * ## Why
 *
 * A label counts only alone on its line. One at the end of a translation becomes a part of it, and
 * what it announces is read as something else.
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
 * 退潮了。学习：
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 7:5-7:8 warning Unexpected label `学习：` at the end of a line, expected it on a line of its own
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
 * Within a sentence it is less certain.
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs
 *
 * 退潮了 学习:
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 7:4-7:8 warning Unexpected label `学习：` at the end of a line, expected it on a line of its own
 * ```
 *
 * ```markdown fixed unsafe
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs
 *
 * 退潮了
 *
 * 学习：
 *
 * ebb：退潮
 * ```
 *
 * In an entry, only one after a sentence counts.
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
 * ebb：指潮水退去。原文：
 *
 * It comes back.
 *
 * 它又涨回来。
 * ```
 *
 * ```text
 * 11:11-11:14 warning Unexpected label `原文：` at the end of a line, expected it on a line of its own
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
 * ebb：指潮水退去。
 *
 * 原文：
 *
 * It comes back.
 *
 * 它又涨回来。
 * ```
 *
 * An entry stands below its label.
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
 * 学习： ebb：退潮
 * ```
 *
 * ```text
 * 9:1-9:5 warning Unexpected entry on the line of label `学习：`, expected a blank line between them
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
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 * 学习： ebb：退潮
 * ```
 *
 * ```text
 * 6:1-6:5 warning Unexpected entry on the line of label `学习：`, expected a blank line between them
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 学习：
 *
 * ebb：退潮
 * ```
 *
 * ```markdown
 * 学习： ebb：退潮
 * ```
 *
 * ```text
 * 1:1-1:5 warning Unexpected entry on the line of label `学习：`, expected a blank line between them
 * ```
 *
 * ```markdown fixed
 * 学习：
 *
 * ebb：退潮
 * ```
 *
 * ## Right
 *
 * The words are words of the language, too.
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * She studies the tide.
 *
 * 她在学习潮汐的知识，从不停止学习。
 *
 * 学习：
 *
 * study：研究；学习：
 *
 * learn：学习
 *
 * 学习：温故而知新
 *
 * - 学习：
 * ```
 */
export const labelNotAlone: Rule = defineRule({
  id: 'label-not-alone',
  messages: {
    end: {
      en: 'Unexpected label `{label}` at the end of a line, expected it on a line of its own',
      'zh-Hans': '标签 `{label}` 接在其他文字之后，应独占一行'
    },
    entry: {
      en: 'Unexpected entry on the line of label `{label}`, expected a blank line between them',
      'zh-Hans': '标签 `{label}` 与词条同在一行，中间应有空行'
    }
  },
  check({labels, lineEnding, note, report}) {
    const blankLine = lineEnding.repeat(2)
    const findFollowing = createFindFollowing()
    let scripts: Scripts | undefined
    const scriptsOfNote = (): Scripts => (scripts ??= scriptsOf(note.languages))
    const lookAtEnd = (node: Line | Sense, block: Gloss | Line, parents: ReadonlyArray<Parents>): void => {
      const {value} = node
      const found = labelAtEnd(value, labels)
      if (!found || (node.type === 'line' ? meantLabel(node, labels) : !found.isCertain)) return
      const {isCertain, label} = found
      const start = skipSpaceBack(value, 0, found.start)
      const place = placeIn(node, start, value.length)
      // A label stands between blank lines.
      const isAdjacent = lineEndingsIn(findFollowing(block, parents)?.before ?? '') === 1
      const expected = [blankLine + label + (isAdjacent ? lineEnding : '')]
      const fix = isCertain ? 'safe' : 'unsafe'
      report({message: 'end', values: {label}, place, actual: value.slice(start), expected, fix})
    }

    const lookAtStart = (node: Line, parents: ReadonlyArray<Parents>): void => {
      const {value} = node
      const found = labelAtStart(value, labels, scriptsOfNote)
      if (!found) return
      const {end, label} = found
      const before = gapBefore(node, parents)
      const place = placeFromLineStart(node, before, skipSpace(value, end, value.length))
      const expected = [(lineEndingsIn(before) === 1 ? lineEnding : '') + label + blankLine]
      report({message: 'entry', values: {label}, place, expected, fix: 'safe'})
    }

    return {
      line(node, parents) {
        lookAtEnd(node, node, parents)
        lookAtStart(node, parents)
      },
      gloss(node, parents) {
        const last = node.children.at(-1)
        if (last?.type === 'sense' && !node.closing) lookAtEnd(last, node, parents)
      }
    }
  }
})
