/** Rules about what `format` mends: nothing of theirs is left in a formatted note. */
import type {RuleId} from 'bilingual-notes'

export const formatted: ReadonlySet<string> = new Set<RuleId>(['label-spacing'])
