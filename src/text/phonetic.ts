/**
 * Characters that are used for signs of the International Phonetic Alphabet, for they look like them:
 * of ASCII, and of other alphabets.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  "'": 'ˈ',
  ',': 'ˌ',
  ':': 'ː',
  g: 'ɡ',
  '´': 'ˈ',
  ı: 'ɪ',
  ǝ: 'ə',
  ʹ: 'ˈ',
  ʼ: 'ˈ',
  ˊ: 'ˈ',
  Λ: 'ʌ',
  δ: 'ð',
  ε: 'ɛ',
  ι: 'ɪ',
  υ: 'ʊ',
  ә: 'ə',
  ӕ: 'æ',
  ᴜ: 'ʊ',
  '‘': 'ˈ',
  '’': 'ˈ',
  '′': 'ˈ',
  '∫': 'ʃ',
  '∧': 'ʌ',
  '＇': 'ˈ',
  '，': 'ˌ',
  '：': 'ː'
}

/** Those of ASCII: common, and read as what is meant. */
export const asciiSigns: ReadonlySet<string> = new Set(["'", ',', ':', 'g'])

/**
 * Letters of the IPA: of the basic alphabet, of others, the blocks IPA Extensions, Spacing Modifier
 * Letters, Combining Diacritical Marks, Phonetic Extensions and their supplements. Then marks between
 * sounds, and what dictionaries write about them: optional sounds in brackets, several variants.
 */
const phonetic =
  /^[a-zæçðøħŋœǀ-ǃ\u0250-\u036Fβθχ\u1D00-\u1DFFⁿ‖‿↑↓↗↘ⱱꜛꜜ ().,;~|/_…–‐·‧-]$/

/** A pronunciation in which nothing is odd but characters of ASCII: nearly all are so. */
const usual = /^[a-zæðŋθ\u0250-\u02AFˈˌː ()',:]*$/

/** Whether a pronunciation holds only signs of the IPA, and characters of ASCII in their place. */
export function isUsual(ipa: string): boolean {
  return usual.test(ipa)
}

/**
 * The sign that a character stands for; `undefined` where it looks like none.
 *
 * @param character The character.
 * @param before The one before it.
 * @param after The one after it.
 */
export function signFor(character: string, before: string, after: string): string | undefined {
  // A comma beside white space parts variants.
  const isComma = character === ',' || character === '，'
  if (isComma && (before === ' ' || after === ' ')) return undefined
  return Object.hasOwn(lookAlikes, character) ? lookAlikes[character] : undefined
}

/** Whether a character may stand in a pronunciation. A letter with a mark above it is what it is of. */
export function isPhonetic(character: string): boolean {
  return phonetic.test(character) || phonetic.test(character.normalize('NFD').charAt(0))
}
