import type {PairShape} from '../sentences/pair.js'
import type {SentencesOptions} from '../sentences/read.js'
import type {Languages} from '../syntax/nodes.js'
import {checkFields, describe} from '../syntax/options.js'
import type {Model} from './align.js'
import {type Priors, beads, usualPriors} from './beads.js'
import {knownLengths, ratioOf, varianceFor} from './lengths.js'

/** Configuration of `alignSentences`. */
export interface AlignOptions extends SentencesOptions {
  /**
   * Letters and digits of a translation for one of its source (default: 0.36 from English to Chinese, and the reverse of it;
   * for other languages, the ratio of the two texts themselves, whose lengths then say nothing as a whole). From 0.000001 to 1000000.
   */
  ratio?: number | null | undefined
  /**
   * Variance of the length of a translation, for one letter of its source (default: 0.43 from English to
   * Chinese, and the reverse of it; for other languages `6.8 * ratio ** 2`). From 0.000001 to 1000000.
   */
  variance?: number | null | undefined
  /**
   * How likely each shape is (default: `{'1-1': 0.98, '1-2': 0.01, '2-1': 0.01, '2-2': 0.0005, '1-0': 0.0002,
   * '0-1': 0.0002}`). Each is finite and above 0; only their proportions count.
   */
  priors?: Partial<Record<PairShape, number>> | null | undefined
}

const shapes = beads.map(({shape}) => shape)

/** A model, with the defaults where nothing is given. */
export function resolveModel(
  options: Readonly<AlignOptions> | null | undefined,
  languages: Readonly<Languages>,
  source: number,
  translation: number
): Model {
  const known = knownLengths(languages)
  const ratio = within(options?.ratio, 'options.ratio') ?? known?.ratio ?? ratioOf(source, translation)
  const variance = within(options?.variance, 'options.variance') ?? (options?.ratio ? undefined : known?.variance)
  return {ratio, variance: variance ?? varianceFor(ratio), priors: resolvePriors(options?.priors)}
}

function resolvePriors(given: AlignOptions['priors'] | null): Priors {
  checkFields('options.priors', given, shapes)
  const priors: Priors = {...usualPriors}
  for (const shape of shapes) priors[shape] = positive(given?.[shape], `options.priors['${shape}']`) ?? usualPriors[shape]
  return priors
}

/** Between them, any ratio and variance give costs that are finite, so that each pair has a confidence. */
const least = 1e-6
const greatest = 1e6

/** @throws TypeError or RangeError Where it is no number that lengths can be compared by. */
function within(given: unknown, path: string): number | undefined {
  return checkNumber(given, path, (value) => value >= least && value <= greatest, 'from 0.000001 to 1000000')
}

/** @throws TypeError or RangeError Where it is no finite number above 0. */
function positive(given: unknown, path: string): number | undefined {
  return checkNumber(given, path, (value) => Number.isFinite(value) && value > 0, 'above 0')
}

function checkNumber(
  given: unknown,
  path: string,
  isGood: (value: number) => boolean,
  expected: string
): number | undefined {
  if (given === undefined || given === null) return undefined
  if (typeof given !== 'number') throw new TypeError(`Unexpected ${describe(given)} as \`${path}\`, expected a number`)
  if (isGood(given)) return given
  throw new RangeError(`Unexpected \`${String(given)}\` as \`${path}\`, expected a number ${expected}`)
}
