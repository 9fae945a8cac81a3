/**
 * The documents say what is so.
 *
 * - a `ts` or `js` block is a module: it is run, docstrings included, and asserts with `node:assert`.
 *   A comment at the end of the line of a `console.log(…)` (`// text`, `// => text`) is what it logs
 * - a `markdown example` block is a note, an object after that its options; a `json data` or
 *   `json data.title` block below is (a part of) its data, a `markdown canonical` block how it is formatted
 * - a `text` block with `^^^` under its lines, below a heading that names a type of node (in a
 *   docstring: above the interface), shows what the first node of the type covers; a `json` block below
 *   is that node without positions
 * - `sh`, `markdown` and other `text` blocks are for reading
 */
import {existsSync} from 'node:fs'
import path from 'node:path'
import * as api from 'bilingual-notes'
import {type Nodes, type ParseOptions, format, parse, toData} from 'bilingual-notes'
import {describe, expect, test} from 'vitest'
import {type Block, docstrings, documents, proseOf} from './support/documents.js'
import {expectedLogs, run} from './support/run.js'
import {root} from './support/sources.js'
import {walk} from './support/tree.js'

const everything = [...documents, ...docstrings]
const named = (blocks: ReadonlyArray<Block>): Array<[string, Block]> => blocks.map((d) => [d.place, d])

describe('code', () => {
  const blocks = everything.flatMap((d) => d.blocks).filter((d) => ['js', 'ts'].includes(d.language))

  test.each(named(blocks))('%s runs', async (_place, block) => {
    const logs = await run(block)
    const expected = expectedLogs(block)
    if (expected.length > 0) expect(logs).toEqual(expected)
  })

  test('is in the languages that are known', () => {
    const known = ['ts', 'js', 'sh', 'json', 'markdown', 'text', 'diff', 'html', 'ebnf']
    const other = everything.flatMap((d) => d.blocks).filter((d) => !known.includes(d.language))
    expect(other.map((d) => `${d.place} ${d.language}`)).toEqual([])
  })
})

