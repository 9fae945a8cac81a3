/** What rules seldom see: marks and labels where nobody puts them, trees made by hand. */
import {type Gloss, type Heading, type Nodes, type Note, type Parents, type ValidateOptions, defineRule, parse, serialize, unwrap, update, validate} from 'bilingual-notes'
import {describe, expect, it} from 'vitest'
import {walk} from './support/tree.js'

/** What one rule finds: where, what there is, and what should be; how safe it is to mend. */
function findings(note: Note | string, id: string, options: ValidateOptions = {}): Array<string> {
  const diagnostics = validate(note, {...options, preset: 'none', rules: {[id]: 'warning'}})
  return diagnostics.map(({actual = '', edits, expected = [], place: {start}, unsafe}) => {
    const mended = edits ? (unsafe === true ? '?' : '!') : ''
    return `${String(start.line)}:${String(start.column)} ${[actual, ...expected].join('|')}${mended}`
  })
}

/** A note whose nodes of a type are changed by hand. */
function changed<Type extends Nodes['type']>(text: string, type: Type, change: (node: Extract<Nodes, {type: Type}>) => void): Note {
  const note = parse(text)
  for (const node of walk(note)) if (node.type === type) change(node as Extract<Nodes, {type: Type}>)
  return note
}

const long = 'a day the tide ebbs, the boats lie on the mud, and nobody at all looks up from the nets; '.repeat(3).trim()
const above = '原文：\n\nIt ebbs.\n\n潮退。\n\n学习：\n\n'

