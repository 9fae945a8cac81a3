import {inlineToText} from '../text/inline.js'

/** What a signature says. */
export interface SignatureParts {
  /** The day, as `YYYY-MM-DD`. */
  date?: string
  /** The time, as `HH:MM`. */
  time?: string
  place?: string
  /** What is left. */
  text: string
}

// Bounded quantifiers, and no two in a row that match the same character.
const dayPattern =
  /^(?:(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日|(\d{4})([-/.])(\d{1,2})\5(\d{1,2}))/
const partPattern =
  /^[ ，,]{0,2}((?:星期|周|礼拜|禮拜|週)[一二三四五六日天][ ，,]?)?(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|深夜|晚|早|夜)?/
const timePattern = /^ ?(\d{1,2})(?: ?[点點时時] ?(?:(\d{1,2}) ?分?)?|[:：](\d{2})分?)/
const placePattern = /^ ?[于於在]([^。，,.；;\s*]{1,40})/

/** Parts of a day whose hours are counted from noon. */
const afternoon = /下午|傍晚|晚/

/**
 * Read a signature: what it says of day, time and place, and what is left.
 *
 * @param value The line, inline Markdown as written. A word and a colon may stand before the date:
 *   `后记：2026年3月1日`.
 */
export function readSignature(value: string): SignatureParts {
  let rest = textAfterWord(value)
  const result: SignatureParts = {text: ''}
  const day = dayPattern.exec(rest)
  const date = day && dateOf(day)
  if (!day || !date) return {text: rest}
  result.date = date
  rest = rest.slice(day[0].length)
  // It always matches: all of it is optional.
  const part = partPattern.exec(rest) as RegExpExecArray
  const afterPart = rest.slice(part[0].length)
  const clock = timePattern.exec(afterPart)
  const time = clock && toTime(clock[1], clock[2] ?? clock[3], part[2])
  let kept = part[0].trim()
  rest = afterPart
  if (time) {
    result.time = time
    kept = part[1]?.trim() ?? ''
    rest = afterPart.slice(clock[0].length)
  }

  const place = placePattern.exec(rest)
  if (place?.[1]) {
    result.place = place[1]
    rest = rest.slice(place[0].length)
  }

  result.text = (kept + rest.replace(/^[。，, ]{1,3}/, '')).trim()
  return result
}

/** A day or a time in a signature that there is not: `2026年2月30日`, `25点03分`. */
export function impossibleIn(value: string): {kind: 'day' | 'time'; text: string} | undefined {
  const rest = textAfterWord(value)
  const day = dayPattern.exec(rest)
  if (!day) return undefined
  if (!dateOf(day)) return {kind: 'day', text: day[0]}
  const afterDay = rest.slice(day[0].length)
  const part = partPattern.exec(afterDay) as RegExpExecArray
  const clock = timePattern.exec(afterDay.slice(part[0].length))
  if (!clock || toTime(clock[1], clock[2] ?? clock[3], part[2])) return undefined
  return {kind: 'time', text: clock[0].trim()}
}

/**
 * Write a signature in canonical form.
 *
 * ```text
 * 2026年3月1日15点58分于厦门。
 * ```
 */
export function writeSignature({date, time, place, text}: Readonly<SignatureParts>): string {
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  const [hour = '', minute = ''] = time?.split(':') ?? []
  return (
    (date ? `${year}年${String(Number(month))}月${String(Number(day))}日` : '') +
    (time ? `${hour}点${minute}分` : '') +
    (place ? `于${place}` : '') +
    (date ? '。' : '') +
    text
  )
}

/**
 * A signature that is understood as a whole in canonical form; any other as it is, as is one that
 * begins with a word or a mark, holds Markdown, or is in traditional Chinese.
 */
export function canonicalSignature(value: string): string {
  if (!/^\d/.test(value) || /[於點時週禮\\`*_[<&]/.test(value)) return value
  const parts = readSignature(value)
  return parts.date === undefined || parts.text !== '' ? value : writeSignature(parts)
}

/** A signature as plain text, without a word before its date. */
function textAfterWord(value: string): string {
  return inlineToText(value).replace(/^[^\d：:]{1,20}[：:] ?(?=\d{4})/, '')
}

function dateOf(day: RegExpExecArray): string | undefined {
  return toDate(day[1] ?? day[4], day[2] ?? day[6], day[3] ?? day[7])
}

/** A day as `YYYY-MM-DD`, if there is such a day. */
function toDate(year?: string, month?: string, day?: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
  if (!days || d < 1 || d > days) return undefined
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-')
}

/** A time as `HH:MM`, if there is such a time. */
function toTime(hour?: string, minute?: string, part?: string): string | undefined {
  const given = Number(hour)
  const h = part && afternoon.test(part) && given < 12 ? given + 12 : given
  const m = Number(minute ?? 0)
  if (h > 23 || m > 59) return undefined
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`
}
