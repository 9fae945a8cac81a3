import {usesFullWidth} from '../../syntax/languages.js'
import type {Entry, Gloss, Inline} from '../../syntax/nodes.js'
import {codes} from '../../text/characters.js'
import {glossOf, placeInLine, termOf} from '../part/entry.js'
import {type Rule, type RuleContext, defineRule} from '../rule.js'

/** Brackets, opening and closing, those of the same kind side by side: half-width, full-width. */
const openings = '([{（［｛【〔「『《〈'
const closings = ')]}）］｝】〕」』》〉'
const widths = 3

/** Brackets of Chinese: `〈` to `〕`, but for two signs between them. */
const firstIdeographic = 0x3008
const lastIdeographic = 0x3015

/** What is added to a character of ASCII to make it full-width. */
const toFullWidth = 0xfee0

/** What a bracket after it closes nothing of: the mark of an item in a list, `a)`, or a smiley. */
const notBracket = /(?:(?:^|[\s，,、。])[\da-z一二三四五六七八九十]{1,2}|[:;=][-^o']?)$/i

type Reporter = RuleContext<'closing' | 'opening' | 'width'>['report']

/** A bracket as it stands in a part of an entry. */
interface Bracket {
  node: Inline & {value: string}
  /** Index of the part in the gloss; -1 for a term. */
  index: number
  offset: number
  character: string
  /** Whether it is the first of its part. */
  isFirst: boolean
}

/**
 * A bracket in an entry has no partner, or one of another width.
 *
 * ## Why
 *
 * A bracket is easily lost when you copy a gloss out of a dictionary. A remark then reads as a part of the
 * sense, and a semicolon that stood inside the brackets parts two senses.
 *
 * ## Wrong
 *
 * ```markdown
 * 学习：
 *
 * ebb：英 [eb] 海水）退落；减退
 *
 * quay：码头；供装卸货物的）岸壁
 *
 * slack：松弛的；清淡（生意等
 *
 * tide：潮汐；（海水的)涨落
 *
 * neap tide：小（潮；潮
 *
 * groyne)：防波堤（海滨\
 * ```
 *
 * ```text
 * 3:12-3:15 warning Unexpected `）` that is never opened, expected `（` before it
 * 5:9-5:16 warning Unexpected `）` that is never opened, expected `（` before it
 * 7:13-7:17 warning Unexpected `（` that is never closed, expected `）` after it
 * 9:13-9:14 warning Unexpected `)` as the partner of `（`, expected `）`
 * 11:12-11:13 warning Unexpected `（` that is never closed, expected `）` after it
 * 13:7-13:8 warning Unexpected `)` that is never opened, expected `(` before it
 * 13:12-13:13 warning Unexpected `（` that is never closed, expected `）` after it
 * ```
 *
 * ```markdown fixed
 * 学习：
 *
 * ebb：英 [eb] （海水）退落；减退
 *
 * quay：码头；供装卸货物的）岸壁
 *
 * slack：松弛的；清淡（生意等
 *
 * tide：潮汐；（海水的）涨落
 *
 * neap tide：小（潮；潮
 *
 * groyne)：防波堤（海滨\
 * ```
 *
 * ```markdown
 * 学习：
 *
 * quay：码头；供装卸货物的）岸壁
 *
 * slack：松弛的；清淡（生意等
 * ```
 *
 * ```text
 * 3:9-3:16 warning Unexpected `）` that is never opened, expected `（` before it
 * 5:13-5:17 warning Unexpected `（` that is never closed, expected `）` after it
 * ```
 *
 * ```markdown fixed unsafe
 * 学习：
 *
 * quay：码头；（供装卸货物的）岸壁
 *
 * slack：松弛的；清淡（生意等）
 * ```
 *
 * ## Right
 *
 * ```markdown
 * 学习：
 *
 * ebb (away)：（海水；潮水）退落；减退
 *
 * tide：1）潮汐 2）潮流；a) 趋势 :)
 *
 * slack：松弛的 \( 清淡的
 * ```
 */
export const unbalancedBracket: Rule = defineRule({
  id: 'unbalanced-bracket',
  messages: {
    opening: {
      en: 'Unexpected `{bracket}` that is never closed, expected `{partner}` after it',
      'zh-Hans': '`{bracket}` 没有配对的括号，后面应有 `{partner}`'
    },
    closing: {
      en: 'Unexpected `{bracket}` that is never opened, expected `{partner}` before it',
      'zh-Hans': '`{bracket}` 没有配对的括号，前面应有 `{partner}`'
    },
    width: {
      en: 'Unexpected `{actual}` as the partner of `{partner}`, expected `{expected}`',
      'zh-Hans': '与 `{partner}` 成对的是 `{actual}`，应为 `{expected}`'
    }
  },
  check({note, report}) {
    const isFull = usesFullWidth(note.languages)
    return {
      entry(node) {
        const gloss = glossOf(node)
        if (!isOdd(termOf(node)) && !gloss?.children.some(isOdd)) return
        // Those that wait for a partner, by kind: brackets of two kinds may cross.
        const open = new Map<number, Array<Bracket>>()
        for (const found of bracketsIn(node, gloss)) {
          const {isOpening, kind} = kindOf(found.character)
          const waiting = open.get(kind) ?? []
          open.set(kind, waiting)
          if (isOpening) waiting.push(found)
          else {
            const opening = waiting.pop()
            if (opening) lookAtPair(report, opening, found, isFull)
            else if (!isOther(found)) reportClosing(report, found, gloss)
          }
        }

        for (const found of [...open.values()].flat()) reportOpening(report, found, gloss)
      }
    }
  }
})

function reportClosing(report: Reporter, found: Bracket, gloss: Gloss | undefined): void {
  const {character, index, node, offset} = found
  const partner = partnerOf(character)
  const values = {bracket: character, partner}
  if (node.type !== 'sense' || !mayStartBefore(found)) {
    report({message: 'closing', values, place: placeInLine(node, offset, offset + 1)})
    return
  }

  const isAfterPronunciation = index === 1 && gloss?.children[0]?.type === 'pronunciation'
  const place = placeInLine(node, 0, offset + 1)
  const actual = node.value.slice(0, offset + 1)
  const fix = isAfterPronunciation ? 'safe' : 'unsafe'
  report({message: 'closing', values, place, actual, expected: [partner + actual], fix})
}

function reportOpening(
  report: Reporter,
  {character, node, offset}: Bracket,
  gloss: Gloss | undefined
): void {
  const partner = partnerOf(character)
  const values = {bracket: character, partner}
  const actual = node.value.slice(offset)
  const isLast = gloss?.children.at(-1) === node && !hasBracket(actual.slice(1))
  // A backslash would escape what is put after it.
  if (node.type !== 'sense' || !isLast || actual.length < 2 || actual.endsWith('\\')) {
    report({message: 'opening', values, place: placeInLine(node, offset, offset + 1)})
    return
  }

  const place = placeInLine(node, offset, node.value.length)
  report({message: 'opening', values, place, actual, expected: [actual + partner], fix: 'unsafe'})
}

function lookAtPair(report: Reporter, opening: Bracket, closing: Bracket, isFull: boolean): void {
  if (closing.character === partnerOf(opening.character)) return
  const isRightOpening = isFullWidth(opening.character) === isFull
  const [wrong, right] = isRightOpening ? [closing, opening] : [opening, closing]
  report({
    message: 'width',
    values: {partner: right.character},
    place: placeInLine(wrong.node, wrong.offset, wrong.offset + 1),
    actual: wrong.character,
    expected: [partnerOf(right.character)],
    fix: 'safe'
  })
}

/** The brackets of an entry in order, but for those of parts in which nothing is odd, and what is escaped. */
function* bracketsIn(entry: Entry, gloss: Gloss | undefined): Generator<Bracket> {
  for (const [position, node] of [termOf(entry), ...(gloss?.children ?? [])].entries()) {
    if (!node || !isOdd(node)) continue
    let isFirst = true
    for (let offset = 0; offset < node.value.length; offset++) {
      const character = node.value.charAt(offset)
      if (character === '\\') offset++
      else if (isBracket(character.charCodeAt(0))) {
        yield {node, index: position - 1, offset, character, isFirst}
        isFirst = false
      }
    }
  }
}

/** Whether a part of an entry has brackets other than pairs; those of a pronunciation are its own. */
function isOdd(node: (Inline & {value: string}) | undefined): boolean {
  return node !== undefined && node.type !== 'pronunciation' && !isPaired(node.value)
}

/** Whether all brackets of a text are pairs side by side, none in another, and none may be escaped. */
function isPaired(text: string): boolean {
  let partner = 0
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code === codes.backslash) return false
    if (!isBracket(code)) continue
    if (partner === 0) partner = closings.charCodeAt(openings.indexOf(text.charAt(offset))) || -1
    else if (code === partner) partner = 0
    else return false
  }

  return partner === 0
}

