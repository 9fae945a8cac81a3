import type {RuleSetting} from './rule.js'
import type {RuleId} from './rule-id.js'

/** Name of a preset. */
export type Preset = 'none' | 'recommended' | 'strict'

type Rows = ReadonlyArray<readonly [RuleId, RuleSetting]>

/** What is wrong, and what may be. */
const recommended: Rows = [
  ['missing-title', 'warning'],
  ['missing-translation', 'error'],
  ['label-spacing', 'info']
]

/** Questions of style as well; what is wrong is an error. */
const strict: Rows = [
  ['missing-title', 'error'],
  ['missing-translation', 'error'],
  ['label-spacing', 'warning']
]

/** Which rules are on, and how much they matter. */
export const presets: Readonly<Record<Preset, Rows>> = {none: [], recommended, strict}
