import {isSimplifiedChinese} from '../../syntax/languages.js'
import type {Signature} from '../../syntax/nodes.js'
import {canonicalSignature, impossibleIn} from '../../syntax/signature.js'
import {codes, isLineEnding} from '../../text/characters.js'
import {dayLikeLine, hasSignature} from '../part/afterword.js'
import {placeIn, placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A signature in canonical form, as nearly all are: its day and its time exist, whatever they are, and
 * its place holds no Markdown.
 */
const usual =
  /^\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|1\d|2[0-8])日(?:(?:[01]\d|2[0-3])点[0-5]\d分)?(?:于[\u4E00-\u9FFF]{1,40})?。$/

/**
 * A signature is not written like `2026年3月1日15点58分于厦门。`, or its day or time does not exist.
 *
 * The time, the place and a remark after them may be missing. How a signature is written matters only in
 * notes whose translation is in simplified Chinese.
 *
 * ## Why
 *
 * Signatures of one form can be sorted and searched. A day that does not exist is a slip, best mended
 * while you still know which day it was.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * ## 后记
 *
 * 2026-3-1 下午3点58分于厦门
 * ```
 *
 * ```text
 * 5:1-5:20 warning Unexpected signature `2026-3-1 下午3点58分于厦门`, expected `2026年3月1日15点58分于厦门。`
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * ## 后记
 *
 * 2026年3月1日15点58分于厦门。
 * ```
 *
 * ```markdown
 * # Tides
 *
 * ## 后记
 *
 *  2026年3月1日于厦门。
 * ```
 *
 * ```text
 * 5:1-5:2 warning Unexpected white space before a signature, expected none
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * ## 后记
 *
 * 2026年3月1日于厦门。
 * ```
 *
 * ```markdown
 * # Tides
 *
 * ## 后记
 *
 * 2026年2月30日于厦门。
 * ```
 *
 * ```text
 * 5:1-5:11 warning Unexpected day `2026年2月30日`, expected one that exists
 * ```
 *
 * ```markdown
 * # Tides
 *
 * ## 后记
 *
 * 2026年3月1日25点58分于厦门。
 * ```
 *
 * ```text
 * 5:10-5:16 warning Unexpected time `25点58分`, expected one from `0点00分` to `23点59分`
 * ```
 *
 * ```markdown
 * # Tides
 *
 * ## 后记
 *
 * 2026年3月1日25点*58*分
 * ```
 *
 * ```text
 * 5:1-5:18 warning Unexpected time `2026年3月1日25点*58*分`, expected one from `0点00分` to `23点59分`
 * ```
 *
 * ```markdown
 * # Tides
 *
 * ## 后记
 *
 * 3月1日于厦门。
 * ```
 *
 * ```text
 * 5:1-5:9 warning Unexpected line `3月1日于厦门。`, expected a signature such as `2026年3月1日15点58分于厦门。`
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * ## 后记
 *
 * 2026年3月1日15点58分于厦门。
 * ```
 *
 * A part of the day, a weekday, a remark:
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
 * 后记：2026年2月28日22点10分于厦门。
 *
 * 2026年3月1日星期日开始学习
 *
 * ## 后记
 *
 * 2026年3月1日晚于厦门。海风很大。
 *
 * 3月2日再读。
 * ```
 */
export const signatureForm: Rule = defineRule({
  id: 'signature-form',
  messages: {
    form: {
      en: 'Unexpected signature `{actual}`, expected `{expected}`',
      'zh-Hans': '落款为 `{actual}`，应为 `{expected}`'
    },
    space: {
      en: 'Unexpected white space before a signature, expected none',
      'zh-Hans': '落款前有多余的空白，应删去'
    },
    day: {
      en: 'Unexpected day `{actual}`, expected one that exists',
      'zh-Hans': '日期 `{actual}` 不存在，应为存在的日期'
    },
    time: {
      en: 'Unexpected time `{actual}`, expected one from `0点00分` to `23点59分`',
      'zh-Hans': '时间 `{actual}` 不存在，应在 `0点00分` 与 `23点59分` 之间'
    },
    line: {
      en: 'Unexpected line `{actual}`, expected a signature such as `2026年3月1日15点58分于厦门。`',
      'zh-Hans': '`{actual}` 不是落款，应为 `2026年3月1日15点58分于厦门。` 这样的落款'
    }
  },
  check({note, report}) {
    const isSimplified = isSimplifiedChinese(note.languages)
    const lookAtSpace = (node: Signature): void => {
      const {before = ''} = node
      const space = spaceAfterLine(before)
      const end = space && placeOf(node)?.start
      // In a tree made by hand, it may stand at the start of its line.
      if (!end || end.column === 1) return
      const start = {...end, column: end.column - 1, offset: end.offset - 1}
      report({message: 'space', place: {start, end}, actual: space, expected: [''], fix: 'safe'})
    }

    const lookAtValue = (node: Signature): void => {
      const {value} = node
      if (usual.test(value)) return
      const impossible = impossibleIn(value)
      if (impossible) {
        const {kind, text} = impossible
        const index = value.indexOf(text)
        const place = index === -1 ? placeOf(node) : placeIn(node, index, index + text.length)
        report({message: kind, place, actual: index === -1 ? value : text})
      } else if (isSimplified) {
        const expected = canonicalSignature(value)
        if (expected === value) return
        const place = placeOf(node)
        report({message: 'form', place, actual: value, expected: [expected], fix: 'safe'})
      }
    }

    return {
      signature(node) {
        lookAtSpace(node)
        lookAtValue(node)
      },
      afterword(node) {
        const line = isSimplified && !hasSignature(node) ? dayLikeLine(node) : undefined
        if (line) report({message: 'line', place: placeOf(line), actual: line.value})
      }
    }
  }
})

/** One space after the last line ending: more may make what follows a part of a list. */
function spaceAfterLine(before: string): string | undefined {
  const last = before.charCodeAt(before.length - 1)
  const isOne = !isLineEnding(last) && isLineEnding(before.charCodeAt(before.length - 2))
  return isOne && last !== codes.tab ? before.slice(-1) : undefined
}
