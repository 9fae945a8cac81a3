import {isLanguage} from '../../syntax/languages.js'
import type {Line} from '../../syntax/nodes.js'
import {isLongProse} from '../../syntax/prose.js'
import {isLikelyCompound, mayBeCompound} from '../../text/compounds/compound.js'
import {functionWords} from '../../text/compounds/compound-words.js'
import {type IsOpenPair, createIsOpenPair, joinedKeys, joinedWords} from '../../text/compounds/joined-words.js'
import {placeIn} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'
import {endsOf, seamOf} from '../../text/compounds/seam.js'
import {keyOf, pairKey} from '../../text/compounds/word-key.js'

/**
 * A line of the source text ends in a word that may have lost a hyphen.
 *
 * ## Why
 *
 * Some programs lose the hyphen at the end of a line when text is copied from a page: `self-` and
 * `harm` become `self` and `harm`. You then see two words where there is one to learn. This is a
 * suspicion: the two are joined elsewhere in the note, or as a rule. The rule knows English only.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The harbour master, a man of high self
 *
 * esteem, asked a think
 *
 * tank for advice.
 *
 * 这位自视甚高的港务长向一家智库征求意见。
 * ```
 *
 * ```text
 * 5:35-5:39 info Unexpected `self` at the end of a line before `esteem`, expected `self-`
 * 7:17-7:22 info Unexpected `think` at the end of a line before `tank`, expected `think-`
 * ```
 *
 * ```markdown fixed unsafe
 * # Tides
 *
 * 原文：
 *
 * The harbour master, a man of high self-
 *
 * esteem, asked a think-
 *
 * tank for advice.
 *
 * 这位自视甚高的港务长向一家智库征求意见。
 * ```
 *
 * ```markdown
 * # The Moss-Hale pier
 *
 * 原文：
 *
 * The pier is named after Ms Moss
 *
 * Hale.
 *
 * 码头以莫斯-黑尔女士的名字命名。
 * ```
 *
 * ```text
 * 5:28-5:32 info Unexpected `Moss` at the end of a line before `Hale`, expected `Moss-`
 * ```
 *
 * ```markdown fixed unsafe
 * # The Moss-Hale pier
 *
 * 原文：
 *
 * The pier is named after Ms Moss-
 *
 * Hale.
 *
 * 码头以莫斯-黑尔女士的名字命名。
 * ```
 *
 * ```markdown
 * # Piers
 *
 * 原文：
 *
 * Some two
 *
 * thirds of a ten
 *
 * year plan of 2007
 *
 * 09 are done on a like
 *
 * for-like basis, with state-of-the
 *
 * art cranes and a much
 *
 * delayed pier; the shake
 *
 * up is one for an Oslo
 *
 * based firm, or a mayor
 *
 * elect, and a covid
 *
 * 19 rule, mid
 *
 * 1990s style, twenty
 *
 * one years on, is salt
 *
 * free. A sister
 *
 * in-law, a jack
 *
 * of-all-trades, works
 *
 * in-house. A ten-year
 *
 * old works in a newly
 *
 * based firm.
 *
 * 这些工程大多已经完工。
 * ```
 *
 * ```text
 * 5:6-5:9 info Unexpected `two` at the end of a line before `thirds`, expected `two-`
 * 7:13-7:16 info Unexpected `ten` at the end of a line before `year`, expected `ten-`
 * 9:14-9:18 info Unexpected `2007` at the end of a line before `09`, expected `2007-`
 * 11:18-11:22 info Unexpected `like` at the end of a line before `for-like`, expected `like-`
 * 13:22-13:34 info Unexpected `state-of-the` at the end of a line before `art`, expected `state-of-the-`
 * 15:18-15:22 info Unexpected `much` at the end of a line before `delayed`, expected `much-`
 * 17:19-17:24 info Unexpected `shake` at the end of a line before `up`, expected `shake-`
 * 19:18-19:22 info Unexpected `Oslo` at the end of a line before `based`, expected `Oslo-`
 * 21:18-21:23 info Unexpected `mayor` at the end of a line before `elect`, expected `mayor-`
 * 23:14-23:19 info Unexpected `covid` at the end of a line before `19`, expected `covid-`
 * 25:10-25:13 info Unexpected `mid` at the end of a line before `1990s`, expected `mid-`
 * 27:14-27:20 info Unexpected `twenty` at the end of a line before `one`, expected `twenty-`
 * 29:18-29:22 info Unexpected `salt` at the end of a line before `free`, expected `salt-`
 * 31:9-31:15 info Unexpected `sister` at the end of a line before `in-law`, expected `sister-`
 * 33:11-33:15 info Unexpected `jack` at the end of a line before `of-all-trades`, expected `jack-`
 * 37:13-37:21 info Unexpected `ten-year` at the end of a line before `old`, expected `ten-year-`
 * ```
 *
 * ```markdown fixed unsafe
 * # Piers
 *
 * 原文：
 *
 * Some two-
 *
 * thirds of a ten-
 *
 * year plan of 2007-
 *
 * 09 are done on a like-
 *
 * for-like basis, with state-of-the-
 *
 * art cranes and a much-
 *
 * delayed pier; the shake-
 *
 * up is one for an Oslo-
 *
 * based firm, or a mayor-
 *
 * elect, and a covid-
 *
 * 19 rule, mid-
 *
 * 1990s style, twenty-
 *
 * one years on, is salt-
 *
 * free. A sister-
 *
 * in-law, a jack-
 *
 * of-all-trades, works
 *
 * in-house. A ten-year-
 *
 * old works in a newly
 *
 * based firm.
 *
 * 这些工程大多已经完工。
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * In the long
 *
 * term the tide is well
 *
 * known to be its usual self
 *
 * and open-
 *
 * ended; a tide-table, or tide table,
 *
 * is never out of reach of the tide
 *
 * table.
 *
 * 长远来看，众所周知潮汐一如既往，没有尽头；潮汐表总在手边。
 * ```
 */
