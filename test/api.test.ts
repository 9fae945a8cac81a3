/** What the entries export, and what they say to who calls them wrongly. */
import * as api from 'bilingual-notes'
import * as align from 'bilingual-notes/align'
import * as plugin from 'bilingual-notes/remark'
import {describe, expect, test} from 'vitest'
import {
  type Note,
  type NoteInput,
  applyEdits,
  defineRule,
  fix,
  format,
  fromData,
  parse,
  serialize,
  toData,
  toText,
  update,
  validate
} from 'bilingual-notes'

/** A value that the types forbid. */
const wrong = (value: unknown): never => value as never

/** Calls, what they throw, and what the message says: a place and what is expected there. */
type Cases = ReadonlyArray<readonly [call: () => unknown, error: typeof TypeError | typeof RangeError, ...says: ReadonlyArray<string>]>

function refuses(cases: Cases): void {
  test.each(cases.map(([call, error, ...says]) => [says.join(', '), call, error, says] as const))(
    '%s',
    (_name, call, error, says) => {
      let thrown: unknown
      try {
        call()
      } catch (problem) {
        thrown = problem
      }

      expect(thrown).toBeInstanceOf(error)
      for (const part of says) expect((thrown as Error).message).toContain(part)
    }
  )
}

test('the entries export these names, and no other', () => {
  expect(Object.keys(api).sort()).toEqual([
    'aimEdits',
    'anchor',
    'applyEdits',
    'cloze',
    'defineRule',
    'fileToProse',
    'fix',
    'format',
    'fromData',
    'highlight',
    'parse',
    'proseToFile',
    'sentences',
    'serialize',
    'stats',
    'toData',
    'toText',
    'unwrap',
    'update',
    'validate'
  ])
  expect(Object.keys(align)).toEqual(['alignSentences'])
  expect(Object.keys(plugin)).toEqual(['default'])
  for (const [name, value] of Object.entries({...api, ...align})) expect(value.name).toBe(name)
  expect(plugin.default.name).toBe('remarkBilingualNotes')
})

describe('`parse` and `format` refuse what is no string', () => {
  refuses([
    [() => parse(wrong(undefined)), TypeError, '`undefined` as `markdown`', 'a string'],
    [() => parse(wrong(null)), TypeError, '`null` as `markdown`'],
    [() => parse(wrong(1)), TypeError, 'a number as `markdown`'],
    [() => parse(wrong(['#'])), TypeError, 'an array as `markdown`'],
    [() => parse(wrong({})), TypeError, 'an object as `markdown`'],
    [() => parse(wrong(Buffer.from('#'))), TypeError, 'an object as `markdown`'],
    [() => format(wrong(undefined)), TypeError, '`undefined` as `markdown`', 'a string']
  ])
})

describe('options are refused that nobody reads', () => {
  refuses([
    [() => parse('', wrong({label: {}})), TypeError, '`options.label`', '`labels`', '`languages`'],
    [() => parse('', wrong({lineEnding: '\n'})), TypeError, '`options.lineEnding`'],
    [() => parse('', wrong({__proto__: null, constructor: 1})), TypeError, '`options.constructor`'],
    [() => parse('', wrong('zh')), TypeError, 'a string as `options`'],
    [() => parse('', wrong([])), TypeError, 'an array as `options`'],
    [() => parse('', {labels: wrong([])}), TypeError, 'an array as `options.labels`'],
    [() => parse('', {labels: wrong({sorce: 'Source'})}), TypeError, '`options.labels.sorce`', '`source`'],
    [() => parse('', {languages: wrong('en')}), TypeError, 'a string as `options.languages`'],
    [() => parse('', {languages: wrong({from: 'en'})}), TypeError, '`options.languages.from`'],
    [() => serialize(parse(''), wrong({labels: {}})), TypeError, '`options.labels`', '`lineEnding`'],
    [() => format('', wrong({lineEndings: '\n'})), TypeError, '`options.lineEndings`', '`lineEnding`']
  ])
})

