import {isAsciiLetter} from '../../text/characters.js'

/** Code units of an inflection at most. */
const longest = 80

/** How the names of inflected forms end, simplified and traditional. */
const forms = [
  '过去式',
  '過去式',
  '分词',
  '分詞',
  '复数',
  '複數',
  '单数',
  '單數',
  '比较级',
  '比較級',
  '最高级',
  '最高級',
  '动名词',
  '動名詞',
  '所有格',
  '三单'
] as const

/** What a form may end in besides. */
const suffix = '形式'

/**
 * Offset after the inflection that starts here; `undefined` where none does.
 *
 * ```text
 * > | （ebb的过去式和过去分词）
 *     ^^^^^^^^^^^^^^^
 * ```
 */
export function inflectionAt(text: string, start: number, end: number): number | undefined {
  const closing = closingOf(text.charAt(start))
  if (!closing) return undefined
  const limit = Math.min(end, start + longest)
  for (let offset = start + 1; offset < limit; offset++) {
    const character = text.charAt(offset)
    if (character === '）' || character === ')') {
      return readInflection(text.slice(start, offset + 1)) ? offset + 1 : undefined
    }

    if (closingOf(character)) return undefined
  }

  return undefined
}

/** Base and form of an inflection as it is written; `undefined` where it is none. */
export function readInflection(value: string): {base: string; form: string} | undefined {
  const content = value.slice(1, -1)
  const middle = content.indexOf('的')
  if (middle === -1) return undefined
  const base = content.slice(0, middle).trim()
  const form = content.slice(middle + 1).trim()
  const name = form.endsWith(suffix) ? form.slice(0, -suffix.length) : form
  return isBase(base) && forms.some((d) => name.endsWith(d)) ? {base, form} : undefined
}

/** Whether a word is in letters, not in ideographs. */
function isBase(base: string): boolean {
  for (let offset = 0; offset < base.length; offset++) {
    if (base.charCodeAt(offset) >= 0x2e80) return false
  }

  return [...base].some((d) => isAsciiLetter(d.charCodeAt(0)) || d > '\u007F')
}

function closingOf(character: string): string | undefined {
  if (character === '（') return '）'
  return character === '(' ? ')' : undefined
}
