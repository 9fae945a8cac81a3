import {type LabelWords, wordOf} from '../../syntax/labels.js'
import type {Entry, Nodes} from '../../syntax/nodes.js'
import {glossOf, isExplained, termOf} from '../part/entry.js'
import {placeFrom} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * An entry does not say what its term means: it has neither a sense nor an explanation.
 *
 * ## Why
 *
 * The entry was begun and then forgotten. When you learn from the note later, you find a word that you
 * have to look up again.
 *
 * ## Wrong
 *
 * ```markdown
 * 学习：
 *
 * ebb
 *
 * slack water：
 *
 * quay：英 [kiː] **注意发音**
 *
 * tide：潮汐
 * ```
 *
 * ```text
 * 3:1-3:4 warning Unexpected term without a gloss, expected one after it, or an explanation below it
 * 5:1-5:13 warning Unexpected term without a gloss, expected one after it, or an explanation below it
 * 7:1-7:22 warning Unexpected pronunciation without a sense, expected one after it, or an explanation below it
 * ```
 *
 * ## Right
 *
 * A headword with an explanation below it needs no gloss, nor does one that is explained by an image. One
 * line of several words below an image is its caption.
 *
 * ```markdown
 * 学习：
 *
 * ebb
 *
 * > 指海水退去。
 *
 * quay：英 [kiː]
 *
 * > 码头，注意发音。
 *
 * groyne
 *
 * ![A groyne](./groyne.png)
 *
 * A groyne at low water
 *
 * ebbs：（ebb的复数）
 * ```
 */
export const entryWithoutGloss: Rule = defineRule({
  id: 'entry-without-gloss',
  messages: {
    missing: {
      en: 'Unexpected term without a gloss, expected one after it, or an explanation below it',
      'zh-Hans': '词条没有释义，后面应有释义，或下方应有解释'
    },
    pronunciation: {
      en: 'Unexpected pronunciation without a sense, expected one after it, or an explanation below it',
      'zh-Hans': '词条只有音标，没有释义，后面应有释义，或下方应有解释'
    }
  },
  check({labels, report}) {
    const look = (entry: Entry): void => {
      const term = termOf(entry)
      const gloss = glossOf(entry)
      const parts = gloss?.children ?? []
      const isGlossed = parts.some(({type}) => type === 'sense' || type === 'inflection')
      if (!term || isGlossed || isExplained(entry)) return
      const message = parts.some(({type}) => type === 'pronunciation') ? 'pronunciation' : 'missing'
      report({message, place: placeFrom(term, gloss ?? term)})
    }

    return {
      vocabulary({children}) {
        for (const [index, child] of children.entries()) {
          // Nearly all begin with a sense.
          if (child.type === 'entry' && glossOf(child)?.children[0]?.type === 'sense') continue
          // What stands below it, unquoted or an image, may be what explains it.
          const next = children[index + 1]?.type
          if (child.type !== 'entry' || next === 'line' || next === 'image') continue
          if (!isOther(child, children[index - 1], labels)) look(child)
        }
      }
    }
  }
})

/** Whether what stands alone is no headword: the caption of an image, or the heading of an afterword. */
function isOther(entry: Entry, previous: Nodes | undefined, {afterword}: LabelWords): boolean {
  const term = termOf(entry)
  if (!term || glossOf(entry)) return false
  const isCaption = previous?.type === 'image' && term.value.split(' ', fewestWords).length === fewestWords
  return isCaption || wordOf(term.value, afterword) !== undefined
}

/** Words of a caption at least. */
const fewestWords = 4