describe('examples of the format', () => {
  for (const {blocks} of documents) {
    let note: {markdown: string; options: ParseOptions} | undefined
    for (const block of blocks) {
      const {language, meta, place, value} = block
      const [kind = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(meta)?.slice(1) ?? []
      if (language === 'markdown' && kind === 'example') {
        note = {markdown: value, options: rest ? (JSON.parse(rest) as ParseOptions) : {}}
      } else if (note && language === 'markdown' && kind === 'canonical') {
        const {markdown, options} = note
        test(`${place} is canonical`, () => {
          expect(format(markdown, options)).toBe(value)
        })
      } else if (note && language === 'json' && kind.startsWith('data')) {
        const {markdown, options} = note
        test(`${place} is ${kind}`, () => {
          expect(partOf(toData(parse(markdown, options)), kind)).toEqual(JSON.parse(value))
        })
      }
    }
  }

  test('are in docs/format.md', () => {
    const examples = documents.flatMap((d) => d.blocks).filter((d) => d.meta.startsWith('example'))
    expect(examples.length).toBeGreaterThan(20)
  })
})

describe('pictures of nodes', () => {
  const blocks = everything
    .filter((d) => ['docs/syntax-tree.md', 'src/syntax/nodes.ts'].includes(d.name))
    .flatMap((d) => d.blocks.map((block) => ({...block, heading: typeOf(block.heading)})))

  test('are of all types', () => {
    const drawn = blocks.filter((d) => d.place.startsWith('docs/') && d.value.includes('^'))
    expect(new Set(drawn.map((d) => d.heading)).size).toBe(23)
  })

  test.each(named(blocks.filter((d) => d.language === 'text' && d.value.includes('^'))))(
    '%s shows what the node covers',
    (place, {heading, value}) => {
      const drawings = contexts
        .filter((above) => above === '' || place.startsWith('src/'))
        .map((above) => draw(above, withoutMarks(value), heading))
      expect(drawings).toContain(value)
    }
  )

  test.each(named(blocks.filter((d) => d.language === 'json')))('%s is the node', (place, block) => {
    const index = blocks.findIndex((d) => d.place === place)
    const shown = blocks.slice(0, index).findLast((d) => d.language === 'text')
    const node = find(withoutMarks(shown?.value ?? ''), block.heading)
    const without = (key: string, value: unknown): unknown => (key === 'position' ? undefined : value)
    expect(JSON.parse(JSON.stringify(node, without))).toEqual(JSON.parse(block.value))
  })
})

describe('prose', () => {
  test('has no dead link', () => {
    const dead = documents.flatMap((document) => {
      const prose = proseOf(document)
      const inline = [...prose.matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map((d) => d[1] ?? '')
      const defined = [...prose.matchAll(/^\[([^\]]+)\]: (\S+)/gm)]
      const undefinedNames = [...prose.matchAll(/\]\[([^\]]+)\]|\[([^\]`]+)\]\[\]/g)]
        .map((d) => d[1] ?? d[2] ?? '')
        .filter((name) => !defined.some((d) => d[1]?.toLowerCase() === name.toLowerCase()))
      const targets = [...inline, ...defined.map((d) => d[2] ?? '')]
      return [...undefinedNames, ...targets.filter((d) => isDead(document.name, d))].map((d) => `${document.name}: ${d}`)
    })
    expect(dead).toEqual([])
  })

  test('names no function that is not there', () => {
    const wrong = everything.flatMap(({blocks}) =>
      blocks.flatMap((block) => importedNames(block).filter((d) => !(d in api)).map((d) => `${block.place}: ${d}`))
    )
    expect(wrong).toEqual([])
  })
})

/** A part of some data, by a path such as `data.segments[0]`. */
function partOf(data: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .slice(1)
    .reduce((value, step) => (value as Readonly<Record<string, unknown>>)[step], data)
}

/** What a picture in a docstring may leave out above it. */
const contexts = ['', '原文：\n\n', '原文：\n\nTide.\n\n', '学习：\n\n']

/** The note in a picture. */
function withoutMarks(picture: string): string {
  return picture.replaceAll(/^ *\^+\n/gm, '')
}

/** The type of the node that a heading or an interface is about. */
function typeOf(heading: string): string {
  const name = heading.replaceAll('`', '')
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function find(markdown: string, type: string): Nodes | undefined {
  return [...walk(parse(markdown))].find((node) => node.type === type)
}

/** A note with marks under what the first node of a type covers; the lines above it are not shown. */
function draw(above: string, note: string, type: string): string {
  const position = find(above + note, type)?.position
  const from = (position?.start.offset ?? 0) - above.length
  const to = (position?.end.offset ?? 0) - above.length
  let start = 0
  let picture = ''
  for (const line of note.split(/(?<=\n)/)) {
    const [first, last] = [Math.max(from, start), Math.min(to, start + line.trimEnd().length)]
    picture += line + (last > first ? `${' '.repeat(first - start)}${'^'.repeat(last - first)}\n` : '')
    start += line.length
  }

  return picture
}

function isDead(from: string, target: string): boolean {
  if (/^(?:https?|mailto):/.test(target)) return false
  const [file = '', anchor] = target.split('#')
  const name = file === '' ? from : path.posix.join(path.posix.dirname(from), file)
  if (!existsSync(`${root}${name}`)) return true
  const document = documents.find((d) => d.name === name)
  return anchor !== undefined && document !== undefined && !anchors(proseOf(document)).includes(anchor)
}

/** Anchors of the headings of a document, as GitHub makes them. */
function anchors(prose: string): Array<string> {
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading.trim().toLowerCase().replaceAll(/[^\p{L}\p{N}\- _]/gu, '').replaceAll(' ', '-')
  )
}

/** Values that a block imports from the package. */
function importedNames({language, value}: Block): Array<string> {
  if (!['js', 'ts'].includes(language)) return []
  return [...value.matchAll(/import \{([^}]*)\} from 'bilingual-notes'/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '))
  )
}
