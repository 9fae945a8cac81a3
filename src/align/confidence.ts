/** Fitted to one half of the pairs that were checked by hand (`docs/decisions/0016-sentences-and-pairs.md`). */
const slope = 0.6
const offset = 0.75

/**
 * How sure a pair is, from the share of all alignments that have it: with a logistic curve, as what the model does
 * not know makes small shares too small and great ones too great.
 */
export function confidenceOf(share: number): number {
  const likely = Math.min(1, share)
  return 1 / (1 + Math.exp(-offset) * ((1 - likely) / likely) ** slope)
}

/** A confidence with three digits: further ones differ from runtime to runtime. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}
