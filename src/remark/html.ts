import type {BilingualData, NodeMap} from './nodes.js'

/** A type of a node of notes in an mdast tree. */
export type Type = keyof NodeMap

/** The elements that nodes become where nothing else is said, and their classes. */
const elements: Readonly<Record<Type, readonly [name: string, className: string]>> = {
  front: ['div', 'bilingual-front'],
  section: ['section', 'bilingual-section'],
  segment: ['section', 'bilingual-segment'],
  afterword: ['section', 'bilingual-afterword'],
  label: ['p', 'bilingual-label'],
  sourceText: ['div', 'bilingual-source'],
  translation: ['div', 'bilingual-translation'],
  vocabulary: ['div', 'bilingual-vocabulary'],
  entryList: ['dl', 'bilingual-entries'],
  entry: ['div', 'bilingual-entry'],
  term: ['dt', 'bilingual-term'],
  gloss: ['dd', 'bilingual-gloss'],
  pronunciation: ['span', 'bilingual-pronunciation'],
  sense: ['span', 'bilingual-sense'],
  inflection: ['span', 'bilingual-inflection'],
  remark: ['span', 'bilingual-remark'],
  explanation: ['div', 'bilingual-explanation'],
  signature: ['p', 'bilingual-signature']
}

/** Types of the nodes of notes in an mdast tree. */
export const types: ReadonlyArray<Type> = Object.keys(elements) as Array<Type>

/**
 * How a node becomes HTML.
 *
 * @param type Type of the node.
 * @param lang The language that it is wholly in, if any.
 * @param name Name of the element, where it is not the usual one.
 */
export function htmlData(type: Type, lang?: string, name?: string): BilingualData {
  const [element, className] = elements[type]
  return {
    hName: name ?? element,
    hProperties: lang === undefined ? {className: [className]} : {className: [className], lang}
  }
}

/** Accents by the mark before a pronunciation, as regions. */
const regions: Readonly<Record<string, string>> = {美: 'en-US', 英: 'en-GB'}

/**
 * BCP 47 tag of a pronunciation.
 *
 * @param mark The first character of the pronunciation.
 * @param language The language of the term.
 */
export function phoneticLanguage(mark: string, language: string): string {
  return `${regions[mark] ?? language.replace(/-.+/, '')}-fonipa`
}
