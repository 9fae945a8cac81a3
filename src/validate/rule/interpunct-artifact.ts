import {usesFullWidth} from '../../syntax/languages.js'
import type {Line} from '../../syntax/nodes.js'
import {placeOf} from '../../syntax/place.js'
import {createPlacer} from '../part/placer.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A line of the source text holds a middle dot that was copied with it.
 *
 * ## Why
 *
 * Some web pages put a dot after a word that has a note or a link. Copied with the text, it reads as
 * punctuation that English does not have. A dot between letters or digits, or with a space before it,
 * belongs to the text; so do those between parts of names in a translation.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The ebb· leaves the boats on the mud· .
 *
 * It comes back·, and lifts them·
 *
 * 退潮把船留在淤泥上。
 * ```
 *
 * ```text
 * 5:8-5:9 warning Unexpected `·` after a word, expected none
 * 5:37-5:39 warning Unexpected `· ` after a word, expected none
 * 7:14-7:15 warning Unexpected `·` after a word, expected none
 * 7:31-7:32 warning Unexpected `·` after a word, expected none
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * 原文：
 *
 * The ebb leaves the boats on the mud.
 *
 * It comes back, and lifts them
 *
 * 退潮把船留在淤泥上。
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * At 3·5 metres, the col·lega · the friend · sails.
 *
 * 潮高三点五米时，简·莫斯出海了。
 * ```
 */
export const interpunctArtifact: Rule = defineRule({
  id: 'interpunct-artifact',
  messages: {
    artifact: {
      en: 'Unexpected `{actual}` after a word, expected none',
      'zh-Hans': '词后有多余的 `{actual}`，应删去'
    }
  },
  check({note, report, text}) {
    const {languages} = note
    if (!text().includes('·') || usesFullWidth({...languages, translation: languages.source})) return {}
    const look = (line: Line): void => {
      const {value} = line
      if (!value.includes('·')) return
      const place = createPlacer(value, placeOf(line)?.start)
      for (let start = value.indexOf('·'); start !== -1; start = value.indexOf('·', start + 1)) {
        const end = endOfArtifact(value, start)
        if (end === undefined) continue
        const actual = value.slice(start, end)
        report({message: 'artifact', place: place(start, end), actual, expected: [''], fix: 'safe'})
      }
    }

    return {
      sourceText({children}) {
        for (const child of children) if (child.type === 'line') look(child)
      }
    }
  }
})

/** Where a dot that stands after a word ends, with white space that it leaves before a mark. */
function endOfArtifact(text: string, start: number): number | undefined {
  if (!/[^\s·]/.test(text.charAt(start - 1))) return undefined
  const rest = text.slice(start + 1, start + 3)
  if (/^[\p{L}\p{N}·]/u.test(rest)) return undefined
  return start + (/^ [!),.:;?’”]/.test(rest) ? 2 : 1)
}
