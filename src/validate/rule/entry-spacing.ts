import {usesFullWidth} from '../../syntax/languages.js'
import type {Entry, Inline} from '../../syntax/nodes.js'
import {isStrongAcross} from '../../syntax/strong-term.js'
import {isColon, skipSpace, skipSpaceBack, trim} from '../../text/characters.js'
import {glossOf, termOf} from '../part/entry.js'
import {type ExactPosition, placeBetween, placeOf, pointAfter} from '../../syntax/place.js'
import {type Rule, type RuleContext, defineRule} from '../rule.js'

type Reporter = RuleContext<
  'adjacent' | 'after' | 'before' | 'indentation' | 'semicolon' | 'space'
>['report']

/**
 * An entry has too much white space, or none after a pronunciation.
 *
 * ## Why
 *
 * Entries that are all written alike are easier to search and to compare. `format` writes them so.
 *
 * ## Wrong
 *
 * ```markdown
 * 学习：
 *
 *  ebb ： 英 [eb]退潮； 减退
 *
 * quay：英 [kiː]   码头
 * ```
 *
 * ```text
 * 3:1-3:2 warning Unexpected white space before an entry, expected none
 * 3:5-3:6 warning Unexpected white space before the separator, expected none
 * 3:7-3:8 warning Unexpected white space after the separator, expected none
 * 3:14-3:14 warning Unexpected text right after a pronunciation, expected one space between them
 * 3:16-3:18 warning Unexpected white space beside a semicolon, expected none
 * 5:13-5:16 warning Unexpected separator beside a pronunciation or remark, expected one space
 * ```
 *
 * ```markdown fixed
 * 学习：
 *
 * ebb：英 [eb] 退潮；减退
 *
 * quay：英 [kiː] 码头
 * ```
 *
 * ## Right
 *
 * What stands after a half-width colon or semicolon is a matter of the mark: see `entry-separator`.
 *
 * ```markdown
 * 学习：
 *
 * ebb：英 [eb] 退潮；减退 **注意发音**
 *
 * quay: 码头; 埠头
 * ```
 */
export const entrySpacing: Rule = defineRule({
  id: 'entry-spacing',
  messages: {
    indentation: {
      en: 'Unexpected white space before an entry, expected none',
      'zh-Hans': '词条前有多余的空白，应删去'
    },
    before: {
      en: 'Unexpected white space before the separator, expected none',
      'zh-Hans': '分隔符前有多余的空白，应删去'
    },
    after: {
      en: 'Unexpected white space after the separator, expected none',
      'zh-Hans': '分隔符后有多余的空白，应删去'
    },
    space: {
      en: 'Unexpected separator beside a pronunciation or remark, expected one space',
      'zh-Hans': '音标或备注旁的分隔有误，应为一个空格'
    },
    adjacent: {
      en: 'Unexpected text right after a pronunciation, expected one space between them',
      'zh-Hans': '音标与后面的文字之间没有空格，应有一个空格'
    },
    semicolon: {
      en: 'Unexpected white space beside a semicolon, expected none',
      'zh-Hans': '分号旁有多余的空白，应删去'
    }
  },
  check({note, report}) {
    const isFull = usesFullWidth(note.languages)
    return {
      vocabulary({before, children}) {
        for (const [index, child] of children.entries()) {
          const gap = index === 0 ? before : child.before
          if (child.type === 'entry' && gap) lookAtIndentation(report, child, gap)
        }
      },
      entry(node) {
        const term = termOf(node)
        const gloss = glossOf(node)
        const place = term && gloss && placeBetween(term, gloss)
        if (!place || !gloss.before) return
        const isTight = isFull && !isStrongAcross(term.value, gloss.children[0]?.value ?? '')
        lookAtSeparator(report, place, gloss.before, isTight)
      },
      gloss({children}) {
        for (const [index, right] of children.entries()) {
          const left = children[index - 1]
          if (!left || right.before === undefined || right.before === '；') continue
          lookBetween(report, left, right, isFull)
        }
      }
    }
  }
})

function lookAtIndentation(report: Reporter, entry: Entry, before: string): void {
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const actual = before.slice(start)
  const end = start > 0 && actual !== '' ? placeOf(entry)?.start : undefined
  if (!end || trim(actual) !== '') return
  const place = placeBack(end, actual.length)
  report({message: 'indentation', place, actual, expected: [''], fix: 'safe'})
}

function lookAtSeparator(
  report: Reporter,
  {start, end}: ExactPosition,
  before: string,
  isTight: boolean
): void {
  const first = skipSpace(before, 0, before.length)
  if (!isColon(before.charCodeAt(first))) return
  if (first > 0) {
    const actual = before.slice(0, first)
    const place = placeBack(pointAfter(start, actual), first)
    report({message: 'before', place, actual, expected: [''], fix: 'safe'})
  }

  const last = skipSpaceBack(before, 0, before.length)
  if (isTight && last < before.length && before.charAt(last - 1) === '：') {
    const actual = before.slice(last)
    const place = placeBack(end, actual.length)
    report({message: 'after', place, actual, expected: [''], fix: 'safe'})
  }
}

function lookBetween(report: Reporter, left: Inline, right: Inline, isFull: boolean): void {
  const place = placeBetween(left, right)
  const actual = right.before as string
  if (isSpaced(left, right, actual)) {
    if (actual === ' ') return
    const message = actual === '' ? 'adjacent' : 'space'
    report({message, place, actual, expected: [' '], fix: 'safe'})
  } else if (isFull && trim(actual) === '；' && right.type !== 'remark') {
    report({message: 'semicolon', place, actual, expected: ['；'], fix: 'safe'})
  }
}

/** Whether two parts of a gloss have one space between them, rather than a semicolon. */
function isSpaced(left: Inline, right: Inline, between: string): boolean {
  return (
    left.type === 'pronunciation' ||
    ((right.type === 'pronunciation' || right.type === 'remark') &&
      between.length > 1 &&
      trim(between) === '')
  )
}

/** The range of some code units that end at a point of their line; `undefined` where it has fewer. */
function placeBack(end: ExactPosition['end'], length: number): ExactPosition | undefined {
  const {line, column, offset} = end
  if (column <= length || offset < length) return undefined
  return {start: {line, column: column - length, offset: offset - length}, end}
}
