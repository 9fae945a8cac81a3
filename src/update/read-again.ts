import {type Rest, compose, lineEndings} from '../parse/note.js'
import type {Settings} from '../parse/settings.js'
import {type Tokens, tokenize} from '../parse/tokenize.js'
import {surplusOfLongLines} from '../parse/unlabelled.js'
import {writeNodes} from '../serialize/write.js'
import type {Note} from '../syntax/nodes.js'
import {placeOf} from '../syntax/place.js'
import {type Edit, applyInOrder} from '../text/edits.js'
import {surplusIn} from './long-lines.js'
import {type Move, moveInPlace} from './move.js'

type Child = Note['children'][number]

/**
 * The part of a note that an edit can change: from the child before the one that it starts in, as
 * where that ends depends on what follows it, up to a child below it that begins with a label or a
 * heading on a line that the edit does not touch.
 */
interface Part {
  /** Index of the first child, and of the child below the part: as many as there are, for none. */
  first: number
  below: number
  /** Offset of the part, and the number of its first line. */
  offset: number
  line: number
  /** The part as text, with the first line of the child below it. */
  text: string
  /** What of that is the first line of the child below. */
  anchor: string
}

/** A part as it is after the edit. */
interface Reading {
  part: Part
  /** The part as a note of its own; its last child stands for the child below. */
  read: Note
  /** How much longer it is. */
  length: number
}

/**
 * A note after edits of which all are in one part of it: only that part is read again. `undefined`
 * where they may change more.
 */
export function readAgain(
  note: Note,
  edits: ReadonlyArray<Readonly<Edit>>,
  settings: Settings,
  move: Move
): Note | undefined {
  const start = edits[0]?.start ?? 0
  const end = edits.reduce((last, edit) => Math.max(last, edit.end), start)
  const part = partAround(note, start, end)
  const reading = part && readPart(note, part, edits, settings)
  return reading && assemble(note, reading, move)
}

function partAround(note: Note, start: number, end: number): Part | undefined {
  const {children} = note
  let first = children.findLastIndex((child) => startOf(child) < start) - 1
  while (first > 0 && anchorOf(children[first] as Child) === undefined) first--
  first = Math.max(first, 0)
  const next = children.findIndex(
    (child, index) => index > first && startOf(child) > end && anchorOf(child) !== undefined
  )
  const below = next === -1 ? children.length : next
  const from = first === 0 ? placeOf(note)?.start : placeOf(children[first] as Child)?.start
  const last = children[below]
  const anchor = (last && anchorOf(last)) ?? ''
  if (!from) return undefined
  const text =
    (first === 0 ? (note.opening ?? '') : '') +
    writeNodes(children.slice(first, below), note) +
    (last ? (last.before ?? '') + anchor : (note.closing ?? ''))
  const {line, offset} = from
  const until = last ? startOf(last) + anchor.length : (placeOf(note)?.end.offset ?? 0)
  // A note that was changed by hand is not what its positions say.
  return until - offset === text.length ? {first, below, offset, line, text, anchor} : undefined
}

function startOf(child: Child): number {
  return placeOf(child)?.start.offset ?? 0
}

/** The first line of a child that begins with a label or a heading on a line of its own. */
function anchorOf(child: Child): string | undefined {
  const [first] = child.children
  if (child.type === 'front' || child.position?.start.column !== 1) return undefined
  if (first?.type === 'label') return first.value
  return first?.type === 'heading'
    ? (first.opening ?? '') + first.value + (first.closing ?? '')
    : undefined
}

function readPart(
  note: Note,
  part: Part,
  edits: ReadonlyArray<Readonly<Edit>>,
  settings: Settings
): Reading | undefined {
  const {anchor, below, first, offset, text} = part
  const {children} = note
  const changed = applyInOrder(text, edits, offset)
  if (opensFrontMatter(note, part, changed)) return undefined
  const tokens = tokenize(changed, settings)
  if (!hasEndings(note, part, tokens)) return undefined
  const around = surplusIn(children.slice(0, first)) + surplusIn(children.slice(below))
  const before = around + surplusIn(children.slice(first, below))
  const after = around + surplusOfLongLines(tokens.tokens)
  if (before > 0 !== after > 0) return undefined
  const rest: Rest = {surplus: around, isStart: first === 0}
  const read = compose(changed, tokens, settings, rest)
  const last = read.children.at(-1)
  if (below < children.length) {
    const isSame =
      last !== undefined &&
      last.type === children[below]?.type &&
      last.before !== undefined &&
      anchorOf(last) === anchor &&
      startOf(last) === changed.length - anchor.length
    if (!isSame) return undefined
  } else if (!last && first > 0) return undefined

  return {part, read, length: changed.length - text.length}
}

/** Whether a line of `---` may hide what stands below it: at the start, and up to the next one. */
function opensFrontMatter(note: Note, {first}: Part, changed: string): boolean {
  const isFence = /^\uFEFF?---/.test(first === 0 ? changed : '')
  const [child] = note.children[0]?.children ?? []
  return isFence || (child?.type !== 'markdown' && 'value' in (child ?? {}) && startsAsFence(child))
}

function startsAsFence(node: Child['children'][number] | undefined): boolean {
  return node !== undefined && 'value' in node && node.value.startsWith('---')
}

/** Whether the note has the one line ending that it had. */
function hasEndings(note: Note, {below, first}: Part, {cursor}: Tokens): boolean {
  if (!note.lineEnding) return false
  const after = note.children[below]?.position?.start.line
  const isAround = first > 0 || (after !== undefined && after < (note.position?.end.line ?? 0))
  const ending = lineEndings[cursor.endings]
  return ending === note.lineEnding || (cursor.endings === 0 && isAround)
}

function assemble(note: Note, {length, part, read}: Reading, move: Move): Note {
  const {below, first, line, offset} = part
  const moved = moveInPlace(read, {lines: line - 1, length: offset})
  const above = note.children.slice(0, first)
  const children = [...above, ...moved.children]
  const old = note.children[below]
  let {closing} = moved
  let end = moved.position?.end
  const head = children[first]
  const before = note.children[first]?.before
  if (first > 0 && head && before !== undefined) children[first] = withBefore(head, before)
  if (old) {
    const stand = children.pop() as Child
    const lines = (stand.position?.start.line ?? 0) - (old.position?.start.line ?? 0)
    const distance = {lines, length}
    const rest = note.children.slice(below).map((child) => move(child, distance))
    if (rest[0] && stand.before !== undefined) rest[0] = withBefore(rest[0], stand.before)
    children.push(...rest)
    const last = note.position?.end
    closing = note.closing
    end = last && {line: last.line + lines, column: last.column, offset: (last.offset ?? 0) + length}
  }

  const opening = first === 0 ? moved.opening : note.opening
  return {
    type: 'note',
    languages: note.languages,
    children,
    ...(note.lineEnding ? {lineEnding: note.lineEnding} : {}),
    ...(opening === undefined ? {} : {opening}),
    ...(closing === undefined ? {} : {closing}),
    ...(end ? {position: {start: {line: 1, column: 1, offset: 0}, end}} : {})
  }
}

/** A child with another gap before it; fields in the order in which they are read. */
function withBefore(child: Child, before: string): Child {
  const {children, position, type} = child
  return {type, children, before, ...(position ? {position} : {})} as Child
}
