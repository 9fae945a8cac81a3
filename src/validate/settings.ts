import {type LabelWords, defaultLabels} from '../syntax/labels.js'
import {checkFields, describe} from '../syntax/options.js'
import {nearest} from '../text/distance.js'
import type {Locale, Severity} from './diagnostic.js'
import {type Preset, presets} from './presets.js'
import {
  type Level,
  type Rule,
  type RuleOption,
  type RuleOptions,
  type RuleSetting,
  defineRule
} from './rule.js'
import type {RuleId} from './rule-id.js'
import {rules as builtIn} from './rules.js'

/** Which rules look at a note, and how they say what they find. */
export interface RuleSettings {
  /**
   * List of rules to start from (default: `'recommended'`): `recommended` finds mistakes, `strict`
   * questions of style as well, `none` nothing.
   */
  preset?: Preset | null | undefined
  /** Rules to set otherwise than the preset, by id. Options that are not given keep their defaults. */
  rules?:
    | Readonly<Partial<Record<RuleId | (string & {}), RuleSetting | null | undefined>>>
    | null
    | undefined
  /** Rules of your own, made with `defineRule`; warnings, unless `rules` sets them otherwise. */
  customRules?: ReadonlyArray<Rule> | null | undefined
  /** Language of the messages (default: `'en'`). */
  locale?: Locale | null | undefined
}

/** A rule that is on. */
export interface ActiveRule {
  rule: Rule
  severity: Severity
  options: RuleOptions
}

/** Settings, worked out. */
export interface ValidationSettings {
  rules: ReadonlyArray<ActiveRule>
  locale: Locale
  labels: LabelWords
}

/** Fields of `RuleSettings`. */
export const ruleFields = ['preset', 'rules', 'customRules', 'locale'] as const

const levels: ReadonlyArray<unknown> = ['off', 'info', 'warning', 'error']
const locales: ReadonlyArray<unknown> = ['en', 'zh-Hans']

let recommended: ValidationSettings | undefined

/** The settings where nothing is said. */
export function defaultRules(): ValidationSettings {
  recommended ??= resolveRules({}, defaultLabels)
  return recommended
}

/**
 * Work out settings.
 *
 * @param given The settings.
 * @param labels The words that structure the note.
 * @param path How the settings are called in messages.
 * @throws TypeError For a setting of the wrong type, or an option that a rule does not have.
 * @throws RangeError For a preset, locale, rule or level that there is not.
 */
export function resolveRules(
  given: Readonly<RuleSettings>,
  labels: LabelWords,
  path = 'options'
): ValidationSettings {
  const locale = given.locale ?? 'en'
  if (!locales.includes(locale)) throw unexpected(locale, `${path}.locale`, locales)
  const preset = given.preset ?? 'recommended'
  if (!Object.hasOwn(presets, preset)) {
    throw unexpected(preset, `${path}.preset`, Object.keys(presets))
  }

  const custom = readCustomRules(given.customRules, path)
  const all = new Map([...builtInRules(), ...custom.map((rule) => [rule.id, rule] as const)])
  if (all.size < builtIn.length + custom.length) throw repeated(custom, path)
  const settings = new Map<string, RuleSetting>(custom.map(({id}) => [id, 'warning']))
  for (const [id, setting] of readRules(given.rules, path)) {
    if (!all.has(id)) throw unexpected(id, `${path}.rules`, nearest(id, [...all.keys()]))
    // A field that is there but holds nothing means the default, as for all options.
    if (setting !== undefined && setting !== null) settings.set(id, setting)
  }

  const known = activeIn(preset)
  const rules: Array<ActiveRule> = []
  for (const rule of settings.size === 0 ? [] : all.values()) {
    const setting = settings.get(rule.id)
    const active = setting === undefined ? known.get(rule.id) : activate(rule, setting, path)
    if (active) rules.push(active)
  }

  return {rules: settings.size === 0 ? [...known.values()] : rules, locale, labels}
}

let rulesById: ReadonlyMap<string, Rule> | undefined

function builtInRules(): ReadonlyMap<string, Rule> {
  return (rulesById ??= new Map(builtIn.map((rule) => [rule.id, rule])))
}

const activeByPreset = new Map<Preset, ReadonlyMap<string, ActiveRule>>()

