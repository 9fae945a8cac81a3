import {readFileSync} from 'node:fs'
import {
  type Anchor,
  type AnchorOptions,
  type Note,
  type Occurrence,
  type OccurrenceKind,
  type Pair,
  type Segment,
  anchor,
  cloze,
  highlight,
  parse,
  unwrap,
  validate
} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'
import {alignSentences} from '../src/align/align-sentences.js'
import {type MatcherOptions, createMatcher} from '../src/text/terms/matcher.js'
import {placesOfTerm} from '../src/text/terms/places-of-term.js'
import {findAllTogether, findSequences} from '../src/text/terms/sequences.js'
import {areNotesHere, realNotes} from './support/notes.js'
import {freeze} from './support/tree.js'

/** A note of one segment: its source, and its terms. */
const noteOf = (source: string, ...terms: ReadonlyArray<string>): Note =>
  parse(`原文：\n\n${source}\n\n潮水。\n\n学习：\n\n${terms.map((term) => `${term}：词`).join('\n\n')}\n`)

const segmentOf = (note: Note): Segment => {
  const segment = note.children.find((child) => child.type === 'segment')
  if (!segment) throw new TypeError('Unexpected note without segment')
  return segment
}

/** A note whose first term is another one. */
function withTerm(note: Note, value: string): Note {
  const changed = structuredClone(note)
  for (const child of segmentOf(changed).children) {
    if (child.type !== 'vocabulary') continue
    for (const entry of child.children) if (entry.type === 'entry') entry.children = [{type: 'term', value}]
  }

  return changed
}

/** What stands in each of the ranges of an occurrence. */
const formOf = (occurrence: Occurrence): string =>
  occurrence.words
    .map(({end, start}) => unwrap(occurrence.node).text.slice(start, end))
    .join(' … ')

const read = (anchors: ReadonlyArray<Anchor>): Array<Array<string>> =>
  anchors.map(({occurrences}) => occurrences.map((d) => `${d.kind}: ${formOf(d)}`))

const occurrencesOf = (source: string, term: string, options?: AnchorOptions): Array<Occurrence> =>
  anchor(noteOf(source, term), options).flatMap(({occurrences}) => occurrences)

const firstOf = (source: string, term: string): Occurrence => {
  const [occurrence] = occurrencesOf(source, term)
  if (!occurrence) throw new TypeError(`Unexpected note without \`${term}\``)
  return occurrence
}

