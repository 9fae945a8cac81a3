import type {Line, Translation} from '../../syntax/nodes.js'
import {placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/** Characters from which on two translations are not the same by chance. */
const shortest = 10

/**
 * A translation is the same as one before it.
 *
 * ## Why
 *
 * The translation of another passage was pasted here, so that this passage has none. White space does not
 * count, nor do translations of fewer than 10 characters.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs twice a day.
 *
 * 潮水一天要退两次。船停在淤泥上。
 *
 * 原文：
 *
 * The flood lifts the boats.
 *
 * 潮水一天要退两次。 船停在淤泥上。
 * ```
 *
 * ```text
 * 13:1-13:18 error Unexpected translation of another passage, expected one of this passage
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * It ebbs.
 *
 * 潮水退了。
 *
 * 原文：
 *
 * It ebbs again.
 *
 * 潮水退了。
 *
 * 原文：
 *
 * The tide ebbs twice a day.
 *
 * 潮水一天要退两次。船停在淤泥上。
 * ```
 */
export const repeatedTranslation: Rule = defineRule({
  id: 'repeated-translation',
  messages: {
    first: {
      en: 'The same translation, for the first time',
      'zh-Hans': '这段译文首次出现在这里'
    },
    repeated: {
      en: 'Unexpected translation of another passage, expected one of this passage',
      'zh-Hans': '译文与前面某段的译文相同，应为本段的译文'
    }
  },
  check({report}) {
    // By how they begin, so that few are compared.
    const known = new Map<string, Alike>()
    return {
      translation(node) {
        const start = startOf(node)
        const alike = known.get(start)
        if (!alike) {
          known.set(start, {first: node, texts: undefined})
          return
        }

        alike.texts ??= new Map([[textOf(alike.first), alike.first]])
        const text = textOf(node)
        const first = alike.texts.get(text)
        if (!first) alike.texts.set(text, node)
        else if (text.length >= shortest) {
          const related = [{message: 'first' as const, place: placeOf(first)}]
          report({message: 'repeated', place: placeOf(node), related})
        }
      }
    }
  }
})

/** The lines of a translation without white space. */
function textOf({children}: Translation): string {
  return children
    .filter((child): child is Line => child.type === 'line')
    .map((child) => child.value)
    .join('')
    .replaceAll(/\s/g, '')
}

/** Translations that begin alike; their texts, where there are several. */
interface Alike {
  first: Translation
  texts: Map<string, Translation> | undefined
}

/** How a translation begins, white space left out. */
function startOf({children}: Translation): string {
  const line = children.find((child) => child.type === 'line')
  return line?.value.slice(0, 20).replaceAll(/\s/g, '').slice(0, 5) ?? ''
}
