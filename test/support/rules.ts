/**
 * The rules as their files document them: the comment above a rule is its page, and its blocks are its
 * tests.
 *
 * - below `## Wrong`, a `markdown` block is a note with a mistake; an object after the language holds
 *   options of the rule. The `text` block below has all that the rule reports, a line each:
 *   `line:column-line:column severity message`. A `markdown fixed` block is what `fix` makes of it,
 *   `markdown fixed unsafe` what it makes of it with suggestions
 * - below `## Right`, a `markdown` block is a note in which the rule finds nothing
 */
import {readFileSync, readdirSync} from 'node:fs'
import {presets} from '../../src/validate/presets.js'
import type {RuleOptions} from '../../src/validate/rule.js'
import {rules} from '../../src/validate/rules.js'
import {root} from './sources.js'

/** A note and what a rule finds in it. */
export interface Example {
  markdown: string
  options: RuleOptions | undefined
  /** A line for each diagnostic. */
  diagnostics: ReadonlyArray<string>
  fixed?: string
  /** Whether `fixed` takes suggestions. */
  unsafe?: boolean
}

/** What the file of a rule says of it. */
export interface RuleDocument {
  id: string
  /** The comment above the rule, without its marks. */
  text: string
  examples: ReadonlyArray<Example>
}

/** The documents of all rules, by id. */
export const ruleDocuments: ReadonlyArray<RuleDocument> = readdirSync(`${root}src/validate/rule`)
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => {
    const source = readFileSync(`${root}src/validate/rule/${name}`, 'utf8')
    const comment = /\/\*\*\n((?: \*[^\n]*\n)+?) \*\/\nexport const\s/.exec(source)?.[1] ?? ''
    const text = comment.replaceAll(/^ \* ?/gm, '')
    return {id: name.slice(0, -'.ts'.length), text, examples: [...examplesIn(text)]}
  })

function* examplesIn(text: string): Generator<Example> {
  let example: Example | undefined
  for (const {1: info = '', 2: value = ''} of text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)) {
    const [, language, kind = ''] = /^(\w+)\s*(.*)$/.exec(info) ?? []
    if (language === 'text' && example) example.diagnostics = value.trimEnd().split('\n')
    else if (language === 'markdown' && kind.startsWith('fixed') && example) {
      example.fixed = value
      if (kind === 'fixed unsafe') example.unsafe = true
    } else if (language === 'markdown') {
      if (example) yield example
      const options = kind ? (JSON.parse(kind) as RuleOptions) : undefined
      example = {markdown: value, options, diagnostics: []}
    }
  }

  if (example) yield example
}

/** The level of a rule in a preset: `off`, `info`, `warning` or `error`. */
export function levelOf(id: string, preset: 'recommended' | 'strict'): string {
  const setting = presets[preset].find(([name]) => name === id)?.[1] ?? 'off'
  return typeof setting === 'string' ? setting : setting[0]
}

/** How a rule can be mended, by its examples. */
export function fixOf({examples}: RuleDocument): string {
  if (examples.some((d) => d.fixed !== undefined && !d.unsafe)) return 'yes'
  return examples.some((d) => d.unsafe) ? 'as a suggestion' : 'no'
}

/** The page of a rule: generated, so that it says what the rule does. */
export function pageOf(document: RuleDocument): string {
  const {id, text} = document
  const rule = rules.find((d) => d.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  const [summary = '', ...rest] = text.split(/\n(?=\n## )/)
  const defaults = Object.entries(rule.options).map(
    ([name, value]) => `| \`${name}\` | \`${JSON.stringify(value)}\` |`
  )
  return [
    '<!-- Generated from src/validate/rule by `UPDATE=1 npm test`: change it there. -->',
    `\n# ${id}\n\n${summary.trim()}\n`,
    '| recommended | strict | fixable |\n| --- | --- | --- |',
    `| ${levelOf(id, 'recommended')} | ${levelOf(id, 'strict')} | ${fixOf(document)} |`,
    ...rest.map((section) => section.trimEnd()),
    ...(defaults.length > 0
      ? [`\n## Defaults\n\n| option | default |\n| --- | --- |\n${defaults.join('\n')}`]
      : []),
    '\n## Messages\n\n| English | 简体中文 |\n| --- | --- |',
    ...Object.values(rule.messages).map(
      (message) => `| ${cell(message.en)} | ${cell(message['zh-Hans'])} |`
    ),
    ''
  ].join('\n')
}

/** The table of rules in the README. */
export function tableOfRules(): string {
  const rows = ruleDocuments.map((document) => {
    const {id, text} = document
    const summary = (text.split('\n\n')[0] ?? '').replaceAll('\n', ' ').trim()
    const levels = `${levelOf(id, 'recommended')} | ${levelOf(id, 'strict')}`
    return `| [\`${id}\`](docs/rules/${id}.md) | ${cell(summary)} | ${levels} | ${fixOf(document)} |`
  })
  return ['| rule | what is wrong | recommended | strict | fixable |', '| --- | --- | --- | --- | --- |', ...rows, ''].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
