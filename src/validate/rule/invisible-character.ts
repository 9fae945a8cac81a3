/* eslint-disable no-irregular-whitespace -- the examples hold what the rule is about */
import {isLanguage} from '../../syntax/languages.js'
import type {Literals, Nodes, Note} from '../../syntax/nodes.js'
import {type ExactPoint, placeOf, pointAfter} from '../../syntax/place.js'
import {createPlacer} from '../part/placer.js'
import {type Rule, defineRule} from '../rule.js'

/** Characters that show nothing, and spaces other than the usual one. */
const invisible =
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\uFFF9-\uFFFB]/

const spaces = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/
const joiners = /[\u200B-\u200D]/
const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** Letters that joiners shape, or that have no spaces between words, and what emoji are made of. */
const shaped =
  /[\u0590-\u1CFF\u2190-\u2BFF\uA800-\uABFF\uD83C-\uDFFF\uFB1D-\uFDFF\uFE70-\uFEFC]|\uFE0F/

/** Chinese, Japanese and Korean characters, and the marks that are as wide. */
const wide = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/

/** Characters around an invisible one that may say what it is for. */
const near = 100

/**
 * A note holds a character that nobody sees.
 *
 * ## Why
 *
 * Zero-width spaces, soft hyphens and control characters come with text that is copied from web pages
 * and PDFs. A word that holds one looks like any other, but no search finds it; a no-break space
 * between two words has the same effect. What has its use is left alone: joiners in emoji and in
 * scripts that need them, marks of direction near text from right to left, no-break spaces in French,
 * ideographic spaces next to ideographs, a byte-order mark.
 *
 * ## Wrong
 *
 * ```markdown
 * # Ti­des
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 潮水⁠退了。
 *
 * ​
 *
 * 学习：
 *
 * ebb：⁠退潮
 *
 * > ​
 * ```
 *
 * ```text
 * 1:5-1:6 warning Unexpected invisible character `U+00AD`, expected none
 * 5:4-5:5 warning Unexpected space `U+00A0`, expected an ordinary one
 * 7:3-7:4 warning Unexpected invisible character `U+2060`, expected none
 * 9:1-9:2 warning Unexpected invisible character `U+200B`, expected none
 * 13:5-13:6 warning Unexpected invisible character `U+2060`, expected none
 * 15:3-15:4 warning Unexpected invisible character `U+200B`, expected none
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 潮水退了。
 *
 *
 *
 * 学习：
 *
 * ebb：退潮
 *
 * > 
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides 👩‍🔬
 *
 * 原文：
 *
 * The tide (‏גאות‏) ebbs.
 *
 * 潮水　退了。
 * ```
 */
export const invisibleCharacter: Rule = defineRule({
  id: 'invisible-character',
  messages: {
    character: {
      en: 'Unexpected invisible character `{name}`, expected none',
      'zh-Hans': '有看不见的字符 `{name}`，应删去'
    },
    space: {
      en: 'Unexpected space `{name}`, expected an ordinary one',
      'zh-Hans': '有特殊的空格 `{name}`，应为普通空格'
    }
  },
  check({note, report, text: textOf}) {
    // One search of the whole text costs less than one of each part.
    if (!invisible.test(textOf())) return {}
    const {source, translation} = note.languages
    const isFrench = [source, translation].some((tag) => isLanguage(tag, 'fr'))
    const look: Look = (text, start, isGap) => {
      if (!invisible.test(text)) return
      const place = createPlacer(text, start)
      for (let index = 0; index < text.length; index++) {
        const actual = text.charAt(index)
        if (!invisible.test(actual) || isUseful(text, index)) continue
        const isSpace = spaces.test(actual)
        if (isSpace && (isGap || isFrench)) continue
        report({
          message: isSpace ? 'space' : 'character',
          values: {name: nameOf(actual)},
          place: place(index, index + 1),
          actual,
          expected: [isSpace ? ' ' : ''],
          fix: 'safe'
        })
      }
    }

    return {
      note(node) {
        eachText(node, look)
      }
    }
  }
})

/** Looks at a text that starts at a point; a gap stands between nodes. */
type Look = (text: string, start: ExactPoint | undefined, isGap: boolean) => void

/** Whether a character that shows nothing has its use where it stands. */
function isUseful(text: string, index: number): boolean {
  const character = text.charAt(index)
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  if (joiners.test(character)) return shaped.test(before) || shaped.test(after)
  if (directions.test(character)) return rightToLeft.test(text.slice(Math.max(0, index - near), index + near))
  return character === '\u3000' && (wide.test(before) || wide.test(after))
}

/** Shows all texts of a note: values, and what stands between and around nodes. */
function eachText(note: Note, look: Look): void {
  const opening = note.opening ?? ''
  const start = placeOf(note)?.start
  const mark = opening.startsWith('\uFEFF') ? 1 : 0
  if (opening.length > mark) look(opening.slice(mark), start && pointAfter(start, opening.slice(0, mark)), true)
  const visit = (node: Nodes, previous: Nodes | undefined): void => {
    if (node.before) look(node.before, previous && placeOf(previous)?.end, true)
    if ('children' in node) {
      let last: Nodes | undefined
      for (const child of node.children) {
        visit(child, last)
        last = child
      }

      if ('closing' in node && node.closing) look(node.closing, last && placeOf(last)?.end, true)
    } else lookAtValue(node, look)
  }

  visit(note, undefined)
}

function lookAtValue(node: Literals, look: Look): void {
  const start = placeOf(node)?.start
  const opening = 'opening' in node ? (node.opening ?? '') : ''
  const closing = 'closing' in node ? (node.closing ?? '') : ''
  if (opening) look(opening, start, true)
  look(node.value, start && opening ? pointAfter(start, opening) : start, false)
  if (closing) look(closing, start && pointAfter(start, opening + node.value), true)
}

/** `U+200B`. */
function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
