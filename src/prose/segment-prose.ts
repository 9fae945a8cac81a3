import type {Segment} from '../syntax/nodes.js'
import type {Hyphenation} from './hyphenation.js'
import {proseOf} from './pieces.js'
import type {Prose} from './prose.js'

/** The prose of a segment; a side that says nothing has none. */
export interface SegmentProse {
  source: Prose | undefined
  translation: Prose | undefined
}

/** The prose of a segment: translations in several places are paragraphs of one. */
export function segmentProse({children}: Segment, hyphenation: Hyphenation): SegmentProse {
  const source = proseOf(children.filter((child) => child.type === 'sourceText').slice(0, 1), hyphenation)
  const translation = proseOf(children.filter((child) => child.type === 'translation'), hyphenation)
  return {
    source: source.text === '' ? undefined : source,
    translation: translation.text === '' ? undefined : translation
  }
}
