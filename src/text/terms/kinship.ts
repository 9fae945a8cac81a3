import {type Budget, spend} from './budget.js'
import {isDerived} from './derivation.js'
import {basesOf, hasOddBase, isDoubledAmiss, mayHaveBase} from './inflection.js'
import {irregularForms} from './irregular.js'
import {americanSpelling, otherBeginnings} from './spelling.js'
import {type Vocabulary, basesIn, spellingsIn, wordsBeginning} from './vocabulary.js'
import {type WordIndex, wordsLike} from './word-index.js'

/** How a word of a text is one of a term: another form of it, another spelling, or one of its stem. */
export type Kinship = 'inflected' | 'spelling' | 'derived'

/** Steps that it takes to compare two words. */
const stepsPerPair = 128

/** The same, where the bases of that of the text are known. */
const stepsPerKnown = 32

/** Words that have no other form: most texts hold many that begin as they do. */
const uninflected: ReadonlySet<string> = new Set(
  'a about against an and as at between but by for from if in into nor of off on onto or over per than that the through to toward towards under until upon via with without'.split(
    ' '
  )
)

/**
 * Words of a text that are another form of an English word; where there are none, those that are another
 * spelling, or have its stem.
 */
export function kinOf(index: WordIndex, word: string, budget: Budget): Map<string, Kinship> {
  const {bases, inflected, others} = formsOf(index, word, budget)
  return inflected.size > 0 ? inflected : withOthers(inflected, word, bases, others)
}

/** Words of a text that are another form or spelling of an English word, or have its stem: all of them. */
export function allKinOf(vocabulary: Vocabulary, word: string, budget: Budget): Map<string, Kinship> {
  if (uninflected.has(word)) return new Map(pluralOfParticle(word))
  const kin = new Map<string, Kinship>()
  const bases = basesOf(word)
  const spelled = bases.map((base) => americanSpelling(base))
  const lists = [...beginningsOf(bases)].map((beginning) => wordsBeginning(vocabulary, beginning))
  for (const other of lists.flatMap((words) => (spend(budget, words.length * stepsPerKnown) ? words : []))) {
    if (other === word || isDoubledAmiss(word, other)) continue
    if (basesIn(vocabulary, other).some((base) => bases.includes(base))) kin.set(other, 'inflected')
    else if (spellingsIn(vocabulary, other).some((base) => spelled.includes(base))) kin.set(other, 'spelling')
    else if (isDerived(word, other)) kin.set(other, 'derived')
  }

  return kin
}

/** What a particle becomes at the end of a noun: `run-off`, `run-offs`. */
function pluralOfParticle(word: string): ReadonlyArray<readonly [string, Kinship]> {
  return word.length > 1 && !word.endsWith('s') ? [[`${word}s`, 'inflected']] : []
}

interface Forms {
  bases: ReadonlyArray<string>
  inflected: Map<string, Kinship>
  /** Words that are no form of it as far as rules say. */
  others: ReadonlyArray<string>
}

function formsOf(index: WordIndex, word: string, budget: Budget): Forms {
  const inflected = new Map<string, Kinship>()
  const others: Array<string> = []
  if (uninflected.has(word)) return {bases: [], inflected, others}
  const bases = basesOf(word)
  const candidates = candidatesFor(index, word, bases, budget)
  if (!spend(budget, candidates.size * stepsPerPair)) return {bases, inflected, others}
  for (const other of candidates) {
    if (isDoubledAmiss(word, other)) continue
    const isForm = bases.some((base) => mayHaveBase(other, base)) || hasOddBase(other)
    if (isForm && basesOf(other).some((base) => bases.includes(base))) inflected.set(other, 'inflected')
    else others.push(other)
  }

  return {bases, inflected, others}
}

function withOthers(
  kin: Map<string, Kinship>,
  word: string,
  bases: ReadonlyArray<string>,
  others: ReadonlyArray<string>
): Map<string, Kinship> {
  const spelled = bases.map((base) => americanSpelling(base))
  for (const other of others) {
    if (basesOf(other).some((base) => spelled.includes(americanSpelling(base)))) kin.set(other, 'spelling')
    else if (isDerived(word, other)) kin.set(other, 'derived')
  }

  return kin
}

/** Words of a text that begin as some form or spelling of a word does. */
function candidatesFor(
  index: WordIndex,
  word: string,
  bases: ReadonlyArray<string>,
  budget: Budget
): Set<string> {
  const candidates = new Set<string>()
  for (const beginning of beginningsOf(bases)) {
    for (const other of wordsLike(index, beginning, budget)) candidates.add(other)
  }

  candidates.delete(word)
  return candidates
}

/** How the forms and spellings of a word with some bases may begin. */
function beginningsOf(bases: ReadonlyArray<string>): Set<string> {
  const beginnings = new Set<string>()
  for (const base of bases) {
    beginnings.add(base.slice(0, 2))
    for (const form of irregularForms(base)) beginnings.add(form.slice(0, 2))
    for (const beginning of otherBeginnings(base)) beginnings.add(beginning)
  }

  return beginnings
}
