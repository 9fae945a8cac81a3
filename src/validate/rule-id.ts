/** Ids of the rules of the library. */
export type RuleId =
  | 'label-spacing'
  | 'missing-title'
  | 'missing-translation'
