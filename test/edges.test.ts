/** What seldom happens: ends of texts, trees that were changed by hand or by another plugin. */
import {readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {
  type AnchorOptions,
  type Languages,
  type Nodes,
  type Note,
  type Prose,
  type ProseNode,
  type Segment,
  type Title,
  aimEdits,
  anchor,
  applyEdits,
  fileToProse,
  format,
  parse,
  proseToFile,
  sentences,
  serialize,
  toData,
  toText,
  unwrap,
  update,
  validate
} from 'bilingual-notes'
import {bandOf} from '../src/align/band.js'
import {lengthCost} from '../src/align/lengths.js'
import {compose} from '../src/text/compose.js'
import {createIsOpenPair} from '../src/text/compounds/joined-words.js'
import {alignSentences} from 'bilingual-notes/align'
import remarkBilingualNotes from 'bilingual-notes/remark'
import type {Paragraph, Root} from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {ruleDocuments} from './support/rules.js'
import {freeze, walk} from './support/tree.js'

function find<Type extends Nodes['type']>(text: string, type: Type): Extract<Nodes, {type: Type}> {
  const node = [...walk(parse(text))].find((d) => d.type === type)
  if (!node) throw new Error(`no ${type}`)
  return node as Extract<Nodes, {type: Type}>
}

const titleOf = (text: string): Prose => unwrap(find(text, 'title'))

describe('prose', () => {
  it('begins where a range ends that stands before it', () => {
    expect(fileToProse(titleOf('# Lamp'), {start: 0, end: 2})).toEqual({start: 0, end: 0})
  })

  it('ends after a reference that it ends in', () => {
    const prose = titleOf('# Oil &amp;')
    const [place] = proseToFile(prose, {start: 5, end: 5})
    expect(place?.end.offset).toBe('# Oil &amp;'.length)
  })

  it('keeps the hyphen of a line whose last word is replaced', () => {
    const text = '原文：\n\na state-\n\nroom lamp\n'
    const prose = unwrap(find(text, 'sourceText'))
    expect(prose.text).toBe('a state-room lamp')
    expect(applyEdits(text, aimEdits(prose, [{start: 2, end: 7, text: 'guard'}]))).toBe('原文：\n\na guard-room lamp\n')
  })

  it('loses the hyphen of a line with the word that it was dropped of', () => {
    const text = '原文：\n\nthe *lamp-*\n\nroom\n'
    const prose = unwrap(find(text, 'sourceText'), {hyphen: () => 'drop'})
    expect(applyEdits(text, aimEdits(prose, [{start: 4, end: 8, text: 'keel'}]))).toBe('原文：\n\nthe *keel*\n\nroom\n')
  })

  it.each(['# Lamproom', '## Lamproom', '学习：\n\nlamproom：灯室'])('knows the words of %j', (known) => {
    const text = `原文：\n\nthe lamp-\n\nroom\n\n灯室。\n\n${known}\n`
    const whole = known.startsWith('#') ? `${known}\n\n原文：\n\nthe lamp-\n\nroom\n\n灯室。\n` : text
    expect(unwrap(find(whole, 'sourceText'), {hyphen: 'auto', note: parse(whole)}).text).toBe('the lamproom')
  })

  it('has no paragraph for a line that says nothing', () => {
    expect(toText(find('原文：\n\nLamp.\n\n译文：\n\n灯。\n\n[](x)\n\n灭。\n', 'translation'))).toBe('灯。\n\n灭。')
  })

  it('starts where a heading does that has no number signs', () => {
    const {opening: _, ...title} = find('# Lamp', 'title')
    expect(unwrap(title as Title & ProseNode).pieces[0]?.place.start.offset).toBe(0)
  })
})

describe('a line', () => {
  it.each([
    ['![a](b)', true], ['<img src="a">', true], ['<IMG/>', true], ['<img>', true],
    ['![a](b) c', false], ['see ![a](b)', false], ['![a](b)![c](d)', false], ['![a](b](c)', false], ['(a)', false],
    ['[a](b)', false], ['![a]', false], ['![a b)', false], ['<imgs src="a">', false], ['<img', false],
    ['a <img src="b">', false], ['<img src="a"> b', false]
  ])('%s is an image: %s', (line, isImage) => {
    // More images stand below, which must not be looked at.
    const types = [...walk(parse(`原文：\n\nThe lamp.\n\n${line}\n\nA [lamp](c).\n`))].map((d) => d.type)
    expect(types.includes('image')).toBe(isImage)
  })

  it.each([['---', true], ['--- ', true], ['--- a', false], ['----', false]])('%j closes front matter: %s', (line, isFence) => {
    const [front] = parse(`---\na: b\n${line}\nc\n---\n`).children
    const [first] = (front as {children: ReadonlyArray<{value: string}>}).children
    expect(first?.value.includes('\nc')).toBe(!isFence)
  })
})

describe('text', () => {
  it.each(['label', 'markdown', 'pronunciation'] as const)('of a %s is what is written', (type) => {
    expect(toText({type, value: '[*a*]'})).toBe('[*a*]')
    expect(toText({type: 'line', value: '[*a*]'})).toBe('[a]')
  })

  it('of an address that Markdown refuses is without its marks', () => {
    const [segment] = toData(parse('原文：\n\nThe lamp.\n\n![a lamp](<b<c d>)\n')).segments
    expect(segment?.images).toEqual([{url: 'b<c d', alt: 'a lamp'}])
  })
})

describe('words', () => {
  it('stand side by side or not, however many pairs are asked for', () => {
    const isOpenPair = createIsOpenPair('The Lamp oil, a state-room lamp; oil lamp-room  keel.')
    const pairs: ReadonlyArray<readonly [pair: string, isOpen: boolean]> = [
      ['lamp oil', true], ['oil lamp', false], ['room lamp', false], ['oil a', false], ['a state', false], ['the lamp', true],
      ['room keel', false], ['lamp keel', false], ['the oil', false], ['lamp a', false], ['keel the', false]
    ]
    // All words are listed from the ninth pair on.
    for (const turn of [pairs, pairs, [...pairs].reverse()]) {
      const open = turn.map(([pair]) => isOpenPair(...(pair.split(' ') as [string, string])))
      expect(open).toEqual(turn.map(([, isOpen]) => isOpen))
    }
  })

  it('keep what is on their letters where it is more than any text has', () => {
    const marked = (count: number): string => `e${'\u0301'.repeat(count)}`
    expect(compose(marked(30), 'NFC')).toBe(`é${'\u0301'.repeat(29)}`)
    expect(compose(marked(31), 'NFC')).toBe(marked(31))
  })

  it('that are none have no names near to them', () => {
    expect(() => validate('', {rules: {'': 'warning'} as never})).toThrow('expected the name of a rule')
    expect(() => validate('', {rules: {'label-for': 'warning'} as never})).toThrow('`label-form`')
  })
})

describe('sentences', () => {
  it('end with what is quoted, whoever says it after', () => {
    const segment = find('原文：\n\n“Go,” he said, and left.\n\n“走吧。”他说，转身走了。\n', 'segment')
    expect(sentences(segment).translation.map((d) => d.text)).toEqual(['“走吧。”', '他说，转身走了。'])
  })

  it('are surer pairs where both have a name', () => {
    const sure = (name: string): number => {
      const text = `原文：\n\nIt is out. Ferrow left. We ate.\n\n灭了，${name}走了。我们吃了。\n`
      const pairs = alignSentences(find(text, 'segment'))
      expect(pairs.map((d) => d.shape)).toEqual(['2-1', '1-1'])
      return pairs[0]?.confidence ?? 0
    }

    expect([sure('Ferrow'), sure('Ferrox')]).toEqual([0.976, 0.849])
  })

  it('cost more the further their lengths are from what is usual', () => {
    // A mean of 6, a deviation of 4 of the root of 6, and Student’s distribution of five degrees of freedom.
    expect(lengthCost({ratio: 1, variance: 1}, 4, 8)).toBeCloseTo(3 * Math.log(1 + 16 / 18))
    expect(lengthCost({ratio: 2, variance: 1}, 4, 8)).toBe(0)
  })

  it('are looked for near the diagonal of both texts by length', () => {
    // Two of the source are as long as one of the translation, which a row has reached at its middle.
    const {first, last} = bandOf(Array<number>(400).fill(9), Array<number>(200).fill(19))
    const centre = (row: number): number => Math.floor((row + 1) / 2)
    const rows = Array.from({length: 401}, (_, row) => row)
    expect([...first]).toEqual(rows.map((row) => Math.max(0, centre(row) - 64)))
    expect([...last]).toEqual(rows.map((row) => Math.min(200, row === 400 ? 200 : centre(row + 1) + 64)))
  })

  it('have a translation of their own where no space parts them', () => {
    const languages = {source: 'zh-Hans', translation: 'en'}
    const text = '原文：\n\n灯灭了。潮退了。船走了。\n\nThe lamp is out. The tide ebbed. The boat left.\n\n学习：\n\n潮：tide\n'
    const [found] = anchor(parse(text, {languages}), {align: (d) => alignSentences(d, {languages})})
    expect(found?.occurrences.map((d) => d.translation?.text)).toEqual(['The tide ebbed.'])
  })

  it('that have no letters are paired whatever the length of the others', () => {
    const segment = find('原文：\n\n…!\n\n灯灭了，潮也退了，船都走了，岸上只剩下他一个人。\n', 'segment')
    expect(alignSentences(segment).map((d) => d.shape)).toEqual(['1-1'])
  })

  it('of anchors have a translation from the first pair to the last', () => {
    const text = '原文：\n\nThe lamp is out. The tide ebbed. The boat left.\n\n灯灭了。潮退了。船走了。\n\n学习：\n\ntide：潮\n'
    const [found] = anchor(parse(text), {source: (d) => [d], align: (d) => alignSentences(d)})
    expect(found?.occurrences[0]?.translation?.text).toBe('灯灭了。潮退了。船走了。')
  })

  it('of anchors join lines by the words of a note that is given', () => {
    const note = parse('# Lamproom\n\n原文：\n\nthe lamp-\n\nroom\n\n灯室。\n\n学习：\n\nroom：室\n')
    const segment = note.children.find((d) => d.type === 'segment') as Segment
    const sentenceOf = (options: AnchorOptions): string | undefined =>
      anchor(segment, options)[0]?.occurrences[0]?.sentence.text
    expect(sentenceOf({hyphen: 'auto', note})).toBe(undefined)
    expect(sentenceOf({hyphen: 'auto'})).toBe('the lamp-room')
    expect(sentenceOf({hyphen: 'keep', note})).toBe('the lamp-room')
    expect(() => sentenceOf({source: (() => 3) as never})).toThrow('`options.source`')
  })

  it.each<readonly [child: unknown]>([[{type: 'image', value: '<img src="a">'}], [{type: 'markdown', value: '- a'}]])(
    'are read of texts that hold something else than lines: %j',
    (child) => {
      const segment = {type: 'segment', children: [{type: 'sourceText', children: [child]}]} as unknown as Segment
      expect(sentences(segment).translation).toEqual([])
    }
  )
})

describe('a processor', () => {
  const text = '原文：\n\nThe lamp.\n\n灯。\n\n学习：\n\nlamp：灯\n'
  const processor = (before: (tree: Root) => undefined) =>
    unified()
      .use(remarkParse)
      .use(() => before)
      .use(remarkBilingualNotes, {lossless: true, validate: false})
  const write = (markdown: string, change: (tree: Root) => undefined): string =>
    String(processor(change).processSync(markdown))

  it('may have no parser of its own', () => {
    const file = new VFile(text)
    const tree = unified().use(remarkParse).parse(file)
    const alone = unified().use(remarkBilingualNotes, {lossless: true, validate: false}).freeze()
    alone.runSync(tree, file)
    expect(alone.stringify(tree, file)).toBe(text)
  })

  it('writes what another plugin put in, wherever it says that it stands', () => {
    const added: Paragraph = {type: 'paragraph', children: [{type: 'text', value: 'Oil.'}]}
    expect(write(text, (tree) => void tree.children.push({...added}))).toContain('Oil.')
    const placed: Paragraph = {...added, position: {start: {line: 9, column: 1}, end: {line: 9, column: 5}}}
    expect(write(`\uFEFF${text}`, (tree) => void tree.children.push(placed))).toContain('Oil.')
  })

  it.each([
    ['ratio: two', 'ratio&#x3A; two：灯'],
    ['at \\://b: two', 'at ://b&#x3A; two：灯'],
    ['lamp', 'lamp：灯']
  ])('lets no colon in the term %j part it from its gloss', (term, expected) => {
    const output = String(
      unified()
        .use(remarkParse)
        .use(remarkBilingualNotes, {validate: false})
        .use(() => (tree: Root) => {
          visit(tree, 'term', (node) => {
            node.children = [{type: 'text', value: term.replace('\\', '')}]
          })
        })
        .use(remarkStringify)
        .processSync(text)
    )
    expect(output).toContain(expected)
  })
})

describe('a note made by hand', () => {
  /** A tree that says nothing of how it is written; `isAbsent` where the fields are not even there. */
  const bare = (node: Nodes, isAbsent: boolean): Nodes => {
    const {before, closing, opening, position, ...rest} = node as unknown as Record<string, unknown>
    const written = Object.fromEntries(Object.keys({before, closing, opening}).filter((d) => d in node).map((d) => [d, undefined]))
    const children = 'children' in node ? {children: (node.children as ReadonlyArray<Nodes>).map((d) => bare(d, isAbsent))} : {}
    return {...rest, ...children, ...(!isAbsent && {...written, position})} as unknown as Nodes
  }
  const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url))
  const texts = [
    ...readdirSync(fixtures).map((name) => readFileSync(`${fixtures}${name}/input.md`, 'utf8')),
    ...ruleDocuments.flatMap((d) => d.examples.map((example) => example.markdown))
  ]

  it('is written as usual where it does not say how', () => {
    const note = bare(parse('# Lamp\n\n## Oil\n\n原文：\n\nIt is out.\n\n它灭了。\n\n## 后记\n\n灯\n'), true) as Note
    expect(serialize(note)).toBe('# Lamp\n\n## Oil\n\n原文：\n\nIt is out.\n\n它灭了。\n\n## 后记\n\n灯\n')
    expect(format('#   Lamp')).toBe('# Lamp\n')
  })

  it('is updated where it does not say how its lines end, nor what parts a term from its gloss', () => {
    const text = '学习：\n\nlamp：灯\n\nkeel：龙骨\n'
    const {lineEnding: _, ...note} = structuredClone(parse(text))
    for (const node of walk(note)) if (node.type === 'gloss') delete node.before
    const start = text.indexOf('lamp')
    const updated = update(note, [{start, end: start + 1, text: 'd'}])
    expect(serialize(updated)).toBe(text.replace('lamp', 'damp'))
  })

  it.each([true, false])('is judged, too, by every rule (absent: %s)', (isAbsent) => {
    for (const text of texts) {
      const found = validate(freeze(bare(parse(text), isAbsent)) as Note, {preset: 'strict'})
      for (const {message, place} of found) {
        expect(message).not.toBe('')
        if (isAbsent) expect(place).toBeUndefined()
      }
    }
  })
})

