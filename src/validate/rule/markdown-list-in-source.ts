import type {Line, Nodes} from '../../syntax/nodes.js'
import {lineEndingsIn} from '../../syntax/prose.js'
import {placeIn} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/** What begins an item of a list, and the backslash of someone who knew. */
const marker = /^(?:(\\?)(\d{1,9})([).])|[-+*])(?=[\t ]|$)/

/** How a line ends after which something new begins. */
const ending = /[!.:;?…。！：；？■][*)\]’”"]{0,4}\s{0,20}$/

/** Numbers from which on nobody numbers the items of a list. */
const greatestItem = 100

/**
 * A line of the source text begins like an item of a list.
 *
 * ## Why
 *
 * Markdown makes a list of `2018.` at the start of a line, and other programs number it anew: the year
 * turns into `1.`. A backslash before the full stop keeps it; one before the number is shown. Lists
 * that are meant to be lists stay as they are: several items, or one after the end of a sentence.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The pier has stood here since
 *
 * 1874. Its height is
 *
 * \12. It is not less
 *
 * - nor more.
 *
 * 码头自1874年起就在这里，高12米，不多不少。
 * ```
 *
 * ```text
 * 7:1-7:6 warning Unexpected `1874.`, which begins a list, expected `1874\.`
 * 9:1-9:5 warning Unexpected backslash in `\12.`, expected `12\.`
 * 11:1-11:2 warning Unexpected `-`, which begins a list, expected `\-`
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * 原文：
 *
 * The pier has stood here since
 *
 * 1874\. Its height is
 *
 * 12\. It is not less
 *
 * \- nor more.
 *
 * 码头自1874年起就在这里，高12米，不多不少。
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The harbour has rules
 *
 * 1. Moor at the pier.
 *
 * 2. Leave at noon.
 *
 * 3.5 metres is deep, and 2018\. is a year.
 *
 * 港口的规矩：停在码头，中午离开。三米半算深，2018是年份。
 * ```
 */
export const markdownListInSource: Rule = defineRule({
  id: 'markdown-list-in-source',
  messages: {
    backslash: {
      en: 'Unexpected backslash in `{actual}`, expected `{expected}`',
      'zh-Hans': '`{actual}` 中的反斜杠位置不对，应为 `{expected}`'
    },
    list: {
      en: 'Unexpected `{actual}`, which begins a list, expected `{expected}`',
      'zh-Hans': '`{actual}` 会被读作列表，应为 `{expected}`'
    }
  },
  check: ({report}) => ({
    sourceText({children}) {
      let items: ReadonlySet<string> | undefined
      let previous: Nodes | undefined
      for (const line of children) {
        const match = line.type === 'line' ? matchMarker(line) : undefined
        if (match && line.type === 'line') {
          const [actual, backslash, number, stop] = match
          items ??= itemsIn(children)
          const isItem = number === undefined ? items.has(`${actual} again`) : isNumbered(number, items)
          if (backslash || (!isItem && startsBlock(line, previous, match) && isProse(number, previous))) {
            report({
              message: backslash ? 'backslash' : 'list',
              place: placeIn(line, 0, actual.length),
              actual,
              expected: [number === undefined ? `\\${actual}` : `${number}\\${stop as string}`],
              fix: 'safe'
            })
          }
        }

        previous = line
      }
    }
  })
})

function matchMarker({value}: Line): RegExpExecArray | undefined {
  const code = value.charCodeAt(0)
  // A digit, an asterisk, a plus sign, a dash or a backslash.
  const isLikely = (code >= 0x2a && code <= 0x39) || code === 0x5c
  return isLikely ? (marker.exec(value) ?? undefined) : undefined
}

/** The markers of lines: numbers, and bullets, with `again` where there are several. */
function itemsIn(children: ReadonlyArray<Nodes>): ReadonlySet<string> {
  const items = new Set<string>()
  for (const child of children) {
    const match = child.type === 'line' ? matchMarker(child) : undefined
    if (!match) continue
    const item = match[2] === undefined ? match[0] : String(Number(match[2]))
    items.add(items.has(item) ? `${item} again` : item)
  }

  return items
}

function isNumbered(number: string, items: ReadonlySet<string>): boolean {
  return items.has(String(Number(number) - 1)) || items.has(String(Number(number) + 1))
}

/** Whether Markdown starts a block here: after a blank line, or with what interrupts a paragraph. */
function startsBlock(line: Line, previous: Nodes | undefined, [all, , number]: RegExpExecArray): boolean {
  const isAdjacent = previous?.type === 'line' && lineEndingsIn(line.before ?? '\n\n') === 1
  const isEmpty = line.value.trim().length === all.length
  return !isAdjacent || (!isEmpty && (number === undefined || Number(number) === 1))
}

/** Whether a line goes on with a sentence, as far as one can tell. */
function isProse(number: string | undefined, previous: Nodes | undefined): boolean {
  if (number !== undefined && Number(number) >= greatestItem) return true
  return previous?.type === 'line' && !ending.test(previous.value.slice(-40))
}
