import {rulePage} from './home.js'
import type {RuleId} from './rule-id.js'
import type {Rule} from './rule.js'
import {labelSpacing} from './rule/label-spacing.js'
import {missingTitle} from './rule/missing-title.js'
import {missingTranslation} from './rule/missing-translation.js'

const table: Readonly<Record<RuleId, Rule>> = {
  'label-spacing': labelSpacing,
  'missing-title': missingTitle,
  'missing-translation': missingTranslation
}

/** The rules of the library. */
export const rules: ReadonlyArray<Rule> = Object.values(table).map((rule) => ({
  ...rule,
  url: rulePage(rule.id)
}))