describe('a rule', () => {
  const long = 'a day the tide ebbs, the boats lie on the mud, and nobody at all looks up from the nets; '.repeat(3).trim()
  const none: Record<string, boolean> = {}
  const below = '潮退。\n\n学习：\n\n'

  it.each<readonly [id: string, text: string, found: ReadonlyArray<string>, options: Record<string, boolean>]>([
    ['label-form', '原文：\n\nThe tide.\n\n潮。\n\n学习：  ', ['7:4 `  `'], {trailingSpace: true}],
    ['label-form', '原文 ：\n\nThe tide.\n', ['1:1 `原文 ：`'], none],
    ['trailing-separator', `原文：\n\nIt ebbs.\n\n${below}ebb：（ebbed）、\n`, ['9:12 `、`'], none],
    ['unbalanced-bracket', `原文：\n\nIt ebbs.\n\n${below}ebb：退（潮)\n\nneap：小(潮）\n`, ['9:8 `)`', '11:7 `(`'], none],
    ['cross-heading-form', `原文：\n\nIt ebbs.\n\n${below}ebb：退\n\n- 一\n\n原文：\n\nIt is out.\n`, [], none],
    ['markdown-list-in-source', '原文：\n\nThe tide of\n1. ebbs and of\n2018. it ebbs\n', ['4:1 `1.`'], none],
    ['missing-source-label', `# Tide\n\n*Nets*\n\nTWICE ${long}\n\n潮退。\n\n原文：\n\nIt ebbs.\n`, [`5:1 \`TWICE ${long}\``], none],
    ['missing-source-label', `# Tide\n\nA man\n\nTwice ${long}\n\nAnd so on.\n\n潮退。\n\n原文：\n\nIt ebbs.\n`, [`5:1 \`Twice ${long}\``], none],
    ['missing-source-label', `# Tide\n\nTwice ${long}\n\n潮退。\n\n原文：\n\nIt ebbs.\n`, [`3:1 \`Twice ${long}\``], none],
    ['lost-line-end-hyphen', '原文：\n\nA state-room, and a state\n\nroom. The sea\n\nroom.\n', ['3:21 `state`'], none]
  ])('%s finds what is wrong in %j, and no more', (id, text, found, options) => {
    const diagnostics = validate(text, {preset: 'none', rules: {[id]: options === none ? 'warning' : ['warning', options]}})
    expect(diagnostics.map(({actual, place: {start}}) => `${start.line}:${start.column} \`${actual}\``)).toEqual(found)
  })

  it.each<readonly [id: string, languages: Partial<Languages>, text: string, expected: ReadonlyArray<string>]>([
    ['afterword-form', {translation: 'ja'}, '原文：\n\nIt ebbs.\n\n潮が引く。\n\n# 後記\n\n灯\n', ['## 後記']],
    ['entry-separator', {translation: 'ru'}, '原文：\n\nIt ebbs.\n\nПрилив уходит.\n\n学习：\n\nebb отлив\n', [': ']]
  ])('%s knows languages: %j', (id, languages, text, expected) => {
    const diagnostics = validate(parse(text, {languages}), {preset: 'none', rules: {[id]: 'warning'}})
    expect(diagnostics.flatMap((d) => d.expected ?? [])).toEqual(expected)
  })
})
