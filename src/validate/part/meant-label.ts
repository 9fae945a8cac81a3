import {type LabelRole, type LabelWords, canonicalLabel} from '../../syntax/labels.js'
import type {Heading, Line, Nodes} from '../../syntax/nodes.js'
import {firstLeaf, lastLeaf} from '../../syntax/leaves.js'
import type {Report} from '../rule.js'
import {isColon, isSemicolon, skipSpace} from '../../text/characters.js'

/** A line, or heading, that is meant as a label. */
export interface MeantLabel {
  /** The word and its colon, in canonical form. */
  label: string
  /** Whether only characters that nobody sees keep it from being one. */
  isHidden: boolean
}

/** Code units of such a line at most. */
const longest = 24

/** Characters that nobody sees. */
// eslint-disable-next-line no-control-regex -- control characters are among what nobody sees
const hidden = /[\0-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g

/** What stands before the word of such a line, and after it. */
const mark = '*_【】[]［］「」〔〕'
const colon = ':：;；,，、.。∶︰﹕'

const roles: ReadonlyArray<Exclude<LabelRole, 'afterword'>> = ['source', 'translation', 'vocabulary']

/**
 * The label that a line or heading is meant as: its word, with nothing but marks around it and white
 * space in it. What is marked as an item of a list is none, nor is a line as labels are written.
 */
export function meantLabel(
  {type, value}: Heading | Line,
  words: LabelWords
): MeantLabel | undefined {
  if (value.length > longest || !hasFirstOf(value, words)) return undefined
  const visible = value.replaceAll(hidden, '')
  let start = 0
  let end = visible.length
  while (start < end && isOf(mark, visible, start)) start++
  while (start < end && isOf(mark + colon, visible, end - 1)) end--
  const text = visible.slice(start, end).replaceAll(/\s/g, '')
  for (const role of roles) {
    for (const word of words[role]) {
      if (text !== word.replaceAll(/\s/g, '')) continue
      const label = canonicalLabel(word)
      const isHeading = type === 'heading'
      // So far indented that it is code.
      if (!isHeading && value.startsWith(word) && isEndOfLabel(value, word.length)) return undefined
      return {label, isHidden: !isHeading && visible === label}
    }
  }

  return undefined
}

/** A line, or a heading, that is meant as a label. What nobody sees is of `invisible-character`. */
export function textAsLabel(
  node: Heading | Line,
  words: LabelWords
): Pick<Report, 'actual' | 'expected'> | undefined {
  const meant = meantLabel(node, words)
  if (!meant || meant.isHidden) return undefined
  const {opening = '', closing = ''} = node.type === 'heading' ? node : {}
  return {actual: opening + node.value + closing, expected: [meant.label]}
}

/** Whether a node begins with such a line, or one right above it is one. */
export function isBelowMeantLabel(
  node: Nodes,
  previous: Nodes | undefined,
  words: LabelWords
): boolean {
  return [firstLeaf(node), previous && lastLeaf(previous)].some(
    (leaf) =>
      (leaf?.type === 'line' || leaf?.type === 'heading') &&
      meantLabel(leaf, words) !== undefined
  )
}

/** Whether a text has the first letter of one of the words: few lines do. */
function hasFirstOf(text: string, words: LabelWords): boolean {
  for (const role of roles) {
    for (const word of words[role]) if (text.includes(word.charAt(0))) return true
  }

  return false
}

function isOf(characters: string, text: string, offset: number): boolean {
  const character = text.charAt(offset)
  return characters.includes(character) || /\s/.test(character)
}

/** Whether nothing but the colon of a label, or what stands for one, follows an offset. */
function isEndOfLabel(text: string, offset: number): boolean {
  const mark = skipSpace(text, offset, text.length)
  const code = text.charCodeAt(mark)
  return mark + (isColon(code) || isSemicolon(code) ? 1 : 0) === text.length
}
