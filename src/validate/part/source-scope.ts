import type {Nodes} from '../../syntax/nodes.js'
import {codes} from '../../text/characters.js'
import {type Matcher, type MatcherOptions, createMatcher} from '../../text/terms/matcher.js'
import {type ExactPosition, placeIn} from '../../syntax/place.js'

/** Text that entries gloss, and where its parts stand. */
export interface SourceScope {
  matcher: Matcher
  /** Where a range of the text stands; of one that goes on in another line, its beginning. */
  placeOf: (start: number, end: number) => ExactPosition | undefined
}

type TextNode = Extract<Nodes, {type: 'title' | 'heading' | 'line'}>

/**
 * The text in the language of the article that stands in some nodes, or in the source texts among them.
 * It is put together where it is first asked for.
 */
export function createSourceScope(
  nodes: () => ReadonlyArray<Nodes>,
  options: Readonly<MatcherOptions>
): () => SourceScope {
  let scope: SourceScope | undefined
  return () => (scope ??= readScope(textNodes(nodes()), options))
}

function readScope(nodes: ReadonlyArray<TextNode>, options: Readonly<MatcherOptions>): SourceScope {
  const parts: Array<string> = []
  let previous: string | undefined
  for (const {type, value} of nodes) {
    if (previous !== undefined) parts.push(jointBetween(previous, type))
    parts.push(value)
    previous = value
  }

  return {
    // Joined at once, and not piece by piece: such a string is read faster.
    matcher: createMatcher(parts.join(''), options),
    placeOf(start, end) {
      let first = 0
      let place: ExactPosition | undefined
      for (const [index, node] of nodes.entries()) {
        const {length} = node.value
        const next = nodes[index + 1]
        const after = first + length + (next ? jointBetween(node.value, next.type).length : 0)
        if (!next || start < after) {
          place = placeIn(node, start - first, Math.min(end - first, length))
          break
        }

        first = after
      }

      return place
    }
  }
}

/** A line that ends in a hyphen goes on in the next; between a heading and a line, a sentence ends. */
function jointBetween(line: string, type: TextNode['type']): string {
  if (type !== 'line') return '\n'
  return line.charCodeAt(line.length - 1) === codes.dash ? '' : ' '
}

function textNodes(nodes: ReadonlyArray<Nodes>, found: Array<TextNode> = []): Array<TextNode> {
  for (const node of nodes) {
    if (node.type === 'sourceText') textNodes(node.children, found)
    else if (node.type === 'line') {
      if (node.language !== 'translation') found.push(node)
    } else if (node.type === 'title' || node.type === 'heading') found.push(node)
  }

  return found
}
