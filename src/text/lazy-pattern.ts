/**
 * A regular expression that is made where it is first needed. For classes of Unicode: to read one of them in a literal
 * takes a tenth of a millisecond, which all who import the package would wait for (`docs/decisions/0022-reading-at-speed.md`).
 *
 * @param source What would stand in the literal, as `String.raw`.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => (pattern ??= new RegExp(source, flags))
}
