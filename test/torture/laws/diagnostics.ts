import assert from 'node:assert/strict'
import {
  type Diagnostic,
  type FixOptions,
  type Nodes,
  type Rule,
  applyEdits,
  defineRule,
  fix,
  format,
  parse,
  toData,
  validate
} from 'bilingual-notes'
import type {Point} from 'unist'
import {changing, formatted} from '../../support/mending.js'
import {walk} from '../../support/tree.js'
import type {Laws, Subject} from './law.js'

const strict = {preset: 'strict'} as const

/** Offsets at which lines start. */
const startsOf = (text: string): Array<number> => [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((d) => d.index + d[0].length)]

function checkPoint({column, line, offset = -1}: Point, starts: ReadonlyArray<number>, text: string): void {
  assert.ok(offset >= 0 && offset <= text.length, `offset ${offset}`)
  assert.equal((starts[line - 1] ?? Number.NaN) + column - 1, offset)
  assert.ok((starts[line] ?? Number.POSITIVE_INFINITY) > offset, `line ${line}`)
}

function checkDiagnostic({actual, edits, expected, place, related = []}: Diagnostic, starts: ReadonlyArray<number>, text: string): void {
  const named = [place, ...related.map((d) => d.place)]
  for (const {end, start} of named) {
    for (const point of [start, end]) checkPoint(point, starts, text)
    assert.ok(start.offset <= end.offset)
  }

  if (actual !== undefined) assert.equal(text.slice(place.start.offset, place.end.offset), actual)
  if (!edits) return
  const mended = applyEdits(text, edits)
  assert.notEqual(mended, text)
  const [first] = expected ?? []
  if (first !== undefined) {
    assert.equal(mended, applyEdits(text, [{start: place.start.offset, end: place.end.offset, text: first}]))
  }

  // Nothing changes but what is named.
  for (const {end, start} of edits) {
    assert.ok(named.some((d) => d.start.offset <= start && end <= d.end.offset), 'an edit outside of what is named')
  }
}

function checkDiagnostics({note, text}: Subject): boolean {
  const diagnostics = validate(text, strict)
  const starts = startsOf(text)
  for (const diagnostic of diagnostics) checkDiagnostic(diagnostic, starts, text)
  const offsets = diagnostics.map((d) => d.place.start.offset)
  assert.deepEqual(offsets, offsets.toSorted((a, b) => a - b))
  assert.deepStrictEqual(JSON.parse(JSON.stringify(diagnostics)), diagnostics)
  assert.deepStrictEqual(validate(note, strict), diagnostics)
  return diagnostics.length > 0
}

/** A rule of ours that says where terms are. */
const everyTerm: Rule = defineRule({
  id: 'every-term',
  messages: {term: {en: 'Term', 'zh-Hans': '词条'}},
  check: ({report}) => ({
    term: (node: Nodes) => { report({message: 'term', place: node.position}) }
  })
})

function checkRule({note, text}: Subject): boolean {
  const found = validate(text, {preset: 'none', customRules: [everyTerm]})
  // Comments in the note turn rules off.
  if (text.includes('bilingual-notes-')) return false
  const terms = [...walk(note)].filter((node) => node.type === 'term')
  assert.deepEqual(found.map((d) => d.place), terms.map((node) => node.position))
  return terms.length > 0
}

const errorsOf = (diagnostics: ReadonlyArray<Diagnostic>): number => diagnostics.filter((d) => d.severity === 'error').length

function checkFix({random, text}: Subject): boolean {
  const how = {preset: random.of(['recommended', 'strict'] as const)}
  const options: FixOptions = {...how, unsafe: random.below(2) === 0}
  const {applied, markdown, remaining} = fix(text, options)
  assert.deepEqual(fix(markdown, options), {markdown, applied: [], remaining})
  assert.deepEqual(remaining, validate(markdown, how))
  const before = validate(text, how)
  assert.ok(errorsOf(remaining) <= errorsOf(before), 'mending adds no error')
  const isFixable = before.some((d) => d.edits && (options.unsafe === true || !d.unsafe))
  if (!isFixable) assert.equal(markdown, text)
  assert.equal(applied.length > 0, markdown !== text)
  return before.length > 0
}

export const diagnosticLaws: Laws = {
  'diagnostics are in the text, in order, and their edits fit': {
    about: ['applyEdits', 'validate'],
    every: 4,
    check: checkDiagnostics
  },
  'rules of one’s own find every node': {
    about: ['defineRule', 'validate'],
    every: 8,
    check: checkRule
  },
  'mending comes to an end, adds no error, and says what is left': {
    about: ['fix', 'validate'],
    every: 8,
    check: checkFix
  },
  'safe mends keep the data, but for rules that say otherwise': {
    about: ['fix', 'toData'],
    every: 16,
    check({note, text}) {
      const rules = Object.fromEntries(Object.keys(changing).map((id) => [id, 'off' as const]))
      const {markdown} = fix(text, {...strict, rules})
      if (markdown === text) return false
      assert.deepStrictEqual(toData(parse(markdown)), toData(note))
      return true
    }
  },
  'nothing is left in a formatted text that formatting mends': {
    about: ['format', 'validate'],
    every: 8,
    check({text}) {
      const left = validate(format(text), strict).filter((d) => formatted.has(d.ruleId) && !d.unsafe)
      assert.deepEqual(left.map((d) => `${d.ruleId} ${d.message}`), [])
      return true
    }
  }
}
