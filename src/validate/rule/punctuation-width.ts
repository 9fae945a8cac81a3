import {usesFullWidth} from '../../syntax/languages.js'
import type {Line} from '../../syntax/nodes.js'
import {placeOf} from '../../syntax/place.js'
import {createPlacer} from '../part/placer.js'
import {type Rule, defineRule} from '../rule.js'

/** Marks by their half-width forms. */
const fullWidth: Readonly<Record<string, string>> = {
  '!': '！',
  '(': '（',
  ')': '）',
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？'
}

/** A mark that may be of the wrong width, or one too many. */
const candidate = /[!(),.:;?]|(?<=\d)，(?=\d{3}(?!\d))|[。！？][”’』」]。/g

/** What a full-width mark may follow: ideographs, kana, and the marks that close what they say. */
const wide = /[\u3005-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFF9F”’》】」』%]/

/**
 * A punctuation mark in a translation has the width of the other language, or stands twice.
 *
 * ## Why
 *
 * Machines leave half-width colons and brackets between Chinese characters, full-width commas inside
 * numbers and two full stops around a closing quotation mark. It is a question of style: you notice when
 * you read, but nothing is lost. Only translations into Chinese and Japanese are looked at.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * “It ebbs,” says Moss: 12,000 tons of water leave.
 *
 * 莫斯(Moss)说:“退潮了。”。共有12，000吨水流走,很快.
 * ```
 *
 * ```text
 * 7:3-7:4 warning Unexpected half-width `(`, expected `（`
 * 7:8-7:9 warning Unexpected half-width `)`, expected `）`
 * 7:10-7:11 warning Unexpected half-width `:`, expected `：`
 * 7:15-7:18 warning Unexpected second mark in `。”。`, expected `。”`
 * 7:22-7:23 warning Unexpected `，` inside a number, expected `,`
 * 7:30-7:31 warning Unexpected half-width `,`, expected `，`
 * 7:33-7:34 warning Unexpected half-width `.`, expected `。`
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * 原文：
 *
 * “It ebbs,” says Moss: 12,000 tons of water leave.
 *
 * 莫斯（Moss）说：“退潮了。”共有12,000吨水流走，很快。
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * At 17:45 it ebbs.
 *
 * 17:45退潮（Moss, Hale & Co.）。“退了。”潮高3.5米……2020，2021年也是。
 *
 * 学习：
 *
 * ebb: 退潮,减退
 * ```
 */
export const punctuationWidth: Rule = defineRule({
  id: 'punctuation-width',
  messages: {
    comma: {
      en: 'Unexpected `{actual}` inside a number, expected `{expected}`',
      'zh-Hans': '数字中的 `{actual}` 应为 `{expected}`'
    },
    double: {
      en: 'Unexpected second mark in `{actual}`, expected `{expected}`',
      'zh-Hans': '`{actual}` 的标点重复，应为 `{expected}`'
    },
    narrow: {
      en: 'Unexpected half-width `{actual}`, expected `{expected}`',
      'zh-Hans': '半角 `{actual}` 应为全角 `{expected}`'
    }
  },
  check({note, report}) {
    if (!usesFullWidth(note.languages)) return {}
    const look = (line: Line): void => {
      const {value} = line
      const place = createPlacer(value, placeOf(line)?.start)
      const open: Array<boolean> = []
      for (const {0: actual, index} of value.matchAll(candidate)) {
        const [message, expected] =
          actual === '，'
            ? (['comma', ','] as const)
            : actual.length > 1
              ? (['double', actual.slice(0, -1)] as const)
              : (['narrow', widened(value, index, open)] as const)
        if (expected === undefined) continue
        report({message, place: place(index, index + actual.length), actual, expected: [expected], fix: 'safe'})
      }
    }

    return {
      translation({children}) {
        for (const child of children) if (child.type === 'line') look(child)
      }
    }
  }
})

/**
 * The full-width form of a mark, where it stands between wide characters.
 *
 * @param text The line.
 * @param index Offset of the mark.
 * @param open For each bracket that is open, whether it should be wide.
 */
function widened(text: string, index: number, open: Array<boolean>): string | undefined {
  const mark = text.charAt(index)
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  const isWide = wide.test(before) || wide.test(after)
  if (mark === ')') return open.pop() ?? wide.test(before) ? fullWidth[mark] : undefined
  if (mark === '(') open.push(isWide)
  if (mark !== '.') return isWide ? fullWidth[mark] : undefined
  // Letters and numbers end in one, too; three are an ellipsis.
  return wide.test(before) && before !== '%' && /^[^\w.]?$/.test(after) ? fullWidth[mark] : undefined
}
