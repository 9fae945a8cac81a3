import {usesFullWidth} from '../../syntax/languages.js'
import type {Gloss, Line, Nodes, Term} from '../../syntax/nodes.js'
import {isStrongAcross} from '../../syntax/strong-term.js'
import {trim} from '../../text/characters.js'
import {glossOf, placeInLine, termOf} from '../part/entry.js'
import {placeBetween, placeIn, placeOf} from '../../syntax/place.js'
import {type Rule, type RuleContext, defineRule} from '../rule.js'
import {unpartedEntry} from '../part/unparted-entry.js'

type Reporter = RuleContext<'missing' | 'other' | 'senses'>['report']

/** Marks that a term may end in where one of them, or two, stand for its separator; a dash after a space. */
const marks = '=＝→|,，、。∶︰/／–—~～'
const mostMarks = 2

/** Spaces before such a mark at most. */
const mostSpaces = 20

/** Strong text that ends in the separator: `**ebb：**`. */
const strongWithColon = /[:：]\*\*$/

/** Marks of a word that may be all that is left of what parted it from its gloss: `pre-`, `etc.` */
const doubtful = /[-.]$/

/** How a gloss begins that talks about the term, and is no sense of it. */
const statement = /^(?:的|是|指|意思|意为|意味|这|表示|用来)/

/**
 * Between a term and its gloss stands no colon, but another mark, or nothing.
 *
 * ## Why
 *
 * The colon tells an entry from a line of text. Without it, an entry is one only below a learning label,
 * and a program that makes flash cards of your note may miss it.
 *
 * ## Options
 *
 * - `halfWidth`: whether to report half-width marks, too, where the translation is written with
 *   full-width ones: a colon before the gloss, a semicolon between senses
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The spring tide ebbs past the quay, and the bay falls dry.
 *
 * 大潮退过码头，海湾干涸。
 *
 * 学习：
 *
 * ebb；退潮；减退
 *
 * spring tide 大潮
 *
 * quay = 码头
 *
 * fall dry的意思是干涸
 * ```
 *
 * ```text
 * 11:4-11:5 warning Unexpected `；` between term and gloss, expected `：`
 * 13:12-13:13 warning Unexpected entry without a separator, expected `：` between term and gloss
 * 15:5-15:8 warning Unexpected ` = ` between term and gloss, expected `：`
 * 17:9-17:9 warning Unexpected entry without a separator, expected `：` between term and gloss
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * 原文：
 *
 * The spring tide ebbs past the quay, and the bay falls dry.
 *
 * 大潮退过码头，海湾干涸。
 *
 * 学习：
 *
 * ebb：退潮；减退
 *
 * spring tide：大潮
 *
 * quay：码头
 *
 * fall dry的意思是干涸
 * ```
 *
 * ```markdown
 * 学习：
 *
 * ebbs 退潮；（ebb的复数）
 *
 * quay——码头
 *
 * neap：：小潮
 *
 * pre-前
 * ```
 *
 * ```text
 * 3:5-3:6 warning Unexpected entry without a separator, expected `：` between term and gloss
 * 5:5-5:7 warning Unexpected `——` between term and gloss, expected `：`
 * 7:5-7:7 warning Unexpected `：：` between term and gloss, expected `：`
 * 9:5-9:5 warning Unexpected entry without a separator, expected `：` between term and gloss
 * ```
 *
 * ```markdown fixed
 * 学习：
 *
 * ebbs：退潮；（ebb的复数）
 *
 * quay：码头
 *
 * neap：小潮
 *
 * pre-前
 * ```
 *
 * ```markdown {"halfWidth": true}
 * 学习：
 *
 * ebb: 退潮; 减退
 * ```
 *
 * ```text
 * 3:4-3:6 warning Unexpected `: ` between term and gloss, expected `：`
 * 3:8-3:10 warning Unexpected `; ` between senses, expected `；`
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
 * ebb：退潮；减退
 *
 * quay: 码头; 埠头
 *
 * **fall dry：** 干涸
 *
 * slack water
 *
 * > 平潮：退潮之前。
 * ```
 *
 * A line with more words of the article is a sentence about a term.
 *
 * ```markdown
 * 学习：
 *
 * ebbs 是tide的一种变化（ebb的复数）
 *
 * ebb：退潮
 * ```
 */
