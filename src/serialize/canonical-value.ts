import type {Gloss, Heading, LiteralType, Title} from '../syntax/nodes.js'
import {readPronunciation, writePronunciation} from '../syntax/pronunciation.js'
import {readSignature, writeSignature} from '../syntax/signature.js'
import {isColon, isSemicolon, isSpace, skipSpaceBack, trim} from '../text/characters.js'

/** Strong text that ends in a colon, and holds no other mark of Markdown. */
const strongWithColon = /^\*\*[^\s*\\`_[<&][^*\\`_[<&]*[：:]\*\*$/

/** The canonical form of the value of a literal; one that would read otherwise stays as it is. */
export function canonicalValue(type: LiteralType, value: string, gloss: Gloss | undefined): string {
  switch (type) {
    case 'label': {
      return canonicalLabel(value)
    }

    case 'pronunciation': {
      return gloss && holdsOpenBracket(gloss) ? value : canonicalPronunciation(value)
    }

    case 'signature': {
      return canonicalSignature(value)
    }

    case 'term': {
      // In `**ebb：** 退潮`, the colon goes to its place after the term.
      return strongWithColon.test(value) ? `${trim(value.slice(0, -3))}**` : value
    }

    default: {
      return value
    }
  }
}

/** The canonical form of a heading. */
export function canonicalHeading(node: Title | Heading): Title | Heading {
  const {type, value} = node
  const usual = type === 'title' ? 1 : 2
  const depth = node.opening === undefined ? usual : trim(node.opening).length
  const opening = '#'.repeat(depth) + (value ? ' ' : '')
  return endsLikeClosing(value) ? {type, opening, value, closing: ' #'} : {type, opening, value}
}

/** Whether a heading that ends in a text needs a closing sequence, for the text reads as one. */
function endsLikeClosing(value: string): boolean {
  const text = value.replace(/#+$/, '')
  return text !== value && (text === '' || isSpace(text.charCodeAt(text.length - 1)))
}

/** The word of a label and a colon as wide as its letters. */
function canonicalLabel(value: string): string {
  let end = value.length
  while (isColon(value.charCodeAt(end - 1)) || isSemicolon(value.charCodeAt(end - 1))) end--
  const word = value.slice(0, skipSpaceBack(value, 0, end))
  return word + (word.charCodeAt(word.length - 1) > 0x7f ? '：' : ':')
}

/** A pronunciation between square brackets or slashes, if it is one there, too. */
function canonicalPronunciation(value: string): string {
  const parts = readPronunciation(value)
  const written = writePronunciation(parts)
  return written.slice(0, -1).includes(']') && written.endsWith(']') ? value : written
}

/** Whether a bracket in a sense would be closed by one of a pronunciation. */
function holdsOpenBracket({children}: Gloss): boolean {
  return children.some(
    ({type, value}) => type !== 'pronunciation' && value.lastIndexOf('[') > value.lastIndexOf(']')
  )
}

/**
 * A signature that is understood as a whole in canonical form; any other as it is, as is one that
 * begins with a word or a mark, or is in traditional Chinese.
 */
function canonicalSignature(value: string): string {
  if (!/^\d/.test(value) || /[於點時週禮]/.test(value)) return value
  const parts = readSignature(value)
  if (parts.date === undefined || parts.text !== '') return value
  const written = writeSignature(parts)
  // A place that holds marks would be read as Markdown again.
  const {place, time} = readSignature(written)
  return place === parts.place && time === parts.time ? written : value
}
