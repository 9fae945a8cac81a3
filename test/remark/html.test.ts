import type {Element, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import remarkBilingualNotes from 'bilingual-notes/remark'
import {type Document, examples, fixtures, hostile, someRealNotes} from './corpus.js'

const corpora: Readonly<Record<string, ReadonlyArray<Document>>> = {
  fixtures,
  examples,
  hostile,
  'real notes': someRealNotes
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkBilingualNotes)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze()

const html = (markdown: string): string => processor.processSync(markdown).toString()

const elements = (node: Element): Array<Element> =>
  node.children.filter((child) => child.type === 'element')

/** What is wrong with the description lists and paragraphs of a tree. */
function mistakesIn(tree: Root): Array<string> {
  const mistakes: Array<string> = []
  visit(tree, 'element', (element, _, parent) => {
    const {children, tagName} = element
    const names = elements(element).map((child) => child.tagName)
    const parentName = parent?.type === 'element' ? parent.tagName : 'root'
    const isGroup = tagName === 'div' && parentName === 'dl'
    if (tagName === 'dl') {
      if (names.some((name) => name !== 'div')) mistakes.push(`dl holds ${names.join()}`)
      if (children.some((child) => child.type === 'text' && child.value.trim())) {
        mistakes.push('dl holds text')
      }
    }

    if (isGroup && !/^(?:dt )+(?:dd )+$/.test(names.map((name) => `${name} `).join(''))) {
      mistakes.push(`group holds ${names.join()}`)
    }

    if (/^d[dt]$/.test(tagName) && parentName !== 'div') mistakes.push(`${tagName} in ${parentName}`)
    if (/^(?:p|span|dt|h[1-6])$/.test(tagName)) {
      const blocks = names.filter((name) => /^(?:p|div|dl|section|ul|ol|blockquote|h\d)$/.test(name))
      if (blocks.length > 0) mistakes.push(`${tagName} holds ${blocks.join()}`)
    }
  })
  return mistakes
}

describe('a note as HTML', () => {
  test.each(Object.keys(corpora))('should be valid: %s', {timeout: 300_000}, (corpus) => {
    for (const {name, text} of corpora[corpus] ?? []) {
      const tree = processor.runSync(processor.parse(text), text)
      expect(mistakesIn(tree), name).toEqual([])
    }
  })

  test('should say what each part is, and its language', () => {
    const lines = (markdown: string): Array<string> => html(markdown).split('\n')
    expect(lines('# The tide\n\n潮水\n')).toEqual([
      '<div class="bilingual-front">' +
        '<h1 class="bilingual-title" lang="en">The tide</h1>' +
        '<p lang="zh-Hans">潮水</p></div>'
    ])
    expect(lines('原文：\n\nTides keep\n\n2018.\n\n潮汐守时。\n')).toEqual([
      '<section class="bilingual-segment">' +
        '<p class="bilingual-label" lang="zh-Hans">原文：</p>' +
        '<div class="bilingual-source" lang="en"><p>Tides keep</p><p>2018.</p></div>' +
        '<div class="bilingual-translation" lang="zh-Hans"><p>潮汐守时。</p></div></section>'
    ])
    expect(lines('# Slack\n\n## 后记\n\n2026年3月1日于厦门。\n')).toEqual([
      '<div class="bilingual-front"><h1 class="bilingual-title" lang="en">Slack</h1></div>',
      '<section class="bilingual-afterword"><h2 lang="zh-Hans">后记</h2>' +
        '<p class="bilingual-signature" lang="zh-Hans">2026年3月1日于厦门。</p></section>'
    ])
  })

  test('should hold entries as description lists, and other things beside them', () => {
    expect(
      html('学习：\n\nebb：美 [eb] 退潮；（ebb的复数） **注意发音**\n>涨\n\nslack water\n\n![a](b.png)\n\nflow：涨潮\n')
    ).toBe(
      '<div class="bilingual-front"><div class="bilingual-vocabulary">' +
        '<p class="bilingual-label" lang="zh-Hans">学习：</p>' +
        '<dl class="bilingual-entries"><div class="bilingual-entry">' +
        '<dt class="bilingual-term" lang="en">ebb</dt><dd class="bilingual-gloss" lang="zh-Hans">' +
        '<span class="bilingual-pronunciation" lang="en-US-fonipa">美 [eb]</span> ' +
        '<span class="bilingual-sense">退潮</span>；' +
        '<span class="bilingual-inflection">（ebb的复数）</span> ' +
        '<span class="bilingual-remark"><strong>注意发音</strong></span></dd>' +
        '<dd class="bilingual-explanation" lang="zh-Hans"><blockquote>\n<p>涨</p>\n</blockquote></dd>' +
        '</div></dl><div class="bilingual-entry"><p class="bilingual-term" lang="en">slack water</p></div>' +
        '<p><img src="b.png" alt="a"></p><dl class="bilingual-entries"><div class="bilingual-entry">' +
        '<dt class="bilingual-term" lang="en">flow</dt><dd class="bilingual-gloss" lang="zh-Hans">' +
        '<span class="bilingual-sense">涨潮</span></dd></div></dl></div></div>'
    )
  })

  test.each([
    ['英 [eb]', 'en-GB-fonipa'],
    ['美 [eb]', 'en-US-fonipa'],
    ['[ˈeb]', 'en-fonipa']
  ])('should mark %s as %s', (pronunciation, language) => {
    expect(html(`学习：\n\nebb：${pronunciation} 退潮\n`)).toContain(
      `<span class="bilingual-pronunciation" lang="${language}">${pronunciation}</span>`
    )
  })

  test('should use the languages of the options', () => {
    const french = unified()
      .use(remarkParse)
      .use(remarkBilingualNotes, {languages: {source: 'fr-CA', translation: 'zh-Hant'}})
      .use(remarkRehype)
      .use(rehypeStringify)
      .processSync('原文：\n\nLa marée.\n\n潮水。\n\n學習：\n\nmarée：[maˈʁe] 潮水\n')
      .toString()
    expect(french).toContain('<div class="bilingual-source" lang="fr-CA">')
    expect(french).toContain('<div class="bilingual-translation" lang="zh-Hant">')
    expect(french).toContain('lang="fr-fonipa"')
  })
})
