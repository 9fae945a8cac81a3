import type {Edit} from '../text/edits.js'
import type {Diagnostic} from './diagnostic.js'
import {fill} from './message.js'
import {isExact} from '../syntax/place.js'
import type {Report} from './rule.js'
import type {ActiveRule, ValidationSettings} from './settings.js'

/** The diagnostic of a report; `undefined` where nobody knows its place. */
export function createDiagnostic(
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
  if (report.fix ?? report.edits) addEdits(diagnostic, report)
  const related = (report.related ?? []).flatMap((other) =>
    other.place && isExact(other.place)
      ? [{message: message(other.message, other.values), place: other.place}]
      : []
  )
  if (related.length > 0) diagnostic.related = related
  if (rule.url !== undefined) diagnostic.url = rule.url
  return diagnostic
}

/** @throws TypeError or RangeError Where the edits cannot be applied together, or are not said to be safe or not. */
function addEdits(diagnostic: Diagnostic, {edits, expected, fix}: Report): void {
  const {place, ruleId} = diagnostic
  const text = expected?.[0]
  if (edits && !fix) {
    throw new TypeError(
      `Unexpected edits reported by \`${ruleId}\` without \`fix\`, expected \`safe\` or \`unsafe\``
    )
  }

  if (edits) diagnostic.edits = checkEdits(edits, ruleId)
  else if (text !== undefined) {
    diagnostic.edits = [{start: place.start.offset, end: place.end.offset, text}]
  }

  if (diagnostic.edits && fix === 'unsafe') diagnostic.unsafe = true
}

function checkEdits(edits: ReadonlyArray<Edit>, ruleId: string): Array<Edit> {
  const copy = edits.map((edit) => ({...edit}))
  let last = 0
  for (const {end, start} of [...copy].sort((a, b) => a.start - b.start)) {
    if (!(last <= start && start <= end)) {
      throw new RangeError(
        `Unexpected edit of ${String(start)}–${String(end)} reported by \`${ruleId}\`, expected one that overlaps no other`
      )
    }

    last = end
  }

  return copy
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
