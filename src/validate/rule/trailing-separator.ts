import {usesFullWidth} from '../../syntax/languages.js'
import type {Gloss, Nodes, Sense} from '../../syntax/nodes.js'
import {mayBeTag} from '../../syntax/tag-entry.js'
import {skipSpaceBack} from '../../text/characters.js'
import {placeInLine} from '../part/entry.js'
import {placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * After the last sense of an entry stands a separator that separates nothing, such as a comma.
 *
 * ## Why
 *
 * It looks as if a sense had been lost, and you wonder which. The semicolon that many notes write after
 * every sense does not; it is reported only if you ask for it.
 *
 * ## Options
 *
 * - `semicolon`: whether to report a usual semicolon at the end, too
 *
 * ## Wrong
 *
 * ```markdown
 * 学习：
 *
 * ebb：退潮；减退，
 *
 * quay：码头；埠头;
 *
 * slack water：平潮 、
 *
 * ebbs：退潮；（ebb的第三人称单数）、
 *
 * tide：潮汐；；
 * ```
 *
 * ```text
 * 3:10-3:11 warning Unexpected `，` after the last sense, expected no separator
 * 5:11-5:12 warning Unexpected `;` after the last sense, expected no separator
 * 7:15-7:17 warning Unexpected ` 、` after the last sense, expected no separator
 * 9:21-9:22 warning Unexpected `、` after the last sense, expected no separator
 * 11:8-11:10 warning Unexpected `；；` after the last sense, expected no separator
 * ```
 *
 * ```markdown fixed
 * 学习：
 *
 * ebb：退潮；减退
 *
 * quay：码头；埠头
 *
 * slack water：平潮
 *
 * ebbs：退潮；（ebb的第三人称单数）
 *
 * tide：潮汐
 * ```
 *
 * ```markdown {"semicolon": true}
 * 学习：
 *
 * ebb：退潮；减退；
 * ```
 *
 * ```text
 * 3:10-3:11 warning Unexpected `；` after the last sense, expected no separator
 * ```
 *
 * ```markdown fixed
 * 学习：
 *
 * ebb：退潮；减退
 * ```
 *
 * ## Right
 *
 * ```markdown
 * 学习：
 *
 * ebb：退潮，落潮；减退；
 *
 * quay：码头
 *
 * tide：在这里指机会。
 * ```
 */
export const trailingSeparator: Rule = defineRule({
  id: 'trailing-separator',
  options: {semicolon: false},
  messages: {
    unexpected: {
      en: 'Unexpected `{actual}` after the last sense, expected no separator',
      'zh-Hans': '最后一个义项后有多余的 `{actual}`，应删去'
    }
  },
  check({note, options, report}) {
    const odd = usesFullWidth(note.languages) ? /[^；\s\u200B]|；[\s\u200B]{0,9}；/ : /[^;\s\u200B]|;[\s\u200B]{0,9};/
    const lookAfter = (gloss: Gloss, closing: string): void => {
      const last = gloss.children.at(-1)
      const start = last && placeOf(last)?.end
      const end = placeOf(gloss)?.end
      if (!start || !end || !(options.semicolon || odd.test(closing))) return
      const place = {start, end}
      report({message: 'unexpected', place, actual: closing, expected: [''], fix: 'safe'})
    }

    const lookIn = (sense: Sense, previous: Nodes | undefined): void => {
      const {value} = sense
      const {length} = value
      if (value.charAt(length - 1) !== '、') return
      let start = length
      while (start > 0 && value.charAt(start - 1) === '、') start = skipSpaceBack(value, 0, start - 1)
      if (start === 0) {
        // After an inflection it stands alone.
        const from = previous && placeOf(previous)?.end
        const end = placeOf(sense)?.end
        const actual = (sense.before ?? '') + value
        if (from && end) report({message: 'unexpected', place: {start: from, end}, actual, expected: [''], fix: 'safe'})
        return
      }

      const place = placeInLine(sense, start, length)
      const actual = value.slice(start)
      report({message: 'unexpected', place, actual, expected: [''], fix: 'safe'})
    }

    return {
      gloss(node, parents) {
        const parent = parents.at(-1)
        if (parent?.type === 'entry' && mayBeTag(parent)) return
        const last = node.children.at(-1)
        if (last?.type === 'sense') lookIn(last, node.children.at(-2))
        if (node.closing) lookAfter(node, node.closing)
      }
    }
  }
})
