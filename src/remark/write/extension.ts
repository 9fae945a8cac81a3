import type {Handle, Options as ToMarkdownExtension} from 'mdast-util-to-markdown'
import type {LabelWords} from '../../syntax/labels.js'
import type {Scripts} from '../../text/scripts.js'
import type {Type} from '../html.js'
import {createEntryHandle} from './entry.js'
import {flow} from './flow.js'
import {gloss} from './gloss.js'
import {joinLines} from './join.js'
import {unsafeLabels} from './labels.js'
import {line} from './line.js'
import {phrasing} from './phrasing.js'
import {pronunciation} from './pronunciation.js'
import {sense} from './sense.js'

const handlers: Readonly<Record<Exclude<Type, 'entry'>, Handle>> = {
  front: flow,
  section: flow,
  segment: flow,
  afterword: flow,
  label: line,
  sourceText: flow,
  translation: flow,
  vocabulary: flow,
  entryList: flow,
  term: phrasing,
  gloss,
  pronunciation,
  sense,
  inflection: phrasing,
  remark: phrasing,
  explanation: flow,
  signature: line
}

/**
 * How the nodes of notes are written as Markdown.
 *
 * @param labels The words that are labels.
 * @param scripts The scripts of the note.
 */
export function createExtension(labels: LabelWords, scripts: Scripts): ToMarkdownExtension {
  return {
    handlers: {...handlers, entry: createEntryHandle(scripts)},
    join: [joinLines],
    unsafe: unsafeLabels(labels)
  }
}
