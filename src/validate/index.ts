import type {Note} from '../syntax/nodes.js'
import type {Diagnostic} from './diagnostic.js'
import {isComment, withoutDisabled} from './disable.js'
import {fill} from './message.js'
import {isExact} from './place.js'
import type {Report, Visitors} from './rule.js'
import type {ActiveRule, ValidationSettings} from './settings.js'
import {walk} from './walk.js'

/** What rules find in a note, in document order. */
export function check(note: Note, settings: ValidationSettings): Array<Diagnostic> {
  const diagnostics: Array<Diagnostic> = []
  const seen = {comment: false}
  const all: Array<Visitors> = [
    {
      markdown(node) {
        if (isComment(node)) seen.comment = true
      }
    }
  ]
  for (const active of settings.rules) {
    const {options, rule} = active
    const report = (report: Report): void => {
      const diagnostic = createDiagnostic(report, active, settings)
      if (diagnostic) diagnostics.push(diagnostic)
    }

    const {labels} = settings
    all.push(rule.check({note, options, labels, lineEnding: note.lineEnding ?? '\n', report}))
  }

  walk(note, all)
  diagnostics.sort(inOrder)
  return seen.comment ? withoutDisabled(note, diagnostics) : diagnostics
}

/** By place; of two at one place, the rule that comes first in the table comes first. */
function inOrder({place: a}: Diagnostic, {place: b}: Diagnostic): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset
}

/** The diagnostic of a report; `undefined` where nobody knows its place. */
function createDiagnostic(
  report: Report,
  {rule, severity}: ActiveRule,
  {locale}: ValidationSettings
): Diagnostic | undefined {
  const {actual, expected, place} = report
  if (!place || !isExact(place)) return undefined
  const message = (key: string, values: Report['values']): string =>
    fill(messageOf(rule, key), locale, {
      ...(actual === undefined ? {} : {actual}),
      ...(expected?.[0] === undefined ? {} : {expected: expected[0]}),
      ...values
    })
  const diagnostic: Diagnostic = {
    ruleId: rule.id,
    severity,
    message: message(report.message, report.values),
    place: {start: {...place.start}, end: {...place.end}}
  }
  if (actual !== undefined) diagnostic.actual = actual
  if (expected) diagnostic.expected = [...expected]
  if (report.fix) addEdits(diagnostic, report)
  const related = (report.related ?? []).flatMap((other) =>
    other.place && isExact(other.place)
      ? [{message: message(other.message, other.values), place: other.place}]
      : []
  )
  if (related.length > 0) diagnostic.related = related
  if (rule.url !== undefined) diagnostic.url = rule.url
  return diagnostic
}

function addEdits(diagnostic: Diagnostic, {edits, expected, fix}: Report): void {
  const {start, end} = diagnostic.place
  const text = expected?.[0]
  if (edits) diagnostic.edits = edits.map((edit) => ({...edit}))
  else if (text !== undefined) {
    diagnostic.edits = [{start: start.offset, end: end.offset, text}]
  }

  if (diagnostic.edits && fix === 'unsafe') diagnostic.unsafe = true
}

/** @throws TypeError Where a rule has no such message. */
function messageOf({id, messages}: ActiveRule['rule'], key: string): (typeof messages)[string] {
  const message = Object.hasOwn(messages, key) ? messages[key] : undefined
  if (!message) {
    throw new TypeError(
      `Unexpected message \`${key}\` reported by \`${id}\`, expected one of ${Object.keys(messages)
        .map((name) => `\`${name}\``)
        .join(', ')}`
    )
  }

  return message
}
