import {placeOf} from '../place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A segment has source text, and no translation below it.
 *
 * ## Why
 *
 * Without its translation a passage can neither be checked nor be learnt from as a pair; where the
 * translation came from a machine, it is easily forgotten for one passage.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs twice
 *
 * a day.
 *
 * 学习：
 *
 * ebb：退潮
 * ```
 *
 * ```text
 * 5:1-7:7 error Unexpected source text without a translation, expected one below it
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs twice
 *
 * a day.
 *
 * 潮水一天退两次。
 *
 * 学习：
 *
 * ebb：退潮
 * ```
 */
export const missingTranslation: Rule = defineRule({
  id: 'missing-translation',
  messages: {
    missing: {
      en: 'Unexpected source text without a translation, expected one below it',
      'zh-Hans': '原文没有译文，下方应有译文'
    }
  },
  check: ({report}) => ({
    segment({children}) {
      const source = children.find((child) => child.type === 'sourceText')
      const hasText = source?.children.some((child) => child.type === 'line' && child.language)
      if (!source || !hasText || children.some((child) => child.type === 'translation')) return
      report({message: 'missing', place: placeOf(source)})
    }
  })
})
