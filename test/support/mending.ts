/** What mending does to the data of a note, by rule. */
import type {RuleId} from 'bilingual-notes'

/** Rules about what `format` mends: nothing of theirs is left in a formatted note. */
export const formatted: ReadonlySet<string> = new Set<RuleId>([
  'entry-spacing',
  'label-form',
  'label-spacing'
])

/** Rules whose safe mends change what a note says, and how. */
export const changing: Readonly<Partial<Record<RuleId, string>>> = {
  'entry-separator': 'a mark at the end of the term becomes the separator',
  'interpunct-artifact': 'a dot that is no part of the text goes',
  'invisible-character': 'characters go that nobody sees',
  'label-not-alone': 'a label was text before, and what follows it now has a label',
  'literal-asterisks': 'asterisks go that Markdown leaves in the text',
  'markdown-list-in-source': 'a backslash goes that escapes nothing',
  'missing-afterword': 'a line of text becomes the heading of the afterword',
  'pronunciation-form': 'characters of the phonetic alphabet take the place of those that look like them',
  'punctuation-width': 'marks of the translation become full-width',
  'trailing-separator': 'a mark at the end of the last sense goes',
  'unbalanced-bracket': 'a bracket comes that was lost, or changes its width',
  'unquoted-explanation': 'a line becomes the explanation of an entry'
}
