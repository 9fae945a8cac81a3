/**
 * Arbitraries that know the grammar: every kind of line, joined in every way into texts.
 * String units of fast-check alone hit this grammar in one string of ten thousand.
 */
import fc from 'fast-check'

type Strings = fc.Arbitrary<string>

export const oneOf = (...values: ReadonlyArray<string>): Strings => fc.constantFrom(...values)

export const joined = (part: Strings, maxLength: number, glue: string): Strings =>
  fc.array(part, {minLength: 1, maxLength}).map((d) => d.join(glue))

const sequence = (...parts: ReadonlyArray<Strings>): Strings =>
  fc.tuple(...parts).map((d) => d.join(''))

const maybe = (part: Strings): Strings => fc.option(part, {nil: '', freq: 2})

/** Any UTF-16 code units: unpaired surrogates and NUL, too. */
export const rawString = (): Strings =>
  fc.string({unit: fc.integer({min: 0, max: 0xff_ff}).map((d) => String.fromCharCode(d))})

/** What means something in a note or in Markdown, in any order. */
export const soup = (maxLength = 16): Strings =>
  joined(
    oneOf(
      ...'原文：|学习：|译文|后记|End|：|:|；|;|，|。|—|-|+|*|**|***|_|`|```|~~~|#|## |> |>|<|</|<!--|-->|<b>|<p>|<img |![|](|[|]|（|）|(|)|“|”|/|\\|&|&#|&amp;|美|英|美 [|eb|ˈ|的复数|a|I |tide|潮|水|𠮷|é|1|2026|年3月1日|12:30|. |://|\n|\r|\r\n|\t|  |\u3000|\u200B|\u00A0|\u00AD|\u2028|\uFEFF|\0|\uD800|\uDC00|\uFDD0|__proto__|注意'.split(
        '|'
      )
    ),
    maxLength,
    ''
  )

const word = (): Strings =>
  oneOf('tide', 'ebbs', 'a', 'The', 'slack-water', 'R&D', 'pier', 'Élan', '9:30', '1', 'open-', 'co-', 'ebb\u00AD')

const ideographs = (): Strings => oneOf('潮', '水', '退潮', '码头', '美', '英', '的', '守时', '人𠮷')

const inline = (): Strings =>
  oneOf(
    '*ebb*', '**T**IDE', '_tide', '`pier`', '[1]', '[a](b)', '<b>', '&amp;', '&', '\\$', '\\*', '“quay”', '*a_',
    '(it)', '（注）', '—', '…', '■', 'https://a.example/b', '**“**', '2018.', '·', '&#xFF1B;', '&nbsp;', '&tide;', '! #', '__proto__'
  )

/** A line in the language of the article. */
export const sourceLine = (): Strings =>
  fc.oneof(
    {weight: 6, arbitrary: joined(fc.oneof({weight: 4, arbitrary: word()}, inline()), 8, ' ')},
    {weight: 1, arbitrary: joined(word(), 3, ' ').map((d) => `${d} and so it goes`.repeat(8))},
    {weight: 1, arbitrary: oneOf('■', '2018.', '[1]', 'Link: [tide](https://a.example)', '**Tides**', '—')}
  )

/** A line in the language of the translation. */
export const translationLine = (): Strings =>
  fc.oneof(
    sequence(joined(fc.oneof({weight: 5, arbitrary: ideographs()}, inline()), 8, ''), oneOf('。', '', '！')),
    sequence(oneOf('Ebb说：', '2026年3月1日，', 'IMF的', 'Q：'), joined(ideographs(), 70, ''))
  )

const term = (): Strings =>
  fc.oneof(
    {weight: 5, arbitrary: joined(word(), 3, ' ')},
    {weight: 1, arbitrary: joined(word(), 16, ' ')},
    {weight: 2, arbitrary: oneOf('*ebb*', '**slack** water', '(R&D)', '-strong', 'xxx', 'a (b: c)', 'ebb， flow', '“q”', 'A股', '<a b="c">', '2018. a', '# a')}
  )

const pronunciation = (): Strings =>
  fc.oneof(
    sequence(
      oneOf('美', '英', ''),
      oneOf('', ' ', '\t'),
      oneOf('[eb]', '[ˈeb]', '/ˈtaɪd/', '［kiː］', '[ ]', '[ eb ]', '[法律]', '[a](ː)', '/ˈa]b/', "['eb]", '[', '//')
    ),
    ideographs()
  )

const glossPart = (): Strings =>
  fc.oneof(
    {weight: 3, arbitrary: sequence(joined(fc.oneof({weight: 4, arbitrary: ideographs()}, inline()), 3, ''), maybe(soup(4)))},
    {weight: 2, arbitrary: pronunciation()},
    {weight: 1, arbitrary: oneOf('（ebb的复数）', '(ebb的过去式和过去分词)', '（ 的复数）', '（海；水）', '（ebb的', '“海；水', '[法律] 潮', '〈口〉')},
    {weight: 1, arbitrary: oneOf('**注意发音**', '**潮**', '**“潮”**', '** **', '**a** b', '**NB**')}
  )

const gloss = (): Strings =>
  sequence(
    fc.array(sequence(glossPart(), oneOf('；', '; ', '', ' ', '  ', '，', '：', '；；', '\t')), {maxLength: 4}).map((d) => d.join('')),
    oneOf('', '；', ';', '。')
  )

/** An entry, in every shape. */
export const entryLine = (): Strings =>
  fc.oneof(
    {weight: 6, arbitrary: sequence(term(), oneOf('：', ':', ': ', ' ：', '；', ';', ' ', '', '：  '), gloss())},
    {weight: 1, arbitrary: term()}
  )

