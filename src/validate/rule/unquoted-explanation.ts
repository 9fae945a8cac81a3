import {scriptsOf, usesFullWidth} from '../../syntax/languages.js'
import type {Line, Nodes} from '../../syntax/nodes.js'
import {lineEndingsIn} from '../../syntax/prose.js'
import {isStructure} from '../part/structure.js'
import {placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/** A line that is an address, in brackets and with a text or not. */
const address = /^<?(?:\[[^\]]{0,200}\]\()?https?:\/\/[^\s)]+[)>]?$/

/** Code units of such a line at most. */
const longestAddress = 2200

/** Code units of such a line at most. */
const longestSession = 40

/** What begins an item of a list. */
const item = /^(?:[-*+•]|\d{1,3}[.)])[\s\u200B]/

/** What stands above a line: an entry, or nothing but the label. */
type Above = 'entry' | 'label'

/** What is known while the lines below an entry are read. */
interface State {
  above?: Above | undefined
  /** How the last line can be mended, if it was one that explains. */
  last?: 'safe' | 'unsafe'
}

/** A line about learning, and not about a word. */
const session = /(?:开始|继续)(?:学习|阅读|看)|(?:開始|繼續)(?:學習|閱讀|看)/

/**
 * An explanation below an entry is no block quote.
 *
 * A line in the language of the translation, or an address, stands there unquoted. It is looked for below
 * a learning label and in segments, in notes whose languages have different scripts.
 *
 * ## Why
 *
 * The `>` tells an explanation from an ordinary line, and ties it to the entry above. A line without it
 * belongs to no entry, and you do not see it where you review the word.
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
 * 学习：
 *
 * ebb：退潮
 *
 * “ebb” 在这里指海水退去
 *
 * - **例子**：The tide is ebbing. (正在退潮。)
 *
 * tide：潮汐
 *
 * 这句话 **ebbs** 用一般现在时
 * ```
 *
 * ```text
 * 11:1-11:15 warning Unexpected line below an entry, expected an explanation, quoted with `>`
 * 13:1-13:37 warning Unexpected line below an entry, expected an explanation, quoted with `>`
 * 17:1-17:20 warning Unexpected line below an entry, expected an explanation, quoted with `>`
 * ```
 *
 * ```markdown fixed
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
 * > “ebb” 在这里指海水退去
 *
 * > - **例子**：The tide is ebbing. (正在退潮。)
 *
 * tide：潮汐
 *
 * 这句话 **ebbs** 用一般现在时
 * ```
 *
 * ```markdown
 * 学习：
 *
 * https://tides.example/ebb
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 3:1-3:26 warning Unexpected address in a vocabulary, expected an explanation, quoted with `>`
 * ```
 *
 * ```markdown fixed unsafe
 * 学习：
 *
 * > https://tides.example/ebb
 *
 * ebb：退潮
 * ```
 *
 * ```markdown
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
 * 例子：
 *
 * - The tide is ebbing.
 * - Hope ebbs.
 *
 *     潮水正在退去
 *
 * tide：潮汐
 * ```
 *
 * ```text
 * 11:1-11:4 warning Unexpected line below an entry, expected an explanation, quoted with `>`
 * 13:1-13:22 warning Unexpected line below an entry, expected an explanation, quoted with `>`
 * 14:1-14:13 warning Unexpected line below an entry, expected an explanation, quoted with `>`
 * 16:5-16:11 warning Unexpected line below an entry, expected an explanation, quoted with `>`
 * ```
 *
 * ```markdown fixed
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
 * > 例子：
 *
 * > - The tide is ebbing.
 * > - Hope ebbs.
 *
 *     潮水正在退去
 *
 * tide：潮汐
 * ```
 *
 * ## Right
 *
 * What is in the language of the article is a pull quote or a byline, and the line below it may be its
 * translation.
 *
 * ```markdown
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
 * > “ebb” 在这里指海水退去。
 *
 * **The sea keeps no diary**
 *
 * 大海不写日记
 *
 * 2026年3月1日15点58分开始学习
 *
 * 后记：
 * ```
 */
export const unquotedExplanation: Rule = defineRule({
  id: 'unquoted-explanation',
  messages: {
    line: {
      en: 'Unexpected line below an entry, expected an explanation, quoted with `>`',
      'zh-Hans': '词条下方的这一行没有引用符号，应为以 `>` 开头的解释'
    },
    address: {
      en: 'Unexpected address in a vocabulary, expected an explanation, quoted with `>`',
      'zh-Hans': '词条之间有网址，应为以 `>` 开头的解释'
    }
  },
  check({labels, note, report}) {
    const {distinct, translationLetter} = scriptsOf(note.languages)
    if (!distinct) return {}
    const ideograph = usesFullWidth(note.languages) ? translationLetter : undefined
    const visit = (children: ReadonlyArray<Nodes>, isVocabulary: boolean): void => {
      let state: State = {}
      for (const child of children) {
        if (child.type !== 'line') {
          state = {above: followed(child, state.above)}
          continue
        }

        const message = state.above && kindOf(child, state.last, ideograph)
        if (message && !isStructure(child, labels)) {
          const isSafe = isVocabulary && isCertain(child, state)
          report({
            message,
            place: placeOf(child),
            actual: child.value,
            expected: [`> ${child.value}`],
            fix: isCode(child) ? undefined : isSafe ? 'safe' : 'unsafe'
          })
          state = {...state, last: isSafe ? 'safe' : 'unsafe'}
        } else if (!state.last) state = {}
      }
    }

    return {
      segment({children}) {
        const start = children.findIndex(({type}) => type === 'vocabulary')
        if (start !== -1) visit(children.slice(start), false)
      },
      vocabulary({children}, parents) {
        if (children[0]?.type === 'label' || parents.at(-1)?.type === 'segment') {
          visit(children, true)
        }
      }
    }
  }
})

/** What a line is as an explanation, if it is one. */
function kindOf(
  line: Line,
  last: State['last'],
  ideograph: RegExp | undefined
): 'address' | 'line' | undefined {
  const {language, value} = line
  if (value.length <= longestAddress && value.includes('://') && address.test(value)) return 'address'
  // One ideograph is enough: no line of the article has any.
  const explains =
    language === 'translation' ||
    (ideograph !== undefined && value.search(ideograph) !== -1) ||
    (last !== undefined && (isAdjacent(line) || item.test(value)))
  const isSession = value.length <= longestSession && session.test(value)
  return explains && !isSession ? 'line' : undefined
}

/** Whether a line is certainly meant as an explanation of the entry above. */
function isCertain(line: Line, {above, last}: State): boolean {
  return isAdjacent(line) ? last === 'safe' : above === 'entry'
}

/** What a line below a node would explain; nothing, below text. */
function followed({type}: Nodes, before: Above | undefined): Above | undefined {
  switch (type) {
    case 'entry':
    case 'vocabulary': {
      return 'entry'
    }

    case 'label': {
      return 'label'
    }

    case 'explanation':
    case 'image': {
      return before
    }

    default: {
      return undefined
    }
  }
}

/** Whether a line is so far indented that a mark before it would be code, and no quote. */
function isCode({before = ''}: Line): boolean {
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const indentation = before.slice(start)
  return indentation.length > 3 || indentation.includes('\t')
}

/** Whether a line goes on with the paragraph or list of the one before. */
function isAdjacent({before}: Line): boolean {
  return lineEndingsIn(before ?? '') === 1
}
