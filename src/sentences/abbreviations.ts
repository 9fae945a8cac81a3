import {lazyPattern} from '../text/lazy-pattern.js'
import {type LazyWords, lazyWords} from '../text/lazy-words.js'

/**
 * English abbreviations that are written with a full stop, without it. Compiled by hand from general
 * knowledge of English, for newspapers and books. What is left out (`etc.`, `a.m.`) ends a sentence where a
 * capital follows.
 */

/** What a name or an example follows: it never ends a sentence. */
const opening =
  'Adm Brig Capt cf Cmdr Col Dr e.g Fr Gen Gov Hon i.e Lt Maj Messrs Mlle Mme Mr Mrs Ms Mt Pres Prof Rep Rev Sen Sgt viz vs v'

/** What ends a sentence only where a word follows that sentences begin with. */
const either = 'al approx Assn Ave Blvd Bros Co Corp Dept Est Inc Jr Ltd Mass Ph.D Rd Sr St Ste'

/** What belongs to a number after it. */
const counting = 'No Nos p pp Fig Figs Vol Vols Ch Art Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'

/**
 * Words that a sentence begins with, and that no name begins with: after an abbreviation that may end a
 * sentence (`the U.S. The`) they tell that it does.
 */
const beginnings = `
a after all although an and another anybody anyone anything as at because before both but by critics despite during each
even every everybody everyone everything few for from he her here his how however i if in instead it its last many meanwhile more most much my neither no nobody none
nor not nothing now of on once one only or other others our perhaps she since so some somebody someone something soon still such that the their
then there these they this those though thus to today under unlike until we what when where whether which while who
why with without yet you your`

const words = (list: string): LazyWords => lazyWords(() => list.trim().toLowerCase().split(/\s+/))

const openingWords = words(opening)
const eitherWords = words(either)
const countingWords = words(counting)
const beginningWords = words(beginnings)

/** `J.`, `J.D.`, `U.S.`, without the last full stop. */
const initials = lazyPattern(String.raw`^\p{Lu}(?:\.\p{Lu}){0,5}$`, 'u')

/**
 * Whether the full stop that a text ends with belongs to its last word, so that no sentence ends there.
 *
 * @param word The last word before the stop, without it.
 * @param next The text after it.
 */
export function isAbbreviation(word: string, next: string): boolean {
  const lower = word.toLowerCase()
  if (openingWords().has(lower)) return true
  if (countingWords().has(lower)) return /^\d/.test(next)
  if (lower === 'a.m' || lower === 'p.m') return false
  return (eitherWords().has(lower) || initials().test(word)) && !isBeginning(next)
}

/** Whether a text begins with a word that sentences begin with, and not with an initial. */
function isBeginning(text: string): boolean {
  const [, word = ''] = /^[“‘"'(]{0,2}([A-Za-z]{1,12})(?![\w.])/.exec(text) ?? []
  return beginningWords().has(word.toLowerCase())
}