describe('a rule', () => {
  it.each<readonly [id: string, text: string, found: ReadonlyArray<string>]>([
    ['label-not-alone', '原文：\n\nIt ebbs.\n\n潮退。学习：\n\n潮低。学习：\n\n灯灭。\n', ['5:4 学习：|\n\n学习：!', '7:4 学习：|\n\n学习：!']],
    ['entry-separator', `${above}ebb：退\n\nebbs = 退潮；（ebb的复数）\n`, ['11:5  = |：!']],
    ['entry-separator', `${above}ebb：退\n\nebbs. 退潮；（ebb的复数）\n`, ['11:6  |：?']],
    ['entry-separator', `${above}ebb：退\n\nebbs 退潮；（ebb的复数）\n`, ['11:5  |：!']],
    ['entry-separator', `${above}ebb：：退\n`, ['9:4 ：：|：!']],
    ['entry-spacing', `${above}ebb：退潮  **低**\n`, ['9:7   | !']],
    ['entry-spacing', `${above}ebb：退潮  美 [eb] 落\n`, ['9:7   | !']],
    ['entry-spacing', `${above}ebb：退潮**低**\n`, []],
    // Between `**y` and `**船`, a colon alone would be a part of the term.
    ['entry-spacing', '学习：\n\n**y： **船\n', []],
    ['entry-separator', '学习：\n\n**y：；**船\n', ['3:4 ：；|： !']],
    ['entry-separator', '学习：\n\n**y：： **船\n', ['3:4 ：： |： !']],
    // Without the mark after it, it would be HTML.
    ['trailing-separator', '学习：\n\n<i title="ebb：退潮">；；\n', []],
    ['trailing-separator', '学习：\n\n<i>ebb</i>：<b>退潮</b>；；\n', ['3:21 ；；|!']],
    ['trailing-separator', '学习：\n\n<ebb：退潮；；\n', ['3:8 ；；|!']],
    // After a blank line, what begins with a tag may be HTML.
    ['label-spacing', '原文：\n\nIt ebbs.\n\n潮退。\n\n学习：\n<i>ebb</i>：退\n', []],
    ['label-spacing', '原文：\n\nIt ebbs.\n\n潮退。\n\n学习：\nebb：退\n', ['7:4 \n|\n\n!']],
    ['label-spacing', '原文：\n<b>It</b> ebbs.\n\n潮退。\n', []],
    ['term-not-in-source', '# Gulls\n\n原文：\n\nIt ebbs.\n\n潮退。\n\n学习：\n\nebb， gull：退\n', []],
    ['term-not-in-source', '# Gulls\n\n原文：\n\nIt ebbs.\n\n潮退。\n\n学习：\n\nebb， quay：退\n', ['11:6 quay']],
    ['repeated-vocabulary-label', `${above}ebb：退\n\n学习：\n\nneap：小\n`, ['11:1 学习：|?']],
    ['repeated-vocabulary-label', `${above}ebb：退\n\n潮又退了。\n\n学习：\n\nneap：小\n`, ['13:1 学习：']],
    // A label without entries is another mistake.
    ['repeated-vocabulary-label', `${above}学习：\n\nebb：退\n`, []],
    ['missing-title', '## Tides\n\n原文：\n\nIt ebbs.\n\n潮退。\n', ['1:1 ##|#?']],
    // A heading that is alone may be no title.
    ['missing-title', '## Tides\n', ['1:1 ']],
    ['missing-title', '## Tides\n\n## 后记\n', ['1:1 ']],
    ['missing-title', '## Tides\n\nebb：退潮\n', ['1:1 ##|#?']],
    ['missing-title', '## Tides\n\n学习：\n\nebb：退潮\n', ['1:1 ##|#?']],
    ['cross-heading-form', `${above}##Mud\n\n原文：\n\nIt is out.\n`, []],
    ['cross-heading-form', `${above}ebb：退\n\n##Mud\n\n原文：\n\nIt is out.\n`, ['11:1 ##|## ?']],
    ['punctuation-width', '原文：\n\nIt ebbs.\n\n潮退了)，灯b)灭了。\n', ['5:4 )|）!']],
    // The letters of `breakwater` have the key of `tyre`.
    ['lost-line-end-hyphen', '原文：\n\nA tyre-wall, and a breakwater\n\nwall.\n', []],
    ['lost-line-end-hyphen', '原文：\n\nA tyre-wall, and a tyre\n\nwall.\n', ['3:20 tyre|tyre-?']],
    ['literal-asterisks', '原文：\n\nThe *tide\nis low.\n', ['3:5 *']],
    ['literal-asterisks', '原文：\n\nIt is *“low* tide*”* now, *-a-*b.\n', ['3:18 *']],
    ['missing-afterword', `${above}ebb：退\n\n后记\n\n2026年3月1日。\n`, ['11:1 后记|## 后记!']],
    ['missing-translation', '原文：\n\nIt ebbs.\n\n学习：\n\nebb：退\n', ['1:1 ']],
    ['gloss-language', `${above}ebb：fall；sink\n`, ['9:5 ']],
    ['markdown-list-in-source', '原文：\n\nThe tide of\n\n- ebbs\n\n\\2018. and of\n', ['5:1 -|\\-!', '7:1 \\2018.|2018\\.!']],
    // Several bullets are a list, as the writer meant.
    ['markdown-list-in-source', '原文：\n\nThe tide of\n\n- ebbs\n\n- floods\n', []],
    ['cross-heading-form', `${above}ebb：退\n\nneap\n\n##Mud\n\n原文：\n\nIt is out.\n`, ['13:1 ##|## ?']],
    // What follows on the next line is a sibling, or stands in the parent.
    ['label-not-alone', '原文：\n\nIt ebbs.\n\n潮退。学习：\n潮低。\n', ['5:4 学习：|\n\n学习：\n!']],
    ['label-not-alone', '原文：\n\nIt ebbs.\n\n潮退。学习：\nebb：退\n', ['5:4 学习：|\n\n学习：\n!']],
    // The mark of an item is no text.
    ['label-not-alone', '原文：\n\nIt ebbs.\n\n123456789. 学习：\n', []],
    ['label-form', `${'*'.repeat(22)}原文\n\nIt ebbs.\n`, [`1:1 ${'*'.repeat(22)}原文|原文：?`]],
    ['label-form', `${'*'.repeat(23)}原文\n\nIt ebbs.\n`, []],
    ['label-form', '  原文：\n\nIt ebbs.\n', ['1:1   |!']],
    ['label-form', '\uFEFF  原文：\n\nIt ebbs.\n', ['1:2   |!']],
    ['label-form', '\uFEFF原文：\n\nIt ebbs.\n', []],
    ['label-form', '\n  原文：\n\nIt ebbs.\n', ['2:1   |!']],
    ['label-form', '原文：\n\nIt ebbs.\n\n  译文：\n\n潮退。\n', ['5:1   |!']],
    // So far indented, a label is code; what is none wherever it stands may be meant as one.
    ...['学习：', '学习；', '学习 ：', '学习'].map((line) => ['label-form', `原文：\n\nIt ebbs.\n\n    ${line}\n`, []] as const),
    ['label-form', '原文：\n\nIt ebbs.\n\n    学习、\n', ['5:5 学习、|学习：?']],
    ['label-form', '原文：\n\nIt ebbs.\n\n    学习：：\n', ['5:5 学习：：|学习：?']],
    ['label-spacing', '原文：\n\nIt ebbs.\n译文：\n潮退。\n', ['3:9 \n|\n\n!', '4:4 \n|\n\n!']],
    ...['**Ebb** or **flow**', '**It ebbs.**', '**“It ebbs”**', '**a b c d e f g h i**'].map(
      (line) => ['cross-heading-form', `原文：\n\nIt ebbs.\n\n潮退。\n\n${line}\n\n原文：\n\nIt is out.\n`, []] as const
    ),
    [
      'cross-heading-form',
      '原文：\n\nIt ebbs.\n\n潮退。\n\n**a b c d e f g h**\n\n原文：\n\nIt is out.\n',
      ['7:1 **a b c d e f g h**|## **a b c d e f g h**?']
    ],
    // Images below a signature are aside.
    ...['', '\n![a](b)\n', '\n![a](b)\n\n![c](d)\n', '\n```\na\n```\n'].map(
      (end) => ['missing-afterword', `${above}ebb：退潮\n\n2026年3月1日于海边。\n${end}`, ['11:1 |## 后记\n\n?']] as const
    ),
    ['afterword-form', `${above}ebb：退潮\n\n## Mud  \n\n原文：\n\nIt is out.\n\n## 后记  \n`, ['17:6   |!']],
    ['missing-signature', `${above}ebb：退潮\n\n2026年3月1日于海边。\n\n![a](b)\n\n## 后记\n`, []],
    ['text-after-translation', '原文：\n\nIt ebbs.\n\n潮退。\n\nIt comes back.\n\n潮低。\n', ['7:1 ?']],
    // An image parts what is a passage without it, and has one line as its caption.
    ['text-after-translation', '原文：\n\nIt ebbs.\n\n潮退。\n\nIt comes back.\n\n![a](b)\n\nIt is out.\n\n潮低。\n', ['7:1 ']],
    ['text-after-translation', '原文：\n\nIt ebbs.\n\n潮退。\n\nIt comes 潮 back.\n\n潮低。\n', []],
    ['lost-line-end-hyphen', '原文：\n\nAnti\n\ngovernment men left.\n', ['3:1 Anti|Anti-?']],
    ['lost-line-end-hyphen', '原文：\n\nThe Anti\n\ngovernment men left.\n', []],
    ['lost-line-end-hyphen', '原文：\n\nThe lone anti\n\nhero left.\n', ['3:10 anti|anti-?']],
    ['lost-line-end-hyphen', '原文：\n\nThe former anti\n\nhero left.\n', []],
    ['lost-line-end-hyphen', '原文：\n\nThe former neo-anti\n\nhero left.\n', ['3:12 neo-anti|neo-anti-?']],
    ['lost-line-end-hyphen', '原文：\n\nA well\n\nknown man left.\n', ['3:3 well|well-?']],
    ['lost-line-end-hyphen', '原文：\n\nIt is well\n\nknown now.\n', []],
    ['lost-line-end-hyphen', '原文：\n\nIt is mass\n\nmarket stuff.\n', ['3:7 mass|mass-?']],
    // The last of a line in the table of compounds.
    ['lost-line-end-hyphen', '原文：\n\nIt was mass\n\nproduced.\n', ['3:8 mass|mass-?']],
    ['lost-line-end-hyphen', '原文：\n\nA man called Jean\n\nMichel left.\n', ['3:14 Jean|Jean-?']],
    ['literal-asterisks', '原文：\n\nThe \\*tide *low.\n', ['3:12 *']],
    // U+0000 is shown as U+FFFD: a symbol, before which no emphasis begins inside of a word.
    ['literal-asterisks', '原文：\n\nx*\0a* b.\n', ['3:2 *']],
    ['literal-asterisks', '原文：\n\nx*a* b.\n', []],
    // A comma is a sign of the IPA where no space is beside it, and other signs have one.
    ['pronunciation-form', `${above}ebb：美 [ˈeb ，tad] 退\n`, ['9:12 ，']],
    ['pronunciation-form', `${above}ebb：美 [ˈeb， tad] 退\n`, ['9:11 ，']],
    ['pronunciation-form', `${above}ebb：美 [ˈeb，tad] 退\n`, ['9:11 ，|ˌ!']],
    ['pronunciation-form', `${above}ebb：美 [ˈeb ∫] 退\n`, ['9:12 ∫|ʃ!']],
    ['term-not-in-source', `# Sea\n\n## Mud\n\n${above}mud：泥\n`, []],
    ['missing-source-label', `${above}ebb：退\n\n## 原文\n\nIt comes back\n\nlate.\n\n晚些涨回。\n`, []],
    ['missing-source-label', `${above}ebb：退\n\n  It comes back\n\nlate.\n\n晚些涨回。\n`, ['11:1   It comes back|原文：\n\n  It comes back!']]
  ])('%s finds what is wrong in %j, and no more', (id, text, found) => {
    expect(findings(text, id)).toEqual(found)
  })

  it('reads a tree as its text is read', () => {
    const text = '# Sea #\n\n原文：\n\nOn the sea\n\ntyre-wall, and a tyre\n\nwall.\n'
    expect(findings(text, 'lost-line-end-hyphen')).toEqual(['7:18 tyre|tyre-?'])
    expect(findings(parse(text), 'lost-line-end-hyphen')).toEqual(['7:18 tyre|tyre-?'])
  })

  it('knows a label by its whole word', () => {
    const found = (end: string): Array<string> =>
      findings(`原文：\n\nIt ebbs.\n\n潮退。${end}:\n\nebb：退\n`, 'label-not-alone', {labels: {vocabulary: 'words'}})
    expect(found('Keywords')).toEqual([])
    expect(found('Key words')).toEqual(['5:7  words:|\n\nwords:?'])
    expect(found('生词words')).toEqual(['5:6 words:|\n\nwords:?'])
  })

  it.each<readonly [name: string, text: string, place: string]>([
    ['at the start of a note', `Twice ${long}\n\n潮退。\n`, '1:1'],
    ['below an emphasised standfirst', `# Tide\n\n*Nets*\n\nTwice ${long}\n\n潮退。\n`, '5:1'],
    ['below a byline, by how its first words are set', `# Tide\n\nNets\n\nBy a man\n\nTWICE ${long}\n\n潮退。\n`, '7:1'],
    ['not so far below', `# Tide\n\nNets\n\nBy a man\n\nand\n\na woman\n\nTWICE ${long}\n\n潮退。\n`, '5:1'],
    ['at the first of two lines', `# Tide\n\nNets\n\nTwice ${long}\n\n潮退。\n`, '3:1'],
    ['at the first of three below a standfirst and its translation', `# Tide\n\nNets\n\n导语。\n\nThe mud\n\nTwice ${long}\n\nand on.\n\n潮退。\n`, '7:1'],
    ['where another label has nothing below it', `# Tide\n\n原文：\n\nThe ${long}\n\n学习：\n\nebb：退\n\nTwice ${long}\n\n>late：迟\n\n原文：\n`, '11:1']
  ])('finds a passage without a label: %s', (_name, text, place) => {
    expect(findings(text, 'missing-source-label').map((d) => d.split(' ')[0])).toEqual([place])
  })

  it.each([
    ['below one', 'Text:\n\nIt ebbs.\n\n潮退。\n\n学习：\n\nebb：退潮\n\nIt is low\n\nand out.\n\n潮低。\n'],
    ['above one', '# Sea\n\n## Mud\n\nIt is low\n\nand out.\n\n潮低。\n\n学习：\n\nebb：退潮\n\nText:\n\nIt ebbs.\n']
  ])('expects a label as the note has it: %s', (_name, text) => {
    const found = findings(text, 'missing-source-label', {labels: {source: ['原文', 'Text']}})
    expect(found.map((d) => d.split('|')[1])).toEqual(['Text:\n\nIt is low!'])
  })

  it('looks for terms in the source text, not in its translation', () => {
    const text = '# Sea\n\nlamp 灯光的故事很长很长。\n\nlamp：灯光\n'
    expect(findings(text, 'term-not-in-source')).toEqual(['5:1 lamp'])
    expect(findings(text.replace('Sea', 'Sea lamp'), 'term-not-in-source')).toEqual([])
  })

  it('looks for terms in what a note says, not in its labels', () => {
    const text = 'Text:\n\nIt ebbs.\n\n潮退。\n\nWords:\n\ntext：文\n'
    expect(findings(text, 'term-not-in-source', {labels: {source: 'Text', vocabulary: 'Words'}})).toEqual(['9:1 text'])
  })

  it('ends where a line is nothing but marks that a label may have', () => {
    expect(findings('【】\n\nIt ebbs.\n', 'label-form', {labels: {source: '【原文】'}})).toEqual([])
  })

  it('finds no passage below a line that is meant as a label', () => {
    const found = (line: string): Array<string> =>
      findings(`# Tide\n\n${line}\n\nTWICE ${long}\n\n潮退。\n`, 'missing-source-label', {labels: {source: 'Text'}})
    expect(found('**Text**')).toEqual([])
    expect(found('**Tides**')).toHaveLength(1)
  })

  it('knows the signs of English only', () => {
    const found = (source: string): Array<string> =>
      findings(parse(`${above}ebb：美 [eb1] 退\n`, {languages: {source}}), 'pronunciation-form')
    expect(found('fr')).toEqual([])
    expect(found('en')).toEqual(['9:10 1'])
  })

  it('knows the marks of Chinese only', () => {
    const text = '原文：\n\n潮退。\n\nIt ebbs. 译文：\n\nIt ebbs, it is low.\n'
    const note = parse(text, {languages: {source: 'zh-Hans', translation: 'en'}})
    expect(findings(note, 'punctuation-width')).toEqual([])
  })

  it('knows the signatures of simplified Chinese only', () => {
    const found = (translation: string): Array<string> =>
      findings(parse('# Sea\n\n## 后记\n\n2026/3/1于海边\n', {languages: {translation}}), 'signature-form')
    expect(found('zh-Hant')).toEqual([])
    expect(found('zh-Hans')).toEqual(['5:1 2026/3/1于海边|2026年3月1日于海边。!'])
  })

  it.each([
    ['interpunct-artifact', '原文：\n\nThe tide·s mud\n\n![a](b)\n\nebb.\n\n潮退。\n'],
    ['translation-length', `原文：\n\n${long}\n\n译文：\n\n潮退。\n`]
  ])('%s looks at lines only in %j', (id, text) => {
    expect(findings(text, id)).toHaveLength(id === 'translation-length' ? 1 : 0)
  })

  it('may have no options', () => {
    const rule = defineRule({id: 'none', options: null as never, messages: {}, check: () => ({})})
    expect(validate('# Tide\n', {preset: 'none', customRules: [rule]})).toEqual([])
  })
})

