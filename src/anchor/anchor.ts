import type {Passage} from '../prose/prose.js'
import {segmentProse} from '../prose/segment-prose.js'
import type {Afterword, Entry, Front, Nodes, Note, Section, Segment} from '../syntax/nodes.js'
import {isOfDigits, sourcePart} from '../text/terms/source-part.js'
import {termToText} from '../text/terms/term-text.js'
import {checkPairs} from '../sentences/pair-check.js'
import {checkAnchored} from './check.js'
import {searchTerm, searchWritten} from './search.js'
import {type Settings, resolveSettings} from './settings.js'
import {type Texts, createTexts} from './texts.js'
import {createTranslationOf} from './translation.js'
import type {Anchor, AnchorOptions, Occurrence} from './types.js'

type LazyTexts = () => Texts

/** What stands above a block, and is searched after it. */
interface Above {
  front: ReadonlyArray<LazyTexts>
  heading: ReadonlyArray<LazyTexts>
}

/**
 * Find where the term of each entry was met: all its occurrences, with the sentence of each.
 *
 * A term is looked for in the source text of its segment; then in the other lines of the segment, the heading and
 * lines above it, the title and lines of the front. An entry of the front, or below a heading, has the title,
 * headings and lines there; then the front. The first of these that has the term gives all occurrences. They are all
 * those that are `exact`, `case`, `inflected` or `spelling`, together; without any, all that are `derived`; else
 * all that are `gapped`; else the nearest, which is `near`. Of a list (`crush， defeat`) each part is looked for on
 * its own, and of what stands between `=`, each that is there; brackets hold what may be missing, `A/B` is
 * either, and `sb`, `sth`, `xxx` or `…` stand for other words. Letters of the translation’s script in a term are
 * not looked for, nor are terms of more than 200 code units. A number (`24/7`) is found as it is written. Words of
 * two sentences are taken for one term only where the term has a stop, or nothing else is found. What counts as a form of a word is known for English; for others, `options.bases` says so.
 *
 * An occurrence’s `text` is `unwrap(occurrence.node, …).text.slice(start, end)`, its words lie inside of it, and it
 * stands in its sentence; `places` are those in the file, none where a node was made by hand. All is plain JSON, but
 * `entry` and `node` are the nodes of the tree. The note is not changed. What is found agrees with the rule
 * `term-not-in-source`, which uses the same matcher.
 *
 * The cost is linear: each text is worth a number of steps and of occurrences in proportion to its length, each term
 * some more of both in proportion to its own, and a note a million steps. What ordinary notes hold takes a part of
 * them; where they are spent, as in a text made to be slow, a term has no occurrences, or not all.
 *
 * @param node A note, or one of its segments: that alone has no heading and no front to look in.
 * @param options Configuration.
 * @returns An anchor for each entry, in the order of the note.
 * @throws TypeError Where `node` is neither, something in it no node (naming its path), an option unknown or of the
 *   wrong type, or what `bases` gives no list of strings.
 * @throws RangeError For a language that is no BCP 47 tag or whose script is not known, for a splitter that
 *   gives what does not stand in the text, and where nodes stand in each other more than 100 levels deep.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {anchor, parse} from 'bilingual-notes'
 *
 * const note = parse('原文：\n\nThe harbour slept. Gulls were crying over **the** quay.\n\n学习：\n\ncry：叫\n')
 * const [found] = anchor(note)
 * assert.equal(found?.term, 'cry')
 *
 * const [occurrence] = found.occurrences
 * assert.ok(occurrence)
 * assert.equal(occurrence.kind, 'inflected')
 * assert.equal(occurrence.text, 'crying')
 * assert.equal(occurrence.sentence.text, 'Gulls were crying over the quay.')
 * assert.deepEqual(occurrence.places.map(({start, end}) => [start.line, start.column, end.column]), [[3, 31, 37]])
 * ```
 */
export function anchor(
  node: Note | Segment,
  options?: Readonly<AnchorOptions> | null
): Array<Anchor> {
  checkAnchored(node)
  const settings = resolveSettings(node, options)
  const anchors: Array<Anchor> = []
  const above: Above = {front: [], heading: []}
  for (const block of node.type === 'note' ? node.children : [node]) {
    // Neither a copy of the list, nor an argument for each: there may be very many.
    for (const found of anchorBlock(block, above, settings)) anchors.push(found)
  }

  return anchors
}

function anchorBlock(
  block: Afterword | Front | Section | Segment,
  above: Above,
  settings: Settings
): Array<Anchor> {
  const {children, type} = block
  const isSource = ({type}: Nodes): boolean => type === 'sourceText'
  const own = createTexts(type, type === 'segment' ? children.filter(isSource) : children, settings)
  const rest = type === 'segment' ? [createTexts(type, children.filter((child) => !isSource(child)), settings)] : []
  const heading = type === 'segment' ? above.heading : []
  const others = [...rest, ...heading, ...above.front]
  const translate = type === 'segment' ? createTranslate(block, settings) : undefined
  const anchors = entriesIn(block).map((entry) => {
    const found = anchorEntry(entry, own, others, settings)
    return translate ? {...found, occurrences: found.occurrences.map((d) => translate(d))} : found
  })
  // The front stays in sight to the end, a heading to the next.
  if (type === 'front') above.front = [own]
  else if (type === 'section') above.heading = [own]
  return anchors
}

function entriesIn({children}: Afterword | Front | Section | Segment): Array<Entry> {
  return children.flatMap((child) =>
    child.type === 'vocabulary' ? child.children.filter((d) => d.type === 'entry') : []
  )
}

function anchorEntry(
  entry: Entry,
  own: LazyTexts,
  others: ReadonlyArray<LazyTexts>,
  {scripts}: Settings
): Anchor {
  const node = entry.children.find((child) => child.type === 'term')
  const term = node ? termToText(node.value) : ''
  const text = sourcePart(term, scripts)
  if (text !== undefined) return {entry, term, occurrences: searchTerm(text, own, others)}
  return {entry, term, occurrences: isOfDigits(term) ? searchWritten(term, [own, ...others]) : []}
}

/** Adds to an occurrence in the source text of a segment what translates its sentence. */
function createTranslate(
  segment: Segment,
  {align, hyphenation, sentences}: Settings
): ((occurrence: Occurrence) => Occurrence) | undefined {
  if (!align) return undefined
  // Only the first source text of a segment is paired with its translation.
  const source = segment.children.find((child) => child.type === 'sourceText')
  let translationOf: ((sentence: Passage) => Passage | undefined) | undefined
  return (occurrence) => {
    if (occurrence.node !== source) return occurrence
    translationOf ??= createTranslationOf(checkPairs(align(segment, sentences), 'options.align'), () => {
      return segmentProse(segment, hyphenation).translation
    })
    const translation = translationOf(occurrence.sentence)
    return translation ? {...occurrence, translation} : occurrence
  }
}
