/** How `fix` takes up what rules offer: rules of one’s own about a title, whatever the rules of the library are. */
import {test as propertyTest} from '@fast-check/vitest'
import {type Diagnostic, type Edit, type FixOptions, type FixResult, type Rule, applyEdits, defineRule, fix, validate} from 'bilingual-notes'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {chooseFixable} from '../src/validate/choose.js'

/** What a rule finds in a title, and what it makes of it; offsets are from the start of its text. */
interface Finding {
  start: number
  end: number
  edits?: ReadonlyArray<Edit>
  fix?: 'safe' | 'unsafe' | undefined
}

/** What stands before the text of a title. */
const opening = '# '

function titleRule(id: string, find: (title: string) => Iterable<Finding>): Rule {
  return defineRule({
    id,
    messages: {found: {en: 'Unexpected `{actual}`', 'zh-Hans': '此处不应为 `{actual}`'}},
    check: ({report}) => ({
      title({value}) {
        for (const {start, end, edits, fix} of find(value)) {
          const point = (offset: number) => ({line: 1, column: offset + opening.length + 1, offset: offset + opening.length})
          report({
            message: 'found',
            place: {start: point(start), end: point(end)},
            actual: value.slice(start, end),
            fix,
            edits: edits?.map((d) => ({start: d.start + opening.length, end: d.end + opening.length, text: d.text}))
          })
        }
      }
    })
  })
}

/** A rule that puts a text in the place of each match; one without a text only finds. */
function replacing(id: string, pattern: RegExp, text?: string, fix: Finding['fix'] = 'safe'): Rule {
  return titleRule(id, function* (title) {
    for (const {0: actual, index: start} of title.matchAll(pattern)) {
      const end = start + actual.length
      yield text === undefined ? {start, end} : {start, end, fix, edits: [{start, end, text}]}
    }
  })
}

const indexesOf = (title: string): Array<number> => Array.from({length: title.length}, (_none, index) => index)

/** Counts how often a note is read: once for each try, and once before. */
const counting = (): {rule: Rule; count: () => number} => {
  let count = 0
  const rule = titleRule('counting', () => {
    count++
    return []
  })
  return {rule, count: () => count}
}

/** What becomes of a title, what was applied, and what is left. */
function mended(
  title: string,
  customRules: ReadonlyArray<Rule>,
  options: FixOptions = {}
): {title: string; applied: Array<string>; remaining: Array<string>} {
  const all = {preset: 'none', customRules, ...options} as const
  const {applied, markdown, remaining}: FixResult = fix(`${opening}${title}\n`, all)
  const {unsafe, ...rest} = all
  expect(remaining).toEqual(validate(markdown, rest))
  const ids = (list: ReadonlyArray<Diagnostic>): Array<string> => list.map((d) => d.ruleId)
  return {title: markdown.slice(opening.length, -1), applied: ids(applied), remaining: ids(remaining)}
}

/** The same, where a second time nothing changes. */
function settled(...given: Parameters<typeof mended>): ReturnType<typeof mended> {
  const [title, rules, options] = given
  const first = mended(title, rules, options)
  expect(mended(first.title, rules, options)).toEqual({...first, applied: []})
  return first
}

const errors = (...ids: ReadonlyArray<string>): FixOptions => ({rules: Object.fromEntries(ids.map((id) => [id, 'error']))})