describe('a note changed by hand', () => {
  it('may have a gloss that holds nothing', () => {
    const note = changed(`${above}ebb: 退\n`, 'gloss', (node) => Object.assign(node, {before: ' ', children: []} satisfies Partial<Gloss>))
    expect(findings(note, 'entry-separator')).toEqual(['9:4  |：!'])
  })

  it('may have a heading whose closing is said not to be', () => {
    const note = changed('# Ti\u0001de', 'title', (node) => Object.assign(node, {closing: undefined}))
    expect(findings(note, 'invisible-character')).toEqual(['1:5 \u0001|!'])
  })

  it.each([['原文：：', 'Unexpected label `原文：：`, expected `原文：`'], ['原文 ：', 'Unexpected label `原文 ：` with white space']])('may have the label %j', (value, message) => {
    const note = changed('原文：\n\nIt ebbs.\n', 'label', (node) => Object.assign(node, {value}))
    expect(validate(note, {preset: 'none', rules: {'label-form': 'warning'}})[0]?.message).toContain(message)
  })

  it.each([
    ['美 /a]b/c/', ['9:9 ]']],
    ['美 [a]b/c]', ['9:9 ]']],
    ['美 /a]b/', ['9:9 ]']],
    ['美 /abə/', ['9:5 美 /abə/|美 [abə]!']]
  ])('may have the pronunciation %j', (value, found) => {
    const note = changed(`${above}ebb：美 [ebə] 退\n`, 'pronunciation', (node) => Object.assign(node, {value}))
    expect(findings(note, 'pronunciation-form')).toEqual(found)
  })

  it.each([['', '|#?'], [undefined, '##|#?'], ['### ', '###|#?']])('may have a first heading that opens with %j', (opening, found) => {
    const note = changed('## Tide\n\nIt ebbs.\n', 'heading', (node) => Object.assign(node, {opening}))
    expect(findings(note, 'missing-title')).toEqual([`1:1 ${found}`])
  })

  it('may have an explanation below its entries', () => {
    const note = changed(`${above}ebb：退\n\n原文：\n\nIt is out.\n`, 'vocabulary', (node) => {
      node.children.push({type: 'explanation', value: '> ##Mud'})
    })
    expect(findings(note, 'cross-heading-form')).toEqual([])
  })

  it('may say nothing of the gaps between its lines', () => {
    const text = `原文：\n\n${long}\n\n\n\nIt is low.\n`
    const texts = (note: Note): Array<string> => [...walk(note)].flatMap((node) => (node.type === 'sourceText' ? unwrap(node).text : []))
    expect(texts(parse(text))).toEqual([`${long}\n\nIt is low.`])
    expect(texts(changed(text, 'line', (node) => delete node.before))).toEqual([`${long} It is low.`])
  })

  it('may say nothing of its line endings where it is read again', () => {
    const text = '# Tide\r\n\r\n原文：\n\nIt ebbs.\n\n潮退。\n'
    const note = changed(text, 'translation', (node) => delete node.before)
    const at = text.indexOf('潮')
    const now = update(note, [{start: at, end: at + 1, text: '# '}])
    expect(serialize(now)).toBe(text.replace('潮', '# '))
  })

  it.each<readonly [id: string, type: Nodes['type'], fields: object, found: ReadonlyArray<string>]>([
    ['gloss-language', 'entry', {children: [{type: 'gloss', children: [{type: 'sense', value: 'fall'}]}]}, []],
    ['missing-source-label', 'segment', {children: []}, []],
    ['missing-afterword', 'segment', {children: []}, ['10:1 ']],
    ['afterword-form', 'heading', {value: 'Mud'}, []],
    ['signature-form', 'signature', {value: 'Mud'}, []],
    ['label-form', 'label', {before: ' '}, []],
    ['empty-vocabulary', 'segment', {children: []}, []]
  ])('is judged by %s where each %s is %j', (id, type, fields, found) => {
    const end = id === 'missing-afterword' ? '' : '\n## 后记\n\n2026年3月1日。\n'
    const note = changed(`${above}ebb：退\n${end}`, type, (node) => Object.assign(node, fields))
    expect(findings(note, id)).toEqual(found)
  })

  it('may be no deeper than any that is read', () => {
    let node: Parents | Heading = {type: 'heading', value: 'Mud'}
    for (let level = 0; level < 120; level++) node = {type: 'section', children: [node]} as unknown as Parents
    const note: Note = {...parse(''), children: [node as never]}
    expect(() => validate(note)).toThrow(RangeError)
    expect(() => serialize(note)).toThrow(RangeError)
  })
})

