/**
 * Words whose forms follow no rule, compiled by hand from general knowledge of English: a base form,
 * then its other forms. `isn'` is what stands of `isn’t` before its `t`.
 */
const verbs = `
arise arose arisen; awake awoke awoken; be am is are was were been being isn' aren' wasn' weren';
bear bore borne born; beat beaten; become became; befall befell befallen; begin began begun;
behold beheld; bend bent; beset; bet; bid bade bidden; bind bound; bite bit bitten; bleed bled; bless blest;
blow blew blown; break broke broken; breed bred; bring brought; broadcast; build built; burn burnt;
burst; buy bought; can could can' couldn'; cast; catch caught; choose chose chosen; cleave clove cleft cloven; cling clung; clothe clad;
come came; cost; creep crept; cut; deal dealt; die dying; dig dug; dive dove; do does did done don' doesn' didn';
draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten;
fall fell fallen; feed fed; feel felt; fight fought; find found; fit; flee fled; fling flung;
fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven;
forgo forwent forgone; forsake forsook forsaken; forswear forswore forsworn; freeze froze frozen;
get got gotten; give gave given; go went gone goes; grind ground; grow grew grown; hang hung;
have has had having haven' hasn' hadn'; hear heard; hew hewn; hide hid hidden; hit; hold held; hurt; keep kept;
kneel knelt; knit; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt;
leave left; lend lent; let; lie lay lain lying; light lit; lose lost; make made; may might;
mean meant; meet met; mow mown; pay paid; plead pled; prove proven; put; quit; read; rend rent; rid;
ride rode ridden; rive rove riven; ring rang rung; rise rose risen; run ran; saw sawn; say said; see saw seen;
seek sought; sell sold; send sent; set; sew sewn; shake shook shaken; shall should shan' shouldn';
shear shorn; shed; shine shone; shoe shod; shoot shot; show shown; shrink shrank shrunk shrunken;
shut; sing sang sung; sink sank sunk sunken; sit sat; slay slew slain; sleep slept; slide slid;
sling slung; slink slunk; slit; smell smelt; smite smote smitten; sneak snuck; sow sown;
speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat;
split; spoil spoilt; spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck;
sting stung; stink stank stunk; strew strewn; stride strode stridden; strike struck stricken;
string strung; strive strove striven; swear swore sworn; sweat; sweep swept;
swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn;
tell told; think thought; thrive throve thriven; throw threw thrown; thrust; tie tying; tread trod trodden; vie vying;
wake woke woken; wear wore worn; weave wove woven; wed; weep wept; wet; will would won' wouldn';
win won; wind wound; wring wrung; write wrote written`

const nouns = `
alumnus alumni; analysis analyses; antenna antennae; appendix appendices; axis axes;
bacterium bacteria; basis bases; cactus cacti; calf calves; child children; corpus corpora;
crisis crises; criterion criteria; curriculum curricula; datum data; die dice; elf elves;
emphasis emphases; focus foci; foot feet; formula formulae; fungus fungi; genus genera; goose geese;
half halves; hypothesis hypotheses; index indices; knife knives; larva larvae; leaf leaves;
life lives; loaf loaves; locus loci; louse lice; man men; matrix matrices; medium media;
memorandum memoranda; millennium millennia; mouse mice; nebula nebulae; nucleus nuclei;
oasis oases; ovum ova; ox oxen; parenthesis parentheses; penny pence; person people;
phenomenon phenomena; quantum quanta; radius radii; referendum referenda; scarf scarves; self selves;
sheaf sheaves; shelf shelves; spectrum spectra; stimulus stimuli; stratum strata; symposium symposia;
synthesis syntheses; thesis theses; thief thieves; tooth teeth; vertebra vertebrae; vertex vertices;
wife wives; wolf wolves; woman women; addendum addenda; automaton automata; bureau bureaux;
chateau chateaux; diagnosis diagnoses; ellipsis ellipses; plateau plateaux; prognosis prognoses;
tableau tableaux; virtuoso virtuosi; vortex vortices; metamorphosis metamorphoses; catharsis catharses`

const others = `
bad worse worst badly; far farther farthest further furthest; good better best well;
ill worse worst; late latter last; little less least; many more most; much more most; old elder eldest;
i me my mine myself; you your yours yourself; he him his himself; she her hers herself;
it its itself; we us our ours ourselves; they them their theirs themselves; who whom whose;
this these; that those; a an; true truly; whole wholly; due duly; public publicly;
one 1; two 2; three 3; four 4; five 5; six 6; seven 7; eight 8; nine 9; ten 10; eleven 11; twelve 12`

/** What verbs begin with that are inflected as they are without it: `undershot`. */
const beginning = /^(?:baby|back|fore|ghost|hand|inter|mis|off|out|over|pre|re|under|un|up|with)(?=[a-z]{3})/

/** Nouns that others end in, and are inflected as they are: `fishermen`. */
const nounAtEnd = /(?:man|men|child|children|foot|feet|tooth|teeth|mouse|mice)$/

interface Tables {
  bases: ReadonlyMap<string, ReadonlyArray<string>>
  forms: ReadonlyMap<string, ReadonlyArray<string>>
}

let tables: Tables | undefined

/** The bases of an irregular form: `went` is of `go`, `undershot` of `undershoot`. */
export function irregularBases(form: string): ReadonlyArray<string> {
  return lookUp(readTables().bases, form)
}

/** The irregular forms of a base. */
export function irregularForms(base: string): ReadonlyArray<string> {
  return lookUp(readTables().forms, base)
}

function lookUp(map: Tables['bases'], word: string): ReadonlyArray<string> {
  const found = map.get(word)
  if (found) return found
  const before = beginning.exec(word)?.[0] ?? beforeNoun(word)
  const others = before === '' ? undefined : map.get(word.slice(before.length))
  return others ? others.map((other) => before + other) : []
}

/** The last letters of these nouns. */
const lastOfNoun = 'dehnt'

function beforeNoun(word: string): string {
  if (!lastOfNoun.includes(word.charAt(word.length - 1))) return ''
  const start = word.search(nounAtEnd)
  return start > 1 ? word.slice(0, start) : ''
}

/** Read where it is first needed: most notes need none of it. */
function readTables(): Tables {
  if (tables) return tables
  const bases = new Map<string, Array<string>>()
  const forms = new Map<string, Array<string>>()
  for (const row of [verbs, nouns, others].join(';').split(';')) {
    const [base = '', ...others] = row.trim().split(/\s/)
    forms.set(base, [...(forms.get(base) ?? []), ...others])
    for (const form of others) bases.set(form, [...(bases.get(form) ?? []), base])
  }

  tables = {bases, forms}
  return tables
}
