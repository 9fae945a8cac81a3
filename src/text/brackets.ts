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
