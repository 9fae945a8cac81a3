/** How a remark begins that needs nothing before it to be one. */
const openings = ['注意', 'NB', 'Note']

/**
 * Whether what is left of a gloss is a remark: strong text at its end.
 * Quoted strong text is a sense, as is strong text that is the whole gloss.
 *
 * ```text
 * > | 码头 **注意发音**
 *        ^^^^^^^^
 * ```
 */
export function remarkAt(
  text: string,
  start: number,
  end: number,
  isAfterOther: boolean
): boolean {
  if (!text.startsWith('**', start) || end - start < 5 || !text.startsWith('**', end - 2)) {
    return false
  }

  const content = text.slice(start + 2, end - 2)
  if (content.includes('*') || /^[“"‘']/.test(content)) return false
  return isAfterOther || openings.some((opening) => content.startsWith(opening))
}
