import type {
  BlockContent,
  Data,
  DefinitionContent,
  FrontmatterContent,
  Parent,
  PhrasingContent
} from 'mdast'
// Registers `hName` and `hProperties` on the data of nodes.
import type {} from 'mdast-util-to-hast'
import type {Note} from '../syntax/nodes.js'

/** Ordinary Markdown that stands on lines of its own. */
export type Flow = BlockContent | DefinitionContent | FrontmatterContent

/** What stands in a front, section, segment or afterword besides ordinary Markdown. */
export type Content = Flow | Vocabulary | Explanation | Signature | Translation

/** What all nodes of notes hold in `data`: how they become HTML. */
export interface BilingualData extends Data {
  /** Name of the element. */
  hName: string
  /** A class, and a language where the whole node is in one. */
  hProperties: {className: Array<string>; lang?: string}
}

/** What all nodes of notes have. */
interface Base extends Parent {
  data?: BilingualData
}

/**
 * What stands before the first segment. In HTML, a `div`.
 *
 * ```markdown
 * > | # The tide table
 *     ^^^^^^^^^^^^^^^^
 * > |
 *     ^
 * > | On a muddy island
 *     ^^^^^^^^^^^^^^^^^
 *   |
 *   | 原文：
 * ```
 */
export interface Front extends Base {
  type: 'front'
  children: Array<Content>
}

/**
 * A cross-heading, with what stands between it and the next segment. In HTML, a `section`.
 *
 * ```markdown
 * > | ## **Slack water**
 *     ^^^^^^^^^^^^^^^^^^
 * ```
 */
export interface Section extends Base {
  type: 'section'
  children: Array<Content>
}

/**
 * A piece of the article: source text, translation, vocabulary. In HTML, a `section`.
 *
 * ```markdown
 * > | 原文：
 *     ^^^
 * > |
 *     ^
 * > | Tides keep time.
 *     ^^^^^^^^^^^^^^^^
 * > |
 *     ^
 * > | 潮汐守时。
 *     ^^^^^
 * ```
 */
export interface Segment extends Base {
  type: 'segment'
  children: Array<Content | Label | SourceText>
}

/**
 * The heading `后记` or `End` and what follows it. In HTML, a `section`.
 *
 * ```markdown
 * > | ## 后记
 *     ^^^^^
 * > |
 *     ^
 * > | 2026年3月1日于厦门。
 *     ^^^^^^^^^^^^^^
 * ```
 */
export interface Afterword extends Base {
  type: 'afterword'
  children: Array<Content>
}

/**
 * A word that says what follows. In HTML, a `p`.
 *
 * ```markdown
 * > | 原文：
 *     ^^^
 * ```
 */
export interface Label extends Base {
  type: 'label'
  children: Array<PhrasingContent>
}

/**
 * The text in the language of the article, a paragraph a line. In HTML, a `div`.
 *
 * ```markdown
 * > | Tides keep time for those who
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > |
 *     ^
 * > | live beside them.
 *     ^^^^^^^^^^^^^^^^^
 * ```
 */
export interface SourceText extends Base {
  type: 'sourceText'
  children: Array<Flow | Explanation>
}

/**
 * The translation, with a label where the note labels it. In HTML, a `div`.
 *
 * ```markdown
 * > | 潮汐为住在岸边的人守时。
 *     ^^^^^^^^^^^^
 * ```
 */
export interface Translation extends Base {
  type: 'translation'
  children: Array<Flow | Explanation | Label>
}

/**
 * Entries, with the label above them and what stands between them. In HTML, a `div`.
 *
 * A bare headword stands beside the lists of entries: HTML has no term without a description.
 *
 * ```markdown
 * > | 学习：
 *     ^^^
 * > |
 *     ^
 * > | tide：潮汐
 *     ^^^^^^^
 * ```
 */
export interface Vocabulary extends Base {
  type: 'vocabulary'
  children: Array<Flow | Label | EntryList | Entry | Explanation | Signature>
}

/**
 * Entries with nothing between them. In HTML, a `dl`.
 *
 * ```markdown
 * > | tide：潮汐
 *     ^^^^^^^
 * > |
 *     ^
 * > | ebb：退潮
 *     ^^^^^^
 * ```
 */
