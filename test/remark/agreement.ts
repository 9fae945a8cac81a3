import type {Nodes, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import type {Position} from 'unist'
import {type PluggableList, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import type {Note} from 'bilingual-notes'
import remarkBilingualNotes from 'bilingual-notes/remark'

/** What may be a definition, a footnote or a reference to one: to Markdown, what is defined is no text. */
export const definition = /]:|\[\^/

/** A node of a note, without what the two trees say in their own ways. */
export interface Outline {
  type: string
  start: number
  end: number
  /** Plain text without white space. */
  text?: string
}

/** A node of a note, of whatever type. */
interface NoteNode {
  type: string
  position?: Position
  value?: string
  children?: ReadonlyArray<NoteNode>
}

const shared: ReadonlySet<string> = new Set([
  'front',
  'section',
  'segment',
  'afterword',
  'label',
  'sourceText',
  'translation',
  'vocabulary',
  'entry',
  'term',
  'gloss',
  'pronunciation',
  'sense',
  'inflection',
  'remark',
  'explanation',
  'signature'
])

/** Nodes whose plain text both trees have. */
const texts: ReadonlySet<string> = new Set([
  'label',
  'sourceText',
  'translation',
  'term',
  'pronunciation',
  'sense',
  'inflection',
  'remark',
  'signature'
])

/** Run the plugin on a text. */
export function run(
  text: string,
  plugins: PluggableList = []
): {tree: Root; note: Note | undefined; file: VFile} {
  const processor = unified().use(remarkParse).use(plugins).use(remarkBilingualNotes)
  const file = new VFile(text)
  const tree = processor.parse(file)
  processor.runSync(tree, file)
  return {tree, note: file.data.bilingualNotes, file}
}

/**
 * What a note says is where.
 *
 * @param note The note.
 * @param tree Where definitions are found: what they define is a reference wherever it stands.
 * @param plugins What else there is to inline Markdown.
 */
export function outlineOfNote(
  note: Note,
  tree: Root,
  plugins: PluggableList = []
): Array<Outline> {
  const outline: Array<Outline> = []
  const definitions = definitionsOf(tree)
  const parser = unified().use(remarkParse).use(plugins).freeze()
  walk(note)
  return outline

  function walk(node: NoteNode): void {
    if (shared.has(node.type)) outline.push(describe(node, () => textOf(node)))
    for (const child of node.children ?? []) walk(child)
  }

  function textOf(node: NoteNode): string {
    if (/^(?:explanation|markdown)$/.test(node.type)) return ''
    // A tag that is none to Markdown is text to it.
    if (node.type === 'image' && parser.parse(node.value ?? '').children[0]?.type === 'html') return ''
    return node.value === undefined
      ? (node.children ?? []).map(textOf).join('')
      : plain(node.value, definitions, parser)
  }
}

/** What a tree of the plugin says is where. */
export function outlineOfTree(tree: Root): Array<Outline> {
  const outline: Array<Outline> = []
  visit(tree, (node) => {
    if (shared.has(node.type)) outline.push(describe(node, () => textOf(node)))
  })
  return outline
}

/** Text of a node, without explanations, code and HTML that stand between its lines. */
function textOf(node: Nodes): string {
  if (node.type !== 'sourceText' && node.type !== 'translation') return toString(node)
  return node.children.map((child) => (opaque.has(child.type) ? '' : toString(child))).join('')
}

const opaque: ReadonlySet<string> = new Set(['explanation', 'code', 'html'])

/** Outlines without texts, for documents whose definitions are text to a note. */
export function placesOf(outline: ReadonlyArray<Outline> | undefined): ReadonlyArray<string> {
  return (outline ?? []).map(({type, start, end}) => `${type} ${start}-${end}`)
}

function describe(
  node: {type: string; position?: Position | undefined; children?: unknown},
  text: () => string
): Outline {
  const {start, end} = node.position as Position
  return {
    type: node.type,
    start: start.offset ?? -1,
    end: end.offset ?? -1,
    ...(texts.has(node.type) && {text: text().replaceAll(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')})
  }
}

/** The definitions of a document: what they define is a reference wherever it stands. */
function definitionsOf(tree: Root): string {
  const definitions: Array<string> = []
  visit(tree, 'definition', (node) => {
    definitions.push(`\n\n[${node.label ?? ''}]: <${node.url}>`)
  })
  return definitions.join('')
}

/** Marks without which a line says in Markdown what it says in plain text; to GFM, some words are links. */
const markup = /[\\`*_[\]<>&!~|^@\0]|www\.|https?:|mailto:|xmpp:/i

/** Plain text of inline Markdown, read apart from the plugin. */
function plain(
  markdown: string,
  definitions: string,
  parser: {parse: (markdown: string) => Root}
): string {
  if (!markup.test(markdown)) return markdown
  return toString(parser.parse(`x ${markdown}${definitions}`)).slice(2)
}