describe('labels are words', () => {
  refuses([
    [() => parse('', {labels: {source: []}}), TypeError, '`options.labels.source`', 'at least one word'],
    [() => parse('', {labels: {source: wrong(1)}}), TypeError, 'a number in `options.labels.source`'],
    [() => parse('', {labels: {source: wrong(null)}}), TypeError, '`null` in `options.labels.source`'],
    [() => parse('', {labels: {vocabulary: wrong(['a', undefined])}}), TypeError, '`options.labels.vocabulary`'],
    ...['', ' ', ' a', 'a ', 'a:', 'a：b', 'a\nb', '# a', '>a', '- a', '1a', '`a`', '<a>', '*a*'].map(
      (word) =>
        [
          () => parse('', {labels: {translation: word}}),
          TypeError,
          `\`${word}\` in \`options.labels.translation\``,
          'a word without colon'
        ] as const
    )
  ])
})

describe('languages are tags of known scripts', () => {
  refuses([
    [() => parse('', {languages: {source: wrong(1)}}), TypeError, 'a number as `options.languages.source`'],
    [() => parse('', {languages: {translation: 'not a tag'}}), RangeError, '`not a tag`', '`options.languages.translation`'],
    [() => parse('', {languages: {source: ''}}), RangeError, '`options.languages.source`'],
    [() => parse('', {languages: {source: 'got'}}), RangeError, '`Goth`', '`Latn`'],
    [() => parse('', {languages: {source: 'xx'}}), RangeError, '`Latn`'],
    [() => parse('', {languages: {source: 'und-Xxxx'}}), RangeError, '`Hans`']
  ])

  test('nothing means the default', () => {
    const note = parse('原文：\n\nTide.\n\n潮汐。\n')
    for (const nothing of [undefined, null]) {
      expect(parse('原文：\n\nTide.\n\n潮汐。\n', nothing)).toEqual(note)
      expect(parse('原文：\n\nTide.\n\n潮汐。\n', {labels: nothing, languages: nothing})).toEqual(note)
      expect(serialize(note, nothing)).toBe(serialize(note, {lineEnding: nothing}))
      expect(format('学习:\n', nothing)).toBe(format('学习:\n', {labels: nothing, lineEnding: nothing}))
    }

    expect(parse('', {languages: {source: wrong(null)}}).languages).toEqual(note.languages)
    expect(parse('', {labels: {source: wrong(undefined)}})).toEqual(parse(''))
  })
})

