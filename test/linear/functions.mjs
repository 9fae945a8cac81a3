/**
 * The public functions, each as `{prepare, run, most}`: what is made of a text before the time counts, what is measured,
 * and the most milliseconds that it may take for a megabyte of text (10^6 code units). That is five to ten times what
 * it took with the slowest of the shapes that were looked at for it, and 500 at least: a bound tells what is far too slow.
 * What is slower than linear shows in the growth.
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
  parse: {most: 4000, run: (text) => parse(text)},
  serialize: {most: 1500, prepare: parse, run: (note) => serialize(note)},
  'serialize, written anew': {most: 2500, prepare: (text) => bare(parse(text)), run: (note) => serialize(note)},
  format: {most: 10_000, run: (text) => format(text)},
  validate: {most: 15_000, run: (text) => validate(text, strict)},
  fix: {most: 30_000, run: (text) => fix(text, {...strict, unsafe: true})},
  applyEdits: {most: 1000, prepare: editsOf, run: ({text, edits}) => applyEdits(text, edits)},
  toData: {most: 15_000, prepare: parse, run: (note) => toData(note)},
  toText: {most: 15_000, prepare: parse, run: (note) => toText(note)},
  'fromData, one segment': {most: 50_000, run: (text) => written(segmentData(text))},
  'fromData, one entry': {most: 5000, run: (text) => written(entryData(text))},
  'fromData, what toData gives': {most: 20_000, prepare: (text) => toData(parse(text)), run: written},
  unwrap: {most: 25_000, prepare: proseNodes, run: (nodes) => nodes.map((node) => unwrap(node, {hyphen: 'auto'}))},
  proseToFile: {most: 6000, prepare: proses, run: (list) => list.map((prose) => everyPiece(prose, ({start, end}) => proseToFile(prose, {start, end})))},
  fileToProse: {most: 3000, prepare: proses, run: (list) => list.map((prose) => everyPiece(prose, ({place}) => fileToProse(prose, rangeOf(place))))},
  aimEdits: {most: 100_000, prepare: proses, run: (list) => list.map((prose) => aimEdits(prose, prose.pieces.map(({start, end}) => ({start, end, text: 'a-*b'}))))},
  sentences: {most: 15_000, prepare: segmentsOf, run: (segments) => segments.map((segment) => sentences(segment))},
  alignSentences: {most: 15_000, prepare: segmentsOf, run: (segments) => segments.map((segment) => alignSentences(segment))},
  anchor: {most: 8000, prepare: parse, run: (note) => anchor(note, {align: alignSentences, hyphen: 'auto'})},
  cloze: {most: 500, prepare: occurrencesOf, run: ([first, ...others]) => first && cloze(first, {others})},
  highlight: {most: 500, prepare: occurrencesOf, run: ([first, ...others]) => first && highlight(first, {others})},
  stats: {most: 10_000, prepare: parse, run: (note) => stats([note])},
  'remark, transform': {most: 30_000, prepare: treeOf, again: true, run: ({file, tree}) => processor.runSync(tree, file)},
  'remark, with validation': {most: 50_000, prepare: treeOf, again: true, run: ({file, tree}) => validating.runSync(tree, file)},
  'remark, compile': {most: 10_000, prepare: transformed, run: ({file, tree}) => processor.stringify(tree, file)},
  'update, one letter': {most: 2000, prepare: middleOf, run: ({at, note}) => update(note, [{start: at, end: at, text: 'a'}])},
  'update in place, one letter': {most: 3000, again: true, prepare: middleOf, run: ({at, note}) => update(note, [{start: at, end: at, text: 'a'}], {inPlace: true})},
  'update, many edits': {most: 5000, prepare: (text) => ({note: parse(text), ...editsOf(text)}), run: ({edits, note}) => update(note, edits)}
}

for (const measured of Object.values(functions)) measured.prepare ??= itself

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

/** A tree, and the middle of its text. */
function middleOf(text) {
  return {note: parse(text), at: text.length >> 1}
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
const processorOf = (validate) =>
  unified()
    .use(function () {
      this.parser = mdastOf
    })
    .use(remarkBilingualNotes, {lossless: true, validate})
    .freeze()
const processor = processorOf(false)
const validating = processorOf(strict)

function treeOf(text) {
  const file = new VFile(text)
  return {file, tree: processor.parse(file)}
}

function transformed(text) {
  const {file, tree} = treeOf(text)
  return {file, tree: processor.runSync(tree, file)}
}
