import {type Budget, spend} from './budget.js'
import {isDerived} from './derivation.js'
import {basesOf, isDoubledAmiss} from './inflection.js'
import {irregularForms} from './irregular.js'
import {americanSpelling, otherBeginnings} from './spelling.js'
import {type WordIndex, wordsLike} from './word-index.js'

/** How a word of a text is one of a term: another form of it, another spelling, or one of its stem. */
export type Kinship = 'inflected' | 'spelling' | 'derived'

/** Steps that it takes to compare two words. */
const stepsPerPair = 128

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
  if (uninflected.has(word)) return new Map()
  const bases = basesOf(word)
  const candidates = candidatesFor(index, word, bases, budget)
  if (!spend(budget, candidates.size * stepsPerPair)) return new Map()
  const inflected = new Map<string, Kinship>()
  const others: Array<readonly [other: string, bases: ReadonlyArray<string>]> = []
  for (const other of candidates) {
    if (isDoubledAmiss(word, other)) continue
    const basesOfOther = basesOf(other)
    if (basesOfOther.some((base) => bases.includes(base))) inflected.set(other, 'inflected')
    else others.push([other, basesOfOther])
  }

  if (inflected.size > 0) return inflected
  const kin = new Map<string, Kinship>()
  const spelled = bases.map((base) => americanSpelling(base))
  for (const [other, basesOfOther] of others) {
    if (basesOfOther.some((base) => spelled.includes(americanSpelling(base)))) kin.set(other, 'spelling')
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
  const beginnings = new Set<string>()
  for (const base of bases) {
    beginnings.add(base.slice(0, 2))
    for (const form of irregularForms(base)) beginnings.add(form.slice(0, 2))
    for (const beginning of otherBeginnings(base)) beginnings.add(beginning)
  }

  for (const beginning of beginnings) {
    for (const other of wordsLike(index, beginning, budget)) candidates.add(other)
  }

  candidates.delete(word)
  return candidates
}