describe('`serialize` refuses what is no note', () => {
  const note = (...children: ReadonlyArray<unknown>): Note => ({
    type: 'note',
    languages: {source: 'en', translation: 'zh-Hans'},
    children: wrong(children)
  })

  refuses([
    [() => serialize(wrong(undefined)), TypeError, '`undefined` as `note`', '`parse`'],
    [() => serialize(wrong(null)), TypeError, '`null` as `note`'],
    [() => serialize(wrong('# A')), TypeError, 'a string as `note`'],
    [() => serialize(wrong([])), TypeError, 'an array as `note`'],
    [() => serialize(wrong({})), TypeError, 'an object as `note`'],
    [() => serialize(wrong({type: 'root', children: []})), TypeError, 'node `root` as `note`'],
    [() => serialize(wrong({type: 'note'})), TypeError, '`undefined` as `note.children`', 'a list of nodes'],
    [
      () => serialize(wrong({type: 'note', children: [{type: 'segment', children: [{type: 'markdown', value: 'a'}]}, {type: 'front', children: [null, 1, {type: 'section', children: null}]}]})),
      TypeError,
      '`null` as `note.children[1].children[0]`'
    ],
    [() => serialize(wrong({type: 'note', children: {}})), TypeError, 'an object as `note.children`'],
    [() => serialize(note(null)), TypeError, '`null` as `note.children[0]`', 'a node'],
    [() => serialize(note('front')), TypeError, 'a string as `note.children[0]`'],
    [() => serialize(note({})), TypeError, '`undefined` as `note.children[0].type`', '`segment`'],
    [() => serialize(note({type: 'paragraph'})), TypeError, '`paragraph` as `note.children[0].type`'],
    [() => serialize(note({type: '__proto__'})), TypeError, '`__proto__` as `note.children[0].type`'],
    [() => serialize(note({type: 'constructor'})), TypeError, '`constructor` as `note.children[0].type`'],
    [() => serialize(note({type: 'toString'})), TypeError, '`toString` as `note.children[0].type`'],
    [() => serialize(note({type: 7})), TypeError, 'a number as `note.children[0].type`'],
    [() => serialize(note({type: 'front', children: [{type: 'line'}]})), TypeError, '`note.children[0].children[0].value`', 'a string'],
    [() => serialize(note({type: 'front', children: [{type: 'line', value: 1}]})), TypeError, 'a number as `note.children[0].children[0].value`'],
    [() => serialize(note({type: 'front', children: 'abc'})), TypeError, 'a string as `note.children[0].children`'],
    // eslint-disable-next-line no-sparse-arrays -- a hole is what a careless edit leaves behind
    [() => serialize(note(...[, {type: 'front', children: []}])), TypeError, '`undefined` as `note.children[0]`'],
    [() => serialize(parse(''), {lineEnding: wrong('\n\n')}), TypeError, '`options.lineEnding`', String.raw`"\r\n"`],
    [() => serialize(parse(''), {lineEnding: wrong(10)}), TypeError, 'a number as `options.lineEnding`']
  ])
})

describe('`fromData` names the path of what it cannot write', () => {
  const data = (rest: object): NoteInput => ({segments: [], ...rest})
  const entry = (rest: object): NoteInput => data({vocabulary: [{term: 'ebb', ...rest}]})

  refuses([
    [() => fromData(wrong(undefined)), TypeError, '`undefined` as `data`', 'an object'],
    [() => fromData(wrong([])), TypeError, 'an array as `data`'],
    [() => fromData(wrong({})), TypeError, '`segments`'],
    [() => fromData(wrong({segments: [], end: ''})), TypeError, '`end`, expected one of `title`, `front`, `segments`, `vocabulary`, `afterword`'],
    [() => fromData(wrong({segments: {}})), TypeError, 'an object as `segments`', 'a list'],
    [() => fromData(wrong({segments: [null]})), TypeError, '`null` as `segments[0]`'],
    [() => fromData(wrong({segments: [{}]})), TypeError, '`segments[0].source`'],
    [() => fromData(data({titel: 'A'})), TypeError, '`titel`', '`title`'],
    [() => fromData(data({title: 1})), TypeError, 'a number as `title`', 'a string'],
    [() => fromData(JSON.parse('{"segments": [], "__proto__": 1}') as NoteInput), TypeError, '`__proto__`'],
    [() => fromData(data({constructor: {}})), TypeError, '`constructor`'],
    [() => fromData(data({front: {source: ['a', 1]}})), TypeError, 'a number as `front.source[1]`'],
    [() => fromData(data({front: {images: [{alt: 'a'}]}})), TypeError, '`front.images[0].url`'],
    [() => fromData(entry({senses: 'a'})), TypeError, '`a` as `vocabulary[0].senses`', 'a list'],
    [() => fromData(entry({pronunciations: [{accent: 'au', ipa: 'eb'}]})), TypeError, '`au`', '`vocabulary[0].pronunciations[0].accent`', '`"us"` or `"uk"`'],
    [() => fromData(entry({pronunciations: [{accent: 'us'}]})), TypeError, '`vocabulary[0].pronunciations[0].ipa`'],
    [() => fromData(entry({inflections: [{base: 'ebb'}]})), TypeError, '`vocabulary[0].inflections[0].form`'],
    [() => fromData(entry({inflections: [{base: 'ebb', form: '什么'}]})), TypeError, 'vocabulary[0]'],
    [() => fromData(entry({pronunciations: [{ipa: ''}]})), TypeError, 'vocabulary[0]'],
    [() => fromData(data({vocabulary: [{term: ''}]})), TypeError, 'vocabulary'],
    [() => fromData({segments: [{section: 'A', source: 'a'}, {source: 'b'}]}), TypeError, 'segments[1].section'],
    [() => fromData(data({afterword: {time: '15:58'}})), TypeError, 'afterword'],
    [() => fromData(data({afterword: {date: '2026-02-30'}})), TypeError, 'afterword']
  ])

  test('but takes `null` for no field', () => {
    expect(() => fromData(data({title: null}))).toThrow(TypeError)
    expect(toData(fromData(data({title: undefined})))).toEqual(toData(parse('')))
  })
})

