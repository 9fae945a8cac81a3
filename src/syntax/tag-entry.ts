import {isSpace} from '../text/characters.js'
import type {Entry} from './nodes.js'

/**
 * Whether an entry begins and ends as a tag does: `<i title="ebb：退潮">；`. Its line is text for what stands after the
 * last sense; without, it may be HTML.
 */
export function mayBeTag({children}: Entry): boolean {
  const [term] = children
  const gloss = children.find((child) => child.type === 'gloss')
  const value = gloss?.children.at(-1)?.value ?? ''
  let end = value.length
  while (end > 0 && (value.charAt(end - 1) === '、' || isSpace(value.charCodeAt(end - 1)))) end--
  if (term?.type !== 'term' || !term.value.startsWith('<') || value.charAt(end - 1) !== '>') return false
  // A tag that ends in the term is not one that goes on in the gloss, unless in an attribute.
  return !term.value.includes('>') || /["']/.test(term.value)
}
