/** How terms are found in a text: tables of text, term, kind and what was matched. */
import {describe, expect, test} from 'vitest'
import {type Budget, isSpent, spend} from '../src/text/terms/budget.js'
import {isDerived} from '../src/text/terms/derivation.js'
import {basesOf} from '../src/text/terms/inflection.js'
import {irregularBases, irregularForms} from '../src/text/terms/irregular.js'
import {lackingIn} from '../src/text/terms/lacking.js'
import type {MatchKind} from '../src/text/terms/match.js'
import {type Matcher, createMatcher} from '../src/text/terms/matcher.js'
import {findSequence} from '../src/text/terms/sequence.js'
import {americanSpelling} from '../src/text/terms/spelling.js'
import {suggestionFor} from '../src/text/terms/suggestion.js'
import {cutWords, wordAt} from '../src/text/terms/words.js'

type Row = readonly [text: string, term: string, kind: MatchKind | undefined, matched?: string]

interface Case {
  text: string
  term: string
  kind: MatchKind | undefined
  matched: string | undefined
}

const toCase = ([text, term, kind, matched]: Row): Case => ({text, term, kind, matched})

const matcherOf = (text: string, isEnglish = true): Matcher =>
  createMatcher(text, {isEnglish, shared: {left: 1_000_000}})

const wordsOf = (text: string): Array<string> => {
  const words = cutWords(text)
  return words.starts.map((_start, index) => wordAt(words, index))
}

