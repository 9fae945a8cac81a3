import {listContentAt} from '../parse/line/list.js'
import {codeIndentation} from '../parse/tokenizer.js'
import {checkDepth} from '../syntax/check.js'
import type {Nodes, Note} from '../syntax/nodes.js'
import {longLine} from '../syntax/prose.js'
import {indentation} from '../text/lines.js'
import {lineOf} from './line-of.js'

/**
 * How many more long lines than others stand right below the labels of source texts, as
 * `surplusOfLongLines` counts them from tokens.
 */
export function surplusIn(children: Note['children']): number {
  let surplus = 0
  for (const child of children) {
    const [label, next] = child.children
    if (child.type !== 'segment' || label?.type !== 'label' || !next) continue
    const line = firstLine(next)
    if (line && !isPlain(line, next.before ?? '')) {
      surplus += lengthOf(line) > longLine ? 1 : -1
    }
  }

  return surplus
}

/** The line of text that a node begins with, if it is one. */
function firstLine(node: Nodes): Nodes | undefined {
  let first: Nodes | undefined = node
  for (let depth = 2; first && !isLine(first); depth++) {
    checkDepth(depth, 'note')
    first = 'children' in first ? first.children[0] : undefined
  }

  return first
}

function isLine({type}: Nodes): boolean {
  return type === 'line' || type === 'signature' || type === 'entry'
}

/** Whether a line is an item of a list, or indented as code is; text on the line of a label is neither. */
function isPlain(line: Nodes, before: string): boolean {
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  if (start === 0) return false
  return (
    (line.type === 'line' && listContentAt(line.value, 0, line.value.length) > 0) ||
    indentation(before, start, before.length) >= codeIndentation
  )
}

function lengthOf(node: Nodes): number {
  const position = lineOf(node)
  return position ? position.end.offset - position.start.offset : 0
}
