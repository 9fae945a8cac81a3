/**
 * Whether strong text begins in a term and ends where its gloss begins. Between `**ebb` and `**退潮`, a colon without a
 * space would be a part of the term: `**ebb：**`.
 *
 * @param term The term, as written.
 * @param gloss What its gloss begins with.
 */
export function isStrongAcross(term: string, gloss: string): boolean {
  return gloss.startsWith('**') && term.split('**').length % 2 === 0
}