describe('`validate` and `fix` refuse settings that there are not', () => {
  const rules = (given: object): unknown => validate('', {rules: wrong(given)})
  const rule = defineRule({
    id: 'own',
    options: {words: ['a'], most: 1},
    messages: {},
    check: () => ({})
  })

  refuses([
    [() => validate(wrong(undefined)), TypeError, '`undefined` as `note`', '`parse`'],
    [() => validate(wrong({type: 'root', children: []})), TypeError, 'node `root` as `note`'],
    [() => validate(wrong({type: 'note', children: [null]})), TypeError, '`null` as `note.children[0]`'],
    [() => validate(wrong({type: 'note', children: [{type: 'front'}]})), TypeError, '`note.children[0].value`'],
    [() => validate(wrong({type: 'note', children: [{type: 'front', children: {}}]})), TypeError, '`note.children[0].children`'],
    [() => validate(wrong({type: 'note', children: [{type: 'line'}]})), TypeError, '`note.children[0].value`'],
    [() => validate(wrong({type: 'note', children: [{type: 'front', children: [{type: 'paragraph', children: []}]}]})), TypeError, '`paragraph` as `note.children[0].children[0].type`', '`line`'],
    [() => validate(wrong({type: 'note', children: [{type: 'front', value: ''}]})), TypeError, '`undefined` as `note.children[0].children`', 'a list'],
    [() => validate(wrong({type: 'note', children: [{type: 'front', children: [{type: 'line', value: ''}, {type: 'line', children: []}]}]})), TypeError, '`note.children[0].children[1].children` of a `line`', 'none'],
    [() => validate(wrong({type: 'note', languages: 'en', children: []})), TypeError, 'a string as `note.languages`'],
    [() => validate({...parse(''), languages: {source: 'no tag', translation: 'zh'}}), RangeError, '`no tag` as `note.languages.source`', '`en`'],
    [() => validate({...parse(''), languages: {source: 'en', translation: 'got'}}), RangeError, '`Goth`'],
    [() => validate('', wrong({rule: {}})), TypeError, '`options.rule`', '`rules`'],
    [() => validate('', wrong({unsafe: true})), TypeError, '`options.unsafe`'],
    [() => validate('', {locale: wrong('zh')}), RangeError, '`zh` in `options.locale`', '`zh-Hans`'],
    [() => validate('', {preset: wrong('all')}), RangeError, '`all` in `options.preset`', '`recommended`', '`strict`'],
    [() => validate('', {preset: wrong('toString')}), RangeError, '`toString` in `options.preset`'],
    [() => validate('', {rules: wrong([])}), TypeError, 'an array as `options.rules`'],
    [() => rules({'mising-title': 'off'}), RangeError, '`mising-title` in `options.rules`', '`missing-title`'],
    [() => validate('', {customRules: [rule, {...rule, id: 'owl'}], rules: {owls: 'off'}}), RangeError, 'one of `owl`, `own`'],
    [() => rules({signature: 'off'}), RangeError, '`signature` in `options.rules`', 'one of `missing-signature`, `signature-form`'],
    [() => rules({'x-y-z': 'off'}), RangeError, '`x-y-z` in `options.rules`', 'the name of a rule'],
    [() => rules({'missing-title': 'warn'}), RangeError, "`warn` in `options.rules['missing-title']`", '`warning`'],
    [() => rules({'missing-title': 1}), RangeError, 'a number in', '`error`'],
    [() => rules({'missing-title': []}), RangeError, '`undefined` in'],
    [() => rules({'missing-title': ['error', {}]}), TypeError, 'an object as', 'no options'],
    [() => validate('', {customRules: wrong({})}), TypeError, 'an object as `options.customRules`', 'a list'],
    [() => validate('', {customRules: [wrong('own')]}), TypeError, 'a string as `options.customRules[0]`', '`defineRule`'],
    [() => validate('', {customRules: [wrong({})]}), TypeError, '`undefined` as `id` of a rule'],
    [() => validate('', {customRules: [rule, rule]}), RangeError, '`own` in `options.customRules`', 'no other rule'],
    [() => validate('', {customRules: [{...rule, id: 'label-form'}]}), RangeError, '`label-form` in `options.customRules`'],
    [() => rules({label: 'off'}), RangeError, '`label-form`', '`label-not-alone`'],
    [() => rules({'missing-title': ['off', {typo: 1}]}), TypeError, 'no options'],
    [() => rules({'missing-title': ['off', undefined, 1]}), TypeError, "third item in `options.rules['missing-title']`"],
    [() => validate('', {customRules: [rule], rules: {own: ['error', wrong({mots: 1})]}}), TypeError, "`options.rules['own'][1].mots`", '`most`'],
    [() => validate('', {customRules: [rule], rules: {own: ['error', wrong({most: '1'})]}}), TypeError, 'a string as', '.most`', 'a number'],
    [() => validate('', {customRules: [rule], rules: {own: ['error', {most: Number.NaN}]}}), TypeError, '.most`'],
    [() => validate('', {customRules: [rule], rules: {own: ['error', wrong({words: 'a'})]}}), TypeError, '.words`', 'a list of strings'],
    [() => validate('', {customRules: [rule], rules: {own: ['error', wrong({words: [1]})]}}), TypeError, '.words`'],
    [() => fix('', wrong({unsafe: 'yes'})), TypeError, 'a string as `options.unsafe`', 'a boolean'],
    [() => fix('', wrong({safe: true})), TypeError, '`options.safe`', '`unsafe`'],
    [() => fix(wrong(parse(''))), TypeError, 'an object as `markdown`']
  ])
})