describe('one round of fix()', () => {
  test('mends what stands side by side', () => {
    const {count, rule} = counting()
    expect(settled('aabb', [replacing('to-x', /a/g, 'x'), replacing('to-y', /b/g, 'y'), rule])).toEqual({
      title: 'xxyy',
      applied: ['to-x', 'to-x', 'to-y', 'to-y'],
      remaining: []
    })
    // A round, and nothing left to try; then the same of the result, with a `validate` after each.
    expect(count()).toBe(2 + 1 + 1 + 1)
  })

  test('leaves what overlaps to the next, which looks at the text anew', () => {
    const wide = replacing('wide', /ab/g, 'Ab')
    expect(settled('ab', [wide, replacing('narrow', /b/g, 'B')])).toEqual({title: 'AB', applied: ['wide', 'narrow'], remaining: []})
    expect(settled('abc', [wide, replacing('gone', /(?<=a)bc/g, 'y')])).toEqual({title: 'Abc', applied: ['wide'], remaining: []})
  })

  test('takes one insertion at an offset, and none where another edit starts or ends', () => {
    const inserting = (id: string, text: string): Rule =>
      titleRule(id, (title) => {
        const start = title.indexOf('|')
        return title.includes(text) ? [] : [{start, end: start, fix: 'safe', edits: [{start, end: start, text}]}]
      })
    const rules = [inserting('one', '1'), inserting('two', '2')]
    expect(settled('a|b', rules)).toEqual({title: 'a12|b', applied: ['one', 'two'], remaining: []})
    const before = [replacing('ends', /a/g, 'x'), inserting('one', '1')]
    expect(settled('a|', before)).toEqual({title: 'x1|', applied: ['ends', 'one'], remaining: []})
    const after = [inserting('one', '1'), replacing('starts', /\|/g, '/')]
    // Without its mark the insertion would go nowhere.
    expect(mended('a|', after)).toEqual({title: 'a1/', applied: ['one', 'starts'], remaining: []})
  })

  test('applies the edits of a diagnostic together or not at all', () => {
    const ends = titleRule('ends', (title) =>
      /^a.*a$/.test(title)
        ? [{start: 0, end: title.length, fix: 'safe', edits: [
            {start: title.length - 1, end: title.length, text: ')'},
            {start: 0, end: 1, text: '('}
          ]}]
        : []
    )
    expect(settled('a-a', [ends])).toEqual({title: '(-)', applied: ['ends'], remaining: []})
    // The first character is taken, so the last one is not mended either.
    expect(settled('a-a', [replacing('first', /^a/g, 'b'), ends])).toEqual({title: 'b-a', applied: ['first'], remaining: []})
    // Both wait for it, then come together.
    expect(settled('a-a', [replacing('first', /^a(?=-)/g, 'a+'), ends])).toEqual({title: '(+-)', applied: ['first', 'ends'], remaining: []})
  })

  test('does nothing about what has no edits', () => {
    const none = titleRule('none', (title) => [{start: 0, end: title.length, fix: 'safe', edits: []}])
    const silent = titleRule('silent', (title) => [{start: 0, end: title.length, fix: 'safe'}])
    expect(settled('ab', [none, silent, replacing('only-found', /a/g), replacing('to-y', /b/g, 'y')])).toEqual({
      title: 'ay',
      applied: ['to-y'],
      remaining: ['only-found', 'none', 'silent']
    })
  })
})

