import type {Nodes, NodeType} from '../syntax/nodes.js'

/** What the writer puts between two siblings where the second does not say. */

export type Join = 'blankLine' | 'separator' | 'semicolon' | 'space'

/** A row of the table: the types of two siblings, and what joins them. */
type Row = readonly [
  left: NodeType | '*',
  right: NodeType | '*',
  join: Join,
  reason: string,
  /** Of the second; of any, where it is not given. */
  holds?: (right: Nodes) => boolean
]

/** The first row that fits decides; between all others stands a blank line. */
const rows: ReadonlyArray<Row> = [
  ['term', 'gloss', 'separator', 'an entry is a term, a colon and a gloss'],
  ['term', 'explanation', 'blankLine', 'an explanation is a block'],
  ['gloss', 'explanation', 'blankLine', 'an explanation is a block'],
  ['pronunciation', '*', 'space', 'one space stands after a pronunciation'],
  [
    'sense',
    'pronunciation',
    'semicolon',
    'one without an accent is a part of the sense before it',
    (right) => 'value' in right && !/^[美英]/.test(right.value)
  ],
  ['*', 'pronunciation', 'space', 'one that follows its sense has a space before it'],
  ['*', 'remark', 'space', 'a remark is set off by a space'],
  ['sense', 'sense', 'semicolon', 'a semicolon parts senses'],
  ['sense', 'inflection', 'semicolon', 'an inflection stands where a sense stands'],
  ['inflection', 'sense', 'semicolon', 'an inflection stands where a sense stands'],
  ['inflection', 'inflection', 'semicolon', 'an inflection stands where a sense stands'],
  ['remark', '*', 'semicolon', 'what follows a remark is a sense of its own']
]

/** The rows that fit two types, once they were asked for. */
const known = new Map<NodeType, Map<NodeType, ReadonlyArray<Row>>>()

/** What joins two siblings. */
export function joinOf(left: Nodes, right: Nodes): Join {
  for (const [, , join, , holds] of rowsFor(left.type, right.type)) {
    if (!holds || holds(right)) return join
  }

  return 'blankLine'
}

function rowsFor(left: NodeType, right: NodeType): ReadonlyArray<Row> {
  let byRight = known.get(left)
  if (!byRight) known.set(left, (byRight = new Map<NodeType, ReadonlyArray<Row>>()))
  let fitting = byRight.get(right)
  if (!fitting) {
    fitting = rows.filter(
      ([first, second]) => (first === '*' || first === left) && (second === '*' || second === right)
    )
    byRight.set(right, fitting)
  }

  return fitting
}
