import type {Entry, Heading, Nodes, Parents, Title} from '../../syntax/nodes.js'
import {lineEndingsIn} from '../../syntax/prose.js'
import {type DelimiterRun, unmatchedAsterisks} from '../../text/delimiters.js'
import {type ExactPoint, placeIn, placeOf} from '../../syntax/place.js'
import {createPlacer} from '../part/placer.js'
import {type Rule, defineRule} from '../rule.js'

/** What may hold asterisks that belong to no emphasis: code, links, HTML. Nothing is said of these. */
const opaque = /[`<]|\]\(/

/** Closing marks by opening ones: inside them emphasis starts and ends where it should. */
const quotes: Readonly<Record<string, string>> = {'“': '”', '‘': '’', '《': '》', '「': '」', '（': '）'}

/**
 * Asterisks mark no emphasis, and are shown as asterisks.
 *
 * ## Why
 *
 * `*Tide’*s` is shown with its asterisks: emphasis starts before a letter and ends after one, unless
 * white space or a mark stands on its other side. Chinese has no white space, so that `说**“是”**。` is
 * not bold either. A term that holds asterisks is not found in its source text.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The editor of *Tide’*s first page
 *
 * likes tables*.*
 *
 * 编辑说**“潮汐表”**很有用。
 *
 * 他问**“潮”与“汐”**有何不同。
 *
 * 学习：
 *
 * *page：页
 * ```
 *
 * ```text
 * 5:15-5:16 warning Unexpected `*` that marks no emphasis, expected a pair around words
 * 7:13-7:16 warning Unexpected `*.*` that marks no emphasis, expected `.`
 * 9:4-9:13 warning Unexpected `**“潮汐表”**` that marks no emphasis, expected `“**潮汐表**”`
 * 11:3-11:5 warning Unexpected `**` that marks no emphasis, expected a pair around words
 * 15:1-15:2 warning Unexpected `*` that marks no emphasis, expected a pair around words
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * 原文：
 *
 * The editor of *Tide’*s first page
 *
 * likes tables.
 *
 * 编辑说“**潮汐表**”很有用。
 *
 * 他问**“潮”与“汐”**有何不同。
 *
 * 学习：
 *
 * *page：页
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # *Tides*
 *
 * 原文：
 *
 * The **tide** of *two
 * lines* ebbs 2 * 3 times in a f\*\*\* day; d**n it, `**`.
 *
 * * 潮水**退**了，**“两次”** 。
 *
 * 学习：
 *
 * **ebb：** *退潮*；减退
 * ```
 */
export const literalAsterisks: Rule = defineRule({
  id: 'literal-asterisks',
  messages: {
    literal: {
      en: 'Unexpected `{actual}` that marks no emphasis, expected a pair around words',
      'zh-Hans': '`{actual}` 不起强调作用，应成对写在词语两边'
    },
    other: {
      en: 'Asterisks that mark no emphasis, too',
      'zh-Hans': '这里的星号也不起强调作用'
    },
    pair: {
      en: 'Unexpected `{actual}` that marks no emphasis, expected `{expected}`',
      'zh-Hans': '`{actual}` 不起强调作用，应为 `{expected}`'
    }
  },
  check({report, text: textOf}) {
    if (!textOf().includes('*')) return {}
    const look: Look = (text, start) => {
      const {pairs, single} = findingsIn(text)
      const pairPlace = createPlacer(text, start)
      for (const {end, expected, offset} of pairs) {
        const actual = text.slice(offset, end)
        report({message: 'pair', place: pairPlace(offset, end), actual, expected: [expected], fix: 'safe'})
      }

      const runPlace = createPlacer(text, start)
      const [place, ...others] = single.map((run) => runPlace(run.start, run.start + run.length))
      const [first] = single
      if (!first) return
      const related = others.map((other) => ({message: 'other' as const, place: other}))
      report({message: 'literal', place, actual: '*'.repeat(first.length), related})
    }

    const visit = ({children}: Parents): void => {
      lookAtLines(children, look)
    }
    const visitHeading = (node: Heading | Title): void => {
      if (node.value.includes('*')) look(node.value, placeIn(node, 0, 0)?.start)
    }

    return {
      afterword: visit,
      entry(node) {
        if (hasAsterisk(node)) look(entryText(node), placeOf(node)?.start)
      },
      front: visit,
      heading: visitHeading,
      section: visit,
      segment: visit,
      sourceText: visit,
      title: visitHeading,
      translation: visit,
      vocabulary: visit
    }
  }
})

/** Looks at a text that starts at a point. */
type Look = (text: string, start: ExactPoint | undefined) => void

/** Shows each paragraph that has asterisks: adjacent lines are one paragraph of Markdown. */
function lookAtLines(children: ReadonlyArray<Nodes>, look: Look): void {
  for (let index = 0; index < children.length; index++) {
    const node = children[index] as Nodes
    if (node.type !== 'line' || !node.value.includes('*')) continue
    const lines = [node.value]
    let next = children[index + 1]
    for (; next?.type === 'line' && lineEndingsIn(next.before ?? '') === 1; next = children[++index + 1]) {
      lines.push(next.before as string, next.value)
    }

    look(lines.join(''), placeOf(node)?.start)
  }
}

/** Asterisks that are one mistake together. */
interface Pair {
  offset: number
  end: number
  expected: string
}

/** Asterisks of a paragraph that mark no emphasis: in pairs that can be mended, and others. */
function findingsIn(text: string): {pairs: Array<Pair>; single: Array<DelimiterRun>} {
  const pairs: Array<Pair> = []
  const single: Array<DelimiterRun> = []
  if (opaque.test(text)) return {pairs, single}
  const runs = unmatchedAsterisks(text).filter((run) => !isMeant(text, run))

  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as DelimiterRun
    const next = runs[index + 1]
    const pair = next && pairOf(text, run, next)
    if (pair) {
      pairs.push(pair)
      index++
    } else single.push(run)
  }

  return {pairs, single}
}

