import type {Parents, Term} from '../../syntax/nodes.js'
import {termOf} from '../part/entry.js'
import {placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A segment has two entries for the same term.
 *
 * Emphasis, case and white space make no difference.
 *
 * ## Why
 *
 * What you know of a word is then in two places, and you learn the word twice.
 *
 * ## Wrong
 *
 * ```markdown
 * 学习：
 *
 * spring tide：大潮
 *
 * ebb：退潮
 *
 * **Spring  Tide:** 朔望时的潮
 * ```
 *
 * ```text
 * 7:1-7:18 warning Unexpected second entry for `spring tide`, expected one in a segment
 * ```
 *
 * ## Right
 *
 * Another segment may gloss the word again.
 *
 * ```markdown
 * # Ebb
 *
 * ebb：退潮
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
 * ebb tide：落潮
 * ```
 */
export const repeatedEntry: Rule = defineRule({
  id: 'repeated-entry',
  messages: {
    repeated: {
      en: 'Unexpected second entry for `{term}`, expected one in a segment',
      'zh-Hans': '词条 `{term}` 在同一段里重复出现，应只有一个'
    },
    first: {
      en: 'The first entry for `{term}`',
      'zh-Hans': '第一个词条 `{term}`'
    }
  },
  check({report}) {
    const visit = ({children}: Parents): void => {
      const seen = new Map<string, Term>()
      for (const child of children) {
        if (child.type !== 'vocabulary') continue
        for (const entry of child.children) {
          const term = entry.type === 'entry' ? termOf(entry) : undefined
          if (term) look(seen, term)
        }
      }
    }

    const look = (seen: Map<string, Term>, term: Term): void => {
      const key = fold(term.value)
      const first = seen.get(key)
      if (!first) {
        seen.set(key, term)
        return
      }

      const values = {term: key}
      const related = [{message: 'first', values, place: placeOf(first)}] as const
      report({message: 'repeated', values, place: placeOf(term), related})
    }

    return {front: visit, section: visit, segment: visit, afterword: visit}
  }
})

/** What a term may hold that makes no difference. */
const odd = /[*`:：\u200B]|[^\S ]| {2}/

/** What a term may hold that is not as it is compared: any of that, or a letter in upper case. */
const unfolded = /[A-Z*`:\u0080-\uFFFF]|[^\S ]| {2}/

/** What two terms share that are the same. */
function fold(value: string): string {
  if (!unfolded.test(value)) return value
  const folded = value.toLowerCase()
  if (!odd.test(folded)) return folded
  return folded
    .replaceAll(/[*`]/g, '')
    .replaceAll(/[\s\u200B]+/g, ' ')
    .replace(/ ?[:：] ?$/, '')
    .trim()
}