describe('kinds', () => {
  test.each<readonly [source: string, term: string, found: ReadonlyArray<string>]>([
    ['The tide ebbs. Tides turn; a TIDE table.', 'tide', ['exact: tide', 'inflected: Tides', 'case: TIDE']],
    ['The Café on the quay', 'Cafe', ['exact: Café']],
    ['An open-source chart is open source.', 'open source', ['exact: open-source', 'exact: open source']],
    ['The harbour and two harbors', 'harbor', ['spelling: harbour', 'inflected: harbors']],
    ['Cash flow is one thing, cashflows are many cash flows.', 'cashflow', ['spelling: Cash flow', 'inflected: cashflows', 'spelling: cash flows']],
    ['The U.S. Army', 'US Army', ['spelling: U.S. Army']],
    ['Home-owners and a homeowner', 'home owner', ['inflected: Home-owners', 'spelling: homeowner']],
    ['He is a homebody.', 'home bodies', ['spelling: homebody']],
    ['It is greying.', 'gray', ['spelling: greying']],
    ['They clawed back land, and claw back more.', 'claw back', ['inflected: clawed back', 'exact: claw back']],
    ['A decision to decide on the tide', 'decide', ['exact: decide']],
    ['The decision, and other decisions', 'decide', ['derived: decision', 'derived: decisions']],
    ['The decision, and other decisions', 'to decide', ['derived: decision', 'derived: decisions']],
    ['The tide recedes and receded.', 'to recede', ['inflected: recedes', 'inflected: receded']],
    ['To recede is what tides do, and receded they have.', 'to recede', ['case: To recede']],
    ['They were tempted by the sea.', 'be tempted to', ['exact: tempted']],
    ['Run-offs, one of two', 'run-off', ['inflected: Run-offs']],
    ['put one boat on hold, then put it on hold', 'put sth on hold', ['gapped: put … on hold', 'gapped: put … on hold']],
    ['He held his breath; they held their breath.', "hold one's breath", ['gapped: held … breath', 'gapped: held … breath']],
    ['the hand of the pilot', "sb's hand", ['exact: hand']],
    ['they keep boats at bay, and us', 'keeping sb at bay', ['gapped: keep … at bay']],
    ['keep at bay', 'keep sb at bay', ['gapped: keep at bay']],
    ['They set the tide tables up.', 'put/set sth out/up', ['gapped: set … up']],
    ['his decisiveness of some note', 'decisive sth of note', ['gapped: decisiveness of … note']],
    ['Chances of rescue are slim.', 'chances are slim', ['gapped: Chances … are slim']],
    ['The decision was soon made here.', 'make a decision', ['gapped: decision … made']],
    ['They turned the offer down. Turn down the boat!', 'turn the offer down', ['exact: turned the offer down']],
    ['They turned down the offer.', 'turn the offer down', ['gapped: turned down … offer']],
    ['They cut off the old pier.', 'cut the pier off', ['gapped: cut off … pier']],
    ['They cut the old pier off.', 'cut off the pier', ['gapped: cut … pier off']],
    ['They kept a sharp eye out.', 'keep eye the', ['gapped: kept … eye']],
    ['The breakwater', 'braekwater', ['near: breakwater']],
    ['They push it into the shadows.', 'shaddow', ['near: shadows']],
    ['against the wind', 'a gainst the wind', ['near: against the wind']],
    ['The sea', 'lighthouse', []],
    ['The sea', 'a （b）', []]
  ])('%s | %s', (source, term, found) => {
    const expected = found.map((d) => d.replace('exact: turned', 'inflected: turned'))
    expect(read(anchor(noteOf(source, term)))).toEqual([expected])
  })

  test.each<readonly [source: string, term: string, forms: ReadonlyArray<string>]>([
    ['It costs £3bn of 3bn.', '£3bn', ['£3bn']],
    ['It costs 3bn.', '£3bn', ['3bn']],
    ['Learn C++ or C.', 'C++', ['C++']],
    ['Learn C++ or C.', 'C', ['C', 'C']],
    ['a 60-strong crew', '-strong', ['-strong']],
    ['The U.S. Army', 'U.S.', ['U.S.']],
    ['Spending on R&D (R&D) fell.', '(R&D)', ['R&D', 'R&D']],
    ['gross product (GDP) and GDP', 'gross product (GDP)', ['gross product (GDP)', 'GDP']],
    ['a (tax) cut, a tax cut', '(tax) cut', ['(tax) cut', 'tax cut']]
  ])('signs of a term are a part of it where they are there: %s | %s', (source, term, forms) => {
    expect(occurrencesOf(source, term).map(({text}) => text)).toEqual(forms)
  })

  test.each<readonly [source: string, term: string, forms: ReadonlyArray<string>]>([
    ['The US let us use our own; US law', 'US', ['US', 'US']],
    ['It let us use our own.', 'US', ['us']],
    ['We saw our ships.', 'US', ['We', 'our']],
    ['They found it, and will find what they founded.', 'found', ['found', 'founded']],
    ['They will find it.', 'found', ['find']],
    ['UN ships; no unships', 'UN ship', ['UN ships']]
  ])('words that only look like forms are none: %s | %s', (source, term, forms) => {
    expect(occurrencesOf(source, term).map(({text}) => text)).toEqual(forms)
  })

  test.each<readonly [source: string, term: string, found: ReadonlyArray<string>]>([
    ['The tower is new. Lamps were lit. The new lamps burn.', 'new lamp', ['inflected: new lamps']],
    ['The tower is new. Lamps were lit.', 'new lamp', ['inflected: new. Lamps']],
    ['The tower is new.\n\nLamps were lit. A new big lamp burns.', 'new lamp', ['gapped: new … lamp']],
    ['We let them in. Fact is, they lied. In fact they stole.', 'in fact', ['case: In fact']],
    ['I sat down. Load it now.', 'download', []],
    ['He was not here. By six, they stood hereby.', 'hereby', ['exact: hereby']],
    ['Is it new? “Lamps!” The new lamps.', 'new lamp', ['inflected: new lamps']],
    ['The decision was near. Make one, or make decisions here; a decision to make.', 'decision make', ['gapped: decision … make']],
    ['Mr. Smith met Mr Smith.', 'Mr Smith', ['exact: Mr. Smith', 'exact: Mr Smith']],
    ['The U.S. Army. The US Army.', 'US Army', ['exact: US Army']],
    ['“Stop. Look,” they said.', 'Stop. Look', ['exact: Stop. Look']]
  ])('words are of one sentence, where some are: %s | %s', (source, term, found) => {
    expect(read(anchor(noteOf(source, term)))).toEqual([found])
  })

  test.each<readonly [source: string, term: string, found: ReadonlyArray<string>]>([
    ['She’ll find a shell.', 'shell', ['exact: shell']],
    ["We'll go.", 'well', []],
    ['We’ll go.', 'well', []],
    ['We’re off.', 'were', []],
    ['He’ll go.', 'hell', []],
    ['They won’t go.', 'win', []],
    ['They won’t go, and won.', 'win', ['inflected: won']],
    ['They won’t go.', 'will', ['inflected: won’t']],
    ['It isn’t there.', 'be', ['inflected: isn’t']],
    ["It doesn't go.", 'do', ["inflected: doesn't"]],
    ['They CAN’T go.', 'can', ['inflected: CAN’T']],
    ['They can’t go.', "can't", ['exact: can’t']],
    ['You needn’t go.', 'need', ['inflected: needn’t']],
    ['They can’ts go.', 'can', ['exact: can']]
  ])('halves of contractions are no words: %s | %s', (source, term, found) => {
    expect(read(anchor(noteOf(source, term)))).toEqual([found])
  })

  test('what is negated is blanked as a whole', () => {
    expect(cloze(firstOf('It isn’t there.', 'be'))).toBe('It ____ there.')
  })

  test('little words of a term that stand between others are among its words', () => {
    expect(read(anchor(noteOf('They resolve a pay row.', 'resolve a row')))).toEqual([['gapped: resolve a … row']])
    expect(read(anchor(noteOf('They resolve some row, a big one.', 'resolve a row')))).toEqual([['gapped: resolve … row']])
  })

  test('numbers and lone placeholders are found letter for letter', () => {
    const note = noteOf('Nobody works 24/7 since 9/11, somewhere; 101 do, 1012 not, on 101 days.', '24/7', '9/11', '101', '7/24', 'somewhere')
    expect(read(anchor(note))).toEqual([['exact: 24/7'], ['exact: 9/11'], ['exact: 101', 'exact: 101'], [], ['exact: somewhere']])
    expect(anchor(parse('# At 101\n\n101：词\n\n原文：\n\nThe tide\n\n潮水。\n\n学习：\n\n101：词\n')).map(({occurrences}) => occurrences[0]?.scope)).toEqual(['front'])
  })

  test('of what overlaps, the first and longest', () => {
    expect(read(anchor(noteOf('The tide table, and tide tables', 'tide (table)')))).toEqual([
      ['exact: tide table', 'inflected: tide tables']
    ])
    expect(read(anchor(noteOf('boom boom boom', 'boom boom')))).toEqual([['exact: boom boom']])
  })
})

