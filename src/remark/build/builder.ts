import type {PhrasingContent, RootContent} from 'mdast'
import type {Position} from 'unist'
import {type LanguageTeller, createLanguageTeller, tellLanguage} from '../../parse/language.js'
import type {Scripts} from '../../text/scripts.js'
import type {LanguageRole, Languages} from '../../syntax/nodes.js'
import type {Leaf} from '../read/leaves.js'
import {phrasingIn} from '../read/phrasing.js'
import {between} from '../read/points.js'
import type {SliceReader} from '../read/slices.js'
import type {Unit} from '../read/units.js'

/** The state of the builder: where it is among the leaves of the note. */
export interface Builder extends SliceReader {
  languages: Languages
  teller: LanguageTeller
  leaves: ReadonlyArray<Leaf>
  units: ReadonlyArray<Unit>
  /** Index of the next unit. */
  index: number
}

/** A builder before the first leaf. */
export function createBuilder(
  reader: SliceReader,
  languages: Languages,
  scripts: Scripts,
  leaves: ReadonlyArray<Leaf>,
  units: ReadonlyArray<Unit>
): Builder {
  const {parse, text} = reader
  const teller = createLanguageTeller(text, scripts)
  return {text, parse, languages, teller, leaves, units, index: 0}
}

/** Let the blocks of no leaf stay where they stand: before the next leaf. */
export function keepBefore(builder: Builder, children: Array<unknown>): void {
  const unit = builder.units[builder.index]
  if (!unit || unit.before.length === 0) return
  addAll(children, unit.before)
  unit.before = []
}

/** Add all of a list: there may be more than a call can be given at once. */
export function addAll<Node>(children: Array<Node>, added: ReadonlyArray<Node>): void {
  for (const child of added) children.push(child)
}

/** Go on to the next unit, and give the one that was next. */
export function takeUnit(builder: Builder): Unit {
  return builder.units[builder.index++] as Unit
}

/** A position of its own where a node of the note stands. */
export function positionOf({position}: {position?: Position}): Position {
  return between((position as Position).start, (position as Position).end)
}

/** The inline Markdown of a line: empty where another plugin removed it. */
export function phrasingOfUnit(
  builder: Builder,
  unit: Unit,
  position: Position
): Array<PhrasingContent> | undefined {
  if (unit.blocks.length === 0) return undefined
  return phrasingIn(builder, phrasingOf(unit.blocks), position)
}

/** The children of the paragraph that is all of some blocks. */
export function phrasingOf(
  blocks: ReadonlyArray<RootContent>
): Array<PhrasingContent> | undefined {
  const [block] = blocks
  return blocks.length === 1 && block?.type === 'paragraph' ? block.children : undefined
}

/** The tag of a language of the note. */
export function tagOf(builder: Builder, role: LanguageRole | undefined): string | undefined {
  return role && builder.languages[role]
}

/** The tag of the language that a piece of the text is in. Pieces are asked for in their order. */
export function languageAt(builder: Builder, {start, end}: Position): string | undefined {
  return tagOf(
    builder,
    tellLanguage(builder.teller, start.offset as number, end.offset as number)
  )
}
