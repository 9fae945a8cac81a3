/**
 * Pair the sentences of bilingual study notes with their translations.
 *
 * @module
 */
export {alignSentences} from './align-sentences.js'
export type {AlignOptions} from './model.js'
export type {Pair, PairShape} from '../sentences/pair.js'