describe('parts of a term', () => {
  const partsOf = (source: string, term: string): Array<string> =>
    occurrencesOf(source, term).map(({kind, part, text}) => `${kind}: ${text} = ${part ? term.slice(part.start, part.end) : 'all'}`)

  test.each<readonly [source: string, term: string, found: ReadonlyArray<string>]>([
    ['The tide ebbs, and tides flow.', 'tide， ebb', ['exact: tide = tide', 'inflected: ebbs = ebb', 'inflected: tides = tide']],
    ['The tide, ebb and flow', 'tide, ebb', ['exact: tide, ebb = all']],
    ['The tide and the breakwater', 'tide， braekwater', ['exact: tide = tide', 'near: breakwater = braekwater']],
    ['The tide', 'tide， lighthouse', ['exact: tide = tide']],
    ['A limit of two limits', 'cap = limit', ['exact: limit = limit', 'inflected: limits = limit']],
    ['An Arctic that is opening', 'open up/open', ['inflected: opening = open']],
    ['After the boom came some years of calm, and what followed those years in the end was the bust.', 'boom and bust', ['exact: boom = boom', 'exact: bust = bust']],
    ['After the boom came calm.', 'boom and bust', []],
    ['Prone to looting', 'prone of', ['near: to = of']],
    ['The tide is prone to looting.', 'tide， prone of', ['exact: tide = tide', 'near: to = of']],
    ['The lampp burns.', 'lamp', ['near: lampp = all']],
    ['A lampr burns.', 'lamp， lamps', ['near: lampr = lamp']]
  ])('%s | %s', (source, term, found) => {
    expect(partsOf(source, term)).toEqual(found)
  })

  test('a list that stands only as a whole is found as one', () => {
    expect(partsOf('They put the boats on hold.', 'to put sb， on hold')).toEqual(['exact: put = to put sb', 'exact: on hold = on hold'])
    expect(placesOfTerm(matcherOf('the tide of it is prone'), 'tide, to, prone').matches.map(({kind}) => kind)).toEqual(['gapped'])
  })
})

const matcherOf = (text: string, options?: Partial<MatcherOptions>): ReturnType<typeof createMatcher> =>
  createMatcher(text, {isEnglish: true, shared: {left: 1_000_000}, ...options})

const whole = `# The **lamp** room

A standfirst on the lighthouse

lamp：灯

standfirst：导语

foghorn：雾笛

原文：

Kelp grows.

藻长。

## Slack water

A line on barnacles

slack：平

lamp：灯

原文：

The tide turned. A pilot waits.

潮水转了。引水员等着。

A pull quote on gulls

学习：

tide：潮

gull：海鸥

slack， barnacle：平；藤壶

lighthouse：灯塔

pilto：引水员

lampp：灯

kelp：海藻

## Ebb

原文：

Boats sail.

船行。

学习：

barnacle：藤壶

ebb：退潮

standfirst = foreword：导语

## 后记

学习：

lamp：灯

2026年3月1日于厦门。
`

