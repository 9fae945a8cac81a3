import type {Languages, Nodes, Parents} from '../../syntax/nodes.js'
import {isLanguage, usesFullWidth} from '../../syntax/languages.js'
import {isAsciiLetter, isDigit} from '../../text/characters.js'
import {placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/** Words of a source text from which on its length says something. */
const fewestWords = 20

/** What is usual for English and Chinese, in 1,199 segments of real notes: 1.14 to 2.41. */
const usual = {minimum: 1.05, maximum: 2.6}

/** The same in characters of both texts, well inside: nine of ten are from 0.27 to 0.39. */
const glance = {minimum: 0.24, maximum: 0.42}

/**
 * A translation is much shorter or longer than its source text.
 *
 * The ratio is that of Han characters to English words; names and figures that the translation keeps as
 * they are do not make it too short. A source text of fewer than 20 words is too short to tell. For other
 * languages words are counted, and ideographs where a language is written with them; nothing is reported
 * unless an option says what is usual.
 *
 * ## Why
 *
 * A translation that is too short has as a rule lost a sentence; one that is too long holds a sentence of
 * another passage. You cannot rely on it where you compare the two to understand the source text.
 *
 * ## Options
 *
 * - `minimum`: least ratio of a translation’s characters or words to those of its source text; `0` is 1.05
 *   from English into Chinese, and none for other languages
 * - `maximum`: greatest ratio; `0` is 2.6 from English into Chinese, and none for other languages
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs twice a day, and the boats in the harbour sink down on the mud. At noon the men walk
 * out to them with buckets and brushes.
 *
 * 潮水一天退两次。
 *
 * 原文：
 *
 * The flood comes back in the afternoon and lifts them one after the other, until all of them lie at
 * their moorings.
 *
 * 潮水一天退两次，港口里的船都沉落在淤泥上。到了中午，人们就提着水桶和刷子，一路走到船边去。下午涨潮时，海水又把这些船一艘接着一艘地托起来，直到它们全都回到各自的泊位上为止。
 * ```
 *
 * ```text
 * 8:1-8:9 warning Unexpected short translation with a ratio of 0.24 to its source text, expected at least 1.05
 * 15:1-15:87 warning Unexpected long translation with a ratio of 3.55 to its source text, expected at most 2.6
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs twice a day, and the boats in the harbour sink down on the mud. At noon the men walk
 * out to them with buckets and brushes.
 *
 * 潮水一天退两次，港口里的船都沉落在淤泥上。中午，人们提着水桶和刷子走过去。
 *
 * 原文：
 *
 * Nobody sails.
 *
 * 没有一个人在这个时候驾船出海。
 *
 * 原文：
 *
 * Ann Hook, Ben Line and Carl Sinker of the Low Water Club in Mudwick, who own boats, were asked when they
 * sail.
 *
 * 拥有船只的Mudwick的Low Water Club的Ann Hook、Ben Line和Carl Sinker被问到何时出海。
 *
 * 原文：
 *
 * Platforms A1, B2, C3, D4 and E5 at Mudwick Harbour handled trains continuously throughout yesterday’s
 * extraordinarily complicated evening timetable changes, officials announced afterwards.
 *
 * 铁路官员说，昨晚时刻表大改，A1、B2、C3、D4、E5站台一直照常接发车。
 * ```
 */
export const translationLength: Rule = defineRule({
  id: 'translation-length',
  options: {minimum: 0, maximum: 0},
  messages: {
    long: {
      en: 'Unexpected long translation with a ratio of {ratio} to its source text, expected at most {limit}',
      'zh-Hans': '译文过长，与原文的长度之比为 {ratio}，最多应为 {limit}'
    },
    short: {
      en: 'Unexpected short translation with a ratio of {ratio} to its source text, expected at least {limit}',
      'zh-Hans': '译文过短，与原文的长度之比为 {ratio}，至少应为 {limit}'
    }
  },
  check({note, options, report}) {
    const {languages} = note
    const isUsual = isEnglishToChinese(languages)
    const known = isUsual ? usual : {minimum: 0, maximum: Infinity}
    const minimum = options.minimum || known.minimum
    const maximum = options.maximum || known.maximum
    if (minimum <= 0 && maximum === Infinity) return {}
    const isGlanced = isUsual && minimum <= usual.minimum && maximum >= usual.maximum
    const countSource = counterOf(languages, 'source')
    const countTranslation = counterOf(languages, 'translation')
    return {
      segment({children}) {
        const source = children.find((child) => child.type === 'sourceText')
        const translations = children.filter((child) => child.type === 'translation')
        const [translation] = translations
        if (!source || !translation) return
        if (isGlanced && isUsualAtAGlance(source, translations)) return
        const words = lengthOf(source, countSource)
        if (words < fewestWords) return
        let length = 0
        for (const each of translations) length += lengthOf(each, countTranslation)
        const ratio = length / words
        const message = ratio < minimum ? 'short' : 'long'
        if (ratio >= minimum && ratio <= maximum) return
        if (message === 'short' && (length + keptIn(translations)) / words >= minimum) return
        report({
          message,
          values: {ratio: String(Number(ratio.toFixed(2))), limit: message === 'short' ? minimum : maximum},
          place: placeOf(translation)
        })
      }
    }
  }
})

/**
 * Whether lengths in characters are so usual that nothing needs to be counted: an English word and what
 * parts it from the next are about six characters.
 */
function isUsualAtAGlance(source: Parents, translations: ReadonlyArray<Parents>): boolean {
  let length = 0
  for (const each of translations) length += unitsOf(each)
  const share = length / unitsOf(source)
  return share > glance.minimum && share < glance.maximum
}

function unitsOf({children}: Parents): number {
  let units = 0
  for (const child of children as ReadonlyArray<Nodes>) if (child.type === 'line') units += child.value.length
  return units
}

function isEnglishToChinese({source, translation}: Readonly<Languages>): boolean {
  return isLanguage(source, 'en') && isLanguage(translation, 'zh')
}

/** Words and figures in a translation that are written as in the source text. */
function keptIn(translations: ReadonlyArray<Parents>): number {
  let count = 0
  for (const {children} of translations) {
    for (const child of children as ReadonlyArray<Nodes>) {
      if (child.type === 'line') count += child.value.match(/[\dA-Za-z]+/g)?.length ?? 0
    }
  }

  return count
}

/** How to measure a line in one of the languages. */
function counterOf(languages: Readonly<Languages>, role: keyof Languages): (text: string) => number {
  return usesFullWidth({...languages, translation: languages[role]}) ? countIdeographs : countWords
}

function lengthOf({children}: Parents, count: (text: string) => number): number {
  // Every line starts after a space.
  const lines: Array<string> = ['']
  for (const child of children as ReadonlyArray<Nodes>) if (child.type === 'line') lines.push(child.value)
  // A string of its own is read faster than parts of another.
  return count(lines.join(' '))
}

/** Ideographs, kana among them. */
function countIdeographs(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x3041 && (code <= 0x9fff || (code >= 0xd840 && code <= 0xd888))) count++
  }

  return count
}

/** Words: what begins with a letter or a digit after a space, or after a mark that is. */
function countWords(text: string): number {
  let count = 0
  for (let index = text.indexOf(' '); index !== -1; index = text.indexOf(' ', index + 1)) {
    if (isWordStart(text.charCodeAt(index + 1)) || isWordStart(text.charCodeAt(index + 2))) count++
  }

  return count
}

/** ASCII letters and digits, and all letters of other scripts. */
function isWordStart(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || (code >= 0xc0 && code < 0x2000) || code > 0x206f
}