test.each<readonly [text: string, words: ReadonlyArray<string>]>([
  ['The tide ebbs.', ['the', 'tide', 'ebbs']],
  ['open-source', ['open', 'source']],
  ['the pilot’s boat', ['the', 'pilot', 's', 'boat']],
  ['**S**INCE _then_', ['since', 'then']],
  ['2018\\. A quay', ['2018', 'a', 'quay']],
  ['sand&amp;gravel &#38; R&D', ['sand', 'gravel', 'r', 'd']],
  ['Élan, naïve, ﬁsh, Øre, straße', ['elan', 'naive', 'fish', 'ore', 'strasse']],
  ['潮汐 tide', ['潮', '汐', 'tide']],
  ['𠮷 и й', ['𠮷', 'и', 'и']],
  // The first ideograph beyond the BMP, one near the last, and one of the BMP whose code unit is greater than theirs.
  ['𠀀𲎯﨎潮', ['𠀀', '𲎯', '﨎', '潮']],
  ['…', []]
])('%s is cut into words', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

/** Rows that are found, each with rows beside it that are not. */
const english: Readonly<Record<string, ReadonlyArray<Row>>> = {
  'as it is': [
    ['The tide ebbs.', 'tide', 'exact', 'tide'],
    ['The tides ebb; a tide does.', 'tide', 'exact', 'tide'],
    ['They make do.', 'make do', 'exact', 'make do'],
    ['They made sail.', 'make do', undefined],
    ['They make boys row.', 'make sb do', 'exact', 'make'],
    ['An open-source chart', 'open source', 'exact', 'open-source'],
    ['the pilot’s boat', "pilot's boat", 'exact', 'pilot’s boat'],
    ['a **harbour** wall', 'harbour wall', 'exact', 'harbour** wall'],
    ['The Café on the quay', 'Cafe', 'exact', 'Café'],
    ['The untidy boat', 'tidy', undefined]
  ],
  'in other case': [
    ['Tides turn.', 'tides', 'case', 'Tides'],
    ['**S**INCE dawn', 'since', 'case', 'S**INCE'],
    ['the north sea', 'North Sea', 'case', 'north sea'],
    // One longer in lower case: its offsets are no others.
    ['İn the Tide', 'tide', 'case', 'Tide']
  ],
  'in another form': [
    ['the tides', 'tide', 'inflected', 'tides'],
    ['it can’t, it isn’t', 'can', 'inflected', 'can'],
    ['it won’t', 'win', undefined],
    ['the tide', 'tides', 'inflected', 'tide'],
    ['gulls carried fish', 'carry', 'inflected', 'carried'],
    ['they clawed back land', 'claw back', 'inflected', 'clawed back'],
    ['they were stopping ships', 'stop ship', 'inflected', 'stopping ships'],
    ['the crew went ashore', 'go ashore', 'inflected', 'went ashore'],
    ['it undershot the mark', 'undershoot', 'inflected', 'undershot'],
    ['two fishermen', 'fisherman', 'inflected', 'fishermen'],
    ['several phenomena', 'phenomenon', 'inflected', 'phenomena'],
    ['choppier seas', 'choppy', 'inflected', 'choppier'],
    ['an eerily calm day', 'eerie', 'inflected', 'eerily'],
    ['a pair of trawlers', 'trawl', 'inflected', 'trawlers'],
    ['a sliver of land', 'silver', 'near', 'sliver'],
    ['the boats are starved of fuel', 'stave', undefined]
  ],
  'in another spelling': [
    ['the harbour wall', 'harbor', 'spelling', 'harbour'],
    ['it was organised well', 'organize', 'spelling', 'organised'],
    ['the epicentre', 'epicenter', 'spelling', 'epicentre'],
    ['grey water', 'gray', 'spelling', 'grey'],
    ['new tyres', 'tire', 'spelling', 'tyres'],
    ['a foetus', 'fetus', 'spelling', 'foetus'],
    ['a fetus', 'foetus', 'spelling', 'fetus'],
    ['a new tire', 'tyre', 'spelling', 'tire'],
    ['the stock market', 'stockmarket', 'spelling', 'stock market'],
    ['a sawmill', 'saw mill', 'spelling', 'sawmill'],
    ['a source of salt', 'sorce', 'near', 'source']
  ],
  'with words of the same stem': [
    ['they were exhausted', 'exhaustion', 'derived', 'exhausted'],
    ['the calm resilience of the crew', 'resilient', 'derived', 'resilience'],
    ['the regional pilots', 'region', 'derived', 'regional'],
    ['the harbour governors met', 'governer', 'near', 'governors'],
    ['they were dependent', 'dependant', 'near', 'dependent'],
    ['a shore', 'offshore', undefined]
  ],
  'with others between': [
    ['put the long voyage on hold', 'put xxx on hold', 'gapped', 'put the long voyage on hold'],
    ['it kept sailors at bay', 'keep sb. at bay', 'gapped', 'kept sailors at bay'],
    ['he held his breath', "hold one's breath", 'gapped', 'held his breath'],
    ['they took full advantage', 'take advantage', 'gapped', 'took full advantage'],
    ['take notice of the tide', 'take (any) notice of sth', 'exact', 'take notice of'],
    ['look ahead to winter', 'look forward/ahead to', 'exact', 'look ahead to'],
    ['not only … but', 'not only ... but', 'gapped', 'not only … but'],
    ['the ebb', 'ebb n.', 'exact', 'ebb'],
    ['tempted by the sea', 'be tempted to', 'gapped', 'tempted'],
    ['the decision was soon made', 'make a decision', 'gapped', 'decision was soon made'],
    ['back to the quay and then out', 'out back', undefined],
    ['put one two three four five six seven eight nine ten on hold', 'put xxx on hold', undefined]
  ],
  'near to something': [
    ['the breakwater', 'braekwater', 'near', 'breakwater'],
    ['the breakwater', 'braek water', 'near', 'breakwater'],
    ['breakwaters at the breakwater', 'braekwater', 'near', 'breakwater'],
    ['the breakwater and breakwaters are long', 'braekwater long', 'near', 'breakwater'],
    ['a sliver of land', 'a silver of', 'near', 'a sliver of'],
    ['it has gone sideways', 'go sideaways', 'near', 'sideways'],
    ['against the wind', 'a gainst the wind', 'near', 'against the wind'],
    ['an op-ed', 'od-ed', 'near', 'op-ed'],
    ['the tide', 'lighthouse', undefined],
    ['the sea', 'tea', undefined],
    ['', 'tide', undefined],
    ['the tide', '', undefined],
    ['the tide', '…', undefined]
  ]
}

describe.each(Object.entries(english))('a term stands in a text %s', (_name, rows) => {
  test.each(rows.map(toCase))('$text | $term', ({kind, matched, term, text}) => {
    const match = matcherOf(text).find(term)
    expect(match?.kind).toBe(kind)
    expect(match && text.slice(match.start, match.end)).toBe(matched)
  })
})

const others: ReadonlyArray<Row> = [
  ['die Boote liegen', 'Boote', 'exact', 'Boote'],
  ['die Boote liegen', 'boote', 'case', 'Boote'],
  ['die Boote liegen', 'Boots', 'near', 'Boote'],
  ['die Boote der Fischer liegen', 'Boots liegen', 'near', 'Boote'],
  ['sie hielten Schritt', 'halten', 'near', 'hielten'],
  ['они ушли в море', 'в море', 'exact', 'в море'],
  ['潮汐守时', '守时', 'exact', '守时'],
  ['the tides ebb slowly', 'slow', undefined]
]

test.each(others.map(toCase))('in another language, words are not inflected: $text | $term', (row) => {
  const {kind, matched, term, text} = row
  const match = matcherOf(text, false).find(term)
  expect(match?.kind).toBe(kind)
  expect(match && text.slice(match.start, match.end)).toBe(matched)
})

test('a long text is not searched, but listed', () => {
  const text = `${'The tide ebbs and the gulls cry. '.repeat(600)}A lone Pilot waits.`
  const matcher = matcherOf(text)
  expect(matcher.find('Pilot')).toMatchObject({kind: 'exact', start: text.indexOf('Pilot')})
  expect(matcher.find('pilot')?.kind).toBe('case')
  expect(matcher.find('pilots')?.kind).toBe('inflected')
})

test.each<readonly [text: string, term: string, lacks: ReadonlyArray<string>]>([
  ['the tide ebbs', 'tide', []],
  ['the tide ebbs', 'tide， ebb', []],
  ['the tide ebbs', 'tide， gull、ebb', ['gull']],
  ['the tide ebbs', 'tide = flow', []],
  ['the tide ebbs', 'swell = surge', ['swell = surge']],
  ['the tide ebbs', 'tied, gull', ['tied', 'gull']],
  // A word of the text stands for one word of the term.
  ['the tide ebbs', 'tide tide', ['tide tide']],
  ['They are home bodies at heart.', 'homebody', []],
  ['They are homebodies at heart.', 'home body', []],
  ['They are at home, bodies at rest.', 'homebody', ['homebody']],
  ['They set the tide tables up.', 'put/set sth out/up', []],
  ['They put the tide tables up.', 'put/set sth out/up', []],
  ['They set the tide tables down.', 'put/set sth out/up', ['put/set sth out/up']]
])('what is lacking: %s | %s', (text, term, lacks) => {
  expect(lackingIn(matcherOf(text), term).map(({end, start}) => term.slice(start, end))).toEqual(lacks)
})

test.each<readonly [text: string, term: string, suggestion: string | undefined]>([
  ['the breakwater', 'braekwater', 'breakwater'],
  ['Breakwaters rot.', 'braekwaters', 'breakwaters'],
  ['BREAKWATERS ROT', 'braekwaters', 'breakwaters'],
  ['near Dover', 'dovar', 'Dover'],
  ['near Dover', 'dovre', 'Dover'],
  ['the harbour master', 'Harbuor master', 'Harbour master'],
  ['a *break*water', 'to braekwater', 'to breakwater'],
  ['it has gone sideways', 'go sideaways', 'go sideways'],
  ['breakwaters along the quay are long', 'braekwater long', 'breakwater long'],
  ['ebb: flow', 'ebb flw', undefined],
  ['the tide', 'lighthouse', undefined]
])('what is offered: %s | %s', (text, term, suggestion) => {
  const [lack] = lackingIn(matcherOf(text), term)
  expect(lack && suggestionFor(text, term, lack)).toBe(suggestion)
})

/** As learners write them down: what a careful reader finds in the sentence. */
test.each<readonly [text: string, terms: ReadonlyArray<string>]>([
  ['The central bank has raised interest rates five times since March, yet inflation shows few signs of abating.', ['raise interest rates', 'abate', 'interest rate']],
  ['**S**INCE the war began, more than six million people have fled, and the trickle of returnees has slowed.', ['since', 'flee', 'a trickle of']],
  ['He was widely tipped to succeed her, but the party’s grandees turned him down at the last moment.', ["the party's grandees", 'turn sb down', 'be tipped to']],
  ['Farmers in the north are hoarding grain, which has driven prices up even further.', ['drive ... up', 'drive up prices', 'hoard (v.)']],
  ['Old hands in Brussels are not holding their breath.', ['old hand', "hold one's breath", "not hold one's breath"]],
  ['After years of wrangling, the deal was signed in a draughty hall in Geneva.', ['drafty', 'wrangle', 'years of wrangling']],
  ['Spending on R&D has fallen as a share of GDP for three years running.', ['R&D', 'research and development (R&D)', 'spend, share']],
  ['The U.S. Army bought 3,000 of the drones, which cost next to nothing.', ['US Army', 'U.S. Army', 'next to nothing']],
  ['The virus jumped from bats to pigs.', ['jump from A to B', 'jump from ... to ...']],
  ['Tax receipts are falling short and bond markets are jittery.', ['jitter', 'fall short', 'tax receipt']],
  ['The president is loth to pick a fight with the unions.', ['loath', 'be loth to', 'pick a fight']],
  ['Cheap credit has propped up zombie firms that ought to have gone bust long ago.', ['ought to have done', 'prop sth up', 'go bust']],
  ['The judge threw out the case, saying that prosecutors had failed to produce a shred of evidence.', ['throw the case out', 'fail to do sth', 'a shred of']],
  ['The app hooks teenagers on a diet of violent videos.', ['violence', 'hook sb on']],
  ['He has been likened to Peron.', ['liken A to B', 'be likened to', 'Perón']],
  ['Firms that sprang up in the boom sank without trace in the bust.', ['boom and bust', 'sink without trace', 'spring up']],
  ['Private-equity firms are keen on steady cash flows.', ['cashflow', 'private equity', 'be keen on']],
  ['Tax breaks for homeowners cost the exchequer billions.', ['home owner', 'tax break', 'the exchequer']],
  ['The reform will save £3bn a year, mostly by weeding out fraudulent claims.', ['fraud', '£3bn', 'weed out']],
  ['The hawks conceded that a pause was warranted; the rules changed.', ['concession', 'warrant']]
])('%s has each of %j', (text, terms) => {
  expect(terms.filter((term) => lackingIn(matcherOf(text), term).length > 0)).toEqual([])
})

/** Slips, and what is offered for them: the form that is nearer, that of the text or its base. */
test.each<readonly [text: string, term: string, suggestion: string | undefined]>([
  ['Shares plunged by 12%.', 'plundge', 'plunge'],
  ['The firm laid off a tenth of its staff and froze hiring.', 'freez hiring', 'freeze hiring'],
  ['Even as his colleagues were peeling away', 'collegue', 'colleague'],
  ['Instead they have pushed risk into the shadows.', 'shaddow', 'shadow'],
  ['Many novelists cut their teeth as reporters.', 'novellist', 'novelist'],
  ['The force is poorly equipped and prone to looting.', 'equiped', 'equipped'],
  ['The force is poorly equipped and prone to looting.', 'prone of', 'prone to'],
  ['Voters are fed up with being told so.', 'be fed up of', 'be fed up with'],
  ['The economy has hinged on tourism.', 'hinge at', 'hinge on'],
  ['In the run-up to the vote', 'in the run-up of', 'in the run-up to'],
  ['The chancellor has little room.', 'chancelor', 'chancellor'],
  ['The trickle of returnees has slowed.', 'a tickle of', 'a trickle of'],
  ['Its soldiers dug in as people stocked up on water.', 'stok up', 'stock up'],
  ['It spends billions on fuel subsidies.', 'subsedy', 'subsidy'],
  ['The mayor’s cronies were jailed.', 'crownie', 'cronies'],
  ['Queues snaked around the block.', 'snak', undefined],
  ['He argues that free trade did good.', 'argu', undefined],
  ['The largest economy is sneezing.', 'sneez', undefined],
  ['The truce has been a boon for shippers.', 'shiper', 'shipper'],
  ['Rents have soared.', 'tourism', undefined]
])('a slip is found: %s | %s', (text, term, suggestion) => {
  const [lack] = lackingIn(matcherOf(text), term)
  expect(lack).toBeDefined()
  expect(lack && suggestionFor(text, term, lack)).toBe(suggestion)
})

test('words have bases', () => {
  expect(basesOf('carried')).toContain('carry')
  expect(basesOf('stopped')).toContain('stop')
  expect(basesOf('catapultted')).not.toContain('catapult')
  expect(basesOf('dying')).toContain('die')
  expect(basesOf('quizzes')).toContain('quiz')
  expect(basesOf('ageing')).toContain('age')
  expect(basesOf('synced')).toContain('sync')
  expect(basesOf('hoped')).not.toContain('hop')
  expect(basesOf('trees')).not.toContain('tre')
  expect(basesOf('glass')).toEqual(['glass'])
  expect(irregularBases('swored')).toEqual([])
  expect(irregularBases('withdrew')).toEqual(['withdraw'])
  expect(irregularForms('rebuild')).toEqual(['rebuilt'])
  expect(irregularForms('mankind')).toEqual([])
})

test('spellings are told from slips', () => {
  for (const [british, american] of [
    ['colourful', 'colorful'],
    ['analyse', 'analyze'],
    ['theatre', 'theater'],
    ['dialogue', 'dialog'],
    ['defence', 'defense'],
    ['traveller', 'traveler'],
    ['fulfil', 'fulfill'],
    ['encyclopaedia', 'encyclopedia'],
    ['judgement', 'judgment'],
    ['likeable', 'likable']
  ] as const) {
    expect(americanSpelling(british)).toBe(americanSpelling(american))
  }

  for (const [word, slip] of [['source', 'sorce'], ['money', 'mony'], ['balloon', 'baloon']] as const) {
    expect(americanSpelling(word)).not.toBe(americanSpelling(slip))
  }
})

test('endings that are confused make no stem', () => {
  expect(isDerived('exhaust', 'exhaustion')).toBe(true)
  expect(isDerived('hesitate', 'hesitation')).toBe(true)
  expect(isDerived('governer', 'governors')).toBe(false)
  expect(isDerived('resistence', 'resistance')).toBe(false)
  expect(isDerived('adversery', 'adversary')).toBe(false)
  expect(isDerived('portal', 'portion')).toBe(false)
  expect(isDerived('retord', 'retort')).toBe(false)
  expect(isDerived('conceed', 'conceded')).toBe(false)
  for (const [verb, noun] of [['decide', 'decision'], ['offend', 'offence'], ['receive', 'reception'], ['succeed', 'success']] as const) {
    expect(isDerived(verb, noun)).toBe(true)
  }
})

test('sequences are the shortest', () => {
  expect(findSequence([[1, 4], [6]], [0, 1])).toEqual({first: 4, last: 6})
  expect(findSequence([[1], [6]], [0, 1])).toBeUndefined()
})

describe('work', () => {
  test('is taken from a budget, then from a shared one', () => {
    const shared: Budget = {left: 2}
    const budget: Budget = {left: 3, shared}
    expect([spend(budget, 4), shared.left, isSpent(budget)]).toEqual([true, 1, false])
    expect([spend(budget, 2), isSpent(budget)]).toEqual([false, true])
  })

  test('ends wherever it is spent', () => {
    const text = 'The tides turn and put the boats on hold near the harbour wall; the breakwater and breakwaters are long.'
    const terms = ['tide', 'tied turn', 'put xxx on hold', 'harbuor wall', 'boats of hold', 'boat hold put', 'gull', 'put at hold', 'walls of harbour', 'braekwater long']
    for (let left = 0; left < 3000; left += 3) {
      const matcher = createMatcher(text, {isEnglish: true, shared: {left}})
      for (let turn = 0; turn < 20 && !matcher.isSpent(); turn++) {
        for (const term of terms) matcher.find(`${term}${' x'.repeat(turn)}`)
      }

      expect(matcher.find('tides')?.kind ?? 'exact').toBe('exact')
    }
  })

  const size = 100_000
  test.each([
    ['one word', 'tide '.repeat(size), () => 'tide tide tides'],
    ['near words', 'tides '.repeat(size), () => 'teddies'],
    ['words of one beginning', Array.from({length: size}, (_v, d) => `tide${d.toString(36)}`).join(' '), (d: number) => `tidal${d}`]
  ] as const)('is bounded: %s', (_name, text, term) => {
    const matcher = matcherOf(text)
    for (let index = 0; index < size; index++) lackingIn(matcher, term(index))
    expect(matcher.isSpent()).toBe(true)
    expect(lackingIn(matcher, 'lighthouse')).toEqual([])
  }, 30_000)
})
