import type {VFile} from 'vfile'
import type {Note} from '../syntax/nodes.js'
import type {Severity} from '../validate/diagnostic.js'
import {check} from '../validate/index.js'
import type {ExactPosition} from '../syntax/place.js'
import type {ValidationSettings} from '../validate/settings.js'

/** Who the messages of the plugin are from. */
export const messageSource = 'bilingual-notes'

/** What severities are in messages. An error is fatal to the tools that show it, not to this run. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined
}

/**
 * Report what rules find in a note on its file.
 *
 * Related places are the note of a message: it is what reporters and editors show, as text.
 */
export function report(
  note: Note,
  text: string,
  file: VFile,
  settings: ValidationSettings
): void {
  for (const diagnostic of check(note, settings, text)) {
    const {actual, expected, place, related, ruleId, severity, url} = diagnostic
    const message = file.message(diagnostic.message, {place, ruleId, source: messageSource})
    message.fatal = fatal[severity]
    message.actual = actual
    message.expected = expected
    message.note = related?.map((other) => `${show(other.place)}: ${other.message}`).join('\n')
    message.url = url
  }
}

/** A place as reporters write it. */
function show({end, start}: ExactPosition): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
