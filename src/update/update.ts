import {parse} from '../parse/index.js'
import {type ParseOptions, type Settings, resolveSettings} from '../parse/settings.js'
import {serialize} from '../serialize/index.js'
import {checkChildren, checkNote, checkTree} from '../syntax/check.js'
import {defaultLanguages, resolveLanguages, scriptsOf} from '../syntax/languages.js'
import type {Note} from '../syntax/nodes.js'
import {checkFields, describe} from '../syntax/options.js'
import {placeOf} from '../syntax/place.js'
import {type Edit, applyInOrder, orderEdits} from '../text/edits.js'
import {changeLine} from './change-line.js'
import {moveCopy} from './copy.js'
import {type Move, moveInPlace} from './move.js'
import {readAgain} from './read-again.js'

/** Configuration of `update`. */
export interface UpdateOptions extends Pick<ParseOptions, 'labels'> {
  /**
   * Whether nodes after the edit may be moved where they stand, for speed (default: `false`). The note
   * that was given is then of no more use: its nodes are those of the new one.
   */
  inPlace?: boolean | null | undefined
}

/**
 * The tree of a note after edits of its text, without reading again what they cannot have changed.
 *
 * The result is what `parse` makes of the edited text, field by field, for any edits. An edit inside a
 * line of text or an entry that plays the same part as before has that line read again; one inside an
 * explanation, nothing; any other, the segments around it. All else is taken over: what stands before
 * the edits as it is, what stands after them with other positions. Where an edit can change more, as
 * one that opens a fence, the whole text is read again.
 *
 * The note that was given is not changed, but the new one shares the nodes before the edits with it. All
 * nodes after them are copied: near the start of a note, that costs a part of what it takes to read it all.
 * With `inPlace`, the nodes after the edits are moved and not copied: the note that was given is then
 * of no more use, and no more are notes that share nodes with it, as those that it was made of. In both
 * ways, what was put in the field `data` of a node (unist) stays there, but for nodes that are read again.
 *
 * @param note The tree, as `parse` or `update` returned it. Where it was changed by hand, its positions
 *   do not tell where its nodes are: write it with `serialize`, and read it again.
 * @param edits What to change, in 0-based UTF-16 offsets into the text of the note, as for `applyEdits`.
 * @param options Configuration (optional): the labels that the note was read with. Its languages are in
 *   the tree.
 * @returns The tree of the edited text. The cost is that of moving the nodes after the edits, and of
 *   reading what they touch: linear at worst.
 * @throws TypeError Where `note` is no note, an edit is none, or an option is unknown or of the wrong type;
 *   where something that it comes upon is no node, naming its path.
 * @throws RangeError Where an edit reaches out of the text, ends before it starts, or overlaps another;
 *   where a language of the note (`note.languages`) is no BCP 47 tag, or one whose script is not known; where
 *   it comes upon nodes that stand in each other more than 100 levels deep; where the text has more than four
 *   million lines or senses.
 *
 * @example A sense, typed letter by letter
 * ```ts
 * import assert from 'node:assert/strict'
 * import {parse, toData, update} from 'bilingual-notes'
 *
 * let note = parse('学习：\n\nebb：退')
 * note = update(note, [{start: 10, end: 10, text: '潮'}])
 * assert.deepEqual(note, parse('学习：\n\nebb：退潮'))
 * assert.deepEqual(toData(note).vocabulary[0]?.senses, ['退潮'])
 * ```
 */
export function update(
  note: Note,
  edits: ReadonlyArray<Readonly<Edit>>,
  options?: Readonly<UpdateOptions> | null
): Note {
  checkNote(note)
  checkChildren(note.children, 'note')
  checkFields('options', options, ['inPlace', 'labels'])
  const inPlace: unknown = options?.inPlace ?? false
  if (typeof inPlace !== 'boolean') {
    throw new TypeError(`Unexpected ${describe(inPlace)} as \`options.inPlace\`, expected a boolean`)
  }

  const settings = settingsOf(note, options)
  const move = inPlace ? moveInPlace : moveCopy
  try {
    return change(note, edits, settings, move) ?? parseAgain(note, edits, options)
  } catch (error) {
    // To look at every node first would cost more than the rest: what is no tree is named here.
    checkTree(note)
    throw error
  }
}

/** The tree after edits, where less than the whole has to be read for it. */
function change(
  note: Note,
  edits: ReadonlyArray<Readonly<Edit>>,
  settings: Settings,
  move: Move
): Note | undefined {
  const position = placeOf(note)
  if (!position) return undefined
  const ordered = orderEdits(edits, position.end.offset)
  const [edit] = ordered
  return (
    (edit && ordered.length === 1 ? changeLine(note, position, edit, settings, move) : undefined) ??
    readAgain(note, position, ordered, settings, move)
  )
}

function parseAgain(
  note: Note,
  edits: ReadonlyArray<Readonly<Edit>>,
  options: Readonly<UpdateOptions> | null | undefined
): Note {
  const text = serialize(note)
  const {languages} = note
  return parse(applyInOrder(text, orderEdits(edits, text.length), 0), {
    labels: options?.labels,
    languages
  })
}

function settingsOf(note: Note, options: Readonly<UpdateOptions> | null | undefined): Settings {
  const languages = resolveLanguages(note.languages, 'note.languages')
  const isUsual =
    languages.source === defaultLanguages.source &&
    languages.translation === defaultLanguages.translation
  if (isUsual) return resolveSettings({labels: options?.labels})
  scriptsOf(languages, 'note.languages')
  return resolveSettings({labels: options?.labels, languages})
}
