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
  let list: EntryList | undefined
  for (const child of children) {
    if (child.type === 'entry' && isListed(child)) {
      if (list) addEntry(list, child)
      else {
        list = createList(child)
        result.push(list)
      }
    } else {
      list = undefined
      result.push(child)
    }
  }

  return result
}

/** Whether an entry has what an item of a description list needs: a term and something about it. */
function isListed({children}: Entry): boolean {
  return children[0]?.type === 'term' && isDescribed(children)
}

function createList(entry: Entry): EntryList {
  const {start, end} = entry.position as Position
  return {
    type: 'entryList',
    children: [entry],
    position: between(start, end),
    data: htmlData('entryList')
  }
}

function addEntry(list: EntryList, entry: Entry): void {
  list.children.push(entry)
  ;(list.position as Position).end = {...(entry.position as Position).end}
}
