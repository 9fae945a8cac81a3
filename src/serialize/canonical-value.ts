import {canonicalLabel} from '../syntax/labels.js'
import type {Heading, LiteralType, Title} from '../syntax/nodes.js'
import {canonicalPronunciation} from '../syntax/pronunciation.js'
import {canonicalSignature} from '../syntax/signature.js'
import {codes, isSpace, trim} from '../text/characters.js'

/** Strong text that ends in a colon, and holds no other mark of Markdown. */
const strongWithColon = /^\*\*[^\s*\\`_[<&][^*\\`_[<&]*[：:]\*\*$/

/**
 * The canonical form of the value of a literal; one that would read otherwise stays as it is.
 *
 * @param type Type of the literal.
 * @param value Its value.
 * @param isInBracket Whether a bracket of its own would close one in the gloss that it stands in.
 */
export function canonicalValue(type: LiteralType, value: string, isInBracket: boolean): string {
  switch (type) {
    case 'label': {
      return canonicalLabel(value)
    }

    case 'pronunciation': {
      return isInBracket ? value : canonicalPronunciation(value)
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
  // It was parsed, so that its number signs are known.
  const depth = trim(node.opening as string).length
  const opening = '#'.repeat(depth) + (value ? ' ' : '')
  return endsLikeClosing(value) ? {type, opening, value, closing: ' #'} : {type, opening, value}
}

/** Whether a heading that ends in a text needs a closing sequence, for the text reads as one. */
function endsLikeClosing(value: string): boolean {
  let end = value.length
  while (end > 0 && value.charCodeAt(end - 1) === codes.numberSign) end--
  return end < value.length && (end === 0 || isSpace(value.charCodeAt(end - 1)))
}
