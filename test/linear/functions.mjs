/**
 * The public functions, each as `{prepare, run, most}`: what is made of a text before the time counts, what is measured,
 * and the most milliseconds that it may take for a megabyte of text (10^6 code units): ten times what is usual, and more
 * where the work is more.
 */
import * as library from 'bilingual-notes'
import {alignSentences} from 'bilingual-notes/align'
import remarkBilingualNotes from 'bilingual-notes/remark'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {mdastOf} from './mdast.mjs'

const {aimEdits, anchor, applyEdits, cloze, fileToProse, fix, format, fromData, highlight, parse} = library
const {proseToFile, sentences, serialize, stats, toData, toText, unwrap, update, validate} = library

const itself = (text) => text
const strict = {preset: 'strict'}
const proseTypes = new Set(['sourceText', 'translation', 'title', 'heading', 'line'])

export const functions = {
  parse: {most: 3000, run: (text) => parse(text)},
  serialize: {most: 3000, prepare: parse, run: (note) => serialize(note)},
  'serialize, written anew': {most: 3000, prepare: (text) => bare(parse(text)), run: (note) => serialize(note)},
  format: {run: (text) => format(text)},
  validate: {run: (text) => validate(text, strict)},
  fix: {most: 40_000, run: (text) => fix(text, {...strict, unsafe: true})},
  applyEdits: {most: 1000, prepare: editsOf, run: ({text, edits}) => applyEdits(text, edits)},
  toData: {prepare: parse, run: (note) => toData(note)},
  toText: {prepare: parse, run: (note) => toText(note)},
  'fromData, one segment': {most: 40_000, run: (text) => written(segmentData(text))},
  'fromData, one entry': {most: 40_000, run: (text) => written(entryData(text))},
  'fromData, what toData gives': {most: 40_000, prepare: (text) => toData(parse(text)), run: written},
  unwrap: {prepare: proseNodes, run: (nodes) => nodes.map((node) => unwrap(node, {hyphen: 'auto'}))},
  proseToFile: {prepare: proses, run: (list) => list.map((prose) => everyPiece(prose, ({start, end}) => proseToFile(prose, {start, end})))},
  fileToProse: {prepare: proses, run: (list) => list.map((prose) => everyPiece(prose, ({place}) => fileToProse(prose, rangeOf(place))))},
  aimEdits: {most: 40_000, prepare: proses, run: (list) => list.map((prose) => aimEdits(prose, prose.pieces.map(({start, end}) => ({start, end, text: 'a-*b'}))))},
  sentences: {prepare: segmentsOf, run: (segments) => segments.map((segment) => sentences(segment))},
  alignSentences: {prepare: segmentsOf, run: (segments) => segments.map((segment) => alignSentences(segment))},
  anchor: {prepare: parse, run: (note) => anchor(note, {align: alignSentences, hyphen: 'auto'})},
  cloze: {prepare: occurrencesOf, run: ([first, ...others]) => first && cloze(first, {others})},
  highlight: {prepare: occurrencesOf, run: ([first, ...others]) => first && highlight(first, {others})},
  stats: {prepare: parse, run: (note) => stats([note])},
  'remark, transform': {most: 40_000, prepare: treeOf, again: true, run: ({file, tree}) => processor.runSync(tree, file)},
  'remark, compile': {prepare: transformed, run: ({file, tree}) => processor.stringify(tree, file)},
  'update, one letter': {prepare: (text) => ({note: parse(text), at: text.length >> 1}), run: ({at, note}) => update(note, [{start: at, end: at, text: 'a'}])},
  'update, many edits': {prepare: (text) => ({note: parse(text), ...editsOf(text)}), run: ({edits, note}) => update(note, edits)}
}

for (const measured of Object.values(functions)) {
  measured.prepare ??= itself
  measured.most ??= 10_000
}

/** A tree without what says how it was written. */
function bare(note) {
  return JSON.parse(JSON.stringify(note, (key, value) => (['before', 'opening', 'closing', 'position'].includes(key) ? undefined : value)))
}

/** An edit for each tenth code unit. */
function editsOf(text) {
  const edits = []
  for (let start = 0; start < text.length; start += 10) edits.push({start, end: start + 1, text: 'b'})
  return {edits, text}
}

function segmentData(text) {
  return {title: text, segments: [{source: text, translation: text, vocabulary: []}]}
}

function entryData(text) {
  return {segments: [{source: 'Tide.', vocabulary: [{term: 'a', senses: [text], explanation: text}]}]}
}

/** What cannot be written is refused, at a cost that is measured too. */
function written(data) {
  try {
    return fromData(data)
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

function* nodesOf(node) {
  yield node
  for (const child of node.children ?? []) yield* nodesOf(child)
}

function proseNodes(text) {
  return [...nodesOf(parse(text))].filter(({type}) => proseTypes.has(type))
}

function proses(text) {
  return proseNodes(text).map((node) => unwrap(node))
}

function everyPiece({pieces}, look) {
  return pieces.map((piece) => look(piece))
}

function rangeOf({start, end}) {
  return {start: start.offset, end: end.offset}
}

function segmentsOf(text) {
  return parse(text).children.filter(({type}) => type === 'segment')
}

function occurrencesOf(text) {
  return anchor(parse(text)).flatMap(({occurrences}) => occurrences)
}

/** The cost of remark-parse is no cost of the plugin: a reader of paragraphs stands in for it. */
const processor = unified()
  .use(function () {
    this.parser = mdastOf
  })
  .use(remarkBilingualNotes, {lossless: true, validate: false})
  .freeze()

function treeOf(text) {
  const file = new VFile(text)
  return {file, tree: processor.parse(file)}
}

function transformed(text) {
  const {file, tree} = treeOf(text)
  return {file, tree: processor.runSync(tree, file)}
}
