import type {Line, Nodes} from '../../syntax/nodes.js'
import {type Scripts, translationLetter} from '../../text/scripts.js'

/** Lines of source text that stand together. */
export interface Run {
  first: Line
  last: Line
  /** What stands before and after them. */
  previous: Nodes | undefined
  next: Nodes | undefined
  /** Characters of the longest. */
  longest: number
}

/**
 * Lines of an article among siblings, from an index on, up to another.
 *
 * A line that holds a letter of the translation is a remark of the learner, as is one with an address.
 * One line below an image is its caption.
 */
export function sourceRuns(
  children: ReadonlyArray<Nodes>,
  from: number,
  to: number,
  scripts: Scripts
): ReadonlyArray<Run> {
  const runs: Array<Run> = []
  for (let index = from; index < to; index++) {
    const first = children[index] as Nodes
    if (!isArticle(first, scripts)) continue
    const run: Run = {first, last: first, previous: children[index - 1], next: undefined, longest: 0}
    let end = index
    for (; index < to; index++) {
      const line = children[index] as Nodes
      // Lines without letters, such as `2018.`, belong to those around them.
      if (line.type !== 'line' || (line.language && !isArticle(line, scripts))) break
      if (!line.language) continue
      run.last = line
      run.longest = Math.max(run.longest, line.value.length)
      end = index
    }

    run.next = children[end + 1]
    index = end
    if (run.previous?.type !== 'image' || run.first !== run.last) runs.push(run)
  }

  return runs
}

function isArticle(node: Nodes, {classes}: Scripts): node is Line {
  if (node.type !== 'line' || node.language !== 'source' || node.value.includes('://')) return false
  for (let offset = 0; offset < node.value.length; offset++) {
    if (classes[node.value.charCodeAt(offset)] === translationLetter) return false
  }

  return true
}