describe('scopes', () => {
  const scopesOf = (node: Note | Segment): Array<string> =>
    anchor(node).map(({occurrences, term}) => `${term}: ${occurrences.map((d) => `${d.scope} ${d.node.type} ${d.kind}`).join(', ')}`)

  test('an entry is looked for in its own block first, then in what is above', () => {
    expect(scopesOf(parse(whole))).toEqual([
      'lamp: front title exact',
      'standfirst: front line exact',
      'foghorn: ',
      'slack: section heading case',
      'lamp: front title exact',
      'tide: segment sourceText exact',
      'gull: segment line inflected',
      'slack， barnacle: section heading case, section line inflected',
      'lighthouse: front line exact',
      'pilto: segment sourceText near',
      'lampp: front title near',
      'kelp: ',
      'barnacle: ',
      'ebb: section heading case',
      'standfirst = foreword: front line exact',
      'lamp: front title exact'
    ])
  })

  test('a segment alone has nothing above it', () => {
    expect(scopesOf(segmentOf(parse(whole.replace('Kelp grows.\n\n藻长。\n\n## Slack water\n\nA line on barnacles\n\nslack：平\n\nlamp：灯\n\n原文：\n\n', '')))).slice(0, 4)).toEqual([
      'tide: segment sourceText exact',
      'gull: segment line inflected',
      'slack， barnacle: ',
      'lighthouse: '
    ])
  })

  test('a list is looked for part by part', () => {
    const note = parse('# The lamp\n\n原文：\n\nThe tide\n\n潮水。\n\n学习：\n\nlamp， tide， kelp：词\n')
    expect(read(anchor(note))).toEqual([['exact: tide', 'exact: lamp']])
    expect(anchor(note)[0]?.occurrences.map(({part}) => part)).toEqual([{start: 6, end: 10}, {start: 0, end: 4}])
  })

  test('what is near to a part is looked for above, too', () => {
    const note = parse('# The breakwater\n\n原文：\n\nThe tide\n\n潮水。\n\n学习：\n\ntide， braekwater：词\n')
    expect(read(anchor(note))).toEqual([['exact: tide', 'near: breakwater']])
    expect(anchor(note)[0]?.occurrences[1]?.part).toEqual({start: 6, end: 16})
  })

  test('a term does not reach from one text into another', () => {
    const note = parse('# The tide\n\nTables of it\n\ntide table：潮汐表\n\nlamp：灯\n\n原文：\n\nBoats sail.\n\n船行。\n')
    expect(read(anchor(note))).toEqual([[], []])
    const torn = parse('# The break\n\nWatre ebbs\n\nbreakwater：防波堤\n\n原文：\n\nBoats sail.\n\n船行。\n')
    expect(read(anchor(torn))).toEqual([[]])
  })

  test('what reaches from one text into another hides nothing', () => {
    const note = parse('# The new\n\nlamp house. The new big lamp burns.\n\n灯。\n\n原文：\n\nKelp.\n\n藻。\n\n学习：\n\nnew lamp：灯\n')
    expect(read(anchor(note))).toEqual([['gapped: new … lamp']])
    const moved = parse('# A decision\n\nMade a decision here\n\n学习：\n\nkelp：藻\n\n原文：\n\nKelp.\n\n藻。\n\n学习：\n\ndecision made：词\n')
    expect(anchor(moved).at(-1)?.occurrences.map(({node, text}) => [node.type, text])).toEqual([['line', 'Made a decision']])
  })

  test('a term that is empty, long, or has no node, was nowhere met', () => {
    const note = noteOf('The tide', 'tide')
    const [vocabulary] = segmentOf(note).children.filter((child) => child.type === 'vocabulary')
    const [, entry] = vocabulary?.children ?? []
    if (entry?.type === 'entry') entry.children = entry.children.filter((child) => child.type !== 'term')
    expect(anchor(note)).toEqual([{entry, term: '', occurrences: []}])
    const made = noteOf('The tide', 'tide')
    const long = 'tide '.repeat(50)
    for (const value of [long, '‰', '海']) {
      expect(read(anchor(withTerm(made, value)))).toEqual([[]])
    }
  })

  test('the colon of a strong term is no part of it', () => {
    expect(anchor(noteOf('The tide', '**tide')).map(({term}) => term)).toEqual(['**tide'])
    const note = parse('原文：\n\nThe tide\n\n潮水。\n\n学习：\n\n**tide：** 潮汐\n')
    expect(anchor(note).map(({occurrences, term}) => [term, occurrences.length])).toEqual([['tide', 1]])
  })
})

describe('places', () => {
  const source = 'The **s**lack-\r\n\r\nwater *tide* ebbs. A break-\r\n\r\nwater \\& more: **slack** *water*.'
  const markdown = `原文：\r\n\r\n${source}\r\n\r\n平潮。\r\n\r\n学习：\r\n\r\nslack water：平潮\r\n\r\nwater tide：词\r\n\r\nbreak-water & more：词\r\n`
  const note = parse(markdown)

  test('marks, escapes and the ends of lines are between them', () => {
    const anchors = anchor(note)
    expect(read(anchors)).toEqual([
      ['exact: slack-water', 'exact: slack water'],
      ['exact: water tide'],
      ['exact: break-water & more']
    ])
    const written = anchors.map(({occurrences}) =>
      occurrences.map(({places}) => places.map(({end, start}) => markdown.slice(start.offset, end.offset)))
    )
    expect(written).toEqual([
      [['s', 'lack-\r\n\r\nwater'], ['slack', ' ', 'water']],
      [['water ', 'tide']],
      [['break-\r\n\r\nwater \\& more']]
    ])
  })

  test('a sentence has its own', () => {
    const [first] = anchor(note)
    expect(first?.occurrences.map(({sentence}) => sentence.text)).toEqual([
      'The slack-water tide ebbs.',
      'A break-water & more: slack water.'
    ])
    const places = first?.occurrences[0]?.sentence.places ?? []
    expect(places.map(({start}) => start.line)).toEqual([3, 3, 3, 5, 5])
  })

  test('a node made by hand has none', () => {
    const made: Note = {
      type: 'note',
      languages: {source: 'en', translation: 'zh-Hans'},
      children: [
        {
          type: 'segment',
          children: [
            {type: 'sourceText', children: [{type: 'line', language: 'source', value: 'The tide'}]},
            {type: 'vocabulary', children: [{type: 'entry', children: [{type: 'term', value: 'tide'}]}]}
          ]
        }
      ]
    }
    const [occurrence] = anchor(freeze(made)).flatMap(({occurrences}) => occurrences)
    expect(occurrence).toMatchObject({text: 'tide', start: 4, end: 8, places: [], sentence: {text: 'The tide', places: []}})
  })

  test('of ideographs in two code units, neither is looked for', () => {
    const occurrences = occurrencesOf('Tides \u{20BB7} ebb.', 'ebb，&#20154;&#134071;')
    expect(occurrences.map((d) => d.text)).toEqual(['ebb'])
  })

  test('sentences that a term stands in are one passage', () => {
    const [occurrence] = occurrencesOf('They met. The decision was near. Made it was not.', 'make decision')
    expect(occurrence?.sentence.text).toBe('The decision was near. Made it was not.')
  })
})

