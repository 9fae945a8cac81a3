import type {LanguageRole} from '../syntax/nodes.js'
import type {EntryMatch} from './line/entry.js'

/**
 * What a line can be seen to be without knowing the lines around it.
 *
 * - `text`: a line of text, which the context makes a source line, a translation, an entry …
 * - `plain`: text that is never an entry: an item of a list and what is indented below it
 * - `heading`, `image`: as in Markdown, on a line of their own
 * - `explanation`: consecutive lines that begin with `>`
 * - `markdown`: fenced code, HTML, front matter: hides the labels in it
 * - `sourceLabel`, `translationLabel`, `vocabularyLabel`: a label, alone on its line or before text
 */
export type TokenKind =
  | 'text'
  | 'plain'
  | 'heading'
  | 'image'
  | 'explanation'
  | 'markdown'
  | 'sourceLabel'
  | 'translationLabel'
  | 'vocabularyLabel'

/** A point whose offset is known. */
export interface Place {
  line: number
  column: number
  offset: number
}

/** A piece of the text that is not blank: a line without the white space around it, or more. */
export interface Token {
  kind: TokenKind
  position: {start: Place; end: Place}
  /** Language of a `text` or `plain`; `null` where it has no letters, `undefined` where nobody has looked. */
  language: LanguageRole | null | undefined
  /** Its parts as an entry; `null` where it is none, `undefined` where nobody has looked. */
  entry: EntryMatch | null | undefined
}
