import type {Passage, Prose} from '../prose/prose.js'
import {passageOf} from '../prose/ranges.js'
import type {Pair} from '../sentences/pair.js'
import {type Side, readSides, sentencesFields} from '../sentences/read.js'
import type {Segment} from '../syntax/nodes.js'
import type {Range} from '../text/range.js'
import {type Texts, align, textsOf} from './align.js'
import {type Bead, beads} from './beads.js'
import {confidenceOf, rounded} from './confidence.js'
import {type AlignOptions, resolveModel} from './model.js'
import type {Step} from './paths.js'

const ownFields = ['priors', 'ratio', 'variance'] as const satisfies ReadonlyArray<keyof AlignOptions>
const fields: ReadonlyArray<string> = [...sentencesFields, ...ownFields]

/**
 * Pair the sentences of a segment’s source with those of its translation.
 *
 * Pairs cover both texts in order and do not overlap. Which they are is told by lengths (Gale and Church), and by
 * what both sides of a pair have: numbers, names in Latin letters, question marks, quotation marks, percentages.
 * The same segment always gives the same pairs.
 *
 * Where the translation is missing, or more than twice as long or short as is usual (by more than four standard
 * deviations), nothing is paired: each sentence is a `1-0` or a `0-1`. In the latter case, their confidence is 0.
 *
 * The segment is not changed. Cost and memory are linear in the number of sentences: alignments that stray from the
 * diagonal of the two texts by more than 64 sentences are not looked at.
 *
 * @param segment The segment.
 * @param options Configuration.
 * @returns The pairs, with the places of both sides in the file.
 * @throws TypeError Where `segment` is none, something in its texts no node (naming its path), an option unknown or
 *   of the wrong type, or a splitter gives something other than strings.
 * @throws RangeError For a language that is no BCP 47 tag or whose script is not known, where a splitter gives
 *   what does not stand in its paragraph or leaves out more than white space, and for a number out of its range.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {parse} from 'bilingual-notes'
 * import {alignSentences} from 'bilingual-notes/align'
 *
 * const note = parse('原文：\n\nThe tide ebbs, and then it turns. Nobody at the quay looks up.\n\n潮水退去。然后又涨了起来。码头上没有人抬头看。\n')
 * const [segment] = note.children
 * assert.ok(segment?.type === 'segment')
 *
 * const [first, second] = alignSentences(segment)
 * assert.equal(first?.shape, '1-2')
 * assert.equal(first.source?.text, 'The tide ebbs, and then it turns.')
 * assert.equal(first.translation?.text, '潮水退去。然后又涨了起来。')
 * assert.equal(second?.translation?.text, '码头上没有人抬头看。')
 * assert.ok(second.confidence > 0.9)
 * ```
 */
export function alignSentences(segment: Segment, options?: Readonly<AlignOptions> | null): Array<Pair> {
  const {languages, ...sides} = readSides(segment, options, fields)
  const source = textsIn(sides.source)
  const translation = textsIn(sides.translation)
  const model = resolveModel(options, languages, source.length, translation.length)
  return align(source, translation, model).map((step) => pairOf(step, sides.source, sides.translation))
}

function textsIn({prose, ranges}: Side): Texts {
  return textsOf(ranges.map(({end, start}) => prose.text.slice(start, end)))
}

function pairOf(step: Step, left: Side, right: Side): Pair {
  const bead = beads[step.bead] as Bead
  const source = passageAt(left.prose, left.ranges.slice(step.source, step.source + bead.source))
  const translation = passageAt(right.prose, right.ranges.slice(step.translation, step.translation + bead.translation))
  return {
    ...(source && {source}),
    ...(translation && {translation}),
    shape: bead.shape,
    confidence: rounded(confidenceOf(step.share))
  }
}

/** From the start of the first sentence to the end of the last. */
function passageAt(prose: Prose, ranges: ReadonlyArray<Range>): Passage | undefined {
  const [first] = ranges
  const last = ranges.at(-1)
  return first && last && passageOf(prose, {start: first.start, end: last.end})
}
