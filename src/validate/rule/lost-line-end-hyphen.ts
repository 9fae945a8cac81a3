import type {Line, Nodes, NodeType, Note, Parents} from '../../syntax/nodes.js'
import {isLongProse} from '../../syntax/prose.js'
import {codes, isAsciiLetter, isDigit} from '../../text/characters.js'
import {type Seam, isLikelyCompound} from '../compound.js'
import {functionWords} from '../compound-words.js'
import {placeIn} from '../place.js'
import {type Rule, defineRule} from '../rule.js'

/** Nodes that hold lines of the source, or headings. */
const outer: ReadonlySet<NodeType> = new Set(['afterword', 'front', 'note', 'section', 'segment', 'sourceText'])

/** Characters of a word at most, with what is joined to it. */
const longestWord = 40

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

/** Words that a hyphen joins somewhere in a note, in lower case: `first-second`. */
function joinedWords(note: Note): ReadonlySet<string> {
  const words = new Set<string>()
  let previous = ''
  eachText(note, (text) => {
    if (previous.endsWith('-')) add(words, `${previous}${text.slice(0, longestWord)}`, previous.length - 1)
    for (let index = text.indexOf('-'); index !== -1; index = text.indexOf('-', index + 1)) add(words, text, index)
    previous = /-\s{0,9}$/.test(text.slice(-10)) ? text.slice(-longestWord).trimEnd() : ''
  })
  return words
}

function add(words: Set<string>, text: string, hyphen: number): void {
  let start = hyphen
  while (start > 0 && hyphen - start < longestWord && isLetter(text.charCodeAt(start - 1))) start--
  let end = hyphen + 1
  while (end < text.length && end - hyphen < longestWord && isLetter(text.charCodeAt(end))) end++
  if (start < hyphen && end > hyphen + 1) words.add(text.slice(start, end).toLowerCase())
}

/** Those words that stand next to each other in a line of a note without a hyphen, too. */
function openPairs(note: Note, joined: ReadonlySet<string>): ReadonlySet<string> {
  const pairs = new Set<string>()
  eachText(note, (text) => {
    let previous = ''
    for (const word of text.toLowerCase().split(/[^\da-z-]/)) {
      const pair = `${previous}-${word}`
      if (previous && word && joined.has(pair)) pairs.add(pair)
      previous = word
    }
  })
  return pairs
}

/** Calls back with the text of a note in the language of its source: lines and headings. */
function eachText(note: Note, callback: (text: string) => void): void {
  const visit = (node: Nodes): void => {
    if (node.type === 'line') {
      if (node.language === 'source') callback(node.value)
    } else if (node.type === 'title' || node.type === 'heading') callback(node.value)
    else if (outer.has(node.type)) for (const child of (node as Parents).children) visit(child)
  }

  visit(note)
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

function isLetter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code)
}
