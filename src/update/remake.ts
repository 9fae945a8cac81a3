import type {Position} from 'unist'
import type {Gloss, Heading, Line, Literals, Nodes, Note, Parents, Title} from '../syntax/nodes.js'

// Each shape of node that the reader makes is written out here, its fields in the reader’s order. A spread
// would be shorter, but what it makes of a copy is of a hidden class of its own, and slow to make and to
// read. It is left to nodes on which others put fields.

/** The same literal with another value, in another place. */
export function withValue<Literal extends Literals>(
  node: Literal,
  value: string,
  position: Position | undefined
): Literal {
  switch (node.type) {
    case 'line': {
      return lineWith(node, value, position) as Literal
    }

    case 'title':
    case 'heading': {
      return headingWith(node, value, position) as Literal
    }

    default: {
      return literalWith(node, value, position) as Literal
    }
  }
}

/** The same node with other children, in another place. */
export function withChildren<Parent extends Parents>(
  node: Parent,
  children: ReadonlyArray<Nodes>,
  position: Position | undefined
): Parent {
  switch (node.type) {
    case 'note': {
      return noteWith(node, children as Note['children'], position) as Parent
    }

    case 'gloss': {
      return glossWith(node, children as Gloss['children'], position) as Parent
    }

    default: {
      return parentWith(node, children as Parents['children'], position) as Parent
    }
  }
}

/** The same child of a note with another gap before it. */
export function withBefore(node: Note['children'][number], before: string): typeof node {
  const {children, position, type} = node
  return position && hasOnly(node, node.before === undefined ? 3 : 4)
    ? ({type, children, before, position} as typeof node)
    : {...node, before}
}

function literalWith(node: Literals, value: string, position: Position | undefined): Literals {
  const {before, type} = node
  if (!position || !hasOnly(node, before === undefined ? 3 : 4)) {
    return unusual(node, {value}, position)
  }

  return before === undefined ? {type, value, position} : {type, before, value, position}
}

function lineWith(node: Line, value: string, position: Position | undefined): Literals {
  const {before, language, type} = node
  if (language === undefined) return literalWith(node, value, position)
  if (!position || !hasOnly(node, before === undefined ? 4 : 5)) {
    return unusual(node, {value}, position)
  }

  return before === undefined
    ? {type, value, position, language}
    : {type, before, value, position, language}
}

function headingWith(
  node: Heading | Title,
  value: string,
  position: Position | undefined
): Heading | Title {
  const {opening, type} = node
  return opening !== undefined && position && hasOnly(node, 4)
    ? {type, opening, value, position}
    : unusual(node, {value}, position)
}

function parentWith(
  node: Parents,
  children: Parents['children'],
  position: Position | undefined
): Parents {
  const {before, type} = node
  if (!position || !hasOnly(node, before === undefined ? 3 : 4)) {
    return unusual(node, {children}, position)
  }

  return (
    before === undefined ? {type, children, position} : {type, children, before, position}
  ) as Parents
}

function glossWith(
  node: Gloss,
  children: Gloss['children'],
  position: Position | undefined
): Gloss {
  const {before, closing, type} = node
  if (before === undefined || !position || !hasOnly(node, closing === undefined ? 4 : 5)) {
    return unusual(node, {children}, position)
  }

  return closing === undefined
    ? {type, before, children, position}
    : {type, before, children, position, closing}
}

function noteWith(node: Note, children: Note['children'], position: Position | undefined): Note {
  const {closing, languages, lineEnding, type} = node
  return lineEnding !== undefined && closing !== undefined && position && hasOnly(node, 6)
    ? {type, languages, children, lineEnding, closing, position}
    : unusual(node, {children}, position)
}

/** A node with fields that are not those of the reader, or without some of them. */
function unusual<Any extends Nodes>(
  node: Any,
  content: {children: unknown} | {value: string},
  position: Position | undefined
): Any {
  return position ? {...node, ...content, position} : {...node, ...content}
}

/** Whether a node has so many fields and no more: counted, as a list of their names takes longer to make. */
function hasOnly(node: Nodes, count: number): boolean {
  let fields = 0
  for (const field in node) {
    // A name that is none is not one of the reader’s.
    if (field === '') return false
    fields++
  }

  return fields === count
}
