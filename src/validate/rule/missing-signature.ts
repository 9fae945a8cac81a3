import {isSimplifiedChinese} from '../../syntax/languages.js'
import {dayLikeLine, hasSegment, hasSignature, lastSignature} from '../part/afterword.js'
import {placeAfter} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A note has no signature: no line at its end that begins with a date.
 *
 * A note without segments is not asked for one.
 *
 * ## Why
 *
 * The signature tells you when you worked on the article, and so when it is time to look at its words
 * again.
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
 * ## 后记
 *
 * 海风很大。
 * ```
 *
 * ```text
 * 11:6-11:6 warning Unexpected note without a signature, expected one such as `2026年3月1日15点58分于厦门。`
 * ```
 *
 * ```markdown
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
 * 8:1-8:1 warning Unexpected note without a signature, expected one such as `2026年3月1日15点58分于厦门。`
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
 * 退潮了。
 *
 * ## 后记
 *
 * 2026年3月1日于厦门。海风很大。
 * ```
 *
 * One right before the heading, and one without a heading (see `missing-afterword`):
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
 * 后记：2026年3月1日15点58分于厦门。
 *
 * ## 后记
 * ```
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
 * 2026年3月1日15点58分于厦门。
 * ```
 *
 * What is meant as a signature is of `signature-form`:
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
 * ## 后记
 *
 * 3月1日于厦门。
 * ```
 */
export const missingSignature: Rule = defineRule({
  id: 'missing-signature',
  messages: {
    missing: {
      en: 'Unexpected note without a signature, expected one such as `{example}`',
      'zh-Hans': '笔记没有落款，应有 `{example}` 这样的落款'
    }
  },
  check: ({report}) => ({
    note(note) {
      if (!hasSegment(note)) return
      const index = note.children.findLastIndex((child) => child.type === 'afterword')
      const afterword = note.children[index]
      // Without an afterword, what ends the note may be signed.
      if (lastSignature(note.children.at(index === -1 ? -1 : index - 1))) return
      if (afterword?.type === 'afterword' && (hasSignature(afterword) || dayLikeLine(afterword))) return
      const example = isSimplifiedChinese(note.languages)
        ? '2026年3月1日15点58分于厦门。'
        : '2026-03-01'
      report({message: 'missing', values: {example}, place: placeAfter(afterword ?? note)})
    }
  })
})
