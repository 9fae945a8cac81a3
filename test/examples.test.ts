/** The examples run as their readers run them: with Node, on the package as it is built. */
import {execFile} from 'node:child_process'
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {type NoteData, type Statistics, fix, parse, toData, validate} from 'bilingual-notes'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {areNotesHere, realNotes} from './support/notes.js'
import {root} from './support/sources.js'

interface Result {
  code: number
  stdout: string
  stderr: string
}

const notes = readdirSync(`${root}examples/notes`)
  .filter((name) => name.endsWith('.md'))
  .sort()
const noteData = (name: string): NoteData =>
  toData(parse(readFileSync(`${root}examples/notes/${name}`, 'utf8')))

/** Run an example in the root of the repository. */
async function example(name: string, ...options: ReadonlyArray<string>): Promise<Result> {
  return new Promise((resolve) => {
    execFile(process.execPath, [`examples/${name}`, ...options], {cwd: root}, (error, stdout, stderr) => {
      resolve({code: error ? Number(error.code) : 0, stdout, stderr})
    })
  })
}

/** Run an example that must succeed. */
async function output(name: string, ...options: ReadonlyArray<string>): Promise<string> {
  const {code, stderr, stdout} = await example(name, ...options)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return stdout
}

beforeAll(() => {
  // `npm ci` builds; a change since then needs `npm run build`.
  expect(readdirSync(root), 'run `npm run build` first').toContain('dist')
})

test('every example is tried here', () => {
  const names = readdirSync(`${root}examples`).filter((name) => name !== 'notes')
  expect(names.sort()).toEqual([
    'add-an-entry.mjs',
    'check-notes.mjs',
    'note-from-data.mjs',
    'outline.mjs',
    'sentence-pairs.mjs',
    'side-by-side.mjs',
    'statistics.mjs',
    'word-list.mjs',
    'words-in-context.mjs'
  ])
})

describe('outline.mjs', () => {
  let home = ''
  beforeAll(() => {
    home = mkdtempSync(path.join(tmpdir(), 'bilingual-notes-'))
  })
  afterAll(() => {
    rmSync(home, {recursive: true})
  })

  test('prints the outline of every example note', async () => {
    const stdout = await output('outline.mjs')
    for (const name of notes) {
      const {afterword, segments, title, vocabulary} = noteData(name)
      const entries = [...vocabulary, ...segments.flatMap((d) => d.vocabulary)]
      const outline = stdout.slice(stdout.indexOf(title ?? '?'))
      expect(outline).toContain(`segments  ${segments.length}`)
      expect(outline).toContain(`entries   ${entries.length}`)
      expect(outline).toContain(`date      ${afterword?.date ?? '?'}`)
    }

    expect(stdout.match(/back byte for byte/g)).toHaveLength(notes.length)
    expect(stdout).not.toContain('with differences')
  })

  test('prints that of given files, whatever is in them', async () => {
    const empty = path.join(home, 'empty.md')
    writeFileSync(empty, '')
    const stdout = await output('outline.mjs', empty, `examples/notes/${notes[0] ?? ''}`)
    expect(stdout).toContain(empty)
    expect(stdout).toContain('segments  0')
    expect(stdout.match(/back byte for byte/g)).toHaveLength(2)
  })

  test('prints data with `--json`', async () => {
    for (const name of notes) {
      const stdout = await output('outline.mjs', '--json', `examples/notes/${name}`)
      expect(JSON.parse(stdout)).toEqual(noteData(name))
    }
  })

  test('says in a line which file it cannot read, and does the others', async () => {
    const missing = path.join(home, 'missing.md')
    const encoded = path.join(home, 'encoded.md')
    writeFileSync(encoded, Buffer.from([0x23, 0x20, 0xff, 0xfe, 0xd4]))
    for (const file of [missing, home, encoded]) {
      const {code, stderr, stdout} = await example('outline.mjs', file, `examples/notes/${notes[0] ?? ''}`)
      expect(code).toBe(1)
      expect(stderr.split('\n')).toHaveLength(2)
      expect(stderr).toContain(file)
      expect(stderr).not.toContain('    at ')
      expect(stdout).toContain('back byte for byte')
    }
  })
})

