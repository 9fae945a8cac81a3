import type {Handle} from 'mdast-util-to-markdown'
import type {Gloss} from '../nodes.js'

/** A part of a gloss, or a text between parts. */
type Part = Gloss['children'][number]

/** What stands between parts where nothing does, by the type of the part after it. */
const separators: Readonly<Record<string, string>> = {
  pronunciation: ' ',
  sense: '；',
  inflection: '；',
  remark: ' '
}

/** Write a gloss. */
export const gloss: Handle = (node: Gloss, _, state, info) => {
  const children: Array<Part> = []
  let previous: Part | undefined
  for (const child of node.children) {
    const separator = previous && separatorBetween(previous, child)
    if (separator !== undefined) children.push({type: 'text', value: separator})
    children.push(child)
    previous = child
  }

  // A shallow copy whose parts are all inline: that is what the writer of inline Markdown needs.
  return state.containerPhrasing({...node, children}, info)
}

function separatorBetween(left: Part, right: Part): string | undefined {
  if (!(left.type in separators) || !(right.type in separators)) return undefined
  // Parts that touched where they were read need nothing: `退潮（ebb的复数）`.
  const end = left.position?.end.offset
  if (end !== undefined && end === right.position?.start.offset) return undefined
  return left.type === 'pronunciation' ? ' ' : separators[right.type]
}
