import type {Front, Nodes, Section, Segment, Term} from '../../syntax/nodes.js'
import {isLanguage, scriptsOf} from '../../syntax/languages.js'
import {type Lack, lackingIn} from '../../text/terms/lacking.js'
import {sourcePart} from '../../text/terms/source-part.js'
import {suggestionFor} from '../../text/terms/suggestion.js'
import {placeInLine, termOf} from '../part/entry.js'
import {type Report, type Rule, defineRule} from '../rule.js'
import {type SourceScope, createSourceScope} from '../part/source-scope.js'

/** Steps that may be taken in a note beyond what the length of its texts is worth. */
const sharedSteps = 1_000_000

/**
 * A term does not occur in the text that it glosses.
 *
 * That is the source text of its segment; in a front or below a cross-heading, the title, the headings and
 * the lines there. What is in the title or the heading above is found as well. Where the text has something
 * like the term, that is suggested.
 *
 * A term occurs in another case, inflection, British or American spelling, or with words of the same stem;
 * with other words between its own; and with placeholders such as `sb`, `sth`, `one's` and `xxx`, brackets
 * around what is optional, `A/B` for either. Of a list with commas each part has to occur. Inflection is
 * that of English: in other languages, words have to occur as they are.
 *
 * ## Why
 *
 * A term that you typed by hand may hold a slip, which you then learn by heart. And a word that is not in
 * its text has lost the sentence that shows how it is used.
 *
 * ## Wrong
 *
 * ```markdown
 * # The harbour at noon
 *
 * 原文：
 *
 * Fishermen mended their nets on the
 *
 * breakwater while the tide receded.
 *
 * 退潮时渔民在防波堤上补网。
 *
 * 学习：
 *
 * braekwater：防波堤
 *
 * mend their nest：补网
 *
 * lighthouse：灯塔
 *
 * fisherman， recceded：渔民；后退
 * ```
 *
 * ```text
 * 13:1-13:11 warning Unexpected term `braekwater` that does not occur in the source text, expected `breakwater`
 * 15:1-15:16 warning Unexpected term `mend their nest` that does not occur in the source text, expected `mend their nets`
 * 17:1-17:11 warning Unexpected term `lighthouse` that does not occur in the source text, expected one that does
 * 19:12-19:20 warning Unexpected term `recceded` that does not occur in the source text, expected `receded`
 * ```
 *
 * ```markdown fixed unsafe
 * # The harbour at noon
 *
 * 原文：
 *
 * Fishermen mended their nets on the
 *
 * breakwater while the tide receded.
 *
 * 退潮时渔民在防波堤上补网。
 *
 * 学习：
 *
 * breakwater：防波堤
 *
 * mend their nets：补网
 *
 * lighthouse：灯塔
 *
 * fisherman， receded：渔民；后退
 * ```
 *
 * ## Right
 *
 * ```markdown
 * # The harbour at noon
 *
 * harbor：海港
 *
 * 原文：
 *
 * Fishermen mended their torn nets on the break-
 *
 * water while the tide receded, and nobody took any notice of the gulls.
 *
 * 渔民在防波堤上补破网，潮水退去，没人理会海鸥。
 *
 * 学习：
 *
 * fisherman：渔民
 *
 * mend one's nets：补网
 *
 * breakwater：防波堤
 *
 * to recede：后退
 *
 * take (any) notice of sb/sth：注意到
 *
 * noon：正午
 *
 * 海鸥：gull
 * ```
 */
export const termNotInSource: Rule = defineRule({
  id: 'term-not-in-source',
  messages: {
    near: {
      en: 'Unexpected term `{actual}` that does not occur in the source text, expected `{expected}`',
      'zh-Hans': '词条 `{actual}` 未在原文中出现，应为 `{expected}`'
    },
    missing: {
      en: 'Unexpected term `{actual}` that does not occur in the source text, expected one that does',
      'zh-Hans': '词条 `{actual}` 未在原文中出现，应为原文中有的词语'
    },
    similar: {
      en: 'Similar words in the source text',
      'zh-Hans': '原文中相近的词语'
    }
  },
  check({note: {languages}, report}) {
    const scripts = scriptsOf(languages)
    const isEnglish = isLanguage(languages.source, 'en')
    const options = {isEnglish, shared: {left: sharedSteps}}
    let front: ReadonlyArray<() => SourceScope> = []
    let heading: ReadonlyArray<() => SourceScope> = []

    const look = (term: Term, own: () => SourceScope, others: ReadonlyArray<() => SourceScope>): void => {
      const text = sourcePart(term.value, scripts)
      const scope = own()
      if (!text || scope.matcher.text === '') return
      for (const lack of lackingIn(scope.matcher, text)) {
        const part = text.slice(lack.start, lack.end)
        if (others.some((other) => isIn(other(), part))) continue
        report(toReport(term, lack, scope))
      }
    }

    const visit = (block: Front | Section | Segment): void => {
      if (block.type === 'segment' && !hasVocabulary(block)) return
      const own = createSourceScope(() => glossedIn(block), options)
      const rest = block.type === 'segment' ? [createSourceScope(() => notGlossedIn(block), options)] : []
      const outer = [...rest, ...heading, ...front]
      for (const child of block.children) {
        if (child.type !== 'vocabulary') continue
        for (const entry of child.children) {
          const term = entry.type === 'entry' ? termOf(entry) : undefined
          if (term) look(term, own, outer)
        }
      }

      // The front stays in sight to the end, a heading to the next.
      if (block.type === 'front') front = [own]
      else if (block.type === 'section') heading = [own]
    }

    return {front: visit, section: visit, segment: visit}
  }
})

/** Whether a part of a term is in a text; many a segment has none but its source text. */
function isIn({matcher}: SourceScope, part: string): boolean {
  return matcher.text !== '' && lackingIn(matcher, part).length === 0
}

function toReport(
  term: Term,
  lack: Lack,
  {matcher, placeOf}: SourceScope
): Report<'missing' | 'near' | 'similar'> {
  const place = placeInLine(term, lack.start, lack.end)
  const actual = term.value.slice(lack.start, lack.end)
  const suggestion = suggestionFor(matcher.text, term.value, lack)
  if (suggestion === undefined || !lack.near) return {message: 'missing', place, actual}
  const related = [{message: 'similar' as const, place: placeOf(lack.near.start, lack.near.end)}]
  return {message: 'near', place, actual, expected: [suggestion], fix: 'unsafe', related}
}

function hasVocabulary({children}: Segment): boolean {
  return children.some((child) => child.type === 'vocabulary')
}

/** What the entries of a block gloss. */
function glossedIn({children, type}: Front | Section | Segment): ReadonlyArray<Nodes> {
  return type === 'segment' ? children.filter((child) => child.type === 'sourceText') : children
}

/** What else stands in a segment. */
function notGlossedIn({children}: Segment): ReadonlyArray<Nodes> {
  return children.filter((child) => child.type !== 'sourceText')
}
