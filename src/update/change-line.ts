import type {Position} from 'unist'
import {readEntry} from '../parse/entry.js'
import {type ReadLine, playSamePart, readLine} from '../parse/read-line.js'
import type {Settings} from '../parse/settings.js'
import {writeNodes} from '../serialize/write.js'
import {checkDepth, parentTypes} from '../syntax/check.js'
import type {Entry, Explanation, Line, Nodes, Note, Parents, Signature} from '../syntax/nodes.js'
import {type ExactPoint, type ExactPosition, moveOn, placeOf} from '../syntax/place.js'
import {isSpace, skipSpace} from '../text/characters.js'
import type {Edit} from '../text/edits.js'
import {lineOf} from './line-of.js'
import {type Distance, type Move, moveInPlace} from './move.js'
import {withChildren, withValue} from './remake.js'

/** A change of a note that stays inside a line. */
interface Change {
  note: Note
  edit: Readonly<Edit>
  /** How far it moves what stands after it. */
  distance: Distance
  settings: Settings
  move: Move
}

/**
 * A note after an edit inside a line of text that plays the same part before and after it: only that
 * line is read again. `undefined` where the edit may change more.
 */
export function changeLine(
  note: Note,
  position: ExactPosition,
  edit: Readonly<Edit>,
  settings: Settings,
  move: Move
): Note | undefined {
  if (/[\n\r]/.test(edit.text)) return undefined
  const length = edit.text.length - (edit.end - edit.start)
  const distance = {lines: 0, length}
  const changed = changeParent(note, {note, edit, distance, settings, move}, 0)
  if (!changed?.position) return undefined
  const {column, line, offset} = position.end
  const isLast = edit.start > offset - column
  changed.position.end = {line, column: isLast ? column + length : column, offset: offset + length}
  return changed
}

function changeNode(node: Nodes, change: Change, depth: number): Nodes | undefined {
  switch (node.type) {
    case 'line':
    case 'signature': {
      return changeText(node, change)
    }

    case 'entry': {
      return changeEntry(node, change, depth) ?? changeParent(node, change, depth)
    }

    case 'explanation': {
      return changeExplanation(node, change)
    }

    default: {
      // What is no node is left to the writer of the part, which refuses it.
      return parentTypes.has(node.type) ? changeParent(node as Parents, change, depth) : undefined
    }
  }
}

function changeParent<Parent extends Parents>(
  node: Parent,
  change: Change,
  depth: number
): Parent | undefined {
  checkDepth(depth, 'note')
  const start = startOf(node)
  if (!start) return undefined
  const {distance, edit, move} = change
  const nodes: ReadonlyArray<Nodes> = node.children
  const index = indexAt(nodes, edit.start)
  const child = nodes[index]
  const changed = child && changeNode(child, change, depth + 1)
  if (!changed) return undefined
  const children = nodes.slice()
  children[index] = changed
  for (let next = index + 1; next < nodes.length; next++) {
    children[next] = move(nodes[next] as Nodes, distance, depth + 1)
  }

  return withChildren(node, children, positionAround(start, children))
}

/**
 * Where a node starts, if its last child says where it ends. It is asked before anything is moved in
 * place: from there on, nothing may give up.
 */
function startOf(node: Parents): ExactPoint | undefined {
  const last = node.children.at(-1)
  return last && placeOf(last) ? placeOf(node)?.start : undefined
}

/** The range of a node from its children, with points of its own. */
function positionAround(start: ExactPoint, children: ReadonlyArray<Nodes>): Position {
  const {end} = placeOf(children.at(-1) as Nodes) as ExactPosition
  return {start: moveOn(start, 0), end: moveOn(end, 0)}
}

/** Index of the last node that starts at or before an offset. */
function indexAt(nodes: ReadonlyArray<Nodes>, offset: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const start = placeOf(nodes[middle] as Nodes)?.start.offset ?? 0
    if (start <= offset) low = middle + 1
    else high = middle
  }

  return low - 1
}

function changeText(node: Line | Signature, change: Change): Line | Signature | undefined {
  const place = lineOf(node)
  const line = place && newLine(node.value, place, change)
  return line && withValue(node, line.composer.text, positionOf(place.start, line.composer.text))
}

function changeEntry(entry: Entry, change: Change, depth: number): Entry | undefined {
  const place = startOf(entry) && lineOf(entry)
  if (!place) return undefined
  const {distance, move, note} = change
  const own = entry.children.filter(({type}) => type !== 'explanation')
  const explanations = entry.children.filter(({type}) => type === 'explanation')
  const line = newLine(writeNodes(own, note), place, change)
  if (!line) return undefined
  const read = readEntry(line.composer, true)
  moveInPlace(read, {lines: place.start.line - 1, length: place.start.offset}, 0)
  const moved = explanations.map((child) => move(child, distance, depth + 1))
  const children = [...read.children, ...moved]
  return withChildren(entry, children, positionAround(place.start, children))
}

/** An explanation after an edit behind the mark of one of its lines, which all lines of it keep. */
function changeExplanation(node: Explanation, {edit}: Change): Explanation | undefined {
  const place = placeOf(node)
  const {value} = node
  if (!place || edit.end > place.end.offset) return undefined
  const {column, line, offset} = place.start
  if (place.end.offset - offset !== value.length) return undefined
  const at = edit.start - offset
  const lineStart = Math.max(value.lastIndexOf('\n', at - 1), value.lastIndexOf('\r', at - 1)) + 1
  const isMarked = at > skipSpace(value, lineStart, value.length)
  if (!isMarked || /[\n\r]/.test(value.slice(at, edit.end - offset))) return undefined
  const changed = splice(value, edit, offset)
  if (isSpace(changed.charCodeAt(changed.length - 1))) return undefined
  const lastStart = Math.max(changed.lastIndexOf('\n'), changed.lastIndexOf('\r')) + 1
  const end = {
    line: place.end.line,
    column: changed.length - lastStart + (lastStart === 0 ? column : 1),
    offset: offset + changed.length
  }
  return withValue(node, changed, {start: {line, column, offset}, end})
}

/** A line after the edit; `undefined` where the edit reaches out of it, or may change its part. */
function newLine(text: string, {end, start}: ExactPosition, change: Change): ReadLine | undefined {
  const {edit, settings} = change
  const isInside = edit.start >= start.offset && edit.end <= end.offset
  // A line that is indented, or stands after its label, is not read on its own.
  if (!isInside || start.column !== 1 || end.offset - start.offset !== text.length) return undefined
  const line = splice(text, edit, start.offset)
  if (isSpace(line.charCodeAt(0)) || isSpace(line.charCodeAt(line.length - 1))) return undefined
  const before = readLine(text, settings)
  const after = before && readLine(line, settings)
  return after && playSamePart(before, after) ? after : undefined
}

/** A piece of the text after the edit; joined, as to read what `applyInOrder` adds up takes longer. */
function splice(text: string, edit: Readonly<Edit>, offset: number): string {
  return [text.slice(0, edit.start - offset), edit.text, text.slice(edit.end - offset)].join('')
}

function positionOf({column, line, offset}: ExactPoint, value: string): ExactPosition {
  return {
    start: {line, column, offset},
    end: {line, column: column + value.length, offset: offset + value.length}
  }
}
