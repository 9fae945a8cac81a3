/** Words that are spelled in two ways and follow no rule: British and American, or both in either. */
const pairs = `
aeon eon; aeroplane airplane; aluminium aluminum; artefact artifact; axe ax;
carcase carcass; cheque check; chilli chili; cosy cozy; disc disk; doughnut donut; draught draft;
enquire inquire; enquiry inquiry; furore furor; gaol jail; gauge gage; grey gray; gynaecology gynecology;
jewellery jewelry; kerb curb; manoeuvre maneuver; mould mold; moult molt; moustache mustache;
mum mom; naught nought; omelette omelet; oesophagus esophagus; oestrogen estrogen; plough plow; practise practice;
programme program; pyjama pajama; sceptic skeptic; sceptical skeptical; scepticism skepticism;
smoulder smolder; speciality specialty; storey story; sulphur sulfur; tonne ton; tyre tire;
whisky whiskey; woollen woolen; yoghurt yogurt; judgement judgment; acknowledgement acknowledgment;
lodgement lodgment; aesthetic esthetic; amoeba ameba; homoeopathy homeopathy; instalment installment;
enrolment enrollment; fulfilment fulfillment; skilful skillful; wilful willful; cypher cipher;
leucocyte leukocyte; hiccough hiccup; licence license; tsar czar;
adviser advisor; ageing aging; amongst among; banister bannister; barbecue barbeque; bandana bandanna; caftan kaftan;
chaperone chaperon; conjuror conjurer; convenor convener; despatch dispatch;
dyke dike; gipsy gypsy; grille grill; guerrilla guerilla; hallo hello;
impostor imposter; jibe gibe; linchpin lynchpin; loth loath; matt matte; mollusc mollusk;
naivety naivete; nosy nosey; orientated oriented; pedlar peddler; phoney phony; protester protestor; racket racquet;
sizeable sizable; snowplough snowplow; swop swap; veranda verandah; vice vise;
whilst while; whizz whiz`

/** Endings that British and American English spell differently, each made the American one. */
const rules: ReadonlyArray<readonly [pattern: RegExp, replacement: string]> = [
  [/is(?=(?:e|ed|er|ers|es|ing|ation|ations)$)/, 'iz'],
  [/ys(?=(?:e|ed|er|ers|es|ing)$)/, 'yz'],
  [/([a-z]{2})our(?=(?:s|ed|ing|er|ers|able|ably|ite|ites|ful|less|ly|al|y|hood|ist|ists)?$)/, '$1or'],
  [
    /(calib|cent|fib|lit|louv|lust|meag|met|mit|oit|sab|sepulch|somb|spect|theat|timb)re(?=s?$)/,
    '$1er'
  ],
  [/ll(?=(?:ed|ing|er|ers|ous|ation)$)/, 'l'],
  [/(?<=(?:coun[cs]e|counci|meda|due|pane|jewe)l)l(?=(?:or|ist)s?$)/, ''],
  [/([a-z]{3}[aeiou]l)l(?=s?$)/, '$1'],
  [/ogue(?=s?$)/, 'og'],
  [/(def|off|pret)ence/, '$1ense'],
  [/([a-z]?)[ao]e(?=[a-z]{3})/, '$1e'],
  [/([^aeiou])e(?=(?:able|ish)$)/, '$1']
]

/** What a word has that one of the rules changes. */
const mayChange = /[iy]s|our|re|ll|ogue|ence|[ao]e|able|ish/

let american: ReadonlyMap<string, string> | undefined
let british: ReadonlyMap<string, string> | undefined

/** A word as American English spells it; it serves to compare words, and is not always one. */
export function americanSpelling(word: string): string {
  const americans = americanPairs()
  const known = americans.get(word)
  if (known !== undefined) return known
  if (!mayChange.test(word) && !word.endsWith('y')) return word
  // `draughty` is spelled as `draught` is.
  const withoutEnding = word.endsWith('y') ? americans.get(word.slice(0, -1)) : undefined
  let result = withoutEnding === undefined ? word : `${withoutEnding}y`
  for (const [pattern, replacement] of rules) result = result.replace(pattern, replacement)
  return result
}

/** How else than by rule a word may begin in the other spelling: with its first two letters. */
export function otherBeginnings(word: string): Array<string> {
  british ??= readPairs(({british, american}) => [american, british])
  const beginnings: Array<string> = []
  for (const other of [british.get(word), americanPairs().get(word)]) if (other) beginnings.push(other.slice(0, 2))
  const letter = word.charAt(0)
  if (/^[a-z][ao]e/.test(word)) beginnings.push(`${letter}e`)
  else if (word.charAt(1) === 'e') beginnings.push(`${letter}a`, `${letter}o`)
  return beginnings
}

function americanPairs(): ReadonlyMap<string, string> {
  american ??= readPairs(({british, american}) => [british, american])
  return american
}

function readPairs(
  order: (pair: {british: string; american: string}) => readonly [string, string]
): ReadonlyMap<string, string> {
  return new Map(
    pairs.split(';').map((pair) => {
      const [british = '', american = ''] = pair.trim().split(' ')
      return order({british, american})
    })
  )
}
