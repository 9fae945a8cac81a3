import {canonicalLabel} from '../../syntax/labels.js'
import type {Heading, Label, Line} from '../../syntax/nodes.js'
import {faultOf, indentationOfLabel, wider} from '../part/label-fault.js'
import {type LabelGap, visitLabelGaps} from '../part/label-gap.js'
import {textAsLabel} from '../part/meant-label.js'
import {placeAfter, placeBefore, placeBetween, placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A label is not its word and a colon of the same width, alone on a line.
 *
 * ## Why
 *
 * When you search your notes for `原文：`, you want to find every passage; so do other programs. A label
 * that looks nearly the same is not found.
 *
 * ## Options
 *
 * - `trailingSpace`: whether white space after a label is wrong, too. Nobody sees it.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文:
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * 学习
 *
 * ebb：退潮
 *
 * 原文；
 *
 * It comes back.
 *
 * 它又涨回来。
 *
 * 学习 ：
 *
 * come back：回来
 * ```
 *
 * ```text
 * 3:1-3:4 warning Unexpected label `原文:` with a half-width colon, expected `原文：`
 * 9:1-9:3 warning Unexpected label `学习` without a colon, expected `学习：`
 * 13:1-13:4 warning Unexpected label `原文；` with a semicolon, expected `原文：`
 * 19:1-19:5 warning Unexpected label `学习 ：` with white space before its colon, expected `学习：`
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
 * It comes back.
 *
 * 它又涨回来。
 *
 * 学习：
 *
 * come back：回来
 * ```
 *
 * A line that says a label’s word and nothing else is meant as a label, whatever its marks. It is read
 * as text, so that it is for you to say.
 *
 * ```markdown
 * # Tides
 *
 * ## 原文
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * **学 习**：
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 3:1-3:6 warning Unexpected label `## 原文`, expected `原文：`
 * 9:1-9:9 warning Unexpected label `**学 习**：`, expected `学习：`
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
 * ```
 *
 * Where more than one thing is wrong, the mark at its end is named.
 *
 * ```markdown
 * # Tides
 *
 *  原文 :
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * 原文：It comes back.
 *
 * 它又涨回来。
 * ```
 *
 * ```text
 * 3:1-3:2 warning Unexpected white space before label `原文 :`, expected none
 * 3:2-3:6 warning Unexpected label `原文 :` with a half-width colon, expected `原文：`
 * 9:4-9:4 warning Unexpected text on the line of label `原文：`, expected a blank line between them
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
 * 原文：
 *
 * It comes back.
 *
 * 它又涨回来。
 * ```
 *
 * Asked to, it also finds what nobody sees.
 *
 * ```markdown {"trailingSpace": true}
 * # Tides
 *
 * 原文： 
 *
 * The tide ebbs.
 *
 * 退潮了。
 * ```
 *
 * ```text
 * 3:4-3:5 warning Unexpected white space after label `原文：`, expected none
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
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 译文：
 *
 * 退潮了。
 *
 * 学习：
 *
 * ebb：退潮
 * ```
 *
 * In a quote or a list it is text.
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
 * >原文:
 * >The tide ebbs.
 *
 * - 学习：
 * ```
 */
export const labelForm: Rule = defineRule({
  id: 'label-form',
  options: {trailingSpace: false},
  messages: {
    noColon: {
      en: 'Unexpected label `{actual}` without a colon, expected `{expected}`',
      'zh-Hans': '标签 `{actual}` 没有冒号，应为 `{expected}`'
    },
    semicolon: {
      en: 'Unexpected label `{actual}` with a semicolon, expected `{expected}`',
      'zh-Hans': '标签 `{actual}` 以分号结尾，应为 `{expected}`'
    },
    halfWidth: {
      en: 'Unexpected label `{actual}` with a half-width colon, expected `{expected}`',
      'zh-Hans': '标签 `{actual}` 用了半角冒号，应为 `{expected}`'
    },
    spaceBeforeColon: {
      en: 'Unexpected label `{actual}` with white space before its colon, expected `{expected}`',
      'zh-Hans': '标签 `{actual}` 的冒号前有空白，应为 `{expected}`'
    },
    form: {
      en: 'Unexpected label `{actual}`, expected `{expected}`',
      'zh-Hans': '标签 `{actual}` 写法有误，应为 `{expected}`'
    },
    leadingSpace: {
      en: 'Unexpected white space before label `{label}`, expected none',
      'zh-Hans': '标签 `{label}` 前有多余的空白，应删去'
    },
    trailingSpace: {
      en: 'Unexpected white space after label `{label}`, expected none',
      'zh-Hans': '标签 `{label}` 后有多余的空白，应删去'
    },
    text: {
      en: 'Unexpected text on the line of label `{label}`, expected a blank line between them',
      'zh-Hans': '标签 `{label}` 与正文同在一行，中间应有空行'
    }
  },
  check({labels, lineEnding, options, report}) {
    const lookAtText = (node: Heading | Line): void => {
      const found = textAsLabel(node, labels)
      if (found) report({message: 'form', place: placeOf(node), ...found, fix: 'unsafe'})
    }

    const lookBelow = (label: Label, {right, text}: LabelGap): void => {
      const end = text.search(/[\r\n]/)
      const values = {label: label.value}
      if (end === -1 && right) {
        const place = placeBetween(label, right)
        const expected = [lineEnding.repeat(2)]
        report({message: 'text', values, place, actual: text, expected, fix: 'safe'})
      } else if (options.trailingSpace && end !== 0) {
        const actual = end === -1 ? text : text.slice(0, end)
        const place = wider(placeAfter(label), 0, actual.length)
        report({message: 'trailingSpace', values, place, actual, expected: [''], fix: 'safe'})
      }
    }

    const lookAbove = (label: Label, {left, text}: LabelGap): void => {
      const actual = indentationOfLabel(text, left === undefined)
      if (actual === '') return
      const place = wider(placeBefore(label), actual.length, 0)
      const values = {label: label.value}
      report({message: 'leadingSpace', values, place, actual, expected: [''], fix: 'safe'})
    }

    const lookAround = (gap: LabelGap): void => {
      if (gap.above) lookBelow(gap.above, gap)
      if (gap.below) lookAbove(gap.below, gap)
    }

    // To copy all of an object, as by three dots, costs more than to look at the gaps.
    return Object.assign(visitLabelGaps(lookAround), {
      heading: lookAtText,
      line: lookAtText,
      label(node: Label) {
        const {value: actual} = node
        const expected = canonicalLabel(actual)
        if (actual === expected) return
        report({message: faultOf(actual, expected), place: placeOf(node), actual, expected: [expected], fix: 'safe'})
      }
    })
  }
})
