import {irregularBases} from './irregular.js'

/** An ending of an inflected form, and what may stand for it in the base. */
type Ending = readonly [ending: string, bases: ReadonlyArray<string>]

/** Endings by their last letter; of a word, each that fits is tried. */
const endings: Readonly<Record<string, ReadonlyArray<Ending>>> = {
  s: [
    ['s', ['']],
    ['es', ['', 'is']],
    ['zzes', ['z']],
    ['ies', ['y']],
    ['ves', ['f', 'fe']]
  ],
  d: [
    ['ed', ['', 'e']],
    ['ied', ['y']],
    ['cked', ['c']]
  ],
  g: [
    ['ing', ['', 'e']],
    ['ying', ['ie']],
    ['cking', ['c']]
  ],
  r: [
    ['er', ['', 'e']],
    ['ier', ['y']]
  ],
  t: [
    ['est', ['', 'e']],
    ['iest', ['y']]
  ],
  y: [
    ['ly', ['', 'le']],
    ['ily', ['y', 'ie']],
    ['ally', ['']]
  ],
  // `needn’t` without its `t`.
  "'": [["n'", ['']]]
}

/** Endings before which a last consonant is doubled. */
const doubling: ReadonlySet<string> = new Set(['ed', 'ing', 'er', 'est'])

/** The end of a stem that may be one with a doubled consonant. */
const doubled = /[aeiouy]([b-df-hj-np-tvwxz])\1$/

/** Stems that are written with one last consonant as well as with two: `travel`, `focus`, `benefit`. */
const variable = /(?:l|s|[^r]gram|handicap|kidnap|worship|benefit|combat|format|target|bayonet|ballot|carburet)$/

/** What a plural in `-es` stands after. */
const sibilant = /[hosxz]$/

/**
 * Ends that no English word has, and short words that double their last letter: `argued` is not of `argu`,
 * nor `sneezing` of `sneez`, `dancer` of `danc`, `tackled` of `tackl`, `hoped` of `hop`.
 */
const unlikelyEnd =
  /(?:[quvj]|[aeiou]z|(?<!^(?:ar|dis|syn))(?<=[^aeiou])c|dg|[b-df-hjkmnpqstvxz]l|^[b-df-hj-np-tv-z]{1,3}[aeiou][bdgklmnprt])$/

/** Ends of what is most often no word, though it may be one: `hoarde`, `haile`, `marche`, `passe`. */
const unlikelyVowel =
  /(?:[aeo][aeiouw][bdfklmnprtx]|[^aeiou][bdfkmnpqrwx]|(?<=[^aeious])t|(?<=[^aeiout])h|([b-df-hj-np-tv-z])\1)e$/

/** Letters of a base at least: what is left of a shorter word says nothing. */
const leastLetters = 2

/** Words that an ending is taken from twice: `tickers`, `increasingly`. */
const twice = /(?:ers|ings|edly|ingly)$/

/**
 * What English words an inflected form may come from, itself the first: plurals, verb forms, degrees and
 * adverbs by rule, and what is irregular by a table. Not all of them are words.
 */
export function basesOf(word: string): Array<string> {
  const bases = basesOnce(word)
  return twice.test(word) ? [...new Set(bases.flatMap((base) => basesOnce(base)))] : bases
}

/** Letters of a base at most that are not in a form of it, where that follows the rules. */
const mostReplaced = 2

/** Whether a word begins as one with a base does that follows the rules: to ask that costs less than its bases. */
export function mayHaveBase(word: string, base: string): boolean {
  let shared = base.length - mostReplaced
  while (shared > 0 && word.charCodeAt(shared - 1) === base.charCodeAt(shared - 1)) shared--
  return shared <= 0
}

/** Whether a word has bases that it need not begin as. */
export function hasOddBase(word: string): boolean {
  return twice.test(word) || irregularBases(word).length > 0
}

/** Those bases of a word that are worth offering: not each that may be thought of. */
export function likelyBasesOf(word: string): Array<string> {
  const isOfMany = word.endsWith('ies')
  return basesOf(word).filter((base) => !unlikelyVowel.test(base) && !(isOfMany && base === word.slice(0, -1)))
}

function basesOnce(word: string): Array<string> {
  const bases = [word, ...irregularBases(word)]
  for (const [ending, replacements] of endings[word.charAt(word.length - 1)] ?? []) {
    const stem = word.slice(0, -ending.length)
    if (stem.length < leastLetters || !word.endsWith(ending)) continue
    if (ending === 's' && stem.endsWith('s')) continue
    for (const replacement of replacements) {
      if (replacement !== '' || mayStandAlone(stem, ending)) bases.push(stem + replacement)
    }

    if (doubling.has(ending) && doubled.test(stem)) bases.push(stem.slice(0, -1))
  }

  return bases
}

/** Whether what is left of a word without an ending may be its base as it is. */
function mayStandAlone(stem: string, ending: string): boolean {
  if (ending === 'es') return sibilant.test(stem)
  if (!doubling.has(ending)) return true
  return !unlikelyEnd.test(stem) && (ending === 'ing' || !stem.endsWith('e'))
}

/** Whether of two forms of one base only one has a doubled consonant where both or none should. */
export function isDoubledAmiss(left: string, right: string): boolean {
  if (left.slice(0, 3) !== right.slice(0, 3)) return false
  const [a, b] = [stemBefore(left), stemBefore(right)]
  if (a === undefined || b === undefined || Math.abs(a.length - b.length) !== 1) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long === short + short.charAt(short.length - 1) && doubled.test(long) && !variable.test(short)
}

function stemBefore(word: string): string | undefined {
  return /^(.{2,40}?)(?:ed|ing|er|est|able)s?$/.exec(word)?.[1]
}
