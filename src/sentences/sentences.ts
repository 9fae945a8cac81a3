import type {Passage} from '../prose/prose.js'
import {passageOf} from '../prose/ranges.js'
import type {Segment} from '../syntax/nodes.js'
import {type SentencesOptions, type Side, readSides, sentencesFields} from './read.js'

/** The sentences of a segment, in order. */
export interface Sentences {
  /** Those of the source; none where it is missing. */
  source: Array<Passage>
  /** Those of the translation; none where it is missing. */
  translation: Array<Passage>
}

/**
 * Part the source and the translation of a segment into sentences.
 *
 * Sentences cover the prose in order, but for white space between them; the end of a paragraph is always that of
 * a sentence. What holds neither a letter nor a digit (`■`) belongs to the sentence before it, and so do marks that
 * close a quotation or a bracket, after white space as well (`« Oui. »`). English is parted by `Intl.Segmenter`,
 * mended after abbreviations, before lower case and around quotations; Chinese and Japanese after their full stops
 * and what closes there; any other language by `Intl.Segmenter`, mended in nothing else. Its rules are the runtime’s
 * own, so that two versions of a runtime may part a text differently.
 *
 * The segment is not changed. The cost is linear in its length.
 *
 * @param segment The segment.
 * @param options Configuration.
 * @returns The sentences of either side, with their places in the file.
 * @throws TypeError Where `segment` is none, something in its texts no node (naming its path), an option unknown or
 *   of the wrong type, or a splitter gives something other than strings.
 * @throws RangeError For a language that is no BCP 47 tag or whose script is not known, and where a splitter
 *   gives what does not stand in its paragraph, or leaves out more than white space.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {parse, sentences} from 'bilingual-notes'
 *
 * const note = parse('原文：\n\nIs it slack water? asked Mr. Moor.\n\nIt was.\n\n“是平潮吗？”莫尔先生问。是的。\n')
 * const [segment] = note.children
 * assert.ok(segment?.type === 'segment')
 *
 * const {source, translation} = sentences(segment)
 * assert.deepEqual(source.map((d) => d.text), ['Is it slack water? asked Mr. Moor.', 'It was.'])
 * assert.deepEqual(translation.map((d) => d.text), ['“是平潮吗？”莫尔先生问。', '是的。'])
 * assert.deepEqual(source[1]?.places, [
 *   {start: {line: 5, column: 1, offset: 41}, end: {line: 5, column: 8, offset: 48}}
 * ])
 * ```
 */
export function sentences(segment: Segment, options?: Readonly<SentencesOptions> | null): Sentences {
  const {source, translation} = readSides(segment, options, sentencesFields)
  return {source: passagesOf(source), translation: passagesOf(translation)}
}

function passagesOf({prose, ranges}: Side): Array<Passage> {
  return ranges.map((range) => passageOf(prose, range))
}
