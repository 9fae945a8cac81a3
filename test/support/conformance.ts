/** The conformance suite: how it is read, what the build ships, and how `docs/format.md` shows it. */
import {readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {NoteData, ParseOptions, Severity} from 'bilingual-notes'

/** A place in a note: line and column from 1, offset from 0, in UTF-16 code units. */
interface Point {
  line: number
  column: number
  offset: number
}

/** A note, and what is to be made of it. */
export interface Case {
  /** Stable, and unique in the suite. */
  id: string
  /** What the case is about, in one sentence. */
  why: string
  note: string
  options?: ParseOptions
  /** Rules that are on; `recommended` where it is absent. */
  preset?: 'recommended' | 'strict'
  data: NoteData
  /** Sorted by start, end and rule. */
  diagnostics: Array<{ruleId: string; severity: Severity; start: Point; end: Point}>
  canonical: string
}

/** The cases about a section of `docs/format.md`. */
export interface Chapter {
  chapter: string
  section: number
  cases: Array<Case>
}

const folder = new URL('../conformance/', import.meta.url)

/** Names of the files of the suite. */
export const files: ReadonlyArray<string> = readdirSync(folder).sort()

/** The chapters of the suite, as its files hold them. */
export const chapters: ReadonlyArray<Chapter> = files.map(
  (name) => JSON.parse(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')) as Chapter
)

/** All cases. */
export const cases: ReadonlyArray<Case> = chapters.flatMap((d) => d.cases)

/** What the build writes to `conformance.json`, a case a line. */
export function suiteAsJson(version: string): string {
  const lines = chapters.flatMap(({cases, chapter, section}) =>
    cases.map(({id, ...rest}) => JSON.stringify({id, chapter, section, ...rest}))
  )
  const head = `"version": ${JSON.stringify(version)},\n"offsets": "UTF-16 code units",\n"cases": [`
  return `{\n${head}\n${lines.join(',\n')}\n]\n}\n`
}

/** A document with the cases of each chapter between the marks of its section. */
export function withExamples(document: string): string {
  return chapters.reduce((text, chapter) => {
    const [start, end] = [`<!-- cases ${chapter.section} -->\n`, `<!-- /cases ${chapter.section} -->\n`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    if (from === -1 || to < from) throw new TypeError(`No place for the cases of section ${chapter.section}`)
    return text.slice(0, from + start.length) + examplesOf(chapter) + text.slice(to)
  }, document)
}

function examplesOf({cases, section}: Chapter): string {
  const intro = '\nMore examples, from the [conformance suite](#22-test-another-implementation):\n\n'
  return intro + cases.map((d, index) => exampleOf(d, `${section}.${index + 1}`)).join('')
}

function exampleOf({canonical, data, diagnostics, id, note, options, preset, why}: Case, number: string): string {
  const place = ({column, line}: Point): string => `${line}:${column}`
  const found = diagnostics.map((d) => `${place(d.start)}-${place(d.end)} ${d.severity} ${d.ruleId}\n`)
  const info = options ? ` ${JSON.stringify(options)}` : ''
  const blocks = [
    block(`markdown note${info}`, visible(note)),
    block('json', `${compact(withoutEmptyLists(data), '')}\n`),
    ...(canonical === note ? [] : [block('markdown formatted', visible(canonical))]),
    ...(found.length > 0 ? [block(`text${preset ? ` ${preset}` : ''}`, found.join(''))] : [])
  ]
  const name = `<b>${number}</b> ${escape(why)} <code>${id}</code>`
  return `<details><summary>${name}</summary>\n\n${blocks.join('\n')}\n</details>\n\n`
}

function block(info: string, content: string): string {
  const longest = Math.max(2, ...(content.match(/^`+/gm) ?? []).map((d) => d.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${info}\n${content}${fence}\n`
}

/** Signs for what cannot be seen. */
const signs: Readonly<Record<string, string>> = {'\t': '→', '\r': '␍\n', '\r\n': '␍␊\n', ' ': '␠'}

/** A note with signs for what cannot be seen; it ends in a line ending. */
function visible(text: string): string {
  const shown = text
    .replaceAll(/\t|\r\n?|(?:^ | $)/gm, (sign) => signs[sign] ?? sign)
    .replaceAll(/[\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (sign) => `⟨U+${codeOf(sign)}⟩`)
  return shown.endsWith('\n') || shown === '' ? shown : `${shown}␃\n`
}

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** JSON on as few lines as fit a page; what cannot be seen is escaped. */
function compact(value: unknown, indentation: string): string {
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value).replaceAll(/\p{Cf}|(?! )\p{Zs}/gu, (sign) => String.raw`\u${codeOf(sign)}`)
  }

  const inner = `${indentation}  `
  const [opening, closing] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const items = Object.entries(value).map(
    ([name, item]) => (opening === '[' ? '' : `${JSON.stringify(name)}: `) + compact(item, inner)
  )
  const line = opening + items.join(', ') + closing
  if (!line.includes('\n') && indentation.length + line.length <= 112) return line
  return `${opening}\n${inner}${items.join(`,\n${inner}`)}\n${indentation}${closing}`
}

function withoutEmptyLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((d) => withoutEmptyLists(d))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
    .map(([name, field]) => [name, withoutEmptyLists(field)] as const)
    .filter(([, field]) => typeof field !== 'object' || field === null || Object.keys(field).length > 0)
  return Object.fromEntries(fields)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