export const entrySeparator: Rule = defineRule({
  id: 'entry-separator',
  options: {halfWidth: false},
  messages: {
    missing: {
      en: 'Unexpected entry without a separator, expected `{expected}` between term and gloss',
      'zh-Hans': '词条与释义之间没有分隔符，应有 `{expected}`'
    },
    other: {
      en: 'Unexpected `{actual}` between term and gloss, expected `{expected}`',
      'zh-Hans': '词条与释义之间是 `{actual}`，应为 `{expected}`'
    },
    senses: {
      en: 'Unexpected `{actual}` between senses, expected `{expected}`',
      'zh-Hans': '义项之间是 `{actual}`，应为 `{expected}`'
    }
  },
  check({note, options, report}) {
    const isFull = usesFullWidth(note.languages)
    const usual = isFull ? '：' : ': '
    const reportsWidth = options.halfWidth && isFull
    const lookAtLines = ({children}: {children: ReadonlyArray<Nodes>}): void => {
      if (!isFull) return
      for (const child of children) if (child.type === 'line') lookAtLine(report, child, usual)
    }

    return {
      vocabulary: lookAtLines,
      segment({children}) {
        const start = children.findIndex((child) => child.type === 'vocabulary')
        if (start !== -1) lookAtLines({children: children.slice(start)})
      },
      entry(node) {
        const term = termOf(node)
        const gloss = glossOf(node)
        if (term && gloss?.before !== undefined) {
          const actual = trim(gloss.before)
          if (actual === '') lookAtMissing(report, term, gloss, usual)
          else if (actual !== '：' && (actual !== ':' || reportsWidth)) {
            const place = placeBetween(term, gloss)
            const {before} = gloss
            const expected = [separatorOf(usual, term, gloss.children[0]?.value ?? '')]
            report({message: 'other', place, actual: before, expected, fix: 'safe'})
          } else lookAtDoubled(report, term, gloss, usual)
        }

        if (gloss && reportsWidth) lookAtSenses(report, gloss)
      }
    }
  }
})

/** Where the marks start that a term ends in, with the spaces before them; its end, where it ends in none. */
function startOfMark(term: string): number {
  const {length} = term
  const isDash = term.endsWith('-')
  const set = isDash ? '-' : marks
  let first = length
  while (first > 0 && length - first < mostMarks && set.includes(term.charAt(first - 1))) first--
  if (first === length) return length
  let start = first
  while (start > 0 && first - start < mostSpaces && /[\s\u200B]/.test(term.charAt(start - 1))) start--
  return isDash && start === first ? length : start
}

/** Report that no colon stands before a gloss: another mark that the term ends in, or nothing. */
function lookAtMissing(report: Reporter, term: Term, gloss: Gloss, usual: string): void {
  const {value} = term
  if (strongWithColon.test(value)) return
  const markStart = startOfMark(value)
  const found = markStart < value.length
  const start = placeInLine(term, markStart, value.length)?.start
  const end = placeOf(gloss)?.start
  report({
    message: found ? 'other' : 'missing',
    place: start && end && {start, end},
    actual: value.slice(markStart) + (gloss.before as string),
    expected: [usual],
    fix: (!found && doubtful.test(value)) || statement.test(gloss.children[0]?.value ?? '') ? 'unsafe' : 'safe'
  })
}

/** Report a line that is an entry but for its separator. */
function lookAtLine(report: Reporter, line: Line, usual: string): void {
  const found = unpartedEntry(line)
  if (!found) return
  const {glossStart, termEnd} = found
  const start = startOfMark(line.value.slice(0, termEnd))
  report({
    message: start === termEnd ? 'missing' : 'other',
    place: placeIn(line, start, glossStart),
    actual: line.value.slice(start, glossStart),
    expected: [usual],
    fix: doubtful.test(line.value.slice(0, start)) ? 'unsafe' : 'safe'
  })
}

/** Report a second colon, that the first sense begins with. */
function lookAtDoubled(report: Reporter, term: Term, gloss: Gloss, usual: string): void {
  const [sense] = gloss.children
  const colons = sense?.type === 'sense' ? /^[:：]+\s{0,20}/.exec(sense.value)?.[0] : undefined
  if (!sense || !colons || colons.length === sense.value.length) return
  const start = placeOf(term)?.end
  const end = placeInLine(sense, 0, colons.length)?.end
  const place = start && end && {start, end}
  const expected = [separatorOf(usual, term, sense.value.slice(colons.length))]
  report({message: 'other', place, actual: (gloss.before as string) + colons, expected, fix: 'safe'})
}

/** What stands between a term and its gloss, with a space where strong text goes on from one into the other. */
function separatorOf(usual: string, term: Term, gloss: string): string {
  return usual === '：' && isStrongAcross(term.value, gloss) ? `${usual} ` : usual
}

function lookAtSenses(report: Reporter, {children}: Gloss): void {
  for (const [index, child] of children.entries()) {
    const left = children[index - 1]
    const isSense = child.type === 'sense' || child.type === 'inflection'
    const actual = child.before ?? ''
    if (!left || !isSense || left.type === 'pronunciation' || trim(actual) !== ';') continue
    const place = placeBetween(left, child)
    report({message: 'senses', place, actual, expected: ['；'], fix: 'safe'})
  }
}
