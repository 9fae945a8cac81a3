import {irregularBases} from './irregular.js'

/** An ending of an inflected form, and what may stand for it in the base. */
type Ending = readonly [ending: string, bases: ReadonlyArray<string>]

/** Endings by their last letter; of a word, each that fits is tried. */
const endings: Readonly<Record<string, ReadonlyArray<Ending>>> = {
  s: [
    ['s', ['']],
    ['es', ['', 'is']],
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
  ]
}

/** Endings before which a last consonant is doubled. */
const doubling: ReadonlySet<string> = new Set(['ed', 'ing', 'er', 'est'])

/** The end of a stem that may be one with a doubled consonant. */
const doubled = /[aeiouy]([b-df-hj-np-tvwxz])\1$/

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

function basesOnce(word: string): Array<string> {
  const bases = [word, ...irregularBases(word)]
  for (const [ending, replacements] of endings[word.charAt(word.length - 1)] ?? []) {
    const stem = word.slice(0, -ending.length)
    if (stem.length < leastLetters || !word.endsWith(ending)) continue
    if (ending === 's' && stem.endsWith('s')) continue
    for (const replacement of replacements) bases.push(stem + replacement)
    if (doubling.has(ending) && doubled.test(stem)) bases.push(stem.slice(0, -1))
  }

  return bases
}
