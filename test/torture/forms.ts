/** The ways to end lines, and a file: every document is tried in all of them, or in one by chance. */
const endLines = (text: string, endings: ReadonlyArray<string>): string => {
  let index = 0
  return text.replaceAll(/\r\n|\r|\n/g, () => endings[index++ % endings.length] as string)
}

export const forms: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => endLines(text, ['\n']),
  CRLF: (text) => endLines(text, ['\r\n']),
  CR: (text) => endLines(text, ['\r']),
  mixed: (text) => endLines(text, ['\r\n', '\n', '\r', '\n']),
  BOM: (text) => `\uFEFF${text}`,
  'no final newline': (text) => text.replace(/(?:\r\n|\r|\n)+$/, ''),
  'as it came': (text) => text
}

export const formNames: ReadonlyArray<string> = Object.keys(forms)
