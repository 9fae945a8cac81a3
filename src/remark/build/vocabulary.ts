import type {Position} from 'unist'
import {htmlData} from '../html.js'
import type {Entry, EntryList, Vocabulary} from '../nodes.js'
import {between} from '../read/points.js'
import {isDescribed} from './entry.js'

/** Put entries that stand one after another into lists, which become description lists. */
export function listEntries(
  children: ReadonlyArray<Vocabulary['children'][number]>
): Vocabulary['children'] {
  const result: Vocabulary['children'] = []
  let entries: Array<Entry> | undefined
  for (const child of children) {
    if (child.type === 'entry' && isListed(child)) {
      if (entries) entries.push(child)
      else entries = [child]
    } else {
      if (entries) result.push(createList(entries))
      entries = undefined
      result.push(child)
    }
  }

  if (entries) result.push(createList(entries))
  return result
}

/** Whether an entry has what an item of a description list needs: a term and something about it. */
function isListed({children}: Entry): boolean {
  return children[0]?.type === 'term' && isDescribed(children)
}

function createList(children: Array<Entry>): EntryList {
  const {start} = children[0]?.position as Position
  const {end} = children.at(-1)?.position as Position
  return {
    type: 'entryList',
    children,
    position: between(start, end),
    data: htmlData('entryList')
  }
}
