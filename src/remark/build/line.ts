import type * as note from '../../syntax/nodes.js'
import {htmlData} from '../html.js'
import type {Label, Signature} from '../nodes.js'
import {type Builder, languageAt, phrasingOfUnit, positionOf, takeUnit} from './builder.js'

/** Build a label or a signature: a line of its own kind. */
export function buildLine<Type extends 'label' | 'signature'>(
  builder: Builder,
  type: Type,
  node: note.Label | note.Signature
): (Type extends 'label' ? Label : Signature) | undefined {
  const position = positionOf(node)
  const children = phrasingOfUnit(builder, takeUnit(builder), position)
  if (!children) return undefined
  const line: Label | Signature = {
    type,
    children,
    position,
    data: htmlData(type, languageAt(builder, position))
  }
  return line as Type extends 'label' ? Label : Signature
}
