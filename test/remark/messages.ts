import remarkParse from 'remark-parse'
import {type PluggableList, unified} from 'unified'
import {VFile} from 'vfile'
import type {Diagnostic} from 'bilingual-notes'
import remarkBilingualNotes, {type Options} from 'bilingual-notes/remark'

/** Run the plugin on the contents of a file. */
export function run(
  value: Uint8Array | string,
  validate?: Options['validate'],
  plugins: PluggableList = []
): VFile {
  const processor = unified().use(remarkParse).use(plugins).use(remarkBilingualNotes, {validate})
  const file = new VFile(value)
  processor.runSync(processor.parse(file), file)
  return file
}

/** What the messages of a file say, as plain data. */
export function messagesOf({messages}: VFile): Array<object> {
  return messages.map(({actual, expected, fatal, note, place, reason, ruleId, source, url}) => ({
    actual,
    expected,
    fatal,
    note,
    place,
    reason,
    ruleId,
    source,
    url
  }))
}

/** What the messages should say. */
export function asMessages(diagnostics: ReadonlyArray<Diagnostic>): Array<object> {
  const fatal = {error: true, warning: false, info: undefined}
  return diagnostics.map(({actual, expected, message, place, related, ruleId, severity, url}) => ({
    actual,
    expected,
    fatal: fatal[severity],
    note: related
      ?.map((d) => `${d.place.start.line}:${d.place.start.column}-${d.place.end.line}:${d.place.end.column}: ${d.message}`)
      .join('\n'),
    place,
    reason: message,
    ruleId,
    source: 'bilingual-notes',
    url
  }))
}
