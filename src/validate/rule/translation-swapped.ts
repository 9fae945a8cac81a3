import {scriptsOf} from '../../syntax/languages.js'
import type {Line, Nodes, Segment} from '../../syntax/nodes.js'
import {type Scripts, sourceLetter, translationLetter} from '../../text/scripts.js'
import {placeFrom} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A translation stands where the source text belongs, and the source text below it.
 *
 * ## Why
 *
 * The first text of a segment is read as its source text. Here there seems to be none, and the passage is
 * lost to flash cards and to `term-not-in-source`. Languages are told apart by their scripts: nothing is
 * reported where both are written in the same one.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * 潮水一天退两次。
 *
 * The tide ebbs
 *
 * twice a day.
 *
 * 学习：
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 5:1-9:13 error Unexpected translation before its source text, expected the source text first
 * ```
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * 潮水一天退两次。
 *
 * 译文：
 *
 * The tide ebbs twice a day.
 * ```
 *
 * ```text
 * 5:1-9:27 error Unexpected translation before its source text, expected the source text first
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs twice a day.
 *
 * 潮水一天退两次。
 *
 * Slack water is the time between.
 *
 * 原文：
 *
 * 这一段没有原文。
 * ```
 */
export const translationSwapped: Rule = defineRule({
  id: 'translation-swapped',
  messages: {
    swapped: {
      en: 'Unexpected translation before its source text, expected the source text first',
      'zh-Hans': '译文在原文之前，应在原文之后'
    }
  },
  check({note, report}) {
    const scripts = scriptsOf(note.languages)
    if (!scripts.distinct) return {}
    return {
      segment(node) {
        if (node.children[0]?.type !== 'label') return
        const first = node.children[1]
        if (first?.type !== 'translation') return
        const last = lastSource(node, scripts)
        if (last) report({message: 'swapped', place: placeFrom(first, last)})
      }
    }
  }
})

/** The last line in the language of the source after the first translation, before the vocabulary. */
function lastSource({children}: Segment, scripts: Scripts): Nodes | undefined {
  let last: Nodes | undefined
  for (const child of children.slice(2)) {
    if (child.type === 'vocabulary') break
    const lines: ReadonlyArray<Nodes> = child.type === 'translation' ? child.children : [child]
    for (const line of lines) if (line.type === 'line' && isSource(line, scripts)) last = line
  }

  return last
}

/** Whether a line has letters of the source’s script, and more of them than of the translation’s. */
function isSource({value}: Line, {classes}: Scripts): boolean {
  let balance = 0
  for (let index = 0; index < value.length; index++) {
    const letter = classes[value.charCodeAt(index)]
    if (letter === sourceLetter) balance++
    else if (letter === translationLetter) balance -= 4
  }

  return balance > 0
}
