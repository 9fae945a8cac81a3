import type {Line} from '../../syntax/nodes.js'
import {isLongProse} from '../../syntax/prose.js'
import {codes} from '../../text/characters.js'
import {type Seam, isLikelyCompound} from '../compound.js'
import {functionWords} from '../compound-words.js'
import {isLetter, joinedWords, longestWord, openPairs} from '../joined-words.js'
import {placeIn} from '../place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A line of the source text ends in a word that may have lost a hyphen.
 *
 * ## Why
 *
 * Some programs lose the hyphen at the end of a line when text is copied from a page: `self-` and
 * `harm` become `self` and `harm`. Two words then stand where one is to be learnt. This is a
 * suspicion: the two are joined elsewhere in the note, or as a rule. It knows English only.
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
 * delayed pier; the next shake
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
 * free.
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
 * 19:18-19:22 info Unexpected `Oslo` at the end of a line before `based`, expected `Oslo-`
 * 21:18-21:23 info Unexpected `mayor` at the end of a line before `elect`, expected `mayor-`
 * 23:14-23:19 info Unexpected `covid` at the end of a line before `19`, expected `covid-`
 * 25:10-25:13 info Unexpected `mid` at the end of a line before `1990s`, expected `mid-`
 * 27:14-27:20 info Unexpected `twenty` at the end of a line before `one`, expected `twenty-`
 * 29:18-29:22 info Unexpected `salt` at the end of a line before `free`, expected `salt-`
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
 * delayed pier; the next shake
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
 * free.
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
  check({note, report}) {
    if (!/^en(?:-|$)/i.test(note.languages.source)) return {}
    let joined: ReadonlySet<string> | undefined
    let open: ReadonlySet<string> | undefined
    const isAttested = (left: string, right: string): boolean => {
      const pair = `${left}-${right}`.toLowerCase()
      joined ??= joinedWords(note)
      if (!joined.has(pair)) return false
      open ??= openPairs(note, joined)
      return !open.has(pair)
    }

    return {
      sourceText({children}) {
        if (isLongProse(children)) return
        let previous: Line | undefined
        for (const child of children) {
          const line = child.type === 'line' ? child : undefined
          const seam = previous && line && seamOf(previous.value, line.value)
          if (seam && (isLikelyCompound(seam) || isAttested(seam.left, seam.right))) {
            const {left, right} = seam
            const end = trimmedEnd((previous as Line).value)
            report({
              message: 'lost',
              values: {next: right},
              place: placeIn(previous as Line, end - left.length, end),
              actual: left,
              expected: [`${left}-`],
              fix: 'unsafe'
            })
          }

          previous = line
        }
      }
    }
  }
})

/** The words on both sides of the end of a line; `undefined` where they are not to be joined. */
function seamOf(left: string, right: string): Seam | undefined {
  if (!isLetter(right.charCodeAt(0))) return undefined
  const after = wordEnd(right, 0)
  const first = right.slice(0, after)
  if (functionWords.has(first)) return undefined
  const end = trimmedEnd(left)
  if (!isLetter(left.charCodeAt(end - 1))) return undefined
  const start = wordStart(left, end)
  const last = left.slice(start, end)
  if (functionWords.has(last)) return undefined
  return {
    before: start > 1 ? left.slice(wordStart(left, start - 1), start - 1).toLowerCase() : '',
    left: last,
    right: first,
    after: right.charAt(after) === ' ' ? right.slice(after + 1, wordEnd(right, after + 1)).toLowerCase() : ''
  }
}

function trimmedEnd(text: string): number {
  return text.trimEnd().length
}

/** Where the word that ends at an offset starts. */
function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < longestWord && isWord(text.charCodeAt(start - 1))) start--
  return start
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < longestWord && isWord(text.charCodeAt(end))) end++
  return end
}

/** Letters, digits, hyphens and apostrophes. */
function isWord(code: number): boolean {
  return isLetter(code) || code === codes.dash || code === 0x27 || code === 0x2019
}
