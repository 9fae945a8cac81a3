import {codes, isColon, isDigit, skipSpace} from '../../text/characters.js'
import type {Settings} from '../settings.js'
import type {Token} from '../token.js'

// Each quantifier is bounded, and no two that follow each other match the same character.
const date = /^(?:\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d))/
const time =
  /^[ ，,]{0,2}(?:(?:星期|周|礼拜|禮拜|週)[一二三四五六日天][ ，,]?)?(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|深夜|晚|早|夜)?(?:\d{1,2} ?(?:[点點时時]|[:：]\d{2}))?/

/** Code units of a date and a time at most. */
const longest = 60

/**
 * Whether a line is a signature: a date, alone or with a time or a place.
 * In an afterword, a date at its start is enough; elsewhere a date and a comma begin a sentence.
 *
 * ```text
 * > | 2026年3月1日15点58分于厦门。
 *     ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function isSignature(
  text: string,
  token: Token,
  settings: Settings,
  inAfterword: boolean
): boolean {
  if (token.kind !== 'text') return false
  const end = token.position.end.offset
  let start = token.position.start.offset
  while (text.charCodeAt(start) === codes.asterisk && start < end) start++
  start = skipHeading(text, start, end, settings.afterword)
  if (!isDigit(text.charCodeAt(start))) return false
  const line = text.slice(start, Math.min(end, start + longest))
  const day = date.exec(line)
  if (!day) return false
  if (inAfterword) return true
  const rest = line.slice(day[0].length)
  const hour = (time.exec(rest) as RegExpExecArray)[0]
  const after = rest.slice(hour.length).replace(/^\*{1,3}/, '')
  return /[\d一二三四五六日天晚早夜午晨]/.test(hour) || after === '' || /^ ?[于於在。]/.test(after)
}

/** `后记：` at the start of a line in the midst of a note. */
function skipHeading(
  text: string,
  start: number,
  end: number,
  words: ReadonlyArray<string>
): number {
  for (const word of words) {
    if (text.charCodeAt(start) !== word.charCodeAt(0)) continue
    const colon = start + word.length
    if (text.startsWith(word, start) && isColon(text.charCodeAt(colon))) {
      return skipSpace(text, colon + 1, end)
    }
  }

  return start
}