describe('`defineRule` refuses what is no rule', () => {
  const define = (rest: object): unknown =>
    defineRule(wrong({id: 'own', messages: {}, check: () => ({}), ...rest}))

  refuses([
    [() => define({id: 'Own'}), TypeError, '`Own` as `id`', 'kebab case'],
    ...['own-', '-own', 'own--rule', 'own_rule', 'own\n', ''].map((id) => [() => define({id}), TypeError, `\`${id}\` as \`id\``] as const),
    [() => define({id: 1}), TypeError, 'a number as `id`'],
    [() => define({check: undefined}), TypeError, '`undefined` as `check` of `own`', 'a function'],
    [() => defineRule(wrong(undefined)), TypeError, '`undefined` as `definition`'],
    [() => define({chek: 1}), TypeError, '`definition.chek`', '`check`'],
    [() => define({options: {a: null}}), TypeError, '`null` as `options.a` of `own`', 'a list of strings'],
    [() => define({messages: null}), TypeError, '`null` as `messages` of `own`'],
    [() => define({messages: {a: {en: 'A'}}}), TypeError, "`undefined` as `messages.a['zh-Hans']` of `own`"],
    [() => define({messages: {a: null}}), TypeError, "`messages.a['en']`"]
  ])

  test('and a message that the rule does not have', () => {
    const rule = defineRule({
      id: 'own',
      messages: {a: {en: 'A', 'zh-Hans': '甲'}},
      check: ({report}) => ({
        note: ({position}) => {
          report({message: wrong('b'), place: position})
        }
      })
    })
    expect(() => validate('', {customRules: [rule]})).toThrow('`b` reported by `own`, expected one of `a`')
  })
})