export const labelLine = (): Strings =>
  sequence(
    oneOf('原文', '学习', '學習', '译文', '譯文', 'x原文', '**原文**'),
    oneOf('：', ':', '', '；', ';', ' ：', '： ', '\u3000：', '：：'),
    oneOf('', '', '', '', 'The tide', '潮水', '（海）', '# a', '> a', '- a', '![a](b)', '```', '<b>', '原文：', '2026年3月1日')
  )

export const headingLine = (): Strings =>
  sequence(
    oneOf('# ', '## ', '### ', '#', '#\t', '###### ', '####### ', '# # '),
    fc.oneof(sourceLine(), translationLine(), oneOf('', '后记', '**后记**', '后记：', 'End', '# #')),
    oneOf('', '', ' #', ' ## ', '#')
  )

/** A date, a time, a place. */
export const signatureLine = (): Strings =>
  sequence(
    oneOf('', '', '后记：', '**', '*'),
    oneOf('2026年3月1日', '2026年13月1日', '2026-03-01', '2026/3/1', '2026年3月1日 星期日'),
    oneOf('', '15点58分', '下午2点', '晚', '17:47分', ' 9:30', '25点', '，'),
    oneOf('', '于厦门', '于 \\_上海\\_', '在*厦门*', '于a&amp;b', '于&lt;b>'),
    oneOf('', '。', '。**', '。晴', '，')
  )

const quoteLine = (): Strings =>
  sequence(oneOf('>', '> ', '>> ', '>\t', '>   '), fc.oneof(sourceLine(), labelLine(), oneOf('', '- a', '```', '| a |')))

const imageLine = (): Strings =>
  oneOf('![A pier](./pier.png)', '![](a b.png)', '![a](b "c")', '<img src="a.png" alt="潮">', '<img src=a>', '![a](b) ![c](d)', '![', '![a\\](b)', '![*a*](<b c>)')

const mark = (): Strings =>
  oneOf('- a', '  - b', '1. a', '2018) a', '* ', '+', '---', '***', '```', '```js', '~~~', '~~~~', '<!--', '<!-- a -->', '-->', '<div>', '</div>', '<a href="#">', '<b', '<script>', '</script>', '<?a', '<!A', 'a\\', '| a | b |', '===', '[a]: b', '$$')

export const anyLine = (): Strings =>
  fc.oneof(
    {weight: 4, arbitrary: labelLine()},
    {weight: 4, arbitrary: sourceLine()},
    {weight: 4, arbitrary: translationLine()},
    {weight: 6, arbitrary: entryLine()},
    {weight: 2, arbitrary: headingLine()},
    {weight: 2, arbitrary: quoteLine()},
    {weight: 1, arbitrary: signatureLine()},
    {weight: 2, arbitrary: imageLine()},
    {weight: 3, arbitrary: mark()},
    {weight: 1, arbitrary: soup(6)}
  )

const some = (line: Strings, maxLength: number): fc.Arbitrary<Array<string>> => fc.array(line, {maxLength})

/** The lines of a segment in their order, each part with a chance to be missing. */
const segmentLines = (): fc.Arbitrary<Array<string>> =>
  fc
    .tuple(
      some(oneOf('原文：', '原文：', '原文:', '原文'), 1),
      some(sourceLine(), 4),
      some(imageLine(), 1),
      some(translationLine(), 2),
      some(oneOf('学习：', '学习：', '学习:', '学习'), 1),
      some(fc.oneof({weight: 4, arbitrary: entryLine()}, {weight: 1, arbitrary: quoteLine()}), 5),
      some(anyLine(), 1)
    )
    .map((d) => d.flat())

const lines = (): fc.Arbitrary<Array<string>> =>
  fc
    .array(fc.oneof({weight: 2, arbitrary: some(anyLine(), 6)}, {weight: 3, arbitrary: segmentLines()}), {maxLength: 4})
    .map((d) => d.flat())

const endings = (): fc.Arbitrary<ReadonlyArray<string>> =>
  fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\r'])

/** A line with what cannot be seen: indentation, spaces at its end, blank lines below it. */
const spacedLine = (line: string, ending: ReadonlyArray<string>): Strings =>
  fc
    .tuple(
      oneOf('', '', '', '', '', ' ', '  ', '   ', '    ', '\t', '\u3000', ' \t'),
      oneOf('', '', '', ' ', '  ', '\t', '\u3000', '\u200B', '          '),
      fc.array(fc.tuple(oneOf('', '', ' ', '\t', '\u3000'), fc.constantFrom(...ending)), {maxLength: 5}),
      fc.constantFrom(...ending)
    )
    .map(([indent, trailing, blanks, end]) => indent + line + trailing + end + blanks.flat().join(''))

/** The text of a note, as a learner may have left it. */
export const noteText = (): Strings =>
  fc
    .tuple(lines(), endings(), oneOf('', '', '', '\uFEFF', '\n', '---\na: b\n---\n', '---\n'), fc.boolean())
    .chain(([all, ending, opening, isClosed]) =>
      fc
        .tuple(...all.map((line) => spacedLine(line, ending)))
        .map((d) => opening + (isClosed ? d.join('') : d.join('').trimEnd()))
    )

/** Any text: mostly notes, some of it hostile. */
export const markdown = (): Strings =>
  fc.oneof({weight: 8, arbitrary: noteText()}, {weight: 2, arbitrary: soup()}, {weight: 1, arbitrary: rawString()})