describe('options', () => {
  const source = 'Häuser gingen. Ein Haus geht; ein Haus geht.'
  const german = {source: 'de', translation: 'zh-Hans'}

  test('bases are those of another language', () => {
    const asked: Array<string> = []
    const table: Readonly<Record<string, string>> = {häuser: 'haus', gingen: 'gehen', geht: 'gehen'}
    const bases = (word: string): ReadonlyArray<string> => {
      asked.push(word)
      return table[word] === undefined ? [] : [table[word]]
    }

    const note = noteOf(source, 'Haus', 'gehen', 'Ging')
    expect(read(anchor(note, {languages: german, bases}))).toEqual([
      ['inflected: Häuser', 'exact: Haus', 'exact: Haus'],
      ['inflected: gingen', 'inflected: geht', 'inflected: geht'],
      []
    ])
    expect(asked).toEqual([...new Set(asked)])
    expect(read(anchor(note, {languages: german}))).toEqual([['exact: Haus', 'exact: Haus'], [], []])
    expect(read(anchor(note, {languages: german, bases: () => new Set(['x'])}))[1]).toHaveLength(8)
  })

  test('for English, bases come to those that are known', () => {
    const bases = (word: string): Array<string> => (word === 'brine' ? ['salt'] : [])
    expect(occurrencesOf('Salts and brine', 'salt', {bases}).map(({text}) => text)).toEqual(['Salts', 'brine'])
  })

  test('languages are those of the note, or given with a segment', () => {
    const note = parse('原文：\n\nDie men liegen.\n\n船停着。\n\n学习：\n\nman：船\n', {languages: german})
    expect(read(anchor(note))).toEqual([[]])
    expect(read(anchor(note, {languages: {source: 'en'}}))).toEqual([['inflected: men']])
    expect(read(anchor(segmentOf(note), {note}))).toEqual([[]])
    expect(read(anchor(segmentOf(note), null))).toEqual([['inflected: men']])
  })

  test('hyphens are read as in `unwrap`', () => {
    const note = noteOf('A break-\n\nwater', 'breakwater')
    expect(occurrencesOf('A break-\n\nwater', 'breakwater').map(({kind, text}) => [kind, text])).toEqual([['spelling', 'break-water']])
    expect(anchor(note, {hyphen: 'auto'})[0]?.occurrences.map(({kind, text}) => [kind, text])).toEqual([['exact', 'breakwater']])
  })

  test('a splitter parts sentences', () => {
    const [occurrence] = occurrencesOf('Tides ebb; boats lie', 'boat', {source: (text) => text.split(/(?<=;)/)})
    expect(occurrence?.sentence.text).toBe('boats lie')
  })

  test('what aligns gives translations', () => {
    const calls: Array<unknown> = []
    const pairs: Array<Pair> = [
      {source: {text: '', start: 0, end: 10, places: []}, translation: {text: '潮退。', start: 0, end: 3, places: []}, shape: '1-1', confidence: 1},
      {translation: {text: '好。', start: 3, end: 5, places: []}, shape: '0-1', confidence: 1},
      {source: {text: '', start: 11, end: 21, places: []}, shape: '1-0', confidence: 1}
    ]
    const translation = (text: string): Array<string> => [text]
    const options: AnchorOptions = {
      hyphen: 'keep',
      source: (text) => text.split(/(?<=\.)/),
      translation,
      align: (segment, given) => {
        calls.push([segment.type, Object.keys(given)])
        return pairs
      }
    }
    const note = parse('# Gulls\n\n原文：\n\nTides ebb. Boats lie. Tides flow.\n\n潮退。\n\n学习：\n\ntide：潮\n\nboat：船\n\ngull：鸥\n\nflow：流\n')
    const found = anchor(note, options).map(({occurrences}) => occurrences.map((d) => d.translation?.text))
    expect(found).toEqual([['潮退。', undefined], [undefined], [undefined], [undefined]])
    expect(calls).toEqual([['segment', ['languages', 'hyphen', 'note', 'source', 'translation']]])
  })

  test('sentences are paired with their translations', () => {
    const note = parse(
      '原文：\n\nThe harbour slept. Gulls were crying over the quay at 9:30. Nobody woke.\n\n港口沉睡着。9:30，海鸥在码头上空鸣叫。没有人醒来。\n\n学习：\n\nharbor：港口\n\ncry：鸣叫\n'
    )
    const pairs = alignSentences(segmentOf(note))
    const found = anchor(note, {align: alignSentences}).flatMap(({occurrences}) => occurrences)
    expect(found.map(({translation}) => translation?.text)).toEqual(['港口沉睡着。', '9:30，海鸥在码头上空鸣叫。'])
    expect(found.map(({translation}) => translation)).toEqual(pairs.slice(0, 2).map(({translation}) => translation))
  })

  test('all sentences that a term stands in are translated', () => {
    const note = parse(
      '原文：\n\nThey met. The decision was near. Made it was not. They left.\n\n他们见面了。决定快有了。但没有做出。他们走了。\n\n学习：\n\nmake decision：决定\n'
    )
    const [occurrence] = anchor(note, {align: alignSentences}).flatMap(({occurrences}) => occurrences)
    expect(occurrence?.translation).toMatchObject({text: '决定快有了。但没有做出。', start: 6})
    expect(occurrence?.translation?.places).toHaveLength(1)
  })

  test('what says what becomes of hyphens is worked out once', () => {
    const hyphens: Array<unknown> = []
    const note = parse('原文：\n\nA lamp.\n\n灯。\n\n学习：\n\nlamp：灯\n\n'.repeat(3))
    anchor(note, {
      hyphen: 'auto',
      align: (_segment, {hyphen}) => {
        hyphens.push(hyphen)
        return []
      }
    })
    expect(hyphens.map((d) => typeof d)).toEqual(['function', 'function', 'function'])
    expect(new Set(hyphens).size).toBe(1)
  })

  test.each<readonly [run: () => unknown, message: string]>([
    [() => anchor(undefined as never), 'Unexpected `undefined` as `node`, expected a node'],
    [() => anchor({type: 'line', value: ''} as never), 'Unexpected `line` as `node`, expected a `note` or `segment` node'],
    [() => anchor({type: 'segment', children: [1]} as never), 'Unexpected a number as `note.children[0].children[0]`, expected a node'],
    [() => anchor(noteOf('a', 'b'), {base: 1} as never), 'Unexpected field `options.base`, expected one of'],
    [() => anchor(noteOf('a', 'b'), {bases: 1} as never), 'Unexpected a number as `options.bases`, expected a function'],
    [() => anchor(noteOf('a', 'b'), {align: []} as never), 'Unexpected an array as `options.align`, expected a function'],
    [() => anchor(noteOf('a', 'b'), {bases: () => 'b'}), 'Unexpected a string as result of `options.bases`, expected a list of strings'],
    [() => anchor(noteOf('a', 'b'), {bases: () => [1]} as never), 'Unexpected a number in the result of `options.bases`, expected a list of strings'],
    [() => cloze(undefined as never), 'Unexpected `undefined` as `occurrence`, expected an occurrence, as `anchor` returns'],
    [() => cloze({} as never), 'Unexpected an object as `occurrence`'],
    [() => cloze(firstOf('a tide', 'tide'), {others: 1} as never), 'Unexpected a number as `options.others`, expected a list of occurrences'],
    [() => cloze(firstOf('a tide', 'tide'), {others: [null]} as never), 'Unexpected `null` as `options.others[0]`'],
    [() => cloze(firstOf('a tide', 'tide'), {blank: 1} as never), 'Unexpected a number as `options.blank`, expected a string or a function'],
    [() => cloze(firstOf('a tide', 'tide'), {text: ''} as never), 'Unexpected a string as `options.text`, expected a function'],
    [() => highlight(firstOf('a tide', 'tide'), {mark: ''} as never), 'Unexpected a string as `options.mark`, expected a function'],
    [() => highlight(firstOf('a tide', 'tide'), {strong: 1} as never), 'Unexpected field `options.strong`']
  ])('wrong calls are refused: %#', (run, message) => {
    expect(run).toThrow(TypeError)
    expect(run).toThrow(message)
  })

  test('wrong languages are refused', () => {
    expect(() => anchor(noteOf('a', 'b'), {languages: {source: 'x'}})).toThrow(RangeError)
  })
})

