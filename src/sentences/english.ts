import {lazyPattern} from '../text/lazy-pattern.js'
import {isAbbreviation} from './abbreviations.js'
import {partAt} from './ends.js'
import {sentenceEnds} from './segmenter.js'

/** An end that `Intl.Segmenter` misses: after an ellipsis, before a number, around the mark of a footnote. */
const missedEnd = lazyPattern(String.raw`[.!?…][”’"')]{0,3}(?:\[\d{1,3}\])?\s{1,9}(?=[“‘"'(]{0,3}(?:\p{Lu}|\d|\p{Ll}\p{Lu}))`, 'gu')

/** The word before a full stop, and what closes after it. */
const lastWord = lazyPattern(String.raw`(?:^|[\s“‘"'([—–/-])([\p{L}.]{1,11})\.[”’"')\]]{0,3}$`, 'u')

/** The number of a list item: no sentence by itself. */
const listNumber = /^[([]?(?:\d{1,3}|[A-Za-z])[.)]$/

/** The mark of a footnote, or what is left of one. */
const footnote = /^\[?\d{1,3}\]$/

/** What begins in lower case goes on with a sentence, but for names such as `iPhone`. */
const lowerCase = lazyPattern(String.raw`^[“‘"'([]{0,3}\p{Ll}(?!\p{Lu})`, 'u')

/** The end of a quotation that is a question or an exclamation. */
const exclaimed = /[!?][”’"']{1,2}$/

/** Who says it: `Ann Lee asked`. A pronoun is written in lower case there. */
const saying = lazyPattern(
  String.raw`^(?!(?:He|She|It|They|We|You|The|This|That|Then|But|And|Nobody|One) )(?:(?:I|\p{Lu}[\p{L}.’'-]{1,20}) ){1,4}(?:says?|said|asks?|asked|adds?|added|repl(?:ies|ied)|answers?|answered|cries|cried|shouts?|shouted|wonders?|wondered|writes?|wrote|whispers?|whispered|exclaims?|exclaimed|jokes?|joked)\b`,
  'u'
)

/**
 * The sentences of an English paragraph: those of `Intl.Segmenter`, with its ends after abbreviations and
 * inside quotations mended.
 */
export function englishSentences(paragraph: string, language: string): Iterable<string> {
  return partAt(paragraph, endsOf(paragraph, language), isEnd)
}

/** Where sentences may end, in order. */
function endsOf(paragraph: string, language: string): Array<number> {
  const ends = new Set(sentenceEnds(paragraph, language))
  for (const {0: match, index} of paragraph.matchAll(missedEnd())) ends.add(index + match.length)
  return [...ends].sort((left, right) => left - right)
}

/** Whether a sentence ends between what stands before and after a possible end. */
function isEnd(left: string, right: string): boolean {
  if (footnote.test(right) || listNumber.test(left) || lowerCase().test(right)) return false
  if (/[[(]$/.test(left) || (exclaimed.test(left) && saying().test(right))) return false
  const [, word] = lastWord().exec(left) ?? []
  return word === undefined || !isAbbreviation(word, right)
}
