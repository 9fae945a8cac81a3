import {type LazyWords, lazyWords} from '../lazy-words.js'

/** What is written with a hyphen in English, as data. The rule that reads it suspects, and does not know. */

/** Prefixes that are no words of their own. */
export const prefixes: LazyWords = words(
  `anti arch co counter cyber ex hyper inter intra macro mega meta micro mid mini multi neo non pre pro proto pseudo quasi re
    self semi socio sub techno ultra un`
)

/** Words after which a prefix is a word of its own: `his former self`. */
export const beforeFreeWord: LazyWords = words(
  `better earlier former future golf inner later old older own past previous public real seasoned
    tennis true usual whole younger`
)

/** Prefixes that stand before years, too. */
export const timePrefixes: LazyWords = words('mid post pre')

/** Second words that are no words of their own, or none that another word could stand before. */
export const suffixes: LazyWords = words(
  `blooded bodied denier deniers elect esque fashioned footed friendlier fuelled goer goers haired
    handedly headedness hearted legged lipped maker makers mannered minded mindedness natured nosed
    offs outs pronged sized skinned spirited tempered throated tier tongued ups watcher watchers
    witted`
)

/** Second words of compounds that stand before a noun: `an Oslo-based firm`. */
export const attributiveSuffixes: LazyWords = words(
  `aged aligned averse backed based bashing born bound bred centred clad controlled dominated
    driven educated era financed focused free friendly funded generated heavy hungry induced
    inspired intensive laden led level made obsessed oriented owned packed powered producing related
    ridden run savvy sector shaped speaking sponsored starved style themed turned wide`
)

/** Words that start no compound, whatever stands after them. */
export const freeWords: LazyWords = words(
  `a about above across after again against all along almost also although always am among an and
    any are around as at back be became because become been before behind being beneath beside best
    better between beyond both but by can could did do does down during each either else enough even
    ever every few first for from get getting give given go got had has have he her here him his how
    i if in into is it its just kept last least less like made make makes many may me might mine
    more most much must my near nearly neither never new next no nor not now of off often old on
    once one only or other our out over own per quite rather same second seem seems she should since
    so some soon still such than that the their them then there these they third this those though
    three through to too two under until up upon us very was we were what when where whether which
    while who whom whose why will with within without would yet you your`
)

/** Words that are never joined to another; what most lines end or begin with. */
export const functionWords: LazyWords = words(
  `a an and are as at be because been but by can could for from had has have he her his if in into is it
    its may might more most not of on or our said says she some such than that the their them there
    these they this those to was we were what when where which who whose will with would you your`
)

/** Numbers that a unit in the singular may follow: `a ten-year plan`. */
export const numbers: LazyWords = words(
  `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
    sixty seventy eighty ninety`
)

/** Units that stand in the singular before a noun. */
export const units: LazyWords = words(
  `bedroom day decade digit foot hour inch kilometre lane man metre mile minute month nation part
    party person point seat state step storey strong term tier ton tonne week year`
)

/** Tens, and the numbers that they are joined to. */
export const tens: LazyWords = words('twenty thirty forty fifty sixty seventy eighty ninety')

/** What is joined to tens. */
export const ones: LazyWords = words(
  `one two three four five six seven eight nine first second third fourth fifth sixth seventh
    eighth ninth`
)

/** Names of parts: `two-thirds`. */
export const parts: LazyWords = words(
  `third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths tenth
    tenths`
)

/** Second words with which a verb is a noun after an article: `a shake-up`. */
export const particles: LazyWords = words('back down off out up')

/** Articles, and what stands in their place. */
export const determiners: LazyWords = words(
  'a an another each every its no the this'
)

/** Names that are joined. */
export const names: LazyWords = pairs(`
  al: assad islam jazeera maliki qaeda sadr shabab sharaa sisi thani; anglo: american dutch irish saxon;
  asia: pacific; bristol: myers; coca: cola; franco: british german; harley: davidson;
  hewlett: packard; indo: pacific; jean: baptiste claude francois jacques louis luc marc marie michel
  noel paul pierre yves; kimberly: clark; mercedes: benz; north: east eastern west western; rolls: royce; sino: american indian japanese
  russian soviet; south: east eastern west western; texas: austin; wisconsin: madison; yves: saint
`)

/** Adverbs that are joined to what follows, after an article: `the once-proud port`. */
export const adverbs: LazyWords = words('ever long much now once still then')

/** Forms of `be` and adverbs after which `well known` is two words. */
export const beforePredicate: LazyWords = words(
  'am are as be been being equally how is not quite so too very was were'
)

