/**
 * Work that may still be done, in steps of a few nanoseconds. Nothing pays it back, so that the cost of a
 * hostile text stays linear.
 */
export interface Budget {
  left: number
  /** Where steps are taken from after its own. */
  shared?: Budget
}

/** Take steps from a budget; `false` where it does not hold as many. */
export function spend(budget: Budget, steps: number): boolean {
  budget.left -= steps
  if (budget.left >= 0) return true
  if (!budget.shared) return false
  const lacking = -budget.left
  budget.left = 0
  return spend(budget.shared, lacking)
}

/** Whether nothing is left. */
export function isSpent({left, shared}: Budget): boolean {
  return left <= 0 && (!shared || isSpent(shared))
}
