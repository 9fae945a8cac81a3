import {type Rest, compose, lineEndings} from '../parse/note.js'
import type {Settings} from '../parse/settings.js'
import {type Tokens, tokenize} from '../parse/tokenize.js'
import {surplusOfLongLines} from '../parse/unlabelled.js'
import {writeNodes} from '../serialize/write.js'
import type {LineEnding, Note} from '../syntax/nodes.js'
import {type ExactPoint, type ExactPosition, placeOf} from '../syntax/place.js'
import {type Edit, applyInOrder} from '../text/edits.js'
import {surplusIn} from './long-lines.js'
import {type Move, moveInPlace} from './move.js'
import {withBefore} from './remake.js'

type Child = Note['children'][number]

/** The first line of a child that begins with a label or a heading on a line of its own. */
interface Anchor {
  start: ExactPoint
  /** The label, or the heading. */
  text: string
}

/**
 * The part of a note that an edit can change: from the child before the one that it starts in, as
 * where that ends depends on what follows it, up to a child below it that begins with a label or a
 * heading on a line that the edit does not touch.
 */
interface Part {
  /** Index of the first child, and of the child below the part: as many as there are, for none. */
  first: number
  below: number
  /** Where the part starts. */
  start: ExactPoint
  /** The part as text, with the anchor of the child below it. */
  text: string
  /** What the child below begins with, if there is one. */
  anchor: Anchor | undefined
  /** Where the note ends. */
  end: ExactPoint
}

/** A part as it is after the edit. */
interface Reading {
  part: Part
  /** The part as a note of its own; its last child stands for the child below. */
  read: Note
  /** How much longer it is, and how many more lines stand above the child below. */
  length: number
  lines: number
}

/**
 * A note after edits of which all are in one part of it: only that part is read again. `undefined`
 * where they may change more.
 */
export function readAgain(
  note: Note,
  position: ExactPosition,
  edits: ReadonlyArray<Readonly<Edit>>,
  settings: Settings,
  move: Move
): Note | undefined {
  if (!note.lineEnding || startsAsFence(note)) return undefined
  const start = edits[0]?.start ?? 0
  const end = edits.reduce((last, edit) => Math.max(last, edit.end), start)
  const part = partAround(note, position, start, end)
  const reading = part && readPart(note, part, edits, settings)
  return reading && assemble(note, reading, move)
}

function partAround(
  note: Note,
  position: ExactPosition,
  start: number,
  end: number
): Part | undefined {
  const {children} = note
  const above = children.findLastIndex((child) => startOf(child) < start) - 1
  const first = Math.max(
    children.findLastIndex((child, index) => index <= above && anchorOf(child) !== undefined),
    0
  )
  const next = children.findIndex(
    (child, index) => index > first && startOf(child) > end && anchorOf(child) !== undefined
  )
  const below = next === -1 ? children.length : next
  const anchor = anchorOf(children[below])
  const from = (first > 0 ? anchorOf(children[first])?.start : undefined) ?? position.start
  const text =
    (first === 0 ? (note.opening ?? '') : '') +
    writeNodes(children.slice(first, below), note) +
    (anchor ? (children[below]?.before ?? '') + anchor.text : (note.closing ?? ''))
  const until = anchor ? anchor.start.offset + anchor.text.length : position.end.offset
  // A note that was changed by hand is not what its positions say.
  return from.offset <= start && until - from.offset === text.length
    ? {first, below, start: from, text, anchor, end: position.end}
    : undefined
}

function startOf(child: Child): number {
  return placeOf(child)?.start.offset ?? 0
}

function anchorOf(child: Child | undefined): Anchor | undefined {
  if (!child || child.type === 'front') return undefined
  const start = placeOf(child)?.start
  if (start?.column !== 1) return undefined
  const [first] = child.children
  if (first?.type === 'label') return {start, text: first.value}
  return first?.type === 'heading'
    ? {start, text: (first.opening ?? '') + first.value + (first.closing ?? '')}
    : undefined
}

function readPart(
  note: Note,
  part: Part,
  edits: ReadonlyArray<Readonly<Edit>>,
  settings: Settings
): Reading | undefined {
  const {anchor, below, first, start, text} = part
  const {children} = note
  const changed = applyInOrder(text, edits, start.offset)
  // A line of `---` at the start may hide what stands below it, up to the next one.
  if (first === 0 && /^\uFEFF?---/.test(changed)) return undefined
  const tokens = tokenize(changed, settings)
  if (!hasEndings(note, part, tokens)) return undefined
  const around = surplusIn(children.slice(0, first)) + surplusIn(children.slice(below))
  const before = around + surplusIn(children.slice(first, below))
  const after = around + surplusOfLongLines(tokens.tokens)
  if (before > 0 !== after > 0) return undefined
  const rest: Rest = {surplus: around, isStart: first === 0}
  const read = compose(changed, tokens, settings, rest)
  const length = changed.length - text.length
  if (!anchor) return {part, read, length, lines: 0}
  const last = read.children.at(-1)
  const isSame =
    last !== undefined &&
    last.type === children[below]?.type &&
    last.before !== undefined &&
    anchorOf(last)?.text === anchor.text &&
    startOf(last) === changed.length - anchor.text.length
  const lines = start.line + tokens.cursor.number - 1 - anchor.start.line
  return isSame ? {part, read, length, lines} : undefined
}

/** Whether a note starts with a line of `---` that is no front matter yet: any other may close it. */
function startsAsFence({children: [first]}: Note): boolean {
  const child = first?.children[0]
  return child?.type === 'line' && child.value.startsWith('---')
}

/** Whether the note has the one line ending that it had. */
function hasEndings(note: Note, {anchor, end, first}: Part, {cursor}: Tokens): boolean {
  const isAround = first > 0 || (anchor !== undefined && anchor.start.line < end.line)
  const ending = lineEndings[cursor.endings]
  return ending === note.lineEnding || (cursor.endings === 0 && isAround)
}

function assemble(note: Note, {length, lines, part, read}: Reading, move: Move): Note {
  const {anchor, below, first, start} = part
  const moved = moveInPlace(read, {lines: start.line - 1, length: start.offset}, 0)
  const children = [...note.children.slice(0, first), ...moved.children]
  const head = children[first]
  const before = note.children[first]?.before
  if (first > 0 && head && before !== undefined) children[first] = withBefore(head, before)
  const opening = first === 0 ? moved.opening : note.opening
  let {closing} = moved
  let {end} = moved.position as ExactPosition
  if (anchor) {
    const stand = children.pop()
    const distance = {lines, length}
    const rest = note.children.slice(below).map((child) => move(child, distance, 1))
    rest[0] = withBefore(rest[0] as Child, stand?.before as string)
    for (const child of rest) children.push(child)
    closing = note.closing
    const {column, line, offset} = part.end
    end = {line: line + lines, column, offset: offset + length}
  }

  return {
    type: 'note',
    languages: note.languages,
    children,
    lineEnding: note.lineEnding as LineEnding,
    ...(opening === undefined ? {} : {opening}),
    ...(closing === undefined ? {} : {closing}),
    position: {start: {line: 1, column: 1, offset: 0}, end},
    ...othersOf(note)
  }
}

/** What others have put on a note. */
function othersOf(note: Note): object {
  const {children, closing, languages, lineEnding, opening, position, type, ...others} = note
  return others
}