describe('reports are refused whose edits cannot be applied', () => {
  const reporting = (rest: object): unknown =>
    validate('ebb', {
      customRules: [
        defineRule({
          id: 'own',
          messages: {a: {en: 'A', 'zh-Hans': '甲'}},
          check: ({report}) => ({
            note: ({position}) => {
              report(wrong({message: 'a', place: position, ...rest}))
            }
          })
        })
      ]
    })

  refuses([
    [() => reporting({edits: []}), TypeError, '`own` without `fix`', '`safe`'],
    [() => reporting({fix: 'safe', edits: [{start: 2, end: 3, text: ''}, {start: 0, end: 3, text: ''}]}), RangeError, 'edit of 2–3 reported by `own`'],
    [() => reporting({fix: 'safe', edits: [{start: 2, end: 1, text: ''}]}), RangeError, '2–1 reported by `own`'],
    [() => reporting({fix: 'safe', edits: [{end: 1, text: ''}]}), RangeError, 'reported by `own`'],
    [() => reporting({fix: 'safe', edits: [{start: 2, end: 900, text: ''}]}), RangeError, 'edit of 2–900 reported by `own`', 'inside the text']
  ])
})

describe('`applyEdits` refuses edits that cannot be', () => {
  refuses([
    [() => applyEdits(wrong(1), []), TypeError, 'number as `markdown`'],
    [() => applyEdits('', wrong({})), TypeError, 'object as `edits`', 'a list'],
    [() => applyEdits('', [wrong(null)]), TypeError, 'null as `edits[0]`'],
    [() => applyEdits('', [wrong({start: 0, end: 0})]), TypeError, '`edits[0].text`'],
    [() => applyEdits('', [{start: 0.5, end: 1, text: ''}]), TypeError, '`0.5` as `edits[0].start`', 'an integer'],
    [() => applyEdits('', [wrong({start: 0, text: ''})]), TypeError, '`undefined` as `edits[0].end`'],
    [() => applyEdits('ab', [{start: -1, end: 0, text: ''}]), RangeError, '-1–0 as `edits[0]`', 'from 0 to 2'],
    [() => applyEdits('ab', [{start: 1, end: 3, text: ''}]), RangeError, '1–3 as `edits[0]`'],
    [() => applyEdits('ab', [{start: 2, end: 1, text: ''}]), RangeError, '2–1 as `edits[0]`'],
    [
      () => applyEdits('abc', [{start: 1, end: 3, text: ''}, {start: 0, end: 2, text: ''}]),
      RangeError,
      'edit of 1–3 as `edits[0]`',
      'overlaps no other'
    ]
  ])
})

describe('`update` refuses what `applyEdits` and `parse` refuse', () => {
  const note = parse('ab')

  refuses([
    [() => update(wrong('ab'), []), TypeError, 'a string as `note`', '`parse`'],
    [() => update(wrong({...note, children: null}), []), TypeError, '`null` as `note.children`', 'a list of nodes'],
    [() => update(note, wrong({})), TypeError, 'object as `edits`', 'a list'],
    [() => update(note, [{start: 1, end: 3, text: ''}]), RangeError, '1–3 as `edits[0]`', 'from 0 to 2'],
    [() => update(note, [], wrong({languages: {}})), TypeError, '`options.languages`', '`inPlace`', '`labels`'],
    [() => update(note, [], {inPlace: wrong(1)}), TypeError, 'a number as `options.inPlace`', 'a boolean'],
    [() => update(note, [], {labels: {source: []}}), TypeError, '`options.labels.source`']
  ])
})

test('strings never throw, and `toText` takes any node', () => {
  for (const markdown of ['', '\0', '\uD800', '\uFEFF', '原文：', '#', '：', '\r', '> ', '![](', '```']) {
    const note = parse(markdown)
    expect(serialize(note)).toBe(markdown)
    expect(typeof toText(note)).toBe('string')
  }
})
