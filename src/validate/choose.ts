import type {Edit} from '../text/edits.js'
import type {Diagnostic} from './diagnostic.js'

/**
 * Diagnostics whose edits can be applied together: the first of those that overlap.
 * The edits of one are taken together or not at all.
 */
export function chooseFixable(diagnostics: ReadonlyArray<Diagnostic>): Array<Diagnostic> {
  const taken: Array<Edit> = []
  return diagnostics.filter(({edits = []}) => {
    const ordered = [...edits].sort(inOrder)
    if (ordered.some((edit) => !isFree(taken, edit))) return false
    for (const edit of ordered) taken.splice(indexOf(taken, edit), 0, edit)
    return ordered.length > 0
  })
}

/** Whether an edit overlaps none of those taken, nor inserts where one of them ends or starts. */
function isFree(taken: ReadonlyArray<Edit>, edit: Edit): boolean {
  const index = indexOf(taken, edit)
  const before = taken[index - 1]
  const after = taken[index]
  return (!before || !collide(before, edit)) && (!after || !collide(edit, after))
}

function collide(left: Edit, right: Edit): boolean {
  const isInsertion = left.start === left.end || right.start === right.end
  return isInsertion ? left.end >= right.start : left.end > right.start
}

/** An insertion stands before what is replaced at its offset. */
function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end
}

/** Where an edit stands in a list that is in order. */
function indexOf(taken: ReadonlyArray<Edit>, edit: Edit): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (inOrder(taken[middle] as Edit, edit) < 0) low = middle + 1
    else high = middle
  }

  return low
}
