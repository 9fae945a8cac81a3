import type {Position} from 'unist'
import type {LabelWords} from '../syntax/labels.js'
import type {LineEnding, Literals, NodeOf, NodeType, Note, Parents} from '../syntax/nodes.js'
import {checkFields, describe} from '../syntax/options.js'
import type {Edit} from '../text/edits.js'
import type {Locale, Severity} from './diagnostic.js'
import type {ExactPosition} from '../syntax/place.js'

/** A message in every language that there is one in; `{name}` stands for a value. */
export type Message = Readonly<Record<Locale, string>>

/** A value of an option of a rule. */
export type RuleOption = boolean | number | string | ReadonlyArray<string>

/** Options of a rule, by name. */
export type RuleOptions = Readonly<Record<string, RuleOption>>

/** How much a rule matters: `off` is not at all. */
export type Level = Severity | 'off'

/** A level, or a level and options of the rule. */
export type RuleSetting = Level | readonly [level: Level, options: RuleOptions]

/** Options of the types that their defaults are of, whatever these are. */
export type Widened<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Options[Name] extends boolean
    ? boolean
    : Options[Name] extends number
      ? number
      : Options[Name] extends string
        ? string
        : ReadonlyArray<string>
}

/** What a rule looks at: for a type of node, what is done with each. */
export type Visitors = {
  readonly [Type in NodeType]?: (
    node: NodeOf<Type>,
    /** The nodes around it, outermost first. Read it while the node is visited: it changes after. */
    parents: ReadonlyArray<Parents>
  ) => void
}

/** Something wrong, as a rule reports it. */
export interface Report<Key extends string = string> {
  /** Which of the rule’s messages. */
  message: Key
  /** What stands for the names in the message. */
  values?: Readonly<Record<string, number | string>> | undefined
  /** What is wrong, exactly. Without one (in a tree made by hand), nothing is reported. */
  place: Position | undefined
  /** What stands at the place. */
  actual?: string | undefined
  /** What may stand at the place instead, best first. */
  expected?: ReadonlyArray<string> | undefined
  /**
   * Whether it can be mended: `safe`, or as a suggestion that a reader should look at first (default:
   * not at all).
   */
  fix?: 'safe' | 'unsafe' | undefined
  /**
   * What mends it, together with `fix` (default: the first of `expected` at the place). Edits that overlap,
   * or reach beyond the text where that is known, are a `RangeError` that names the rule.
   */
  edits?: ReadonlyArray<Edit> | undefined
  /** Other places that have to do with it. */
  related?:
    | ReadonlyArray<{
        message: Key
        values?: Readonly<Record<string, number | string>> | undefined
        place: Position | undefined
      }>
    | undefined
}

/** What a rule is given. */
export interface RuleContext<
  Key extends string = string,
  Options extends RuleOptions = RuleOptions
> {
  note: Note
  /** Options, with defaults where none are given. */
  options: Options
  /** The words that structure the note. */
  labels: LabelWords
  /** The line ending of the note, or of most notes. */
  lineEnding: LineEnding
  /** All that the note holds, to ask whether something is in it at all; no offsets count in it. */
  text: () => string
  /** Report something wrong. */
  report: (report: Report<Key>) => void
  /** The range of a part of a literal, by offsets into its `value`. */
  placeIn: (node: Literals, start: number, end: number) => ExactPosition | undefined
}

/** A rule, as it is written. */
export interface RuleDefinition<Key extends string, Options extends RuleOptions> {
  /** Name in kebab case. */
  id: string
  /** Address of a page about it (optional). */
  url?: string | undefined
  /** Options and their defaults (default: none). A given option must be of its default’s type. */
  options?: Options
  messages: Readonly<Record<Key, Message>>
  /** Called once for each note. Never throws, whatever the note. */
  check: (context: RuleContext<Key, Widened<Options>>) => Visitors
}

/** A rule. */
export interface Rule {
  /** Name in kebab case. */
  id: string
  /** Address of a page about it. */
  url: string | undefined
  /** Options and their defaults. */
  options: RuleOptions
  messages: Readonly<Record<string, Message>>
  /** Called once for each note. */
  check: (context: RuleContext) => Visitors
}

/**
 * Define a rule of your own, as those of the library are defined.
 *
 * Pass it to `validate` and `fix` as one of `customRules`. The id, severity and address of its
 * diagnostics are filled in for you; its options arrive with their defaults.
 *
 * @param definition The rule.
 * @returns The rule, for `customRules`.
 * @throws TypeError Where the id is not in kebab case, a message or `check` is missing, an option is of no
 *   type that options are of, or a field is unknown.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {defineRule, validate} from 'bilingual-notes'
 *
 * const longTerm = defineRule({
 *   id: 'long-term',
 *   options: {most: 3},
 *   messages: {
 *     long: {
 *       en: 'Unexpected term of {count} words, expected at most {most}',
 *       'zh-Hans': '词条有 {count} 个词，最多应为 {most} 个'
 *     }
 *   },
 *   check: ({options, report}) => ({
 *     term(node) {
 *       const count = node.value.split(' ').length
 *       if (count <= options.most) return
 *       report({message: 'long', values: {count, most: options.most}, place: node.position})
 *     }
 *   })
 * })
 *
 * const diagnostics = validate('学习：\n\nthe tide that ebbs：退潮\n', {
 *   preset: 'none',
 *   customRules: [longTerm]
 * })
 * assert.equal(diagnostics[0]?.message, 'Unexpected term of 4 words, expected at most 3')
 * ```
 */
export function defineRule<Key extends string, Options extends RuleOptions>(
  definition: Readonly<RuleDefinition<Key, Options>>
): Rule {
  const given: unknown = definition
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`Unexpected ${describe(given)} as \`definition\`, expected an object`)
  }

  checkFields('definition', given, fields)
  const {check, id, messages, options = {}, url} = definition
  if (typeof id !== 'string' || /^$|[^\da-z-]|^-|--|-$/.test(id)) {
    throw new TypeError(
      `Unexpected ${typeof id === 'string' ? `\`${id}\`` : describe(id)} as \`id\` of a rule, expected a name in kebab case`
    )
  }

  if (typeof check !== 'function') {
    throw new TypeError(`Unexpected ${describe(check)} as \`check\` of \`${id}\`, expected a function`)
  }

  checkMessages(id, messages)
  checkOptions(id, options)
  return {
    id,
    url,
    options,
    messages,
    // What `check` is given is what `id`, `messages` and `options` above say.
    check: check as unknown as Rule['check']
  }
}

const fields = ['id', 'url', 'options', 'messages', 'check']

function checkOptions(id: string, options: unknown): void {
  for (const [name, value] of Object.entries(options ?? {})) {
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string')
    if (!isList && !['boolean', 'number', 'string'].includes(typeof value)) {
      throw new TypeError(
        `Unexpected ${describe(value)} as \`options.${name}\` of \`${id}\`, expected a boolean, a number, a string or a list of strings`
      )
    }
  }
}

function checkMessages(id: string, messages: unknown): void {
  if (typeof messages !== 'object' || messages === null) {
    throw new TypeError(
      `Unexpected ${describe(messages)} as \`messages\` of \`${id}\`, expected an object`
    )
  }

  for (const [key, message] of Object.entries(messages as Record<string, unknown>)) {
    for (const locale of ['en', 'zh-Hans'] as const) {
      const text = (message as Partial<Message> | null)?.[locale]
      if (typeof text !== 'string') {
        throw new TypeError(
          `Unexpected ${describe(text)} as \`messages.${key}['${locale}']\` of \`${id}\`, expected a string`
        )
      }
    }
  }
}
