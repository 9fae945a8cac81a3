/** What is so for every rule; the examples in their files, and the pages that are made of them. */
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {type Diagnostic, type RuleSetting, fix, parse, validate} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'
import {presets} from '../src/validate/presets.js'
import {rules} from '../src/validate/rules.js'
import {checkDiagnostic} from './support/diagnostic.js'
import {type Example, levelOf, pageOf, ruleDocuments, tableOfRules} from './support/rules.js'
import {root} from './support/sources.js'

const {homepage} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {homepage: string}

const isUpdate = process.env['UPDATE'] !== undefined

/** A diagnostic as the examples write it. */
function print({message, place: {start, end}, severity}: Diagnostic): string {
  const range = [start, end].map((d) => `${d.line}:${d.column}`).join('-')
  return `${range} ${severity} ${message}`
}

/** A setting that turns on one rule, with the options of an example. */
function only(id: string, options: Example['options']): Readonly<{preset: 'none'; rules: Record<string, RuleSetting>}> {
  const usual = [levelOf(id, 'recommended'), levelOf(id, 'strict'), 'warning'].find((d) => d !== 'off')
  const level = usual as 'error' | 'info' | 'warning'
  return {preset: 'none', rules: {[id]: options ? [level, options] : level}}
}

test('every rule has a file, and every file a rule', () => {
  expect(ruleDocuments.map((d) => d.id)).toEqual(rules.map((d) => d.id).sort())
})

test('presets name rules that there are, each once', () => {
  for (const preset of Object.values(presets)) {
    const ids = preset.map(([id]) => id)
    expect(ids.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  }

  // What is no rule of any preset is off by default, and says so.
  expect(rules.map((d) => d.id).filter((id) => !presets.strict.some(([name]) => name === id))).toEqual([])
})

describe.each(ruleDocuments.map((d) => [d.id, d] as const))('%s', (id, {examples, text}) => {
  const rule = rules.find((d) => d.id === id)

  test('is documented', () => {
    expect(text).toMatch(/^[A-Z][^\n]+/)
    const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '')
    const headings = [...prose.matchAll(/^## (.+)$/gm)].map((d) => d[1])
    const hasOptions = Object.keys(rule?.options ?? {}).length > 0
    expect(headings).toEqual(['Why', ...(hasOptions ? ['Options'] : []), 'Wrong', 'Right'])
    for (const name of Object.keys(rule?.options ?? {})) expect(text).toContain(`- \`${name}\``)
    expect(rule?.url).toBe(`${homepage}/blob/main/docs/rules/${id}.md`)
  })

  test('has messages in both languages, with the same names, all of which an example shows', () => {
    const shown = examples.flatMap((d) =>
      validate(d.markdown, only(id, d.options)).flatMap((e) => [e.message, ...(e.related ?? []).map((r) => r.message)])
    )
    for (const message of Object.values(rule?.messages ?? {})) {
      const names = (text: string): Array<string> => [...new Set(text.match(/\{\w+\}/g))].sort()
      expect(names(message['zh-Hans'])).toEqual(names(message.en))
      expect(message['zh-Hans']).toMatch(/\p{Script=Han}/u)
      const parts = message.en.split(/\{\w+\}/)
      expect(shown.some((d) => parts.every((part) => d.includes(part))) ? '' : message.en).toBe('')
    }
  })

  test.each(examples.map((d, index) => [`example ${index + 1}`, d] as const))('%s is so', (_name, example) => {
    const {diagnostics, fixed, markdown, options, unsafe = false} = example
    const settings = only(id, options)
    const found = validate(markdown, settings)
    expect(found.map((d) => print(d))).toEqual(diagnostics)
    expect(validate(parse(markdown), settings)).toEqual(found)
    const result = fix(markdown, {...settings, unsafe})
    expect(result.markdown).toBe(fixed ?? markdown)
    expect(fix(markdown, settings).markdown).toBe(fixed !== undefined && !unsafe ? fixed : markdown)
    for (const diagnostic of found) checkDiagnostic(diagnostic, markdown)
    const chinese = validate(markdown, {...settings, locale: 'zh-Hans'})
    expect(chinese.map(({message, related, ...rest}) => rest)).toEqual(found.map(({message, related, ...rest}) => rest))
    expect(chinese.every((d) => /\p{Script=Han}/u.test(d.message))).toBe(true)
  })

  test('has a page that is up to date', () => {
    const name = `${root}docs/rules/${id}.md`
    const page = pageOf({id, text, examples})
    if (isUpdate) {
      mkdirSync(`${root}docs/rules`, {recursive: true})
      writeFileSync(name, page)
    }

    expect(existsSync(name) ? readFileSync(name, 'utf8') : 'run `UPDATE=1 npm test`').toBe(page)
  })
})

test('there are no pages of rules that there are not', () => {
  expect(readdirSync(`${root}docs/rules`).sort()).toEqual(ruleDocuments.map((d) => `${d.id}.md`).sort())
})

test('the README lists the rules', () => {
  const name = `${root}README.md`
  const readme = readFileSync(name, 'utf8')
  const block = /(<!-- rules -->\n\n)([\s\S]*?)(\n<!-- \/rules -->)/
  if (isUpdate) writeFileSync(name, readme.replace(block, (_all, start: string, _old, end: string) => start + tableOfRules() + end))
  expect(block.exec(readFileSync(name, 'utf8'))?.[2]).toBe(tableOfRules())
})
