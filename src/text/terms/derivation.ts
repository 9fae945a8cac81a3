/**
 * Endings that make a word of another. Those of one row are confused in writing: two words that differ
 * only in which of them they have are not of one stem, but one is misspelled.
 */
const rows = `
ability ibility; able ible; ably ibly; age; al ial ual; ally; ance ence; ancy ency; ant ent; ary ery ory;
ate; ation ition; ative itive; cy; dom; ed; ee; en; er or eur; ess; est; ful; fully; hood; ian; ic; ical;
ically; ier; ification; ify; ily; ing; ingly; ion; ious eous; ise ize; isation ization; ish; ishness; ism;
ist; istic; ity ety; ive; iveness; less; lessness; like; ly; ment; ness; ous; ously; s es ies; ship; ster;
th; ure; ward wards; y`

const inflections: ReadonlySet<string> = new Set(['s', 'es', 'ies'])

/** The longest ending. */
const longest = 9

/** Letters of a stem at least; of one that is a word of its own, one fewer. */
const leastLetters = 5

let endings: ReadonlyMap<string, number> | undefined

interface Derived {
  stem: string
  /** Rows of its endings, the last first; without that of an inflection, which any word may have. */
  rows: ReadonlyArray<number>
}

/** Whether two English words have one stem, and endings that are not confused: `exhaust`, `exhaustion`. */
export function isDerived(left: string, right: string): boolean {
  if (left.slice(0, leastLetters - 1) !== right.slice(0, leastLetters - 1)) return false
  const a = readStem(left)
  const b = readStem(right)
  const isLong = a.stem.length >= leastLetters || a.rows.length === 0 || b.rows.length === 0
  return isLong && a.stem === b.stem && a.rows.join() !== b.rows.join()
}

function readStem(word: string): Derived {
  endings ??= readRows()
  const rows: Array<number> = []
  let stem = word
  for (let ending = endingOf(stem, endings); ending && rows.length < 3; ending = endingOf(stem, endings)) {
    stem = stem.slice(0, -ending.length)
    if (!inflections.has(ending)) rows.push(endings.get(ending) as number)
  }

  return {stem: withoutVowel(stem), rows}
}

/** The longest ending of a word that leaves a stem. */
function endingOf(word: string, endings: ReadonlyMap<string, number>): string | undefined {
  for (let length = Math.min(longest, word.length - leastLetters + 1); length > 0; length--) {
    const ending = word.slice(-length)
    if (endings.has(ending)) return ending
  }

  return undefined
}

/** A stem without the vowel that only some of its words have. */
function withoutVowel(stem: string): string {
  return stem.length >= leastLetters && /[^aeiou][eiy]$/.test(stem) ? stem.slice(0, -1) : stem
}

function readRows(): ReadonlyMap<string, number> {
  return new Map(
    rows.split(';').flatMap((row, number) => row.trim().split(/\s/).map((ending) => [ending, number] as const))
  )
}
