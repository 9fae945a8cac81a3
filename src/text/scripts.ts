/** Ranges of code units, as pairs of first and last. */
type Ranges = ReadonlyArray<readonly [number, number]>

const latin: Ranges = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x1e00, 0x1eff],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a]
]

// A high surrogate stands for its ideograph: every character of these planes is Han.
const han: Ranges = [
  [0x2e80, 0x2fdf],
  [0x3005, 0x3007],
  [0x3021, 0x3029],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xd840, 0xd888],
  [0xf900, 0xfaff]
]

const kana: Ranges = [
  [0x3041, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x31f0, 0x31ff],
  [0xff66, 0xff9f]
]

const hangul: Ranges = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff]
]

/**
 * The letters of the scripts that a note may be written in, by ISO 15924 code.
 * Tables of our own, and not `\p{Script=…}`: they do not change with the Unicode version of the
 * runtime, and are read a code unit at a time.
 */
const letters: Readonly<Record<string, Ranges>> = {
  Arab: [
    [0x620, 0x6ff],
    [0x750, 0x77f],
    [0x8a0, 0x8ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc]
  ],
  Cyrl: [
    [0x400, 0x52f],
    [0x1c80, 0x1c8f],
    [0x2de0, 0x2dff],
    [0xa640, 0xa69f]
  ],
  Deva: [[0x900, 0x97f]],
  Grek: [
    [0x370, 0x3ff],
    [0x1f00, 0x1fff]
  ],
  Hans: han,
  Hant: han,
  Hebr: [
    [0x591, 0x5ff],
    [0xfb1d, 0xfb4f]
  ],
  Jpan: [...han, ...kana],
  Kore: [...hangul, ...han],
  Latn: latin,
  Thai: [[0xe01, 0xe5b]]
}

/** Codes of the scripts that are known. */
export const scripts: ReadonlyArray<string> = Object.keys(letters)

/** How to tell the letters of two languages apart. */
export interface Scripts {
  /**
   * Whether the two scripts share no letter.
   * If they do, nothing is told by letters.
   */
  distinct: boolean
  /** Least share of the translation’s letters in a line of the translation. */
  threshold: number
  /** For each code unit: `1` a letter of the source, `2` of the translation, `0` neither. */
  classes: Uint8Array
  /** Finds the next letter of the translation; `undefined` where scripts are not distinct. */
  translationLetter: RegExp | undefined
}

/** Class of a letter of the source’s script. */
export const sourceLetter = 1

/** Class of a letter of the translation’s script. */
export const translationLetter = 2

const known = new Map<string, Scripts>()

/**
 * How to tell the letters of two scripts apart.
 *
 * @param source ISO 15924 code of the source’s script.
 * @param translation ISO 15924 code of the translation’s script.
 * @throws RangeError Where a script is not known.
 */
export function tellScripts(source: string, translation: string): Scripts {
  const key = `${source}-${translation}`
  let result = known.get(key)
  if (!result) {
    result = build(lettersOf(source), lettersOf(translation))
    known.set(key, result)
  }

  return result
}

function build(source: Ranges, translation: Ranges): Scripts {
  const classes = new Uint8Array(0x1_00_00)
  let distinct = true
  for (const [first, last] of translation) classes.fill(translationLetter, first, last + 1)
  for (const [first, last] of source) {
    if (classes.subarray(first, last + 1).includes(translationLetter)) distinct = false
    // A letter of both is one of the source: a term is written in it.
    classes.fill(sourceLetter, first, last + 1)
  }

  return {
    distinct,
    threshold: thresholdOf(isIdeographic(source), isIdeographic(translation)),
    classes,
    translationLetter: distinct ? finder(translation) : undefined
  }
}

/**
 * An ideograph says as much as four letters, so the share at which a line changes sides lies nearer
 * to the alphabet. For English and Chinese any share from .10 to .45 tells the lines of real notes
 * apart (`docs/format.md`).
 */
function thresholdOf(source: boolean, translation: boolean): number {
  if (source === translation) return 0.5
  return translation ? 0.3 : 0.7
}

function isIdeographic(ranges: Ranges): boolean {
  return ranges.some(([first]) => first === 0x4e00 || first === 0xac00)
}

function finder(ranges: Ranges): RegExp {
  const escape = (code: number): string => String.raw`\u${code.toString(16).padStart(4, '0')}`
  return new RegExp(
    `[${ranges.map(([first, last]) => `${escape(first)}-${escape(last)}`).join('')}]`,
    'g'
  )
}

function lettersOf(script: string): Ranges {
  const ranges = Object.hasOwn(letters, script) ? letters[script] : undefined
  if (!ranges) {
    throw new RangeError(
      `Unexpected script \`${script}\`, expected one of ${scripts.map((d) => `\`${d}\``).join(', ')}`
    )
  }

  return ranges
}
