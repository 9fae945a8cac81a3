/**
 * Read, write, format and extract bilingual study notes.
 *
 * @module
 */
export {anchor} from './anchor/anchor.js'
export {type ClozeOptions, cloze} from './anchor/cloze.js'
export {type HighlightOptions, highlight} from './anchor/highlight.js'
export type {MarkedOccurrence} from './anchor/marked.js'
export type {Anchor, AnchorNode, AnchorOptions, Occurrence, OccurrenceKind} from './anchor/types.js'
export {toData} from './data/to-data.js'
export {toText} from './data/to-text.js'
export type {
  AfterwordData,
  EntryData,
  EntryInput,
  FrontData,
  FrontInput,
  ImageData,
  ImageInput,
  InflectionData,
  NoteData,
  NoteInput,
  PronunciationData,
  SegmentData,
  SegmentInput
} from './data/types.js'
export {type FixOptions, type FixResult, fix} from './fix.js'
export {type FormatOptions, format} from './format.js'
export {fromData} from './from-data.js'
export {parse} from './parse/index.js'
export type {ParseOptions} from './parse/settings.js'
export {aimEdits} from './prose/aim-edits.js'
export type {UnwrapOptions, Hyphenation} from './prose/hyphenation.js'
export type {HyphenFate} from './prose/joint.js'
export type {ProseNode} from './prose/paragraphs.js'
export type {Passage, Piece, Prose} from './prose/prose.js'
export {fileToProse, proseToFile} from './prose/ranges.js'
export {unwrap} from './prose/unwrap.js'
export type {Pair, PairShape} from './sentences/pair.js'
export type {SentencesOptions} from './sentences/read.js'
export {type Sentences, sentences} from './sentences/sentences.js'
export type {Splitter} from './sentences/splitter.js'
export {type SerializeOptions, serialize} from './serialize/index.js'
export {stats} from './statistics/stats.js'
export type {Coverage, Dates, Repeat, Share, Statistics} from './statistics/types.js'
export type {LabelRole, LabelWords, Labels} from './syntax/labels.js'
export type {
  Afterword,
  Block,
  Content,
  Entry,
  Explanation,
  Front,
  Gloss,
  Heading,
  Image,
  Inflection,
  Inline,
  Label,
  LanguageRole,
  Languages,
  Line,
  LineEnding,
  LiteralType,
  Literals,
  Markdown,
  NodeOf,
  NodeType,
  Nodes,
  Note,
  Parents,
  Pronunciation,
  Remark,
  Section,
  Segment,
  Sense,
  Signature,
  SourceText,
  Term,
  Title,
  Translation,
  Vocabulary
} from './syntax/nodes.js'
export type {ExactPoint, ExactPosition} from './syntax/place.js'
export {type Edit, applyEdits} from './text/edits.js'
export type {Range} from './text/range.js'
export {type UpdateOptions, update} from './update/update.js'
export {type ValidateOptions, validate} from './validate.js'
export type {Diagnostic, Locale, Severity} from './validate/diagnostic.js'
export type {Preset} from './validate/presets.js'
export {
  type Level,
  type Message,
  type Report,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleOption,
  type RuleOptions,
  type RuleSetting,
  type Visitors,
  type Widened,
  defineRule
} from './validate/rule.js'
export type {RuleId} from './validate/rule-id.js'
export type {RuleSettings} from './validate/settings.js'