describe('check-notes.mjs', () => {
  const rough = '# Tides\n\n原文:\n\nThe tide ebbs.\n\n学习：\n\nebbs;退潮\n'
  let file = ''
  beforeAll(() => {
    file = path.join(mkdtempSync(path.join(tmpdir(), 'bilingual-notes-')), 'rough.md')
  })
  beforeEach(() => {
    writeFileSync(file, rough)
  })
  afterAll(() => {
    rmSync(path.dirname(file), {recursive: true})
  })

  test('prints a line for each diagnostic, and exits with 1 for an error', async () => {
    const {code, stderr, stdout} = await example('check-notes.mjs', file)
    expect(stderr).toBe('')
    expect(code).toBe(1)
    const lines = validate(rough).map(
      ({message, place, ruleId, severity}) =>
        `${file}:${place.start.line}:${place.start.column} ${severity} ${message} (${ruleId})`
    )
    expect(lines.join('\n')).toContain('missing-translation')
    expect(stdout.trimEnd().split('\n')).toEqual(lines)
    expect((await example('check-notes.mjs', '--chinese', file)).stdout).toContain('译文')
  })

  test('mends a file', async () => {
    const {stdout} = await example('check-notes.mjs', '--fix', file)
    expect(readFileSync(file, 'utf8')).toBe(fix(rough).markdown)
    expect(stdout).toContain(`mended ${fix(rough).applied.length}`)
    await example('check-notes.mjs', '--fix', '--strict', '--unsafe', file)
    expect(readFileSync(file, 'utf8')).toBe(fix(rough, {preset: 'strict', unsafe: true}).markdown)
  })

  test('checks the example notes, and says which file it cannot read', async () => {
    expect((await example('check-notes.mjs')).stderr).toBe('')
    const {code, stderr} = await example('check-notes.mjs', path.dirname(file))
    expect(code).toBe(1)
    expect(stderr).toContain(path.dirname(file))
  })
})

test('word-list.mjs prints a line for each entry', async () => {
  const lines = (await output('word-list.mjs')).trimEnd().split('\n')
  const {segments, vocabulary} = noteData('repairing-the-wheel.md')
  const entries = [...vocabulary, ...segments.flatMap((d) => d.vocabulary)]
  expect(lines).toHaveLength(entries.length)
  for (const [index, {senses, term}] of entries.entries()) {
    expect(lines[index]?.startsWith(term)).toBe(true)
    expect(lines[index]?.endsWith(senses.join('；'))).toBe(true)
  }
})

test('add-an-entry.mjs changes that entry, and nothing else', async () => {
  const lines = (await output('add-an-entry.mjs')).trimEnd().split('\n')
  expect(lines[0]).toMatch(/^line \d+: \+ hub：美 \[hʌb\] 轮毂；中心$/)
  // The other one is the blank line that sets it off.
  expect(lines.slice(1).filter((line) => !/^line \d+: \+ *$/.test(line))).toEqual([])
  expect(lines.length).toBeLessThanOrEqual(2)
})