function hasBracket(text: string): boolean {
  for (let offset = 0; offset < text.length; offset++) if (isBracket(text.charCodeAt(offset))) return true
  return false
}

/** Whether a code unit is a bracket: asked of every one, it is told by numbers. */
function isBracket(code: number): boolean {
  if (code > lastIdeographic && code < toFullWidth) return false
  if (code >= firstIdeographic && code <= lastIdeographic) return code !== 0x3012 && code !== 0x3013
  const half = code < toFullWidth ? code : code - toFullWidth
  // `[` and `{` differ in one bit, and so do `]` and `}`.
  const lower = half | 0x20
  return half === codes.leftParenthesis || half === codes.rightParenthesis || lower === 0x7b || lower === 0x7d
}

/** Whether what closes nothing is no bracket: the mark of an item, or a smiley. */
function isOther({node, offset}: Bracket): boolean {
  return notBracket.test(node.value.slice(Math.max(0, offset - 4), offset))
}

/** Whether the place of the lost bracket is the start of a sense: it has no other, and goes on. */
function mayStartBefore({isFirst, node, offset}: Bracket): boolean {
  return isFirst && offset > 0 && offset < node.value.length - 1
}

/** Kind of a bracket, whatever its width. */
function kindOf(character: string): {isOpening: boolean; kind: number} {
  const opening = openings.indexOf(character)
  const index = opening === -1 ? closings.indexOf(character) : opening
  return {isOpening: opening !== -1, kind: index < widths ? index + widths : index}
}

function partnerOf(character: string): string {
  const opening = openings.indexOf(character)
  return opening === -1
    ? openings.charAt(closings.indexOf(character))
    : closings.charAt(opening)
}

function isFullWidth(character: string): boolean {
  return character.charCodeAt(0) > 0x7f
}
