import {parse} from './parse/index.js'
import {resolveLabels} from './syntax/labels.js'
import {checkFields, describe} from './syntax/options.js'
import {type Edit, applyEdits} from './text/edits.js'
import {type ValidateOptions, validateFields} from './validate.js'
import type {Diagnostic} from './validate/diagnostic.js'
import {chooseFixable} from './validate/choose.js'
import {check} from './validate/index.js'
import {defaultRules, resolveRules} from './validate/settings.js'

/** Configuration of `fix`. */
export interface FixOptions extends ValidateOptions {
  /**
   * Whether to apply suggestions, too, such as the word of the source text for a misspelt term
   * (default: `false`).
   */
  unsafe?: boolean | null | undefined
}

/** What `fix` did. */
export interface FixResult {
  /** The mended text. */
  markdown: string
  /**
   * What was mended, in the order it was. Places are in the text as it was then: the first of what was
   * mended together are in the text that was given.
   */
  applied: Array<Diagnostic>
  /** What is left: the diagnostics of the mended text. */
  remaining: Array<Diagnostic>
}

/** Rounds at most; a note needs one or two. */
const mostRounds = 20

/** A text and its diagnostics. */
interface State {
  markdown: string
  diagnostics: Array<Diagnostic>
}

/**
 * Mend what is wrong in a note, where that is safe.
 *
 * The edits of a diagnostic are applied together or not at all; those that overlap wait for the next
 * round. A round counts only if it leaves fewer diagnostics that could be mended, and no rule with
 * more errors than before, so that mending comes to an end (20 rounds at most) and mending the result
 * again changes nothing. Nothing changes that no diagnostic names.
 *
 * @param markdown Text of the note.
 * @param options Configuration (default: that of `validate`, and no suggestions).
 * @returns The mended text, what was mended and what is left.
 * @throws TypeError Where `markdown` is no string, or an option is unknown or of the wrong type.
 * @throws RangeError As `validate`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {fix} from 'bilingual-notes'
 *
 * const {applied, markdown} = fix('# Tides\n\n学习:\n\nebb;退潮\n')
 * assert.equal(markdown, '# Tides\n\n学习：\n\nebb：退潮\n')
 * assert.deepEqual(applied.map((d) => d.ruleId), ['label-form', 'entry-separator'])
 * ```
 */
export function fix(markdown: string, options?: Readonly<FixOptions> | null): FixResult {
  checkFields('options', options, [...validateFields, 'unsafe'])
  const unsafe: unknown = options?.unsafe ?? false
  if (typeof unsafe !== 'boolean') {
    throw new TypeError(`Unexpected ${describe(unsafe)} as \`options.unsafe\`, expected a boolean`)
  }

  const {labels, languages} = options ?? {}
  const settings = options ? resolveRules(options, resolveLabels(labels)) : defaultRules()
  const isFixable = (diagnostic: Diagnostic): boolean =>
    diagnostic.edits !== undefined && (unsafe || !diagnostic.unsafe)
  const read = (text: string): State => ({
    markdown: text,
    diagnostics: check(parse(text, {labels, languages}), settings, text)
  })
  const applied: Array<Diagnostic> = []
  let state = read(markdown)
  for (let round = 0; round < mostRounds; round++) {
    const fixable = state.diagnostics.filter(isFixable)
    const next = mend(state, fixable, isFixable, read)
    if (!next) break
    for (const diagnostic of next.applied) applied.push(diagnostic)
    state = next.state
  }

  return {markdown: state.markdown, applied, remaining: state.diagnostics}
}

/**
 * One round: all that can be mended together; where that makes something worse, what is safe, or what
 * one rule finds. `undefined` where nothing gets better.
 */
function mend(
  state: State,
  fixable: ReadonlyArray<Diagnostic>,
  isFixable: (diagnostic: Diagnostic) => boolean,
  read: (text: string) => State
): {state: State; applied: Array<Diagnostic>} | undefined {
  for (const candidates of attemptsWith(fixable)) {
    const applied = chooseFixable(candidates)
    if (applied.length === 0) continue
    const edits = applied.flatMap((diagnostic) => diagnostic.edits as ReadonlyArray<Edit>)
    const next = read(applyEdits(state.markdown, edits))
    const isFewer = next.diagnostics.filter(isFixable).length < fixable.length
    if (isFewer && !hasMoreErrors(state.diagnostics, next.diagnostics)) {
      return {state: next, applied}
    }
  }

  return undefined
}

/** What to try to mend together: all, then less. */
function* attemptsWith(
  fixable: ReadonlyArray<Diagnostic>
): Generator<ReadonlyArray<Diagnostic>> {
  yield fixable
  const safe = fixable.filter((diagnostic) => !diagnostic.unsafe)
  if (safe.length < fixable.length) yield safe
  for (const id of new Set(fixable.map(({ruleId}) => ruleId))) {
    const ofRule = fixable.filter(({ruleId}) => ruleId === id)
    if (ofRule.length < fixable.length) yield ofRule
    const safeOfRule = ofRule.filter((diagnostic) => !diagnostic.unsafe)
    if (safeOfRule.length < ofRule.length) yield safeOfRule
  }
}

/** Whether a rule has more errors than before. */
function hasMoreErrors(
  before: ReadonlyArray<Diagnostic>,
  after: ReadonlyArray<Diagnostic>
): boolean {
  const counts = errorsByRule(before)
  return [...errorsByRule(after)].some(([id, count]) => count > (counts.get(id) ?? 0))
}

function errorsByRule(diagnostics: ReadonlyArray<Diagnostic>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {ruleId, severity} of diagnostics) {
    if (severity === 'error') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  }

  return counts
}
