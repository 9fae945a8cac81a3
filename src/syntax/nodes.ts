import type {Position} from 'unist'

/**
 * Any node of a note.
 *
 * A note is a concrete syntax tree: every character of the text is in exactly one field
 * (`value`, `before`, `opening` or `closing`), and writing a note is writing these in order.
 */
export type Nodes = Note | Block | Inline

/** A node that stands on lines of its own. */
export type Block = Front | Section | Segment | Afterword | Content

/** A block that may stand inside a front, section, segment or afterword. */
export type Content =
  | Title
  | Heading
  | Label
  | SourceText
  | Translation
  | Vocabulary
  | Entry
  | Explanation
  | Line
  | Image
  | Signature
  | Markdown

/** A node inside the line of an entry. */
export type Inline = Term | Gloss | Pronunciation | Sense | Inflection | Remark

/** A node that has children. */
export type Parents = Extract<Nodes, {children: Array<unknown>}>

/** A node that has a `value`. */
export type Literals = Extract<Nodes, {value: string}>

/** The name of the type of a node that has a `value`. */
export type LiteralType = Literals['type']

/** The name of a node’s type. */
export type NodeType = Nodes['type']

/** A node of the given type. */
export type NodeOf<Type extends NodeType> = Extract<Nodes, {type: Type}>

/** What every node has. */
interface Base {
  /**
   * What stands between this node and its previous sibling: line endings, blank lines, white
   * space, a separator. A first child has none. Where a node that is no first child lacks it, the
   * writer puts what is usual in the note.
   */
  before?: string
  /** Where the node stands in the text it was read from: absent in a node made by hand. */
  position?: Position
}

/**
 * A language of a note, by the part it plays: that of the article, or that of its translation.
 */
export type LanguageRole = 'source' | 'translation'

/** BCP 47 tags of the two languages of a note. */
export interface Languages {
  /** Language of the article (default: `'en'`). */
  source: string
  /** Language of the translation (default: `'zh-Hans'`). */
  translation: string
}

/** A line ending. */
export type LineEnding = '\n' | '\r\n' | '\r'

/**
 * A bilingual study note: the root of the tree.
 *
 * ```text
 * # Title
 * ^^^^^^^
 *
 * 原文：
 * ^^^
 * ```
 */
export interface Note extends Base {
  type: 'note'
  /** The languages it was read with. */
  languages: Languages
  /** The line ending of the text, where it has but one kind. */
  lineEnding?: LineEnding
  /** Byte-order mark and blank lines before the first child. */
  opening?: string
  children: Array<Front | Section | Segment | Afterword>
  /** What follows the last child: as a rule, the final line ending. */
  closing?: string
}

/**
 * What stands before the first segment: title, standfirst, byline, image, entries without a label.
 *
 * ```text
 * # Title
 * ^^^^^^^
 *
 * A standfirst
 * ^^^^^^^^^^^^
 *
 * 原文：
 * ```
 */
export interface Front extends Base {
  type: 'front'
  children: Array<
    | Title
    | Heading
    | Line
    | Translation
    | Image
    | Vocabulary
    | Explanation
    | Signature
    | Markdown
  >
}

/**
 * A cross-heading inside the article, with what stands between it and the next segment.
 *
 * ```text
 * ## **Balancing the boats**
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export interface Section extends Base {
  type: 'section'
  children: Array<
    Heading | Line | Translation | Image | Vocabulary | Explanation | Signature | Markdown
  >
}

/**
 * A piece of the article: source text, translation, vocabulary.
 * Without a `label` as its first child, its source label is missing in the text.
 *
 * ```text
 * 原文：
 * ^^^
 *
 * Tides keep time.
 * ^^^^^^^^^^^^^^^^
 *
 * 潮汐守时。
 * ^^^^^
 * ```
 */
export interface Segment extends Base {
  type: 'segment'
  children: Array<
    | Label
    | SourceText
    | Translation
    | Vocabulary
    | Line
    | Image
    | Explanation
    | Signature
    | Markdown
  >
}

/**
 * The heading `后记` or `End` and what follows it: as a rule, the dated signature.
 *
 * ```text
 * ## 后记
 * ^^^^^
 *
 * 2026年3月1日于厦门。
 * ^^^^^^^^^^^^^
 * ```
 */
export interface Afterword extends Base {
  type: 'afterword'
  children: Array<
    Heading | Line | Translation | Image | Vocabulary | Explanation | Signature | Markdown
  >
}

/**
 * The title of the note: the first heading of the first rank before the first segment.
 *
 * ```text
 * # The tide table
 * ^^^^^^^^^^^^^^^^
 * ```
 */
export interface Title extends Base {
  type: 'title'
  /** The mark before the text (default: `'# '`). */
  opening?: string
  /** The text, inline Markdown as written. */
  value: string
  /** A closing sequence, if any: `' #'`. */
  closing?: string
}

