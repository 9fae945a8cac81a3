/**
 * The mistakes that are known in the real notes, and what the rules find of them. The notes are
 * published articles, so none is in this repository: without them these tests are skipped.
 */
import path from 'node:path'
import {type Diagnostic, type Note, fix, format, parse, toData, validate} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'
import {checkDiagnostic} from './support/diagnostic.js'
import {changing, formatted} from './support/mending.js'
import {type Mistake, finds, kinds, leftOut} from './support/mistakes.js'
import {areNotesHere, readBeside, realNotes, textOf} from './support/notes.js'

const all = realNotes.map(({name}) => path.basename(name))
const load = (name: string): string => textOf(name === 'seed.md' ? name : `real/${name}`)
const found = new Map<string, ReadonlyArray<Diagnostic>>(all.map((name) => [name, validate(load(name))]))

/** Mistakes that a careful editor would mend: style and remarks left aside. */
const mistakes: ReadonlyArray<Mistake> = areNotesHere
  ? readBeside('known-mistakes.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Mistake)
      .filter(({severity}) => severity !== 'info' && severity !== 'style')
  : []

/** The notes for which something does not hold. Texts must not be printed, so names are compared. */
const failing = (holds: (markdown: string, name: string) => boolean): Array<string> =>
  all.filter((name) => !holds(load(name), name))

const notes = new Map<string, Note>(all.map((name) => [name, parse(load(name))]))

function isFound(mistake: Mistake): boolean {
  const note = notes.get(mistake.file)
  return note !== undefined && (found.get(mistake.file) ?? []).some((d) => finds(d, mistake, note))
}

describe.skipIf(!areNotesHere)('known mistakes', () => {
  test('are of kinds that a rule finds, or that are left out for a reason', () => {
    const given = [...new Set(mistakes.map(({kind}) => kind))].sort()
    expect([...Object.keys(kinds), ...Object.keys(leftOut)].sort()).toEqual(given)
  })

  test('are found: nineteen of twenty of each kind, and of all', () => {
    const rows = Object.keys(kinds).map((kind) => {
      const given = mistakes.filter((d) => d.kind === kind)
      return {kind, found: given.filter((d) => isFound(d)).length, of: given.length}
    })
    const sum = {kind: 'all', found: rows.reduce((n, d) => n + d.found, 0), of: rows.reduce((n, d) => n + d.of, 0)}
    console.log(['Known mistakes that are found:', ...[...rows, sum].map((d) => `  ${d.kind}: ${d.found} of ${d.of}`)].join('\n'))
    expect([...rows, sum].filter((d) => d.found < 0.95 * d.of)).toEqual([])
  })
})

describe.skipIf(!areNotesHere)('diagnostics of the real notes', () => {
  test('are in the text, and the same for its tree', () => {
    for (const [name, diagnostics] of found) {
      for (const diagnostic of diagnostics) checkDiagnostic(diagnostic, load(name))
    }

    expect(failing((d) => JSON.stringify(validate(parse(d))) === JSON.stringify(validate(d)))).toEqual([])
  })

  test('of the seed are of what is truly there', () => {
    const seed = (found.get('seed.md') ?? []).filter((d) => d.severity !== 'info')
    expect(seed.map((d) => `${d.place.start.line} ${d.ruleId}`)).toEqual([])
  })

  test('are not of what formatting mends, in a formatted note', () => {
    const left = (d: string): boolean => validate(format(d), {preset: 'strict'}).every(({ruleId}) => !formatted.has(ruleId))
    expect(failing(left)).toEqual([])
  })
})

describe.skipIf(!areNotesHere).each([
  ['recommended', false],
  ['strict', true]
] as const)('mending the real notes, %s', (preset, unsafe) => {
  const options = {preset, unsafe}
  const results = new Map(all.map((name) => [name, fix(load(name), options)]))

  test('comes to an end, and a second time changes nothing', () => {
    expect(failing((_d, name) => {
      const first = results.get(name)
      return first?.markdown === fix(first?.markdown ?? '', options).markdown
    })).toEqual([])
  })

  test('leaves nothing that can safely be mended, and adds no error', () => {
    const errors = (list: ReadonlyArray<Diagnostic>): number => list.filter((d) => d.severity === 'error').length
    expect(failing((d, name) => {
      const {remaining = []} = results.get(name) ?? {}
      // A suggestion that would add an error is not taken.
      const isMended = remaining.every(({edits, unsafe: isSuggestion}) => !edits || isSuggestion)
      return isMended && errors(remaining) <= errors(validate(d, {preset}))
    })).toEqual([])
  })
})

describe.skipIf(!areNotesHere)('safe mends', () => {
  const off = Object.fromEntries(Object.keys(changing).map((id) => [id, 'off' as const]))

  test.each(['recommended', 'strict'] as const)('keep the data of a note, where no rule says otherwise, %s', (preset) => {
    const keeps = (d: string): boolean =>
      JSON.stringify(toData(parse(fix(d, {preset, rules: off}).markdown))) === JSON.stringify(toData(parse(d)))
    expect(failing(keeps)).toEqual([])
  })
})