export const lostLineEndHyphen: Rule = defineRule({
  id: 'lost-line-end-hyphen',
  messages: {
    lost: {
      en: 'Unexpected `{actual}` at the end of a line before `{next}`, expected `{expected}`',
      'zh-Hans': '行末的 `{actual}` 在 `{next}` 之前可能丢了连字符，应为 `{expected}`'
    }
  },
  check({note, report, text}) {
    if (!isLanguage(note.languages.source, 'en')) return {}
    let keys: ReadonlySet<number> | undefined
    let words: ReadonlySet<string> | undefined
    let isOpenPair: IsOpenPair | undefined
    const isAttested = (left: string, right: string): boolean => {
      const [first, second] = [left.toLowerCase(), right.toLowerCase()]
      words ??= joinedWords(text())
      if (!words.has(`${first}-${second}`)) return false
      isOpenPair ??= createIsOpenPair(text())
      return !isOpenPair(first, second)
    }

    const look = (line: Line, next: Line): void => {
      const ends = endsOf(line.value, next.value)
      if (!ends) return
      const first = keyOf(line.value, ends.start, ends.end)
      const second = keyOf(next.value, 0, ends.after)
      keys ??= joinedKeys(text())
      const isJoined = keys.has(pairKey(first, second))
      // Nearly all pairs of words are nothing, by their keys: no word is cut out for them.
      if (!isJoined && !mayBeCompound(first, second)) return
      const left = line.value.slice(ends.start, ends.end)
      const right = next.value.slice(0, ends.after)
      if (functionWords().has(left) || functionWords().has(right)) return
      const isLikely = isLikelyCompound(seamOf(line.value, next.value, ends))
      if (!isLikely && !(isJoined && isAttested(left, right))) return
      const place = placeIn(line, ends.start, ends.end)
      report({message: 'lost', values: {next: right}, place, actual: left, expected: [`${left}-`], fix: 'unsafe'})
    }

    return {
      sourceText({children}) {
        if (isLongProse(children)) return
        let previous: Line | undefined
        for (const child of children) {
          const line = child.type === 'line' ? child : undefined
          if (previous && line) look(previous, line)
          previous = line
        }
      }
    }
  }
})
