import type {Lack} from './lacking.js'

/** What a term cannot hold: a colon or semicolon would end it. */
const unfit = /[:：;；]/

/**
 * What a part of a term may have been meant to be: what is near to it in the text, as it is written there.
 *
 * A capital that only begins a sentence becomes a small letter, and a small letter the capital that the
 * term has.
 */
export function suggestionFor(text: string, term: string, {end, near, start}: Lack): string | undefined {
  if (!near?.part) return undefined
  const lacking = term.slice(start, end)
  const replaced = lacking.slice(near.part.start, near.part.end)
  const written = (near.offered ?? text.slice(near.start, near.end)).replaceAll(/[*\\_]/g, '').replaceAll(/\s{1,100}/g, ' ')
  const fitted = inCaseOf(replaced, written, beginsSentence(text, near.start))
  const suggestion = lacking.slice(0, near.part.start) + fitted + lacking.slice(near.part.end)
  return suggestion === lacking || unfit.test(fitted) ? undefined : suggestion
}

function inCaseOf(term: string, written: string, isBeginning: boolean): string {
  const first = term.charAt(0)
  const letter = written.charAt(0)
  if (isLower(first) && isBeginning && !isLower(letter)) {
    const isCapitals = written === written.toUpperCase()
    return isCapitals ? written.toLowerCase() : letter.toLowerCase() + written.slice(1)
  }

  const isCapital = !isLower(first) && first === letter.toUpperCase()
  return isCapital ? first + written.slice(1) : written
}

function isLower(letter: string): boolean {
  return letter === letter.toLowerCase()
}

/** Whether a sentence begins at an offset. */
function beginsSentence(text: string, offset: number): boolean {
  return /(?:^|[!.:?\n])[\s"'*_“”‘’]{0,20}$/.test(text.slice(Math.max(0, offset - 24), offset))
}