describe('cloze and highlight', () => {
  const sentence = 'The 𠮷 tide, **not** tides, turned the “offer” down. A tide.'

  test('the words are replaced, and nothing else', () => {
    const [first, second, third] = occurrencesOf(sentence, 'tide')
    expect(first && cloze(first)).toBe('The 𠮷 ____, not tides, turned the “offer” down.')
    expect(first && highlight(first)).toBe('The 𠮷 **tide**, not tides, turned the “offer” down.')
    expect(second && cloze(second, {blank: (form) => '_'.repeat(form.length)})).toBe('The 𠮷 tide, not _____, turned the “offer” down.')
    expect(third && cloze(third, null)).toBe('A ____.')
  })

  test('others in the sentence are, too', () => {
    const all = occurrencesOf(sentence, 'tide')
    const [first] = all
    expect(first && cloze(first, {others: all})).toBe('The 𠮷 ____, not ____, turned the “offer” down.')
    expect(first && highlight(first, {others: all, mark: (form) => `<b>${form}</b>`})).toBe(
      'The 𠮷 <b>tide</b>, not <b>tides</b>, turned the “offer” down.'
    )
  })

  test('words that stand apart are blanked apart', () => {
    expect(cloze(firstOf(sentence, 'turn down'))).toBe('The 𠮷 tide, not tides, ____ the “offer” ____.')
    expect(cloze(firstOf('They put it on hold.', 'put sth on hold'), {blank: '[…]'})).toBe('They […] it […].')
  })

  test('those that overlap are one', () => {
    const [wide, narrow] = ['the tide table', 'tide table turns'].map((term) => firstOf('See the tide table turns.', term))
    expect(wide && narrow && cloze(wide, {others: [narrow]})).toBe('See ____.')
    const [inner] = occurrencesOf('See the tide table turns.', 'tide')
    expect(wide && inner && cloze(wide, {others: [inner]})).toBe('See ____ turns.')
  })

  test('one of another text is none of the sentence', () => {
    const here = firstOf('The tide ebbs.', 'tide')
    expect(cloze(here, {others: [firstOf('The boat ebbs.', 'boat')]})).toBe('The ____ ebbs.')
    expect(cloze(here, {others: [firstOf('What is here? The boat.', 'boat')]})).toBe('The ____ ebbs.')
  })

  test('the rest may be escaped, and JSON serves as well', () => {
    const occurrence = JSON.parse(JSON.stringify(firstOf('Sand & < tide', 'tide'))) as Occurrence
    const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    expect(highlight(occurrence, {text: escape})).toBe('Sand &amp; &lt; **tide**')
    expect(cloze(occurrence, {text: escape, blank: ''})).toBe('Sand &amp; &lt; ')
  })
})