describe('fix() keeps a round', () => {
  test('only if fewer diagnostics are left that could be mended', () => {
    expect(settled('a', [replacing('longer', /a$/g, 'aa')])).toEqual({title: 'a', applied: [], remaining: ['longer']})
    expect(settled('a', [replacing('to-b', /a/g, 'b'), replacing('to-a', /b/g, 'a')])).toEqual({title: 'a', applied: [], remaining: ['to-b']})
    expect(settled('a', [replacing('same', /a/g, 'a')])).toEqual({title: 'a', applied: [], remaining: ['same']})
  })

  test('only if no rule has more errors than before', () => {
    const rules = [replacing('to-b', /a/g, 'b'), replacing('no-b', /b/g)]
    expect(settled('a', rules, errors('no-b'))).toEqual({title: 'a', applied: [], remaining: ['to-b']})
    // Two of them instead of one, though the rule that mends has one less.
    expect(settled('ab', rules, errors('to-b', 'no-b'))).toEqual({title: 'ab', applied: [], remaining: ['to-b', 'no-b']})
    // A warning may come.
    expect(settled('a', rules)).toEqual({title: 'b', applied: ['to-b'], remaining: ['no-b']})
    // An error may stay.
    expect(settled('ab', [replacing('to-c', /a/g, 'c'), replacing('no-b', /b/g)], errors('no-b'))).toEqual({
      title: 'cb',
      applied: ['to-c'],
      remaining: ['no-b']
    })
  })

  test('and else tries what each rule finds on its own', () => {
    const bad = [replacing('to-b', /a/g, 'b'), replacing('no-b', /b/g)]
    expect(settled('xax', [...bad, replacing('to-y', /x/g, 'y')], errors('no-b'))).toEqual({
      title: 'yay',
      applied: ['to-y', 'to-y'],
      remaining: ['to-b']
    })
    const more = titleRule('more', (title) => indexesOf(title).map((start) => ({start, end: start + 1, fix: 'safe', edits: [{start, end: start, text: 'd'}]})))
    expect(settled('xc', [more, replacing('to-y', /x/g, 'y'), replacing('to-z', /c/g, 'z')])).toEqual({
      title: 'yz',
      applied: ['to-y', 'to-z'],
      remaining: ['more', 'more']
    })
    const endless = replacing('endless', /a$/g, 'aa')
    // What gets no better comes along once, where others do.
    expect(settled('xa', [endless, replacing('to-y', /x/g, 'y')])).toEqual({title: 'yaa', applied: ['to-y', 'endless'], remaining: ['endless']})
  })
})

describe('fix() with suggestions', () => {
  const suggestion = replacing('to-y', /x/g, 'y', 'unsafe')

  test('leaves them, by default', () => {
    for (const unsafe of [undefined, null, false]) {
      expect(settled('xa', [suggestion, replacing('to-b', /a/g, 'b')], {unsafe})).toEqual({title: 'xb', applied: ['to-b'], remaining: ['to-y']})
    }

    expect(settled('xa', [suggestion, replacing('to-b', /a/g, 'b')], {unsafe: true})).toEqual({title: 'yb', applied: ['to-y', 'to-b'], remaining: []})
  })

  test('does not count those that a safe mend brings', () => {
    expect(settled('a', [replacing('to-x', /a/g, 'x'), suggestion])).toEqual({title: 'x', applied: ['to-x'], remaining: ['to-y']})
    expect(settled('a', [replacing('to-x', /a/g, 'xx'), suggestion])).toEqual({title: 'xx', applied: ['to-x'], remaining: ['to-y', 'to-y']})
  })

  test('mends what is safe where a suggestion makes something worse', () => {
    const noY = replacing('no-y', /y/g)
    const options = {unsafe: true, ...errors('no-y')}
    expect(settled('xa', [suggestion, noY, replacing('to-b', /a/g, 'b')], options)).toEqual({title: 'xb', applied: ['to-b'], remaining: ['to-y']})
  })

  test('mends what is safe of a rule whose suggestion makes something worse', () => {
    const noY = replacing('no-y', /y/g)
    const options = {unsafe: true, ...errors('no-y')}
    const both = titleRule('both', function* (title) {
      for (const {0: actual, index: start} of title.matchAll(/[xv]/g)) {
        const isSafe = actual === 'v'
        yield {start, end: start + 1, fix: isSafe ? 'safe' : 'unsafe', edits: [{start, end: start + 1, text: isSafe ? 'w' : 'y'}]}
      }
    })
    const bad = replacing('bad', /a/g, 'y')
    expect(settled('xva', [both, bad, noY], options)).toEqual({title: 'xwa', applied: ['both'], remaining: ['both', 'bad']})
  })
})

