/** A set of words that is made where it is first needed. */
export type LazyWords = () => ReadonlySet<string>

/**
 * Words of a list, made a set where they are first needed: all who import the package would wait for it, and few
 * need it (`docs/decisions/0022-reading-at-speed.md`).
 *
 * @param list What makes the list.
 */
export function lazyWords(list: () => ReadonlyArray<string>): LazyWords {
  let words: ReadonlySet<string> | undefined
  return () => (words ??= new Set(list()))
}
