import {lazyPattern} from '../text/lazy-pattern.js'
import {partAt, reach} from './ends.js'

/**
 * A straight quotation mark; or marks that end a sentence, with all that closes after them. A full stop of
 * half width counts after an ideograph.
 */
const marks =
  /"|(?:[。！？!?｡…]|(?<=[\u3040-\u30FF\u4E00-\u9FFF][”"）)]?)\.(?![\w.]))[。！？!?｡….”’」』）)】》〉"]*/g

/** The marks and what closes after them, at the end of what stands before. */
const ended = /[。！？!?｡….][。！？!?｡….”’」』）)】》〉"]{0,9}$/

const ellipsis = /^…+$/
const closedTitle = /[》〉]$/
const closedBracket = /[）)】]$/
const question = /[！？!?][”’」』"]+$/

/** A sentence that a bracket opens in, after its beginning: the bracket closes inside of it. */
const opensBracket = /^[^（(【].*[（(【]/

/** What stands before a quotation that is a sentence, or sentences, of its own. */
const introduction = /[\s：:，,。！？!?—…“‘「『]$/

/** What goes on with the sentence that the mark before it stands in. */
const continuation = lazyPattern(String.raw`^(?:[，、；：,;:—的]|\p{Script=Hiragana})`, 'u')

/** Who says what is quoted before: `他问道。`; after a question, more may follow: `他问道，看着她。` */
const saying =
  /^[^\s，。：；！？,:;“”「」『』"]{0,40}?(?:(?<![来据虽])[说説]|說|(?<!知)道|问|問|喊|叫|答|写|寫)(?:道|着)?(?:。|[，,]\s?["“「]|([，,]))/

/** The sentences of a paragraph whose full stops are of full width: Chinese, Japanese. */
export function fullStopSentences(paragraph: string): Iterable<string> {
  return partAt(paragraph, endsOf(paragraph), isEnd)
}

/** Where sentences may end, in order. */
function endsOf(paragraph: string): Array<number> {
  const ends: Array<number> = []
  let isQuoted = false
  for (const {0: match, index} of paragraph.matchAll(marks)) {
    let length = match.length
    for (let offset = 0; offset < match.length; offset++) {
      // A straight mark closes or opens, by turns; one that opens belongs to what follows.
      if (match[offset] !== '"') continue
      if (!isQuoted) length = Math.min(length, offset)
      isQuoted = !isQuoted
    }

    if (length > 0 && match !== '"') ends.push(index + length)
  }

  return ends.at(-1) === paragraph.length ? ends : [...ends, paragraph.length]
}

/** Whether a sentence ends between what stands before and after a possible end. */
function isEnd(left: string, right: string): boolean {
  const [run = ''] = ended.exec(left) ?? []
  if (ellipsis.test(run) || closedTitle.test(run)) return false
  if (closedBracket.test(run) && opensBracket.test(left)) return false
  const isQuotation = /[”’」』"]/.test(run)
  // A full stop is followed by nothing that goes on, but for what is quoted.
  if ((isQuotation || !run.startsWith('。')) && continuation().test(right)) return false
  if (!isQuotation) return true
  const isQuestion = question.test(run)
  const [said, comma] = saying.exec(right) ?? []
  return (said === undefined || (comma !== undefined && !isQuestion)) && !(isQuestion && isEmbedded(left))
}

/** Whether the quotation that a sentence ends with stands inside it: `喊着“好！”跑了`. */
function isEmbedded(left: string): boolean {
  const opening = Math.max(...['“', '‘', '「', '『'].map((d) => left.lastIndexOf(d)))
  return opening > 0 && left.length < reach && !introduction.test(left.slice(0, opening))
}