describe('fix()', () => {
  test('comes to an end after twenty rounds', () => {
    // Each takes one character of all that are left, so that only one can be mended at a time.
    const slow = titleRule('slow', (title) =>
      indexesOf(title).map((start) => ({start, end: start + 1, fix: 'safe', edits: [{start: 0, end: title.length, text: title.slice(1)}]}))
    )
    const {count, rule} = counting()
    const {applied, remaining} = fix(`# ${'a'.repeat(50)}\n`, {preset: 'none', customRules: [slow, rule]})
    expect(applied).toHaveLength(20)
    expect(remaining).toHaveLength(30)
    expect(count()).toBe(21)
  })

  test('says what was mended as it was found', () => {
    const markdown = '# ab\n'
    const options = {preset: 'none', customRules: [replacing('twice', /ab/g, 'Ab'), replacing('to-b', /b/g, 'B')]} as const
    const found = validate(markdown, options)
    const {applied} = fix(markdown, options)
    expect(applied).toEqual([found[0], ...validate('# Ab\n', options)])
    expect(applied[0]?.edits).toEqual([{start: 2, end: 4, text: 'Ab'}])
  })

  test('leaves alone what comments turn off', () => {
    const rules = {preset: 'none', customRules: [replacing('to-b', /a/g, 'b')]} as const
    expect(fix('<!-- bilingual-notes-disable to-b -->\n\n# a\n', rules)).toEqual({
      markdown: '<!-- bilingual-notes-disable to-b -->\n\n# a\n',
      applied: [],
      remaining: []
    })
  })

  test('reads with the labels and languages it is given', () => {
    const options = {labels: {vocabulary: '单词'}, languages: {source: 'de'}, preset: 'none', rules: {'label-form': 'error'}} as const
    expect(fix('单词:\n\nEbbe：退潮\n', options).markdown).toBe('单词：\n\nEbbe：退潮\n')
  })
})

describe('what can be mended together', () => {
  const diagnostic = (edits: ReadonlyArray<Edit>): Diagnostic => {
    const point = {line: 1, column: 1, offset: 0}
    return {ruleId: 'a', severity: 'warning', message: 'Unexpected', place: {start: point, end: point}, edits: [...edits]}
  }

  test('minds an insertion and a replacement at one offset', () => {
    const both = diagnostic([{start: 3, end: 3, text: '('}, {start: 3, end: 6, text: 'tide'}])
    expect(chooseFixable([both, diagnostic([{start: 4, end: 8, text: 'x'}])])).toEqual([both])
    expect(chooseFixable([both, diagnostic([{start: 3, end: 3, text: 'x'}])])).toEqual([both])
    expect(chooseFixable([both, diagnostic([{start: 0, end: 3, text: 'x'}])])).toEqual([both])
  })

  const length = 12
  const edit = (): fc.Arbitrary<Edit> =>
    fc
      .tuple(fc.nat(length), fc.nat(3), fc.constantFrom('', 'x'))
      .map(([start, count, text]) => ({start, end: Math.min(length, start + count), text}))
  const canApply = (edits: ReadonlyArray<Edit>): boolean => {
    try {
      applyEdits('-'.repeat(length), edits)
      return true
    } catch {
      return false
    }
  }

  const diagnostics = (): fc.Arbitrary<Array<Diagnostic>> =>
    fc.array(fc.array(edit(), {maxLength: 3}).filter(canApply).map(diagnostic), {maxLength: 8})

  propertyTest.prop([diagnostics()])('can be applied in one go, in the order given', (given) => {
    const chosen = chooseFixable(given)
    expect(canApply(chosen.flatMap((d) => d.edits ?? []))).toBe(true)
    expect(chosen).toEqual(given.filter((d) => chosen.includes(d)))
  })

  propertyTest.prop([diagnostics()])('is all that touches nothing of what comes before it', (given) => {
    const chosen = chooseFixable(given)
    const touches = (a: Edit, b: Edit): boolean =>
      a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
    for (const [index, left] of given.entries()) {
      if (chosen.includes(left) || !left.edits?.length) continue
      const before = given.slice(0, index).filter((d) => chosen.includes(d))
      expect(before.some((d) => d.edits?.some((a) => left.edits?.some((b) => touches(a, b))))).toBe(true)
    }
  })
})
