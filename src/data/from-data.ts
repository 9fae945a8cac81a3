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
import {writePronunciation} from '../syntax/pronunciation.js'
import {paragraphGap} from '../syntax/prose.js'
import {writeSignature} from '../syntax/signature.js'
import {
  type Escaping,
  escapeHeading,
  escapeLine,
  escapeRemark,
  escapeSense,
  escapeSourceLine,
  escapeTerm,
  isTranslation
} from './escape.js'
import {quote} from './explanation.js'
import {writeImage} from './image.js'
import type {AfterwordData, EntryData, NoteData, SegmentData} from './types.js'

const escaping: Escaping = {labels: defaultLabels, scripts: scriptsOf(defaultLanguages)}

/** The label of a role, as it is written. */
function label(role: 'source' | 'translation' | 'vocabulary' | 'afterword'): string {
  return `${defaultLabels[role][0] ?? ''}：`
}

/**
 * Make a note of data, as `normaliseNote` gives it.
 *
 * @param data Data of the note.
 * @param labelled Whether the entries of the front have a label, which some need to be entries.
 */
export function buildNote(data: Readonly<NoteData>, labelled: boolean): Note {
  const children: Note['children'] = []
  const front = buildFront(data, labelled)
  if (front.children.length > 0) children.push(front)
  let section: string | undefined
  for (const segment of data.segments) {
    if (segment.section !== undefined && segment.section !== section) {
      section = segment.section
      children.push(buildSection(section))
    }

    children.push(buildSegment(segment))
  }

  if (data.afterword) children.push(buildAfterword(data.afterword))
  return build.note({...defaultLanguages}, children)
}

/** Make an entry of data, as `normaliseEntry` gives it. */
export function buildEntry(data: Readonly<EntryData>): Entry {
  const gloss: Gloss['children'] = [
    ...data.pronunciations.map((d) => build.literal('pronunciation', writePronunciation(d))),
    ...data.senses.map((d) => build.literal('sense', escapeSense(d))),
    ...data.inflections.map((d) => build.literal('inflection', writeInflection(d))),
    ...data.remarks.map((d) => build.literal('remark', `**${escapeRemark(d)}**`))
  ]
  const {explanation} = data
  return build.entry(
    escapeTerm(data.term, escaping),
    gloss,
    explanation === undefined ? undefined : quote(explanation)
  )
}

function buildFront(data: Readonly<NoteData>, labelled: boolean): Front {
  const {front, title, vocabulary} = data
  const children: Front['children'] = []
  if (title !== undefined) children.push(heading('title', title))
  for (const value of front.source) {
    children.push(build.line(escapeSourceLine(value, escaping), 'source'))
  }

  if (front.translation.length > 0) children.push(...translationLines(front.translation))
  for (const image of front.images) children.push(build.literal('image', writeImage(image)))
  if (vocabulary.length > 0) {
    const entries = vocabulary.map((d) => buildEntry(d))
    children.push(build.vocabulary(labelled ? label('vocabulary') : undefined, entries))
  }

  return build.parent('front', children)
}

/** Lines of a translation in a front: labelled where their letters do not tell. */
function translationLines(values: ReadonlyArray<string>): Front['children'] {
  return values.every((value) => isTranslation(value, escaping.scripts))
    ? values.map((value) => build.line(escapeLine(value, escaping), 'translation'))
    : [buildTranslation(values)]
}

function buildSection(section: string): Section {
  return build.parent('section', [heading('heading', section)])
}

function buildSegment(data: Readonly<SegmentData>): Segment {
  const children: Segment['children'] = [build.literal('label', label('source'))]
  if (data.source) children.push(buildSource(data.source))
  if (data.translation !== undefined) {
    children.push(buildTranslation(data.translation.split('\n\n')))
  }

  for (const image of data.images) children.push(build.literal('image', writeImage(image)))
  if (data.vocabulary.length > 0) {
    const entries = data.vocabulary.map((d) => buildEntry(d))
    children.push(build.vocabulary(label('vocabulary'), entries))
  }

  return build.parent('segment', children)
}

function buildSource(source: string): SourceText {
  const lines = source
    .split('\n\n')
    .map((value) => build.line(escapeSourceLine(value, escaping), 'source'))
  for (const line of lines.slice(1)) line.before = '\n'.repeat(paragraphGap)
  return build.parent('sourceText', lines)
}

function buildTranslation(paragraphs: ReadonlyArray<string>): Translation {
  const lines: Array<Line> = paragraphs.map((value) =>
    build.line(escapeLine(value, escaping), 'translation')
  )
  const isPlain = paragraphs.every((value) => isTranslation(value, escaping.scripts))
  const mark = isPlain ? [] : [build.literal('label', label('translation'))]
  return build.parent('translation', [...mark, ...lines])
}

function buildAfterword(data: Readonly<AfterwordData>): Afterword {
  const {date, text} = data
  const children: Afterword['children'] = [
    build.literal('heading', defaultLabels.afterword[0] ?? '')
  ]
  if (date !== undefined || data.time !== undefined || data.place !== undefined) {
    children.push(build.literal('signature', writeSignature({...data, text: ''})))
  }

  for (const value of text ? text.split('\n') : []) {
    children.push(build.line(escapeLine(value, escaping), undefined))
  }

  return build.parent('afterword', children)
}

/** A heading; without text it is nothing but its mark. */
function heading<Type extends 'title' | 'heading'>(
  type: Type,
  text: string
): NodeOf<Type> {
  const node: Title | Heading = build.literal(type, escapeHeading(text, escaping))
  if (text === '') node.opening = type === 'title' ? '#' : '##'
  return node as NodeOf<Type>
}