describe('words-in-context.mjs', () => {
  test('prints each word with its sentence and the translation of that', async () => {
    const lines = (await output('words-in-context.mjs')).trimEnd().split('\n')
    const {segments, vocabulary} = noteData('repairing-the-wheel.md')
    const entries = [...vocabulary, ...segments.flatMap((d) => d.vocabulary)]
    const heads = lines.filter((line) => !line.startsWith('  '))
    expect(heads.map((line) => line.split('：', 1)[0])).toEqual(entries.map(({term}) => term))
    expect(lines).not.toContain('  (does not occur)')
    const sway = lines.indexOf(heads.find((line) => line.startsWith('sway')) ?? '?')
    expect(lines[sway + 1]).toMatch(/^ {2}It looks round.*\*\*sways\*\* left and right like a boat at anchor\.$/)
    expect(lines[sway + 2]).toMatch(/^ {2}它看上去是圆的.*。$/)
  })

  test('leaves blanks', async () => {
    const stdout = await output('words-in-context.mjs', '--cloze')
    expect(stdout).toContain('____ left and right')
    expect(stdout).not.toContain('**')
  })

  test.skipIf(!areNotesHere)('prints every word of the seed', async () => {
    const stdout = await output('words-in-context.mjs', '../shared/notes/seed.md')
    const lines = stdout.trimEnd().split('\n')
    const [seed] = realNotes
    const {segments, vocabulary} = toData(parse(seed?.text ?? ''))
    const terms = [...vocabulary, ...segments.flatMap((d) => d.vocabulary)].map(({term}) => term)
    expect(terms.length).toBeGreaterThan(10)
    // A word, its sentence, the translation of that.
    const rows = terms.map((term, index) => [term, ...lines.slice(3 * index, 3 * index + 3)])
    const wrong = rows.filter(([term = '?', head, sentence = '', translation = '']) =>
      !head?.startsWith(term) || !/^ {2}.*\*\*.+\*\*/.test(sentence) || !/^ {2}.*\p{sc=Han}/u.test(translation)
    )
    expect(wrong.map(([term]) => term)).toEqual([])
    expect(lines).toHaveLength(3 * terms.length)
  })
})

test('sentence-pairs.mjs prints a line for each pair', async () => {
  const lines = (await output('sentence-pairs.mjs')).trimEnd().split('\n')
  const {segments} = noteData('the-tide-table.md')
  expect(lines.length).toBeGreaterThan(segments.length)
  for (const line of lines) {
    const [source = '', translation = '', ...rest] = line.split('\t')
    expect(rest).toEqual([])
    expect(segments.some((d) => d.source.includes(source) && d.translation?.includes(translation))).toBe(true)
    expect(translation).toMatch(/\p{sc=Han}/u)
  }
})

test('statistics.mjs counts the example notes', async () => {
  const {entries, notes: count, segments} = JSON.parse(await output('statistics.mjs')) as Statistics
  const data = notes.map((name) => noteData(name))
  expect(count).toBe(notes.length)
  expect(segments).toBe(data.flatMap((d) => d.segments).length)
  expect(entries).toBe(data.flatMap((d) => [...d.vocabulary, ...d.segments.flatMap((e) => e.vocabulary)]).length)
})

test.each(['words-in-context.mjs', 'sentence-pairs.mjs', 'statistics.mjs'])('%s says which file it cannot read', async (name) => {
  const {code, stderr} = await example(name, 'no-such-note.md')
  expect(code).toBe(1)
  expect(stderr).toContain('no-such-note.md')
})

test('note-from-data.mjs prints a note', async () => {
  const data = toData(parse(await output('note-from-data.mjs')))
  expect(data.title).toBe('The lighthouse orchestra')
  expect(data.front.translation).toEqual(['三十位乐手，一盏灯'])
  expect(data.segments.map((d) => d.vocabulary.map(({term}) => term))).toEqual([['keeper', 'stairs'], []])
  expect(data.afterword).toEqual({date: '2026-11-23', time: '20:15', place: '青岛', text: ''})
})

test('side-by-side.mjs makes a page', async () => {
  const page = await output('side-by-side.mjs')
  const {segments, title} = noteData('the-tide-table.md')
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(page).toContain(`<title>${title ?? '?'}</title>`)
  expect(page.match(/<section class="bilingual-segment"/g)).toHaveLength(segments.length)
  expect(page.match(/<div class="bilingual-translation" lang="zh-Hans">/g)).toHaveLength(segments.length)
  expect(page.match(/<dt /g)?.length).toBeGreaterThan(segments.length)
  expect(page.trimEnd()).toMatch(/<\/html>$/)
})
