import {isAsciiLetter, trim} from '../text/characters.js'

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

/** What the name of a form may end in besides. */
const suffix = '形式'

/** What form of which word a term is. */
export interface InflectionParts {
  base: string
  form: string
}

/**
 * Base and form of an inflection as it is written, brackets included; `undefined` where it is none.
 *
 * ```text
 * （ebb的过去式和过去分词）
 * ```
 */
export function readInflection(value: string): InflectionParts | undefined {
  const content = value.slice(1, -1)
  const middle = content.indexOf('的')
  if (middle === -1) return undefined
  const base = trim(content.slice(0, middle))
  const form = trim(content.slice(middle + 1))
  return isBase(base) && isForm(form) ? {base, form} : undefined
}

/** Write an inflection in canonical form. */
export function writeInflection({base, form}: Readonly<InflectionParts>): string {
  return `（${base}的${form}）`
}

function isForm(form: string): boolean {
  const name = form.endsWith(suffix) ? form.slice(0, -suffix.length) : form
  return forms.some((ending) => name.endsWith(ending))
}

/** Whether a word is in letters, not in ideographs. */
function isBase(base: string): boolean {
  let hasLetter = false
  for (let offset = 0; offset < base.length; offset++) {
    const code = base.charCodeAt(offset)
    if (code >= 0x2e80) return false
    if (isAsciiLetter(code) || code > 0xbf) hasLetter = true
  }

  return hasLetter
}
