import {wordOf} from '../../syntax/labels.js'
import type {Line, Nodes, Note, Parents} from '../../syntax/nodes.js'
import {hasSegment, lastBeforeImages, lastSignature} from '../part/afterword.js'
import {isAtMargin} from '../part/margin.js'
import {placeAfter, placeBefore, placeOf} from '../../syntax/place.js'
import {type Rule, defineRule} from '../rule.js'

/**
 * A note has no afterword: no heading such as `## 后记` after its last segment.
 *
 * Where a dated line ends the note, the heading is suggested before it. A note without segments is not
 * asked for one.
 *
 * ## Why
 *
 * The heading says that the article is over, and keeps what you add yourself apart from the last
 * vocabulary.
 *
 * ## Wrong
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 * ```
 *
 * ```text
 * 8:1-8:1 warning Unexpected note without an afterword, expected a heading such as `## 后记`
 * ```
 *
 * A signature without the heading:
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * 2026年3月1日15点58分于厦门。
 * ```
 *
 * ```text
 * 9:1-9:1 warning Unexpected note without an afterword, expected a heading such as `## 后记`
 * ```
 *
 * ```markdown fixed unsafe
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * ## 后记
 *
 * 2026年3月1日15点58分于厦门。
 * ```
 *
 * A heading that is none in Markdown:
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * **后记：**
 *
 * 2026年3月1日15点58分于厦门。
 * ```
 *
 * ```text
 * 9:1-9:8 warning Unexpected line `**后记：**`, expected the heading `## 后记`
 * ```
 *
 * ```markdown fixed
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * ## 后记
 *
 * 2026年3月1日15点58分于厦门。
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # Tides
 *
 * 原文：
 *
 * The tide ebbs.
 *
 * 退潮了。
 *
 * ## 后记
 *
 * 2026年3月1日15点58分于厦门。
 * ```
 *
 * ```markdown
 * # A list of words for later
 *
 * ebb：退潮
 * ```
 */
export const missingAfterword: Rule = defineRule({
  id: 'missing-afterword',
  messages: {
    line: {
      en: 'Unexpected line `{actual}`, expected the heading `{expected}`',
      'zh-Hans': '`{actual}` 不是标题，应为标题 `{expected}`'
    },
    missing: {
      en: 'Unexpected note without an afterword, expected a heading such as `{heading}`',
      'zh-Hans': '笔记没有后记，应有 `{heading}` 这样的标题'
    }
  },
  check: ({labels: {afterword: words}, lineEnding, report}) => ({
    note(note) {
      if (!hasSegment(note) || note.children.some((child) => child.type === 'afterword')) return
      const line = headingLine(note, words)
      if (line) {
        const expected = [`## ${wordOf(line.value, words) as string}`]
        const place = placeOf(line)
        report({message: 'line', place, actual: line.value, expected, fix: 'safe'})
        return
      }

      const heading = `## ${words[0] as string}`
      const values = {heading}
      const signature = lastSignature(note.children.at(-1))
      // Before `后记：2026年3月1日`, the heading would say it twice.
      if (signature && isAtMargin(signature) && /^\d/.test(signature.value)) {
        const expected = [heading + lineEnding.repeat(2)]
        const place = placeBefore(signature)
        report({message: 'missing', values, place, expected, fix: 'unsafe'})
      } else report({message: 'missing', values, place: placeAfter(note)})
    }
  })
})

/** A line at the end of a note, before its signature if any, that says what the heading should. */
function headingLine({children}: Note, words: ReadonlyArray<string>): Line | undefined {
  const last = children.at(-1)
  const line = last && lineBeforeSignature(last)
  return line && isAtMargin(line) && wordOf(line.value, words) !== undefined ? line : undefined
}

function lineBeforeSignature(node: Parents): Line | undefined {
  const last = lastBeforeImages(node)
  if (!last) return undefined
  const children: ReadonlyArray<Nodes> = node.children
  const before = last.type === 'signature' ? children[children.indexOf(last) - 1] : last
  if (before?.type === 'line') return before
  // Below a translation, the line looks like its last paragraph.
  if (before?.type !== 'translation') return undefined
  const [paragraph, line] = before.children.slice(-2)
  return paragraph?.type === 'line' && line?.type === 'line' ? line : undefined
}
