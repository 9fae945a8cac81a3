/** Closing brackets by their opening ones: a semicolon between them separates no senses. */
export const brackets: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '〈': '〉',
  '《': '》',
  '「': '」',
  '『': '』',
  '【': '】',
  '（': '）',
  '［': '］'
}

const closings: ReadonlyMap<number, number> = new Map(
  Object.entries(brackets).map(([opening, closing]) => [opening.charCodeAt(0), closing.charCodeAt(0)])
)

/** The code unit of the bracket that closes the one of a code unit; `undefined` where it opens none. */
export function closingOf(code: number): number | undefined {
  return closings.get(code)
}
