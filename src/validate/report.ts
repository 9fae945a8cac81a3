import type {Edit} from '../text/edits.js'
import type {Diagnostic} from './diagnostic.js'
import {fill} from './message.js'
import {type ExactPoint, isExact} from '../syntax/place.js'
import type {Report} from './rule.js'
import type {ActiveRule, ValidationSettings} from './settings.js'

/**
 * The diagnostic of a report; `undefined` where nobody knows its place.
 *
 * @param report The report.
 * @param active The rule.
 * @param settings How it is said.
 * @param length Length of the text that edits are of; `Infinity` where nobody knows it.
 * @throws TypeError or RangeError Where a rule reports what it cannot, naming the rule.
 */
export function createDiagnostic(
  report: Report,
  {rule, severity}: ActiveRule,
  {locale}: ValidationSettings,
  length: number
): Diagnostic | undefined {
  const {actual, expected, place} = report
  if (!place || !isExact(place)) return undefined
  const message = (key: string, values: Report['values']): string =>
    fill(messageOf(rule, key), locale, (name) => valueOf(name, values, report))
  const diagnostic: Diagnostic = {
    ruleId: rule.id,
    severity,
    message: message(report.message, report.values),
    place: {start: copyOf(place.start), end: copyOf(place.end)}
  }
  if (actual !== undefined) diagnostic.actual = actual
  if (expected) diagnostic.expected = [...expected]
  if (report.fix ?? report.edits) addEdits(diagnostic, report, length)
  if (report.related) {
    const related = report.related.flatMap((other) =>
      other.place && isExact(other.place)
        ? [{message: message(other.message, other.values), place: other.place}]
        : []
    )
    if (related.length > 0) diagnostic.related = related
  }

  if (rule.url !== undefined) diagnostic.url = rule.url
  return diagnostic
}

/** What stands for a name in a message: what the rule says, or what it reports. */
function valueOf(
  name: string,
  values: Report['values'],
  {actual, expected}: Report
): number | string | undefined {
  if (values && Object.hasOwn(values, name)) return values[name]
  return name === 'actual' ? actual : name === 'expected' ? expected?.[0] : undefined
}

function copyOf({column, line, offset}: ExactPoint): ExactPoint {
  return {line, column, offset}
}

/** @throws TypeError or RangeError Where the edits cannot be applied together, or are not said to be safe or not. */
function addEdits(diagnostic: Diagnostic, {edits, expected, fix}: Report, length: number): void {
  const {place, ruleId} = diagnostic
  const text = expected?.[0]
  if (edits && !fix) {
    throw new TypeError(
      `Unexpected edits reported by \`${ruleId}\` without \`fix\`, expected \`safe\` or \`unsafe\``
    )
  }

  const all = edits ?? (text === undefined ? undefined : [{start: place.start.offset, end: place.end.offset, text}])
  // Positions made by hand need not fit their tree; those of a text do.
  const isChecked = edits !== undefined || length !== Infinity
  if (all) diagnostic.edits = isChecked ? checkEdits(all, ruleId, length) : [...all]

  if (diagnostic.edits && fix === 'unsafe') diagnostic.unsafe = true
}

function checkEdits(edits: ReadonlyArray<Edit>, ruleId: string, length: number): Array<Edit> {
  const copy = edits.map((edit) => ({...edit}))
  let last = 0
  for (const {end, start} of [...copy].sort((a, b) => a.start - b.start)) {
    if (!(last <= start && start <= end)) {
      throw new RangeError(
        `Unexpected edit of ${String(start)}–${String(end)} reported by \`${ruleId}\`, expected one that overlaps no other`
      )
    }

    if (end > length) {
      throw new RangeError(
        `Unexpected edit of ${String(start)}–${String(end)} reported by \`${ruleId}\`, expected one inside the text of ${String(length)} code units`
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