/** Compounds that are joined wherever they stand. */
export const compounds: LazyWords = pairs(`
  choke: point points; climate: denier deniers; euro: area zone; mass: market produce produced
  producing; reverse: engineer engineered engineering; gen: x z zs;
  absent: minded; age: old; air: conditioned conditioner conditioning gapped;
  all: encompassing important inclusive powerful; asylum: seeker seekers; bail: out outs;
  battle: hardened scarred; bird: watcher watchers watching; blood: soaked stained; blow: outs ups;
  blue: collar; bomb: making proof; bond: buying holder holders; box: ticking; brand: new;
  broad: based brush minded; by: election elections law product products; car: maker makers making;
  carbon: free neutral; cash: rich starved strapped; cast: iron;
  chip: designer designers maker makers making; chit: chat; clean: cut shaven; clear: cut eyed headed;
  close: knit; cold: blooded hearted; cool: headed; cost: conscious cutting effective saving;
  counter: intelligence measure measures offensive productive revolution terrorism terrorist;
  covid: 19; criss: cross crossed crossing;
  cross: border channel country cultural examination examined party strait subsidies subsidy;
  custom: built made; cut: price throat; cyber: attack attacks crime criminals security; de: facto;
  deal: maker makers making; debt: fuelled laden ridden; decision: maker makers making;
  deep: pocketed rooted seated; deficit: financed; dirt: cheap; do: gooder gooders; dog: whistle;
  double: decker digit edged; drawn: out; drug: dealer dealing maker makers trafficking;
  e: bike bikes book books cigarette cigarettes commerce mail mails scooter scooters; ear: splitting;
  easy: going; eco: friendly; empty: handed; energy: efficient hungry intensive; even: handed;
  ever: changing closer expanding greater growing increasing larger present; evidence: based;
  eye: catching opening popping poppingly watering wateringly; face: saving;
  fact: check checked checker checkers checking finding; fair: minded; fuddy: duddy;
  far: fetched flung reaching sighted; fast: expanding growing moving paced rising tracked;
  film: maker makers making; fine: tooth tune tuned tuning; fire: breathing; first: mover; flare: ups;
  foot: dragging; forward: looking; four: fifths;
  free: fall floating flowing rider standing trader traders wheeling; full: blown fledged throated;
  game: changer changing maker makers; go: ahead between getter getters;
  great: grandfather grandmother grandson; gun: running toting;
  half: baked built century finished hearted heartedly hour truth truths year; hand: held picked;
  hard: boiled charging earned edged fought headed hearted hit hitting line liner liners nosed pressed won working;
  heart: breaking rending; heavy: duty handed;
  high: flying minded pitched priced rises scoring spirited yielding; higher: paying;
  highest: earning grossing paid ranking; home: made; hot: headed;
  ill: advised conceived defined equipped fated fitting gotten informed judged prepared suited tempered timed treated treatment will;
  in: depth fighting house; jaw: dropping; jet: lag lagged setting; jump: start started; k: pop;
  knee: jerk; know: how; laid: back; last: ditch gasp; law: abiding breaking; lay: offs;
  left: leaning winger wingers; life: changing saving size threatening; light: hearted; like: minded;
  long: awaited dated delayed established haul held lasting lived lost mooted overdue promised running serving simmering standing suffering winded;
  loss: making; low: fat hanging lying paid paying; man: made;
  market: based maker makers making oriented; mean: spirited; means: test tested testing;
  meta: analyses analysis; middle: aged; mind: bending blowing boggling numbing set; mini: budget;
  money: grubbing laundering maker making spinner;
  much: anticipated ballyhooed feared hyped loved maligned needed touted vaunted; nail: biter biting;
  narrow: minded; nation: building state states; nerve: racking wracking; nine: tenths;
  north: east eastern west western; now: defunct familiar famous infamous;
  number: cruncher crunching one; off: balance beat grid kilter limits load peak putting season shore;
  oil: exporting producing rich; old: fashioned school timer timers;
  on: demand off screen side site stage; one: off offs sided size upmanship; op: ed eds;
  open: ended minded mindedness mouthed source sourced sourcing; part: owned timer timers way;
  party: goer goers; passer: by; peace: maker makers making; photo: editing realistic sharing;
  plain: speaking spoken; policy: maker makers making;
  post: apartheid brexit cold colonial communist covid crisis election industrial modern pandemic soviet truth;
  power: broker brokers hungry sharing; president: elect; problem: solver solvers solving;
  profit: making seeking sharing taking; public: spirited; punch: drunk; purpose: built;
  quick: fire thinking witted; rate: cutting setter setters setting; razor: sharp thin; ready: made to;
  record: breaking keeping setting; red: blooded handed; rent: seeker seekers seeking;
  ride: hailing sharing; right: hand leaning minded thinking winger wingers;
  risk: averse aversion free taker takers taking; roller: coaster; rule: breaking maker makers making;
  run: offs; running: mate mates; sabre: rattling; safety: first; scare: mongering;
  school: leaver leavers; second: biggest highest largest richest; seed: stage; sell: offs;
  shake: out ups; sharp: eyed suited tongued; shell: shocked;
  short: circuit circuited handed haul listed lister lived seller sellers selling sighted sightedness staffed tempered termism;
  single: digit handed handedly minded mindedly; six: figure; sky: high;
  slow: burning growing motion moving; small: minded; so: called; soft: hearted pedal pedalled spoken;
  soul: crushing searching; south: east eastern west western; spin: offs out; split: second;
  standard: bearer bearers setting; star: crossed spangled studded;
  state: backed controlled directed funded led sponsored; steam: powered roller; stiff: necked;
  stock: picker picking still; stomach: churning; stop: gap go; strong: armed willed;
  sub: national saharan standard; sugar: coat coated; sun: drenched kissed lit; super: rich wealthy;
  sure: fire footed; t: shirt shirts; tailor: made;
  tax: cutting deductible dodger dodgers dodging exempt free; tech: heavy savvy; tell: all tale;
  thin: skinned; think: tank tankers tanks; third: biggest class highest largest rate richest;
  thought: provoking; three: dimensional fifths pronged quarters way;
  tight: fisted fitting knit lipped; time: consuming honoured pressed saving sensitive strapped tested;
  tit: for; tone: deaf; tongue: tied; top: heavy notch ranked ranking; trade: offs; trigger: happy;
  trouble: shooting; two: bit dimensional faced pronged state thirds timing;
  u: bend boat boats turn turns; union: busting; up: to; user: friendly generated; value: added for;
  vice: chair chairman chairwoman chancellor chancellors premier presidency president presidential presidents;
  video: conferencing editing sharing streaming; vote: counting getter rigging winner winners winning;
  wage: earner earners; war: ravaged torn weary; warm: hearted up; water: cooled; weak: kneed willed;
  web: based;
  well: adjusted armed balanced behaved being born bred built connected defined deserved designed developed documented dressed earned educated endowed equipped established financed founded funded grounded heeled honed informed intentioned kept known liked loved made managed mannered meaning nigh off oiled ordered organised organized paid placed planned positioned prepared preserved publicised publicized read reasoned received regarded regulated resourced respected rounded run spoken stocked suited thought timed to trained travelled trodden tuned understood versed wisher wishers worn written;
  whistle: blower blowers blowing stop; white: collar hot knuckle; wide: angle eyed ranging reaching;
  wild: eyed; willy: nilly; witch: hunt hunting hunts;
  world: beating changing famous leading renowned weary; worst: affected case hit; write: downs offs;
  wrong: headed; x: ray rays; year: on; zero: covid tolerance
`)

