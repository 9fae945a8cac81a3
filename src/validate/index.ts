import type {Note} from '../syntax/nodes.js'
import type {Diagnostic} from './diagnostic.js'
import {isComment, withoutDisabled} from './disable.js'
import {joinTexts} from './note-text.js'
import {placeIn} from '../syntax/place.js'
import {createDiagnostic} from './report.js'
import type {Report, Visitors} from './rule.js'
import type {ValidationSettings} from './settings.js'
import {walk} from './walk.js'

/**
 * What rules find in a note, in document order.
 *
 * @param note The note.
 * @param settings Which rules look at it.
 * @param given The text that it was read from, where that is at hand.
 */
export function check(
  note: Note,
  settings: ValidationSettings,
  given?: string
): Array<Diagnostic> {
  let joined = given
  const text = (): string => (joined ??= joinTexts(note))
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
      const diagnostic = createDiagnostic(report, active, settings, given?.length ?? Infinity)
      if (diagnostic) diagnostics.push(diagnostic)
    }

    const {labels} = settings
    const lineEnding = note.lineEnding ?? '\n'
    all.push(rule.check({note, options, labels, lineEnding, text, report, placeIn}))
  }

  walk(note, all)
  diagnostics.sort(inOrder)
  return seen.comment ? withoutDisabled(note, diagnostics) : diagnostics
}

/** By place; of two at one place, the rule that comes first in the table comes first. */
function inOrder({place: a}: Diagnostic, {place: b}: Diagnostic): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset
}
