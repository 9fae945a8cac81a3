import type {NodeType} from './nodes.js'

/** Where each type of node stands: on lines of its own, or inside a line. */
export const places: Readonly<Record<NodeType, 'block' | 'inline'>> = {
  afterword: 'block',
  entry: 'block',
  explanation: 'block',
  front: 'block',
  gloss: 'inline',
  heading: 'block',
  image: 'block',
  inflection: 'inline',
  label: 'block',
  line: 'block',
  markdown: 'block',
  note: 'block',
  pronunciation: 'inline',
  remark: 'inline',
  section: 'block',
  segment: 'block',
  sense: 'inline',
  signature: 'block',
  sourceText: 'block',
  term: 'inline',
  title: 'block',
  translation: 'block',
  vocabulary: 'block'
}
