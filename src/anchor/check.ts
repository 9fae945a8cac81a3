import {checkPassage} from '../sentences/check.js'
import {checkNode, checkTree} from '../syntax/check.js'
import {defaultLanguages} from '../syntax/languages.js'
import type {Note, Segment} from '../syntax/nodes.js'
import {checkRange, describe} from '../syntax/options.js'
import type {Range} from '../text/range.js'
import type {MarkedOccurrence} from './marked.js'

/**
 * @throws TypeError Where it is neither a note nor a segment, or something in it no node, naming its path; that of
 *   something in a segment is its path in a note that holds nothing else.
 */
export function checkAnchored(node: unknown): asserts node is Note | Segment {
  checkNode(node, 'node')
  if (node.type === 'note') checkTree(node)
  else if (node.type === 'segment') checkTree({type: 'note', languages: defaultLanguages, children: [node]})
  else throw new TypeError(`Unexpected \`${node.type}\` as \`node\`, expected a \`note\` or \`segment\` node`)
}

/** @throws TypeError or RangeError Where it is no occurrence, or one of the others is none, naming it. */
export function checkOccurrences(occurrence: unknown, others: unknown): asserts occurrence is MarkedOccurrence {
  checkOccurrence(occurrence, 'occurrence')
  if (others === undefined || others === null) return
  if (!Array.isArray(others)) {
    throw new TypeError(`Unexpected ${describe(others)} as \`options.others\`, expected a list of occurrences`)
  }

  for (const [index, other] of others.entries()) checkOccurrence(other, `options.others[${String(index)}]`)
}

function checkOccurrence(given: unknown, path: string): void {
  if (typeof given !== 'object' || given === null || !('sentence' in given && 'words' in given)) {
    throw new TypeError(`Unexpected ${describe(given)} as \`${path}\`, expected an occurrence, as \`anchor\` returns`)
  }

  const {sentence, words} = given
  checkPassage(`${path}.sentence`, sentence)
  checkInside(path, given, sentence)
  if (!Array.isArray(words)) {
    throw new TypeError(`Unexpected ${describe(words)} as \`${path}.words\`, expected a list of ranges`)
  }

  for (const [index, word] of words.entries()) checkInside(`${path}.words[${String(index)}]`, word, given)
}

/** @throws TypeError or RangeError Where it is no range, or reaches out of another. */
function checkInside(path: string, given: unknown, outer: Range): asserts given is Range {
  checkRange(path, given, Infinity)
  const {end, start} = given as Range
  if (start >= outer.start && end <= outer.end) return
  throw new RangeError(
    `Unexpected range of ${String(start)}–${String(end)} as \`${path}\`, expected one from ${String(outer.start)} to ${String(outer.end)}`
  )
}