/** Compounds that are joined before a noun: `long-term debt`, but `in the long term`. */
export const attributiveCompounds: LazyWords = pairs(`
  all: time out star round; big: tech name budget ticket; blue: chip; cash: flow; centre: left right;
  centuries: old; college: educated; cutting: edge; decades: old long; early: stage; face: to;
  far: left right; first: class hand rate time generation tier; full: scale time length;
  general: purpose; ground: breaking; hard: left right core;
  high: end frequency income level margin profile quality ranking resolution risk rise speed stakes tech technology value yield net;
  higher: end income; home: grown; interest: rate; large: scale; last: minute; late: night stage;
  leading: edge; left: wing; long: term range run distance;
  low: carbon cost income level margin profile quality ranking risk skilled tech wage key;
  lower: income tier end; mass: market; medium: term sized; middle: class income ranking; months: long;
  multi: year; near: term; old: age; once: in; one: way party man; open: air plan; part: time;
  poor: country quality; post: war; pre: war; radical: left; real: world time; record: high low;
  red: hot; rich: world country; right: wing; safe: haven; second: class hand tier rate;
  short: term range run; single: use sex party; small: scale town; special: purpose interest;
  state: run owned; steady: state; supply: chain side; swing: state; third: party world;
  top: down end level secret tier; two: way tier; university: educated; upper: class middle;
  venture: capital; weeks: long; working: class age; world: class; years: long old; zero: sum emission
`)

function words(list: string): LazyWords {
  return lazyWords(() => list.split(/\s+/))
}

/** Each first word with each of those that it is joined to: `first second`. */
function pairs(table: string): LazyWords {
  return lazyWords(() =>
    table.split(';').flatMap((row) => {
      const [first = '', seconds = ''] = row.trim().split(': ')
      return seconds.split(/\s+/).map((second) => `${first} ${second}`)
    })
  )
}
