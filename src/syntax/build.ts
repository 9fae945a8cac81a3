import type {
  Entry,
  Gloss,
  Languages,
  Line,
  LiteralType,
  NodeOf,
  Note,
  Parents,
  Vocabulary
} from './nodes.js'

/** A literal node. */
export function literal<Type extends LiteralType>(type: Type, value: string): NodeOf<Type> {
  return {type, value} as NodeOf<Type>
}

/** A line in one of the note’s languages. */
export function line(value: string, language: Line['language']): Line {
  return language ? {type: 'line', language, value} : {type: 'line', value}
}

/** A node with children. */
export function parent<Type extends Exclude<Parents['type'], 'note'>>(
  type: Type,
  children: NodeOf<Type>['children']
): NodeOf<Type> {
  return {type, children} as NodeOf<Type>
}

/** An entry; a gloss without children is an empty one, after its separator. */
export function entry(
  term: string,
  gloss: Gloss['children'],
  explanation: string | undefined
): Entry {
  const children: Entry['children'] = [literal('term', term), parent('gloss', gloss)]
  if (explanation) children.push(literal('explanation', explanation))
  return parent('entry', children)
}

/** A vocabulary, with a label where one is given. */
export function vocabulary(label: string | undefined, entries: ReadonlyArray<Entry>): Vocabulary {
  return parent('vocabulary', [...(label ? [literal('label', label)] : []), ...entries])
}

/** A note. */
export function note(languages: Languages, children: Note['children']): Note {
  return {type: 'note', languages, children}
}
