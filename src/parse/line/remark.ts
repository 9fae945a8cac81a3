import {skipSpace} from '../../text/characters.js'

/** How a remark begins that needs nothing before it to be one. */
const openings = ['注意', 'NB']

const mark = '**'

/**
 * Offset after the remark that starts here; `undefined` where none does.
 * Remarks are strong text at the end of a gloss. Quoted strong text is a sense, as is strong text
 * that is the whole gloss.
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
): number | undefined {
  const close = strongEnd(text, start, end)
  if (close === undefined) return undefined
  const content = text.slice(start + mark.length, close - mark.length)
  const isRemark = isAfterOther || openings.some((opening) => content.startsWith(opening))
  if (!isRemark || /^[“"‘']/.test(content)) return undefined
  // What follows must be remarks, too.
  const next = skipSpace(text, close, end)
  return next === end || strongEnd(text, next, end) !== undefined ? close : undefined
}

/** Offset after the strong text that starts here, if nothing but strong text is in it. */
function strongEnd(text: string, start: number, end: number): number | undefined {
  if (!text.startsWith(mark, start)) return undefined
  let offset = start + mark.length
  while (offset < end && text.charAt(offset) !== '*') {
    offset += text.charAt(offset) === '\\' ? 2 : 1
  }

  const isClosed = offset > start + mark.length && offset + mark.length <= end
  return isClosed && text.startsWith(mark, offset) ? offset + mark.length : undefined
}
