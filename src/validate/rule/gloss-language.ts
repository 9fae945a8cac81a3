import {scriptsOf} from '../../syntax/languages.js'
import {sourceLetter, translationLetter} from '../../text/scripts.js'
import {glossOf, isExplained, termOf} from '../part/entry.js'
import {placeFrom} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A gloss is in the language of the article, and not in that of the translation.
 *
 * Languages are told apart by their letters, so that this is looked for only where they are written in
 * different scripts.
 *
 * ## Why
 *
 * As a rule the word was still to be looked up, or the input method was off: `tuichao` is the sound of
 * the word `退潮`, and not the word.
 *
 * ## Wrong
 *
 * ```markdown
 * 学习：
 *
 * ebb tide：tuichao
 * ```
 *
 * ```text
 * 3:10-3:17 info Unexpected gloss in the language of the article, expected one in that of the translation
 * ```
 *
 * ## Right
 *
 * An abbreviation may be written out, and a synonym may do where there is an explanation below.
 *
 * ```markdown
 * 学习：
 *
 * MHW：mean high water
 *
 * mean high water：MHW
 *
 * ebb tide：退潮；a falling tide
 *
 * knot：0.514 m/s
 *
 * slack water：slack tide
 *
 * > 平潮。
 * ```
 */
export const glossLanguage: Rule = defineRule({
  id: 'gloss-language',
  messages: {
    source: {
      en: 'Unexpected gloss in the language of the article, expected one in that of the translation',
      'zh-Hans': '释义用的是原文的语言，应使用译文的语言'
    }
  },
  check({note, report}) {
    const {classes, distinct} = scriptsOf(note.languages)
    if (!distinct) return {}
    /** Whether a text has letters of the source’s script, and none of the translation’s. */
    const isSource = (text: string): boolean => {
      let hasLetter = false
      for (let offset = 0; offset < text.length; offset++) {
        const letter = classes[text.charCodeAt(offset)]
        if (letter === translationLetter) return false
        if (letter === sourceLetter) hasLetter = true
      }

      return hasLetter
    }

    return {
      entry(node) {
        const gloss = glossOf(node)
        const first = gloss?.children.find(({type}) => type === 'sense')
        if (!gloss || !first || !isSource(first.value)) return
        const senses = gloss.children.filter(({type}) => type === 'sense')
        const texts = gloss.children.filter(({type}) => type !== 'pronunciation')
        const isGlossed = texts.some(({value}) => value !== first.value && !isSource(value))
        const isReadable = isWord(termOf(node)?.value ?? '') && senses.every((d) => isWord(d.value))
        if (isGlossed || !isReadable || isExplained(node)) return
        report({message: 'source', place: placeFrom(first, senses.at(-1) as typeof first)})
      }
    }
  }
})

/** Whether a text is in words: no abbreviation, figure or address. */
function isWord(text: string): boolean {
  return text !== text.toUpperCase() && !/\d|:\/\//.test(text)
}
