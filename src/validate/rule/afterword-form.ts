import {wordOf} from '../../syntax/labels.js'
import {isSimplifiedChinese, scriptsOf} from '../../syntax/languages.js'
import type {Afterword, Heading, Nodes} from '../../syntax/nodes.js'
import {translationLetter} from '../../text/scripts.js'
import {placeOf, pointAfter} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * The heading of the afterword is not written as `## 后记`.
 *
 * It is of another rank, is emphasised, or has a colon or white space after it. The word is that of the
 * note, if it is one of those that the label `afterword` may be; in a note whose translation is in
 * simplified Chinese, a word in the letters of the source, such as `End`, is to be the first of them.
 *
 * ## Why
 *
 * Where all your notes have the same heading, one search finds every afterword. A heading of the first
 * rank is a second title to other programs.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * # **后记**：
 *
 * 2026年3月1日于厦门。
 * ```
 *
 * ```text
 * 3:1-3:10 warning Unexpected heading `# **后记**：`, expected `## 后记`
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * ## 后记
 *
 * 2026年3月1日于厦门。
 * ```
 *
 * ```markdown
 * # Tides
 *
 * ## End
 *
 * 2026年3月1日于厦门。
 * ```
 *
 * ```text
 * 3:1-3:7 warning Unexpected heading `## End`, expected `## 后记`
 * ```
 *
 * ```markdown fixed unsafe
 * # Tides
 *
 * ## 后记
 *
 * 2026年3月1日于厦门。
 * ```
 *
 * ```markdown
 * # Tides
 *
 * ## 后记  
 *
 * 2026年3月1日于厦门。
 * ```
 *
 * ```text
 * 3:6-3:8 warning Unexpected white space after the heading of the afterword, expected none
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * ## 后记
 *
 * 2026年3月1日于厦门。
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * ## 后记
 *
 * 2026年3月1日于厦门。
 * ```
 *
 * ```markdown
 * # Tides
 *
 * ## 後記
 *
 * 2026年3月1日于厦门。
 * ```
 */
export const afterwordForm: Rule = defineRule({
  id: 'afterword-form',
  messages: {
    form: {
      en: 'Unexpected heading `{actual}`, expected `{expected}`',
      'zh-Hans': '后记的标题为 `{actual}`，应为 `{expected}`'
    },
    space: {
      en: 'Unexpected white space after the heading of the afterword, expected none',
      'zh-Hans': '后记的标题后有多余的空白，应删去'
    }
  },
  check({labels: {afterword: words}, note, report}) {
    const lookAtForm = (heading: Heading): void => {
      const word = wordOf(heading.value, words)
      if (word === undefined) return
      const {closing = '', opening = '## ', value} = heading
      const actual = opening + value + closing
      const best = isSimplifiedChinese(note.languages) ? bestWord(word, words) : word
      const expected = `## ${best}`
      const fix = best === word ? 'safe' : 'unsafe'
      if (actual === expected) return
      report({message: 'form', place: placeOf(heading), actual, expected: [expected], fix})
    }

    const {classes} = scriptsOf(note.languages)
    /** The first word, where it has letters of the translation and the given one has not. */
    const bestWord = (word: string, [first = word]: ReadonlyArray<string>): string => {
      const isTranslated = (value: string): boolean =>
        classes[value.charCodeAt(0)] === translationLetter
      return isTranslated(first) && !isTranslated(word) ? first : word
    }

    const lookAtSpace = (heading: Heading, after: string): void => {
      const space = /^[^\n\r]{1,1000}/.exec(after)?.[0]
      const start = space && placeOf(heading)?.end
      if (!start) return
      const place = {start, end: pointAfter(start, space)}
      report({message: 'space', place, actual: space, expected: [''], fix: 'safe'})
    }

    return {
      note({children, closing}) {
        for (const [index, node] of children.entries()) {
          const heading = node.type === 'afterword' ? node.children[0] : undefined
          if (heading?.type !== 'heading') continue
          lookAtForm(heading)
          const next: Nodes | undefined = (node as Afterword).children[1] ?? children[index + 1]
          lookAtSpace(heading, (next ? next.before : closing) ?? '')
        }
      }
    }
  }
})