/**
 * A heading other than the title.
 *
 * ```text
 * ## **Slack water**
 * ^^^^^^^^^^^^^^^^^^
 * ```
 */
export interface Heading extends Base {
  type: 'heading'
  /** The mark before the text (default: `'## '`). */
  opening?: string
  /** The text, inline Markdown as written. */
  value: string
  /** A closing sequence, if any: `' ##'`. */
  closing?: string
}

/**
 * A word that says what follows: the source text, its translation or its vocabulary.
 *
 * ```text
 * 原文：
 * ^^^
 * ```
 */
export interface Label extends Base {
  type: 'label'
  /** The word and its colon, as written. */
  value: string
}

/**
 * The text in the language of the article, line by line.
 *
 * ```text
 * Tides keep time for those who
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * live beside them.
 * ^^^^^^^^^^^^^^^^^
 * ```
 */
export interface SourceText extends Base {
  type: 'sourceText'
  children: Array<Line | Image | Explanation | Markdown>
}

/**
 * The translation, paragraph by paragraph; with a `label` where the note labels it.
 *
 * ```text
 * 潮汐为住在岸边的人守时。
 * ^^^^^^^^^^^^
 * ```
 */
export interface Translation extends Base {
  type: 'translation'
  children: Array<Label | Line | Image | Explanation | Markdown>
}

/**
 * Entries, with what stands between them.
 * In a segment, its learning label is missing where its first child is no `label`; in a front or a
 * section a vocabulary has none as a rule.
 *
 * ```text
 * 学习：
 * ^^^
 *
 * tide：潮汐
 * ^^^^^^^
 * ```
 */
export interface Vocabulary extends Base {
  type: 'vocabulary'
  children: Array<Label | Entry | Explanation | Line | Image | Signature | Markdown>
}

/**
 * A term and what the learner wrote about it.
 *
 * ```text
 * ebb：美 [eb] 退潮；（ebb的复数）
 * ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export interface Entry extends Base {
  type: 'entry'
  /** The term, its gloss (absent after a bare headword), the explanations below it. */
  children: Array<Term | Gloss | Explanation>
}

/**
 * The word or phrase that an entry is about.
 *
 * ```text
 * ebb：退潮
 * ^^^
 * ```
 */
export interface Term extends Base {
  type: 'term'
  value: string
}

/**
 * What follows the separator of an entry; its `before` is that separator.
 *
 * ```text
 * ebb：美 [eb] 退潮；减退；
 *     ^^^^^^^^^^^^^
 * ```
 */
export interface Gloss extends Base {
  type: 'gloss'
  children: Array<Pronunciation | Sense | Inflection | Remark>
  /** A separator after the last child: `'；'`. */
  closing?: string
}

/**
 * A pronunciation.
 *
 * ```text
 * ebb：美 [eb] 退潮
 *     ^^^^^^
 * ```
 */
export interface Pronunciation extends Base {
  type: 'pronunciation'
  value: string
}

/**
 * A sense.
 *
 * ```text
 * ebb：退潮；减退
 *     ^^
 * ```
 */
export interface Sense extends Base {
  type: 'sense'
  value: string
}

/**
 * A note on the form of the term.
 *
 * ```text
 * ebbs：退潮；（ebb的复数）
 *         ^^^^^^^^
 * ```
 */
export interface Inflection extends Base {
  type: 'inflection'
  value: string
}

/**
 * A remark to oneself.
 *
 * ```text
 * quay：码头 **注意发音**
 *         ^^^^^^^^
 * ```
 */
export interface Remark extends Base {
  type: 'remark'
  value: string
}

/**
 * A block quote that explains; its Markdown is opaque.
 *
 * ```text
 * >**ebb** is what a tide does
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * >when it goes out.
 * ^^^^^^^^^^^^^^^^^^
 * ```
 */
export interface Explanation extends Base {
  type: 'explanation'
  /** Its lines as written, with their `>`. */
  value: string
}

/**
 * A line of text.
 *
 * ```text
 * Tides keep time for those who
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export interface Line extends Base {
  type: 'line'
  /** In which of the note’s languages it is written; absent where it has no letters. */
  language?: LanguageRole
  /** The text, inline Markdown as written. */
  value: string
}

/**
 * An image on a line of its own.
 *
 * ```text
 * ![A pier](./pier.png)
 * ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export interface Image extends Base {
  type: 'image'
  value: string
}

/**
 * A line that says when, and perhaps where, the learner was at work.
 *
 * ```text
 * 2026年3月1日15点58分于厦门。
 * ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export interface Signature extends Base {
  type: 'signature'
  value: string
}

/**
 * Other Markdown that hides labels from the reader: fenced code, HTML, front matter.
 *
 * ~~~text
 * ```js
 * ^^^^^
 * tide()
 * ^^^^^^
 * ```
 * ^^^
 * ~~~
 */
export interface Markdown extends Base {
  type: 'markdown'
  value: string
}