describe('an entry', () => {
  const valuesOf = (text: string, type: Nodes['type']): Array<string> =>
    [...walk(parse(text))].flatMap((node) => (node.type === type && 'value' in node ? node.value : []))

  it.each([
    ['-', '  ', []],
    ['-', ' ', ['ebb']],
    ['-     a', '  ', []],
    ['-    a', '   ', ['ebb']],
    ['-   a', '   ', ['ebb']],
    ['-  a', '   ', []]
  ])('is none inside of an item of a list: %j, %j', (item, indentation, terms) => {
    expect(valuesOf(`学习：\n\n${item}\n${indentation}ebb：退\n`, 'term')).toEqual(terms)
  })

  it.each([['12', []], ['neap 12', ['neap 12']]])('may be a headword that has letters: %j', (line, terms) => {
    expect(valuesOf(`学习：\n\n${line}\n`, 'term')).toEqual(terms)
  })

  it.each([
    ['退，美国', ['退，美国'], []],
    ['退美 [eb]', ['退美 [eb]'], []],
    ['退，美 [eb]', ['退'], ['美 [eb]']]
  ])('has a pronunciation apart from its senses: %j', (gloss, senses, pronunciations) => {
    expect(valuesOf(`学习：\n\nebb：${gloss}\n`, 'sense')).toEqual(senses)
    expect(valuesOf(`学习：\n\nebb：${gloss}\n`, 'pronunciation')).toEqual(pronunciations)
  })

  it.each([[75, 1], [76, 0]])('has inflections that are not too long: of a word of %i letters', (length, count) => {
    expect(valuesOf(`学习：\n\nebb：退；（${'b'.repeat(length)}的复数）\n`, 'inflection')).toHaveLength(count)
  })
})