/** Whether a run is a sign of its own: `2 * 3`, the marker of a list, `d**n`, `f***`. */
function isMeant(text: string, {length, start}: DelimiterRun): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(start + length)
  const isLetter = /[A-Za-z]/.test(before)
  return (
    (length === 1 && /^\s?$/.test(before) && /^\s?$/.test(after)) ||
    (isLetter && (length > 2 || /[A-Za-z]/.test(after))) ||
    (length > 2 && length === text.length)
  )
}

/** What two runs are to be, where that is certain. */
function pairOf(text: string, run: DelimiterRun, next: DelimiterRun): Pair | undefined {
  const {length, start: offset} = run
  const inner = text.slice(offset + length, next.start)
  if (next.length !== length || inner.includes('*')) return undefined
  const end = next.start + length
  // No reader emphasises a full stop.
  if (/^[!,.:;?、。，：；！？]$/.test(inner)) return {offset, end, expected: inner}
  const [opening = ''] = inner
  const closing = Object.hasOwn(quotes, opening) ? (quotes[opening] as string) : ''
  const words = inner.slice(1, -1)
  if (closing === '' || !inner.endsWith(closing) || words.trim() !== words || words === '') return undefined
  if (words.includes(opening) || words.includes(closing)) return undefined
  const marks = '*'.repeat(length)
  return {offset, end, expected: opening + marks + words + marks + closing}
}

/** Whether the line of an entry has asterisks. */
function hasAsterisk({children}: Entry): boolean {
  for (const child of children) {
    if (child.type === 'term' && child.value.includes('*')) return true
    if (child.type !== 'gloss') continue
    for (const part of child.children) if (part.value.includes('*')) return true
  }

  return false
}

/** The line of an entry, as written. */
function entryText({children}: Entry): string {
  let text = ''
  for (const child of children) {
    if (child.type === 'term') text += child.value
    else if (child.type === 'gloss') {
      text += child.before ?? ''
      for (const part of child.children) text += (part.before ?? '') + part.value
      text += child.closing ?? ''
    }
  }

  return text
}
