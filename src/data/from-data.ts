import {defaultLabels} from '../syntax/labels.js'
import * as build from '../syntax/build.js'
import {defaultLanguages, scriptsOf} from '../syntax/languages.js'
import type {
  Afterword,
  Entry,
  Front,
  Gloss,
  Heading,
  Line,
  NodeOf,
  Note,
  Section,
  Segment,
  SourceText,
  Title,
  Translation
} from '../syntax/nodes.js'
import {writeInflection} from '../syntax/inflection.js'
import {remarkOpenings} from '../syntax/remark.js'
import {writePronunciation} from '../syntax/pronunciation.js'
import {paragraphGap} from '../syntax/prose.js'
import {writeSignature} from '../syntax/signature.js'
import {
  type Escaping,
  escapeHeading,
  escapeLine,
  escapePlace,
  escapeRemark,
  escapeSense,
  escapeSourceLine,
  escapeTerm,
  isTranslation
} from './escape.js'
import {quote} from './explanation.js'
import {writeImage} from './image.js'
import type {AfterwordData, EntryData, NoteData, SegmentData} from './types.js'

/** How a note is written. */
export interface Manner {
  /** Whether the entries of the front have a label, which some need to be entries. */
  labelled: boolean
  /** Whether every mark is escaped, see `Escaping`. */
  thorough: boolean
}

/** The state of the builder. */
interface Builder {
  escaping: Escaping
  labelled: boolean
}

/** The label of a role, as it is written. */
function label(role: 'source' | 'translation' | 'vocabulary' | 'afterword'): string {
  return `${defaultLabels[role][0] as string}：`
}

/**
 * Make a note of data, as `normaliseNote` gives it.
 *
 * @param data Data of the note.
 * @param manner How to write it.
 */
export function buildNote(data: Readonly<NoteData>, {labelled, thorough}: Readonly<Manner>): Note {
  const scripts = scriptsOf(defaultLanguages)
  const builder: Builder = {labelled, escaping: {labels: defaultLabels, scripts, thorough}}
  const children: Note['children'] = []
  const front = buildFront(builder, data)
  if (front.children.length > 0) children.push(front)
  let section: string | undefined
  for (const segment of data.segments) {
    if (segment.section !== undefined && segment.section !== section) {
      section = segment.section
      children.push(buildSection(builder, section))
    }

    children.push(buildSegment(builder, segment))
  }

  if (data.afterword) children.push(buildAfterword(builder, data.afterword))
  return build.note({...defaultLanguages}, children)
}

/** Make an entry of data, as `normaliseEntry` gives it. */
function buildEntry({escaping}: Builder, data: Readonly<EntryData>): Entry {
  const gloss: Gloss['children'] = [
    ...data.pronunciations.map((d) => build.literal('pronunciation', writePronunciation(d))),
    ...data.senses.map((d) => build.literal('sense', escapeSense(d, escaping))),
    ...data.inflections.map((d) => build.literal('inflection', writeInflection(d))),
    ...(needsSense(data) ? [build.literal('sense', emptySense)] : []),
    ...data.remarks.map((d) => build.literal('remark', `**${escapeRemark(d, escaping)}**`))
  ]
  const {explanation} = data
  return build.entry(
    escapeTerm(data.term, escaping),
    gloss,
    explanation === undefined ? undefined : quote(explanation)
  )
}

/** Reads as no sense: `&#8203;` is white space. */
const emptySense = '&#8203;'

/** Whether a remark would be read as a sense, for nothing stands before it. */
function needsSense({inflections, pronunciations, remarks, senses}: Readonly<EntryData>): boolean {
  const [remark] = remarks
  return (
    remark !== undefined &&
    pronunciations.length + senses.length + inflections.length === 0 &&
    !remarkOpenings.some((opening) => remark.startsWith(opening))
  )
}

function buildFront(builder: Builder, data: Readonly<NoteData>): Front {
  const {escaping, labelled} = builder
  const {front, title, vocabulary} = data
  const children: Front['children'] = []
  if (title !== undefined) children.push(heading('title', title, escaping))
  for (const value of front.source) {
    children.push(build.line(escapeSourceLine(value, escaping), 'source'))
  }

  const {translation} = front
  const lines = translation.length > 0 ? translationLines(builder, translation) : []
  for (const line of lines) children.push(line)
  for (const image of front.images) children.push(build.literal('image', writeImage(image)))
  if (vocabulary.length > 0) {
    const entries = vocabulary.map((d) => buildEntry(builder, d))
    children.push(build.vocabulary(labelled ? label('vocabulary') : undefined, entries))
  }

  return build.parent('front', children)
}

/** Lines of a translation in a front: labelled where their letters do not tell. */
function translationLines(builder: Builder, values: ReadonlyArray<string>): Front['children'] {
  const translation = buildTranslation(builder, values)
  const isLabelled = translation.children[0]?.type === 'label'
  return isLabelled ? [translation] : (translation.children as Array<Line>)
}

function buildSection({escaping}: Builder, section: string): Section {
  return build.parent('section', [heading('heading', section, escaping)])
}

function buildSegment(builder: Builder, data: Readonly<SegmentData>): Segment {
  const children: Segment['children'] = [build.literal('label', label('source'))]
  if (data.source) children.push(buildSource(builder, data.source))
  if (data.translation !== undefined) {
    children.push(buildTranslation(builder, data.translation.split('\n\n')))
  }

  for (const image of data.images) children.push(build.literal('image', writeImage(image)))
  if (data.vocabulary.length > 0) {
    const entries = data.vocabulary.map((d) => buildEntry(builder, d))
    children.push(build.vocabulary(label('vocabulary'), entries))
  }

  return build.parent('segment', children)
}

function buildSource({escaping}: Builder, source: string): SourceText {
  const lines = source
    .split('\n\n')
    .map((value) => build.line(escapeSourceLine(value, escaping), 'source'))
  for (const line of lines.slice(1)) line.before = '\n'.repeat(paragraphGap)
  return build.parent('sourceText', lines)
}

function buildTranslation({escaping}: Builder, paragraphs: ReadonlyArray<string>): Translation {
  const lines: Array<Line> = paragraphs.map((value) =>
    build.line(escapeLine(value, escaping), 'translation')
  )
  const isPlain = lines.every((line) => isTranslation(line.value, escaping.scripts))
  const mark = isPlain ? [] : [build.literal('label', label('translation'))]
  return build.parent('translation', [...mark, ...lines])
}

function buildAfterword({escaping}: Builder, data: Readonly<AfterwordData>): Afterword {
  const {date, place, text} = data
  const children: Afterword['children'] = [
    build.literal('heading', defaultLabels.afterword[0] as string)
  ]
  if (date !== undefined || data.time !== undefined || place !== undefined) {
    const parts = {...data, ...(place === undefined ? {} : {place: escapePlace(place)}), text: ''}
    children.push(build.literal('signature', writeSignature(parts)))
  }

  for (const value of text ? text.split('\n') : []) {
    children.push(build.line(escapeLine(value, escaping), undefined))
  }

  return build.parent('afterword', children)
}

/** A heading; without text it is nothing but its mark. */
function heading<Type extends 'title' | 'heading'>(
  type: Type,
  text: string,
  escaping: Escaping
): NodeOf<Type> {
  const node: Title | Heading = build.literal(type, escapeHeading(text, escaping))
  if (text === '') node.opening = type === 'title' ? '#' : '##'
  return node as NodeOf<Type>
}
