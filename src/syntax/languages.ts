import type {Languages} from './nodes.js'
import {checkFields, describe} from './options.js'
import {type Scripts, tellScripts} from '../text/scripts.js'

/** The languages of a note where nothing else is said. */
export const defaultLanguages: Readonly<Languages> = {source: 'en', translation: 'zh-Hans'}

const roles = Object.keys(defaultLanguages) as ReadonlyArray<keyof Languages>

/**
 * Languages, with the defaults where none are given.
 *
 * @param given The languages.
 * @param path How they are called in messages.
 * @throws TypeError Where a language is no string.
 * @throws RangeError Where a language is no BCP 47 tag, or one whose script is not known.
 */
export function resolveLanguages(
  given: Readonly<Partial<Languages>> | null | undefined,
  path = 'options.languages'
): Languages {
  checkFields(path, given, roles)
  const result = {...defaultLanguages}
  for (const role of roles) {
    // A field that is there but holds nothing means the default, as for all options.
    const tag: unknown = given?.[role] ?? defaultLanguages[role]
    if (typeof tag !== 'string') {
      throw new TypeError(
        `Unexpected ${describe(tag)} as \`${path}.${role}\`, expected a language tag such as \`${defaultLanguages[role]}\``
      )
    }

    result[role] = tag
  }

  return result
}

/**
 * How to tell the letters of the languages of a note apart.
 *
 * @param languages The languages.
 * @param path How they are called in messages.
 * @throws RangeError Where a language is no BCP 47 tag, or one whose script is not known.
 */
export function scriptsOf(
  {source, translation}: Readonly<Languages>,
  path = 'options.languages'
): Scripts {
  return tellScripts(
    scriptOf(source, `${path}.source`, defaultLanguages.source),
    scriptOf(translation, `${path}.translation`, defaultLanguages.translation)
  )
}

/** Scripts whose marks are as wide as their characters. */
const fullWidth: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan'])

/** Whether a note is written with full-width marks: where its translation is. */
export function usesFullWidth({translation}: Readonly<Languages>): boolean {
  return fullWidth.has(scriptOf(translation))
}

/** Whether the translation of a note is in simplified Chinese. */
export function isSimplifiedChinese({translation}: Readonly<Languages>): boolean {
  return scriptOf(translation) === 'Hans'
}

function scriptOf(
  tag: string,
  path = 'options.languages.translation',
  usual = defaultLanguages.translation
): string {
  // The two tags that nearly every note has cost no look-up.
  if (tag === defaultLanguages.source) return 'Latn'
  if (tag === defaultLanguages.translation) return 'Hans'
  try {
    return new Intl.Locale(tag).maximize().script ?? ''
  } catch {
    throw new RangeError(
      `Unexpected \`${tag}\` as \`${path}\`, expected a language tag such as \`${usual}\``
    )
  }
}

/** Whether a language is one that is named by its first subtag: `en-GB` is `en`. */
export function isLanguage(tag: string, name: string): boolean {
  return tag.split('-', 1)[0]?.toLowerCase() === name
}