describe('the matcher', () => {
  test('finds all sequences, each as short as can be', () => {
    expect(findSequences([[1, 4, 10], [6, 7, 11]], [0, 1])).toEqual([[4, 6], [10, 11]])
    expect(findSequences([[1, 2], [3, 4]], [0, 8])).toEqual([[2, 3]])
    expect(findSequences([], [])).toEqual([])
    expect(findAllTogether([[9, 30], [7, 20, 29]], 3, () => true)).toEqual([[7, 9], [29, 30]])
    expect(findAllTogether([[9], [9]], 3, () => true)).toEqual([])
    expect(findAllTogether([[9], [20]], 3, () => true)).toEqual([])
    expect(findAllTogether([[1], [2], [3]], 2, () => true)).toEqual([])
    expect(findAllTogether([[7], [6, 8]], 3, (first) => first > 6)).toEqual([[7, 8]])
  })

  test('ends wherever its work is spent', () => {
    const text = 'The tides turn and put the boats on hold near the harbour wall; cash flow, breakwaters.'
    const terms = ['tide', 'put xxx on hold', 'cashflow', 'braekwater', 'boat hold put', 'turn tide up', 'gull']
    for (let left = 0; left < 3000; left += 97) {
      const matcher = matcherOf(text, {shared: {left}})
      for (let turn = 0; turn < 20 && !matcher.isSpent(); turn++) {
        for (const term of terms) matcher.findAll(`${term}${' x'.repeat(turn)}`)
      }

      for (const {kind} of matcher.findAll('tides')) expect(kind).toBe('exact')
    }
  })

  test('is bounded where all words share a base', () => {
    const text = Array.from({length: 2000}, (_v, d) => `w${d.toString(36)}`).join(' ')
    const matcher = matcherOf(text, {isEnglish: false, bases: () => ['all']})
    for (let index = 0; index < 2000; index++) matcher.findAll(`x${index.toString(36)}`)
    expect(matcher.isSpent()).toBe(true)
  })

  test.each<readonly [name: string, text: string, term: string, bases: (() => ReadonlyArray<string>) | undefined]>([
    ['a base that all words share', Array.from({length: 2000}, (_v, d) => `w${d.toString(36)}`).join(' '), 'x1', () => ['all']],
    ['what may be joined', 'ti de '.repeat(20_000), 'tidetidetide', undefined],
    ['a word that stands for any', 'somewhere '.repeat(1000), 'somewhere', undefined]
  ])('finds nothing where there is no work left for %s', (_name, text, term, bases) => {
    const options = {isEnglish: true, bases, steps: 0}
    expect(createMatcher(text, {...options, shared: {left: 0}}).findAll(term)).toEqual([])
    expect(createMatcher(text, {...options, shared: {left: 100_000_000}}).findAll(term)).not.toEqual([])
  })

  test('finds all that ordinary terms of a long text are', () => {
    const syllables = 'b c d f g h j k l m n p r s t v w'.split(' ').flatMap((letter) => 'a e i o u'.split(' ').map((vowel) => letter + vowel))
    let seed = 7
    const next = (count: number): number => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % count
    }
    const word = (): string => (next(5) < 2 ? ['the', 'of', 'a', 'to', 'and'][next(5)] ?? '' : Array.from({length: 2}, () => syllables[next(85)]).join(''))
    const text = Array.from({length: 62_000 / 5}, word).join(' ')
    const words = text.split(' ')
    const terms = Array.from({length: 800}, () => next(words.length - 3)).map((at) => words.slice(at, at + 1 + next(3)).join(' ')).filter((term) => /\w{4}/.test(term))
    const anchors = anchor(noteOf(text, ...terms))
    expect(anchors).toHaveLength(terms.length)
    expect(anchors.filter(({occurrences}) => !occurrences.some(({kind}) => kind === 'exact'))).toEqual([])
  })

  const size = 3000
  test.each([
    ['one word', 'tide '.repeat(size), () => 'tide tide tides'],
    ['one word alone', 'tide '.repeat(size), () => 'tide'],
    ['what is far apart', 'tide ebbs '.repeat(size / 2), () => 'ebb xxx tide'],
    ['what is joined', 'ti de '.repeat(size / 2), () => 'tidetidetide'],
    ['in any order', 'slack water '.repeat(size / 2), () => 'water slack tide'],
    ['words of one beginning', Array.from({length: size}, (_v, d) => `tide${d.toString(36)}`).join(' '), (d: number) => `tidal${d}`]
  ] as const)('is bounded: %s', (_name, text, term) => {
    const matcher = matcherOf(text)
    let count = 0
    let length = 0
    for (let index = 0; index < size; index++) {
      count += placesOfTerm(matcher, term(index)).matches.length
      length += term(index).length
    }

    expect(matcher.isSpent()).toBe(true)
    expect(count).toBeLessThanOrEqual(text.length + length)
    expect(matcher.findAll('lighthouse')).toEqual([])
  }, 30_000)
})

