import type {Edit} from '../text/edits.js'
import type {ExactPosition} from '../syntax/place.js'

/** How much a diagnostic matters. */
export type Severity = 'error' | 'warning' | 'info'

/** Languages that messages are written in, as BCP 47 tags. */
export type Locale = 'en' | 'zh-Hans'

/** Something wrong in a note, as plain JSON. */
export interface Diagnostic {
  /** Name of the rule: `term-not-in-source`. */
  ruleId: string
  severity: Severity
  /** What is wrong, as a sentence: “Unexpected …, expected …”. */
  message: string
  /**
   * What is wrong, exactly: lines and columns from 1, offsets from 0, in UTF-16 code units. Start and
   * end are the same where something is missing.
   */
  place: ExactPosition
  /** What stands at the place. */
  actual?: string
  /** What may stand at the place instead, best first. */
  expected?: Array<string>
  /** What mends it: edits of the text that was validated, to be applied together or not at all. */
  edits?: Array<Edit>
  /** Whether the edits are a suggestion, that a reader should look at first; absent if they are safe. */
  unsafe?: true
  /** Other places that have to do with it. */
  related?: Array<{message: string; place: ExactPosition}>
  /** Page about the rule; absent where a rule of one’s own has none. */
  url?: string
}
