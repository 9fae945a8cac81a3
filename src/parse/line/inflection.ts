import {codes} from '../../text/characters.js'
import {readInflection} from '../../syntax/inflection.js'

/** Code units of an inflection at most. */
const longest = 80

/**
 * Offset after the inflection that starts here; `undefined` where none does.
 *
 * ```text
 * > | （ebb的过去式和过去分词）
 *     ^^^^^^^^^^^^^^^
 * ```
 */
export function inflectionAt(text: string, start: number, end: number): number | undefined {
  if (!isOpening(text.charCodeAt(start))) return undefined
  const limit = Math.min(end, start + longest)
  for (let offset = start + 1; offset < limit; offset++) {
    const code = text.charCodeAt(offset)
    if (code === codes.fullWidthRightParenthesis || code === codes.rightParenthesis) {
      return readInflection(text.slice(start, offset + 1)) ? offset + 1 : undefined
    }

    if (isOpening(code)) return undefined
  }

  return undefined
}

function isOpening(code: number): boolean {
  return code === codes.fullWidthLeftParenthesis || code === codes.leftParenthesis
}
