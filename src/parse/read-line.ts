import {longLine} from '../syntax/prose.js'
import {codes} from '../text/characters.js'
import type {Composer} from './composer.js'
import {entryOf, isEntryAfterSource} from './entry-match.js'
import {languageOf} from './language.js'
import {isHeadword} from './line/headword.js'
import {isSignature} from './line/signature.js'
import {createComposer} from './note.js'
import type {Settings} from './settings.js'
import {tokenize} from './tokenize.js'

/** A line of text by itself. */
export interface ReadLine {
  /**
   * All that the reader looks at in it when it tells the parts of a note: two lines of which all of this
   * is the same play the same part wherever they stand.
   */
  traits: ReadonlyArray<string | boolean | undefined>
  /** At the one token of the line, which is not taken yet. */
  composer: Composer
}

/**
 * Read a line of text by itself.
 *
 * @param line The line, without white space at its ends.
 * @param settings What the reader needs to know.
 * @returns `undefined` where the line is no line of text, or where the lines around it decide.
 */
export function readLine(line: string, settings: Settings): ReadLine | undefined {
  // HTML may start after a blank line only, and front matter at the very start.
  if (line.charCodeAt(0) === codes.lessThan || line.startsWith('---')) return undefined
  const read = tokenize(line, settings)
  const [token] = read.tokens
  const isWhole = token?.position.start.offset === 0 && token.position.end.offset === line.length
  if (!isWhole || token.kind !== 'text' || read.tokens.length > 1) return undefined
  const composer = createComposer(line, read, settings)
  const {end} = token.position
  // What is no headword above an explanation is none without.
  const isExplained = isHeadword(line, 0, end.offset, settings.scripts, true)
  const traits = [
    languageOf(composer.teller, token),
    entryOf(composer, token)?.certain,
    isEntryAfterSource(composer, token),
    isSignature(line, token, settings, false),
    isSignature(line, token, settings, true),
    isExplained,
    isExplained && isHeadword(line, 0, end.offset, settings.scripts, false),
    end.offset > longLine
  ]
  return {traits, composer}
}

/** Whether two lines have the same traits, each compared with its own: to join them would take longer. */
export function playSamePart(left: ReadLine, right: ReadLine): boolean {
  return left.traits.every((trait, index) => trait === right.traits[index])
}