/** The rules that a preset turns on, in the order of the table: worked out once, as they never change. */
function activeIn(preset: Preset): ReadonlyMap<string, ActiveRule> {
  const known = activeByPreset.get(preset)
  if (known) return known
  const settings = new Map<string, RuleSetting>(presets[preset])
  const active = new Map<string, ActiveRule>()
  for (const rule of builtIn) {
    const one = activate(rule, settings.get(rule.id) ?? 'off', 'options')
    if (one) active.set(rule.id, one)
  }

  activeByPreset.set(preset, active)
  return active
}

/** What is wrong with a list of rules of which one has the id of another. */
function repeated(custom: ReadonlyArray<Rule>, path: string): RangeError {
  const ids = custom.map(({id}) => id)
  const isSecond = ({id}: Rule, index: number): boolean => builtInRules().has(id) || ids.indexOf(id) < index
  const {id} = custom.find(isSecond) as Rule
  return new RangeError(
    `Unexpected \`${id}\` in \`${path}.customRules\`, expected an id that no other rule has`
  )
}

function readRules(
  given: unknown,
  path: string
): ReadonlyArray<[string, RuleSetting | null | undefined]> {
  if (given === undefined || given === null) return []
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw new TypeError(
      `Unexpected ${describe(given)} as \`${path}.rules\`, expected an object of levels by rule`
    )
  }

  return Object.entries(given as Record<string, RuleSetting>)
}

function readCustomRules(given: unknown, path: string): ReadonlyArray<Rule> {
  if (given === undefined || given === null) return []
  if (!Array.isArray(given)) {
    throw new TypeError(
      `Unexpected ${describe(given)} as \`${path}.customRules\`, expected a list of rules`
    )
  }

  return given.map((rule: unknown, index) => {
    if (typeof rule !== 'object' || rule === null) {
      throw new TypeError(
        `Unexpected ${describe(rule)} as \`${path}.customRules[${String(index)}]\`, expected a rule made by \`defineRule\``
      )
    }

    return defineRule(rule as Rule)
  })
}

function activate(rule: Rule, setting: RuleSetting, path: string): ActiveRule | undefined {
  const place = `${path}.rules['${rule.id}']`
  const [level, given] = readSetting(setting, place)
  const options = readOptions(rule, given, `${place}[1]`)
  return level === 'off' ? undefined : {rule, severity: level, options}
}

function readSetting(setting: unknown, place: string): readonly [Level, unknown] {
  const list: ReadonlyArray<unknown> = Array.isArray(setting) ? setting : [setting]
  const [level, options] = list
  if (!levels.includes(level)) throw unexpected(level, place, levels)
  if (list.length > 2) {
    throw new TypeError(`Unexpected third item in \`${place}\`, expected a level and options`)
  }

  return [level as Level, options]
}

function readOptions(rule: Rule, given: unknown, place: string): RuleOptions {
  if (given === undefined || given === null) return rule.options
  const names = Object.keys(rule.options)
  if (names.length === 0) {
    throw new TypeError(`Unexpected ${describe(given)} as \`${place}\`, expected no options`)
  }

  checkFields(place, given, names)
  for (const [name, value] of Object.entries(given as Record<string, unknown>)) {
    const usual = rule.options[name]
    if (!isLike(value, usual)) {
      throw new TypeError(
        `Unexpected ${describe(value)} as \`${place}.${name}\`, expected ${
          Array.isArray(usual) ? 'a list of strings' : describe(usual)
        }`
      )
    }
  }

  return {...rule.options, ...given}
}

function isLike(value: unknown, usual: RuleOption | undefined): boolean {
  if (Array.isArray(usual)) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string')
  }

  return typeof value === typeof usual && !Number.isNaN(value)
}

/** What a value is not one of: a string that is near to some of them, or anything else. */
function unexpected(value: unknown, place: string, expected: ReadonlyArray<unknown>): RangeError {
  const shown = typeof value === 'string' ? `\`${value}\`` : describe(value)
  const names = expected.map((name) => `\`${String(name)}\``).join(', ')
  return new RangeError(
    `Unexpected ${shown} in \`${place}\`, expected ${
      names ? `one of ${names}` : 'the name of a rule'
    }`
  )
}
