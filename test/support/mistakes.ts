/** The mistakes in the real notes that were found by hand or script, and the rules that find them. */
import type {Diagnostic, Note, RuleId} from 'bilingual-notes'
import type {Position} from 'unist'

/** A line of `known-mistakes.jsonl`. */
export interface Mistake {
  file: string
  line: number
  kind: string
  severity: string
  text: string
}

/** Kinds of severity error or warning (or of whole files), and the rules that find them. */
export const kinds: Readonly<Record<string, ReadonlyArray<RuleId>>> = {
  'afterword-heading-variant': ['afterword-form'],
  'bare-url-line': ['unquoted-explanation'],
  'cross-heading-as-bold-paragraph': ['cross-heading-form'],
  'duplicate-entry-in-segment': ['repeated-entry'],
  'english-after-translation': ['text-after-translation'],
  'entry-empty-gloss': ['entry-without-gloss'],
  'entry-missing-separator': ['entry-separator'],
  'entry-mixed-width-parenthesis': ['unbalanced-bracket'],
  'entry-phonetics-only': ['entry-without-gloss'],
  'entry-semicolon-separator': ['entry-separator'],
  'entry-trailing-odd-separator': ['trailing-separator'],
  'entry-unbalanced-parenthesis': ['unbalanced-bracket'],
  'entry-without-separator-and-gloss': ['entry-without-gloss'],
  'explanation-before-learning-label': ['orphan-explanation'],
  'gloss-not-chinese': ['gloss-language'],
  'hyphen-lost-at-line-end': ['lost-line-end-hyphen'],
  'interpunct-artifact-in-source': ['interpunct-artifact'],
  'label-ascii-colon': ['label-form'],
  'label-leading-space': ['label-form'],
  'label-no-colon': ['label-form'],
  'label-semicolon': ['label-form'],
  'label-space-before-colon': ['label-form'],
  'literal-asterisks-after-markdown-parse': ['literal-asterisks'],
  'missing-afterword-heading': ['missing-afterword', 'afterword-form'],
  'missing-learning-label': ['missing-vocabulary-label'],
  'missing-signature': ['missing-signature'],
  'missing-source-label': ['missing-source-label'],
  'missing-translation': ['missing-translation'],
  'phonetics-without-accent-mark': ['pronunciation-form'],
  // What repeats the label is the segment of which the source label is forgotten.
  'second-learning-label-in-segment': ['repeated-vocabulary-label', 'missing-source-label'],
  'signature-format-variant': ['signature-form'],
  'source-line-parses-as-ordered-list': ['markdown-list-in-source'],
  'term-not-in-source': ['term-not-in-source'],
  'term-typo': ['term-not-in-source'],
  'translation-too-short': ['translation-length'],
  'unlabelled-book-citation': ['unlabelled-text', 'text-after-translation'],
  'unlabelled-byline': ['unlabelled-text'],
  'unlabelled-pull-quote': ['unlabelled-text'],
  'unquoted-explanation': ['unquoted-explanation'],
  'unquoted-reference-link': ['unquoted-explanation'],
  'useless-backslash': ['markdown-list-in-source'],
  'zero-width-character': ['invisible-character']
}

/** Kinds that no rule finds, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  'small-caps-artifact': 'one in 127 notes; needs a dictionary to be told from a name such as `McDonald`',
  'split-drop-cap': 'one in 127 notes; `A LETTER` is as good English as a split drop cap'
}

/** Kinds whose line is that of the label of the segment that they are in, or the first without one. */
const ofSegments: ReadonlySet<string> = new Set([
  'english-after-translation',
  'missing-translation',
  'second-learning-label-in-segment',
  'translation-too-short'
])

/** Kinds whose line is the last of the note. */
const ofNotes: ReadonlySet<string> = new Set(['missing-afterword-heading', 'missing-signature'])

/** Whether a diagnostic is of a mistake: one of its rules, and its line, or the segment at its line. */
export function finds({place, ruleId}: Diagnostic, {kind, line}: Mistake, note: Note): boolean {
  if (!kinds[kind]?.some((id) => id === ruleId)) return false
  if (ofNotes.has(kind)) return true
  const {end, start} = place
  if (start.line <= line && line <= end.line) return true
  const segment = ofSegments.has(kind) ? segmentAt(note, line) : undefined
  return segment !== undefined && segment.start.line <= start.line && end.line <= segment.end.line
}

/** The range of the segment that a line is in. */
function segmentAt({children}: Note, line: number): Position | undefined {
  return children
    .map(({position}) => position)
    .find((d) => d !== undefined && d.start.line <= line && line <= d.end.line)
}
