import {codes} from '../text/characters.js'
import type {BilingualData, NodeMap} from './nodes.js'

/** A type of a node of notes in an mdast tree. */
export type Type = keyof NodeMap

/** The elements that nodes become where nothing else is said, and their classes. */
const elements: Readonly<Record<Type, {readonly name: string; readonly className: string}>> = {
  front: {name: 'div', className: 'bilingual-front'},
  section: {name: 'section', className: 'bilingual-section'},
  segment: {name: 'section', className: 'bilingual-segment'},
  afterword: {name: 'section', className: 'bilingual-afterword'},
  label: {name: 'p', className: 'bilingual-label'},
  sourceText: {name: 'div', className: 'bilingual-source'},
  translation: {name: 'div', className: 'bilingual-translation'},
  vocabulary: {name: 'div', className: 'bilingual-vocabulary'},
  entryList: {name: 'dl', className: 'bilingual-entries'},
  entry: {name: 'div', className: 'bilingual-entry'},
  term: {name: 'dt', className: 'bilingual-term'},
  gloss: {name: 'dd', className: 'bilingual-gloss'},
  pronunciation: {name: 'span', className: 'bilingual-pronunciation'},
  sense: {name: 'span', className: 'bilingual-sense'},
  inflection: {name: 'span', className: 'bilingual-inflection'},
  remark: {name: 'span', className: 'bilingual-remark'},
  explanation: {name: 'div', className: 'bilingual-explanation'},
  signature: {name: 'p', className: 'bilingual-signature'}
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
  const {className, name: usual} = elements[type]
  return {
    hName: name ?? usual,
    hProperties: lang === undefined ? {className: [className]} : {className: [className], lang}
  }
}

/**
 * BCP 47 tag of a pronunciation.
 *
 * @param pronunciation The pronunciation, with the mark of its accent.
 * @param language The language of the term.
 */
export function phoneticLanguage(pronunciation: string, language: string): string {
  switch (pronunciation.charCodeAt(0)) {
    case codes.american: {
      return 'en-US-fonipa'
    }

    case codes.british: {
      return 'en-GB-fonipa'
    }

    default: {
      return `${language.replace(/-.+/, '')}-fonipa`
    }
  }
}
