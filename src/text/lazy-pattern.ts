/**
 * A regular expression that is made where it is first needed. For classes of Unicode: the engine looks each of them up
 * where it reads a literal, and all who import the package wait for it (`docs/decisions/0022-reading-at-speed.md`).
 *
 * @param source What would stand in the literal, as `String.raw`.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => (pattern ??= new RegExp(source, flags))
}
