/**
 * Endings that make a word of another. Those of one row are confused in writing: two words that differ
 * only in which of them they have are not of one stem, but one is misspelled.
 */
const rows = `
ability ibility; able ible; ably ibly; acy; age; al ial ual; ally; ance ence; ancy ency; ant ent; ary ery ory;
ate; ation ition; ative itive; cracy; crat; cratic; cy; dom; ed; ee; en; er or eur; est; ful; fully; hood; ian; ic; ical;
ically; ier; ification; ify; ily; ing; ingly; ion; ious eous; ise ize; isation ization; ish; ishness; ism;
ist; istic; ity ety; ive; iveness; less; lessness; like; ly; ment; ness; ous; ously; s es ies; ship; ster;
th; ulence; ulent; uous; ure; ward wards; y`

const inflections: ReadonlySet<string> = new Set(['s', 'es', 'ies'])

/** Endings of forms of a word: whether they stand after the word as it is, inflection knows. */
const inflected = /^(?:s|es|ies|ed|ing|er|ers|est)$/

/** What ends stems of verbs, and what stands for it before other endings: `decide`, `decision`. */
const alternations: ReadonlyArray<readonly [pattern: RegExp, replacement: string]> = [
  [/ce?ed$/, 'cess'],
  [/nounc$/, 'nunc'],
  [/(?<=[aeiounr])d$/, 's'],
  [/(?<=r)t$/, 's'],
  [/mit$/, 'miss'],
  [/rib$/, 'ript'],
  [/duc$/, 'duct'],
  [/sum$/, 'sumpt'],
  [/olv$/, 'olut'],
  [/(?<=^(?:con|de|per|re))ce$/, 'cept'],
  [/sf$/, 'sfact'],
  [/pl$/, 'plic'],
  [/pel$/, 'puls'],
  [/tain$/, 'tent'],
  [/claim$/, 'clam'],
  [/plain$/, 'plan'],
  [/peat$/, 'pet'],
  [/veal$/, 'vel'],
  [/stro$/, 'struct']
]

/** What looks like an ending, and is the end of a stem: `proceed`, `success`. */
const ofStem = /(?:eed|ess)$/

/** The longest ending. */
const longest = 9

/** Letters of a stem at least; of one that is a word of its own, one fewer. */
const leastLetters = 5

let endings: ReadonlyMap<string, number> | undefined

interface Derived {
  /** What words of one stem share. */
  stem: string
  /** The stem as it is written. */
  letters: string
  /** Which of the alternations it has been through; `-1` for none. */
  alternation: number
  /** Rows of its endings, the last first; without that of an inflection, which any word may have. */
  rows: ReadonlyArray<number>
}

/** Whether two English words have one stem, and endings that are not confused: `exhaust`, `exhaustion`. */
export function isDerived(left: string, right: string): boolean {
  if (left.slice(0, leastLetters - 1) !== right.slice(0, leastLetters - 1)) return false
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (long.startsWith(short)) {
    const ending = long.slice(short.length)
    if (inflected.test(ending)) return false
    endings ??= readRows()
    if (endings.has(ending)) return true
  }

  if (withoutNoun(left) === withoutNoun(right)) return true
  const a = readStem(left)
  const b = readStem(right)
  const isLong = a.stem.length >= leastLetters || a.rows.length === 0 || b.rows.length === 0
  if (!isLong || a.stem !== b.stem) return false
  if (a.letters === b.letters) return a.rows.join() !== b.rows.join()
  return (a.alternation === -1) !== (b.alternation === -1)
}

/** `violent` for `violence`, `agent` for `agency`. */
function withoutNoun(word: string): string {
  return word.replace(/nc(?:e|es|y|ies)$/, 'nt').replace(/nts$/, 'nt')
}

function readStem(word: string): Derived {
  endings ??= readRows()
  const rows: Array<number> = []
  let stem = word
  for (let ending = endingOf(stem, endings); ending && rows.length < 3; ending = endingOf(stem, endings)) {
    const isInflection = inflections.has(ending)
    if (isInflection ? stem !== word : rows.includes(endings.get(ending) as number)) break
    stem = stem.slice(0, -ending.length)
    if (!isInflection) rows.push(endings.get(ending) as number)
  }

  const letters = withoutVowel(stem).replace(/enc$/, 'ens')
  const alternation = alternations.findIndex(([pattern]) => pattern.test(letters))
  const [pattern, replacement] = alternations[alternation] ?? [/$/, '']
  return {stem: letters.replace(pattern, replacement), letters, alternation, rows}
}

/** The longest ending of a word that leaves a stem. */
function endingOf(word: string, endings: ReadonlyMap<string, number>): string | undefined {
  for (let length = Math.min(longest, word.length - leastLetters + 1); length > 0; length--) {
    const ending = word.slice(-length)
    if (endings.has(ending) && !ofStem.test(word)) return ending
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
