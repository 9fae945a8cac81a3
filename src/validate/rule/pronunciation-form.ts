import {isLanguage} from '../../syntax/languages.js'
import type {Pronunciation} from '../../syntax/nodes.js'
import {
  canonicalPronunciation,
  holdsOpenBracket,
  readPronunciation
} from '../../syntax/pronunciation.js'
import {asciiSigns, isPhonetic, isUsual, signFor} from '../../text/phonetic.js'
import {placeInLine} from '../part/entry.js'
import {placeBefore, placeOf} from '../../syntax/place.js'
import {type Rule, type RuleContext, defineRule} from '../rule.js'

/** What nobody sees is of `invisible-character`, whatever it stands in. */
// eslint-disable-next-line no-control-regex -- control characters are among what nobody sees
const invisible = /[\0-\u0008\u000E-\u001F\u007F-\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]/

/** A pronunciation in canonical form in which nothing is odd but characters of ASCII, as nearly all are. */
const usual = /^([美英] )?\[[a-zæðŋθ\u0250-\u02AFˈˌː()',:](?:[a-zæðŋθ\u0250-\u02AFˈˌː()',: ]*[a-zæðŋθ\u0250-\u02AFˈˌː()',:])?\]$/

type Reporter = RuleContext<'accent' | 'foreign' | 'form' | 'sign'>['report']

/**
 * A pronunciation has no accent, no square brackets, or a sign that is not of the International Phonetic
 * Alphabet (IPA).
 *
 * Accents and signs are looked at in notes about English; accents where the translation is in Chinese,
 * whose words `美` and `英` mark them.
 *
 * ## Why
 *
 * Many words are said differently in America and in Britain: without `美` or `英` you do not know which
 * you learn. A sign that only looks right is read out wrong, and no search finds it.
 *
 * ## Options
 *
 * - `lookAlikes`: whether to report ASCII characters in place of the IPA signs that they look like,
 *   too: `'` for `ˈ`, `,` for `ˌ`, `:` for `ː`, `g` for `ɡ`
 *
 * ## Wrong
 *
 * ```markdown
 * 学习：
 *
 * quay：[kiː] 码头
 *
 * ebb：英 [ eb ] 退潮
 *
 * tide：英 /taɪd/ 潮汐
 *
 * neap：英 [nιːp] 小潮
 *
 * slack：美 [slÆk] 松弛的
 * ```
 *
 * ```text
 * 3:6-3:6 warning Unexpected pronunciation without an accent, expected `美` or `英` before it
 * 5:5-5:13 warning Unexpected pronunciation `英 [ eb ]`, expected `英 [eb]`
 * 7:6-7:14 warning Unexpected pronunciation `英 /taɪd/`, expected `英 [taɪd]`
 * 9:10-9:11 warning Unexpected `ι` in a pronunciation, expected `ɪ`
 * 11:12-11:13 warning Unexpected `Æ` in a pronunciation, expected a sign of the IPA
 * ```
 *
 * ```markdown fixed
 * 学习：
 *
 * quay：[kiː] 码头
 *
 * ebb：英 [eb] 退潮
 *
 * tide：英 [taɪd] 潮汐
 *
 * neap：英 [nɪːp] 小潮
 *
 * slack：美 [slÆk] 松弛的
 * ```
 *
 * ```markdown
 * 学习：
 *
 * quay：[kiː] 码头
 * ```
 *
 * ```text
 * 3:6-3:6 warning Unexpected pronunciation without an accent, expected `美` or `英` before it
 * ```
 *
 * ```markdown fixed unsafe
 * 学习：
 *
 * quay：美 [kiː] 码头
 * ```
 *
 * ```markdown {"lookAlikes": true}
 * 学习：
 *
 * groyne：美 ['grɔin] 防波堤
 * ```
 *
 * ```text
 * 3:11-3:12 warning Unexpected `'` in a pronunciation, expected `ˈ`
 * 3:12-3:13 warning Unexpected `g` in a pronunciation, expected `ɡ`
 * ```
 *
 * ```markdown fixed
 * 学习：
 *
 * groyne：美 [ˈɡrɔin] 防波堤
 * ```
 *
 * ```markdown
 * 学习：
 *
 * ebb：美 [ˈeb， ˈɛb] 退潮
 * ```
 *
 * ```text
 * 3:11-3:12 warning Unexpected `，` in a pronunciation, expected a sign of the IPA
 * ```
 *
 * ## Right
 *
 * ```markdown
 * 学习：
 *
 * ebb：英 [eb] 退潮
 *
 * groyne：美 ['grɔin] [ɡrɔɪn] 防波堤
 *
 * littoral：美 [ˈlɪt(ə)rəl , lɪtəˈræl] 沿海的
 *
 * slack：[航海]平潮
 * ```
 */
export const pronunciationForm: Rule = defineRule({
  id: 'pronunciation-form',
  options: {lookAlikes: false},
  messages: {
    accent: {
      en: 'Unexpected pronunciation without an accent, expected `美` or `英` before it',
      'zh-Hans': '音标没有标明口音，前面应有 `美` 或 `英`'
    },
    form: {
      en: 'Unexpected pronunciation `{actual}`, expected `{expected}`',
      'zh-Hans': '音标写作 `{actual}`，应为 `{expected}`'
    },
    sign: {
      en: 'Unexpected `{actual}` in a pronunciation, expected `{expected}`',
      'zh-Hans': '音标中有 `{actual}`，应为 `{expected}`'
    },
    foreign: {
      en: 'Unexpected `{actual}` in a pronunciation, expected a sign of the IPA',
      'zh-Hans': '音标中有 `{actual}`，应为国际音标符号'
    }
  },
  check({note, options, report}) {
    const isEnglish = isLanguage(note.languages.source, 'en')
    const marksAccents = isEnglish && isLanguage(note.languages.translation, 'zh')
    return {
      gloss(gloss) {
        let isMarked = false
        let isKept: boolean | undefined
        for (const child of gloss.children) {
          if (child.type !== 'pronunciation') continue
          // Where one says it, those after it need not.
          const found = options.lookAlikes ? undefined : usual.exec(child.value)
          const {accent, ipa} = found ? {accent: found[1], ipa: ''} : readPronunciation(child.value)
          isMarked ||= accent !== undefined
          if (marksAccents && !isMarked) {
            const place = placeBefore(child)
            report({message: 'accent', place, expected: ['美 ', '英 '], fix: 'unsafe'})
          }

          if (found) continue
          isKept ??= holdsOpenBracket(gloss)
          if (!isKept) lookAtForm(report, child)
          if (isEnglish) lookAtSigns(report, child, ipa, options.lookAlikes)
        }
      }
    }
  }
})

function lookAtForm(report: Reporter, node: Pronunciation): void {
  const expected = canonicalPronunciation(node.value)
  if (expected === node.value) return
  const place = placeOf(node)
  report({message: 'form', place, actual: node.value, expected: [expected], fix: 'safe'})
}

function lookAtSigns(report: Reporter, node: Pronunciation, ipa: string, reportsAscii: boolean): void {
  if (!reportsAscii && isUsual(ipa)) return
  let offset = node.value.indexOf(ipa)
  for (const character of ipa) {
    const start = offset
    offset += character.length
    const sign = signFor(character, node.value.charAt(start - 1), node.value.charAt(offset))
    const isWrong = sign === undefined ? !isPhonetic(character) && !invisible.test(character) : isReported(character, reportsAscii)
    if (!isWrong) continue
    const place = placeInLine(node, start, offset)
    if (sign === undefined) report({message: 'foreign', place, actual: character})
    else report({message: 'sign', place, actual: character, expected: [sign], fix: 'safe'})
  }
}

function isReported(character: string, reportsAscii: boolean): boolean {
  return reportsAscii || !asciiSigns.has(character)
}
