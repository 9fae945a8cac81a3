import {trim} from '../characters.js'
import {inlineToText} from '../inline.js'

/** The plain text of a term. In `**ebb：** 退潮`, the colon is no part of it. */
export function termToText(value: string): string {
  const text = inlineToText(value)
  return value.endsWith('**') ? trim(text.replace(/[：:]$/, '')) : text
}