const local = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const documentation = local('../docs/decisions/0017-anchors.md')
const sample = JSON.parse(local('support/anchor-sample.json')) as ReadonlyArray<Judged>

describe.skipIf(!areNotesHere)('the real notes', () => {
  const notes = realNotes.map(({text}) => parse(text))
  const isMet = ({occurrences}: Anchor): boolean => occurrences.some(({kind}) => kind !== 'near')

  test('have 99 of 100 terms, and something near to most others', () => {
    const anchors = notes.flatMap((note) => anchor(note))
    expect(anchors.length).toBeGreaterThan(4000)
    expect(anchors.filter((d) => isMet(d)).length / anchors.length).toBeGreaterThan(0.99)
    expect(anchors.filter(({occurrences}) => occurrences.length > 0).length / anchors.length).toBeGreaterThan(0.998)
  })

  test('have the terms that the rule does not report, and lack those that it does', () => {
    const settings = {preset: 'none', rules: {'term-not-in-source': 'warning'}} as const
    const differing = notes.flatMap((note, index) => {
      const reported = new Set(validate(note, settings).map(({place}) => place.start.line))
      return anchor(note)
        .filter(({entry, occurrences}) => {
          const isFound = occurrences.length > 0 && occurrences.every(({kind}) => kind !== 'near')
          return isFound === reported.has(entry.position?.start.line ?? 0)
        })
        .map(({entry}) => `${realNotes[index]?.name ?? ''}:${String(entry.position?.start.line)}`)
    })
    expect(differing).toEqual([])
  })

  test('are of these kinds', () => {
    const kinds = notes.flatMap((note) => anchor(note).map(({occurrences}) => occurrences[0]?.kind ?? 'none'))
    const rows = [...new Set(kinds)].map((kind) => `| ${kind} | ${kinds.filter((d) => d === kind).length} |`)
    expect(documentation.match(/^\| \w+ \| \d+ \|$/gm)?.sort()).toEqual(rows.sort())
  })

  test('are what was judged by hand', () => {
    for (const {kind, line, note} of sample) {
      const parsed = notes[realNotes.findIndex(({name}) => name === note)]
      const anchors = parsed ? anchor(parsed) : []
      const found = anchors.find(({entry}) => entry.position?.start.line === line)
      expect(found?.occurrences[0]?.kind, `${note}:${line}`).toBe(kind)
    }
  })
})

/** An entry whose first occurrence was read beside its gloss. */
interface Judged {
  note: string
  line: number
  kind: OccurrenceKind
  list: 'any kind' | 'harder kinds'
  /** Whether all is right; or its kind or extent is not, or the gloss is of another sense of the word. */
  verdict: 'right' | 'kind' | 'extent' | 'gloss'
}

test('the sample that was judged by hand is that of the documentation', () => {
  for (const list of ['any kind', 'harder kinds'] as const) {
    const rows = sample.filter((d) => d.list === list)
    const count = (verdict: Judged['verdict']): number => rows.filter((d) => d.verdict === verdict).length
    const cells = [list, rows.length, count('right'), count('gloss'), count('kind'), count('extent')]
    expect(documentation).toContain(`| ${cells.join(' | ')} |`)
  }

  expect(new Set(sample.map(({note}) => note)).size).toBeGreaterThanOrEqual(40)
})