export interface EntryList extends Base {
  type: 'entryList'
  children: Array<Entry>
}

/**
 * A term, its gloss (not in a bare headword) and the explanations below it. In HTML, a `div`.
 *
 * ```markdown
 * > | ebb：美 [eb] 退潮；（ebb的复数）
 *     ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export interface Entry extends Base {
  type: 'entry'
  children: Array<Term | Gloss | Explanation>
}

/**
 * The word or phrase that an entry is about. In HTML, a `dt` (a `p` in a bare headword).
 *
 * ```markdown
 * > | ebb：退潮
 *     ^^^
 * ```
 */
export interface Term extends Base {
  type: 'term'
  children: Array<PhrasingContent>
}

/**
 * What an entry says on its line. What separates its parts is `text` between them.
 * In HTML, a `dd`.
 *
 * ```markdown
 * > | ebb：美 [eb] 退潮；减退；
 *         ^^^^^^^^^^^^^^
 * ```
 */
export interface Gloss extends Base {
  type: 'gloss'
  children: Array<Pronunciation | Sense | Inflection | Remark | PhrasingContent>
}

/**
 * A pronunciation. In HTML, a `span` whose language says that it is phonetic: `en-US-fonipa`.
 *
 * ```markdown
 * > | ebb：美 [eb] 退潮
 *         ^^^^^^
 * ```
 */
export interface Pronunciation extends Base {
  type: 'pronunciation'
  children: Array<PhrasingContent>
}

/**
 * A sense. In HTML, a `span`.
 *
 * ```markdown
 * > | ebb：退潮；减退
 *         ^^ ^^
 * ```
 */
export interface Sense extends Base {
  type: 'sense'
  children: Array<PhrasingContent>
}

/**
 * A note on the form of the term. In HTML, a `span`.
 *
 * ```markdown
 * > | ebbs：退潮；（ebb的复数）
 *             ^^^^^^^^
 * ```
 */
export interface Inflection extends Base {
  type: 'inflection'
  children: Array<PhrasingContent>
}

/**
 * A remark to oneself. In HTML, a `span`.
 *
 * ```markdown
 * > | quay：码头 **注意发音**
 *             ^^^^^^^^
 * ```
 */
export interface Remark extends Base {
  type: 'remark'
  children: Array<PhrasingContent>
}

/**
 * A block quote that explains. In HTML, a `dd` in an entry, a `div` elsewhere.
 *
 * ```markdown
 * > | >**ebb** is what a tide does
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | >when it goes out.
 *     ^^^^^^^^^^^^^^^^^^
 * ```
 */
export interface Explanation extends Base {
  type: 'explanation'
  children: Array<Flow>
}

/**
 * A line that says when, and perhaps where, the learner was at work. In HTML, a `p`.
 *
 * ```markdown
 * > | 2026年3月1日15点58分于厦门。
 *     ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export interface Signature extends Base {
  type: 'signature'
  children: Array<PhrasingContent>
}

/** Nodes of notes in an mdast tree, by their type. */
export interface NodeMap {
  front: Front
  section: Section
  segment: Segment
  afterword: Afterword
  label: Label
  sourceText: SourceText
  translation: Translation
  vocabulary: Vocabulary
  entryList: EntryList
  entry: Entry
  term: Term
  gloss: Gloss
  pronunciation: Pronunciation
  sense: Sense
  inflection: Inflection
  remark: Remark
  explanation: Explanation
  signature: Signature
}

declare module 'mdast' {
  interface RootContentMap {
    front: Front
    section: Section
    segment: Segment
    afterword: Afterword
    label: Label
    sourceText: SourceText
    translation: Translation
    vocabulary: Vocabulary
    entryList: EntryList
    entry: Entry
    term: Term
    gloss: Gloss
    pronunciation: Pronunciation
    sense: Sense
    inflection: Inflection
    remark: Remark
    explanation: Explanation
    signature: Signature
  }
}

declare module 'vfile' {
  interface DataMap {
    /** The note that `bilingual-notes/remark` read from the file: for `toData` and `toText`. */
    bilingualNotes: Note
  }
}
