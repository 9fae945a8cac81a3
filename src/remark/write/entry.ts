import type {Handle, Info, State} from 'mdast-util-to-markdown'
import {entryAt} from '../../parse/line/entry.js'
import type {Scripts} from '../../text/scripts.js'
import type {Entry} from '../nodes.js'
import {onOneLine} from './line.js'
import {encode} from './references.js'

/** What stands between a term and its gloss. */
const separator = '：'

/**
 * How an entry is written: its term and gloss on one line, explanations below.
 *
 * @param scripts The scripts of the note.
 */
export function createEntryHandle(scripts: Scripts): Handle {
  return (node: Entry, _, state, info) => {
    const tracker = state.createTracker(info)
    const value = tracker.move(line(node, state, {...info, ...tracker.current()}, scripts))
    const children = node.children.filter((d) => d.type !== 'term' && d.type !== 'gloss')
    if (children.length === 0) return value
    const gap = value === '' ? '' : tracker.move('\n\n')
    return value + gap + state.containerFlow({...node, children}, tracker.current())
  }
}

function line(node: Entry, state: State, info: Info, scripts: Scripts): string {
  const exits = (['bilingualLine', 'paragraph', 'phrasing'] as const).map((d) => state.enter(d))
  let term = ''
  let gloss: string | undefined
  for (const child of node.children) {
    if (child.type === 'term') {
      term = onOneLine(state.handle(child, node, state, {...info, before: '\n', after: separator}))
    } else if (child.type === 'gloss') {
      gloss = onOneLine(state.handle(child, node, state, {...info, before: separator, after: '\n'}))
    }
  }

  for (const exit of exits.reverse()) exit()
  if (gloss === undefined) return term
  const value = term + separator + gloss
  const found = entryAt(value, 0, value.length, scripts)
  // A colon in the term must not be taken for the separator.
  return found && found.termEnd !== term.length
    ? encode(term, '：:；') + separator + gloss
    : value
}
