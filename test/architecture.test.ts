/** The rules that the sources keep to (`docs/architecture.md`). */
import {readFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'
import {type Source, nodesIn, root, sources} from './support/sources.js'

/** Which rooms a room may import from. Files directly in `src` are the room `.`. */
const rooms: Readonly<Record<string, ReadonlyArray<string>>> = {
  text: ['text'],
  syntax: ['text', 'syntax'],
  parse: ['text', 'syntax', 'parse'],
  serialize: ['text', 'syntax', 'serialize'],
  validate: ['text', 'syntax', 'validate'],
  prose: ['text', 'syntax', 'prose'],
  data: ['text', 'syntax', 'prose', 'data'],
  sentences: ['text', 'syntax', 'prose', 'sentences'],
  align: ['text', 'syntax', 'prose', 'sentences', 'align'],
  anchor: ['text', 'syntax', 'prose', 'sentences', 'anchor'],
  statistics: ['text', 'syntax', 'prose', 'data', 'sentences', 'anchor', 'statistics'],
  schema: ['schema'],
  update: ['text', 'syntax', 'parse', 'serialize', 'update'],
  '.': ['text', 'syntax', 'parse', 'serialize', 'validate', 'prose', 'data', 'sentences', 'anchor', 'statistics', 'update', '.'],
  remark: ['text', 'syntax', 'parse', 'serialize', 'validate', 'data', '.', 'remark']
}

const roomOf = (name: string): string => (name.includes('/') ? name.slice(0, name.indexOf('/')) : '.')

/** What is wrong in all sources, each with the name of its file. */
const inSources = (wrong: (source: Source) => Iterable<string>): Array<string> =>
  sources.flatMap((source) => [...wrong(source)].map((message) => `${source.name}: ${message}`))

const nodesOfKind = ({tree}: Source, ...kinds: ReadonlyArray<ts.SyntaxKind>): Array<ts.Node> =>
  [...nodesIn(tree)].filter((node) => kinds.includes(node.kind))

describe('imports', () => {
  test('go from room to room one way', () => {
    expect(new Set(sources.map(({name}) => roomOf(name)))).toEqual(new Set(Object.keys(rooms)))
    const wrong = inSources(({imports, name}) =>
      imports
        .filter(({target}) => target !== undefined && !rooms[roomOf(name)]?.includes(roomOf(target)))
        .map(({specifier}) => specifier)
    )
    expect(wrong).toEqual([])
  })

  test('name files that are there', () => {
    const names = new Set(sources.map(({name}) => name))
    const wrong = inSources(({imports}) =>
      imports.flatMap(({target}) => (target === undefined || names.has(target) ? [] : [target]))
    )
    expect(wrong).toEqual([])
  })

  test('make no circle', () => {
    expect(circle(sources, false)).toEqual([])
  })

  test('make no circle of types', () => {
    expect(circle(sources, true)).toEqual([])
  })

  test('are of dependencies only, and of no part of Node', () => {
    const {dependencies} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      dependencies: Readonly<Record<string, string>>
    }
    const isDependency = (name: string, isType: boolean): boolean =>
      name in dependencies || (isType && `@types/${name}` in dependencies)
    const wrong = inSources(({imports}) =>
      imports
        .filter(({isType, specifier, target}) => target === undefined && !isDependency(specifier, isType))
        .map(({specifier}) => specifier)
    )
    expect(wrong).toEqual([])
    expect(Object.keys(dependencies).filter((name) => builtinModules.includes(name))).toEqual([])
  })
})

describe('sources', () => {
  test('are short', () => {
    const wrong = inSources(({text}) => {
      const lines = text.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*|$)/.test(line))
      return lines.length > 200 || text.split('\n').length > 300 ? [`${lines.length} lines of code`] : []
    })
    // The types of the tree are one list, and most of it is comments.
    expect(wrong.filter((d) => !/^(?:syntax|remark)\/nodes\.ts: /.test(d))).toEqual([])
  })

  test('have one default export, the plugin', () => {
    const wrong = inSources((source) =>
      nodesOfKind(source, ts.SyntaxKind.DefaultKeyword)
        .filter((node) => !ts.isDefaultClause(node.parent))
        .map(() => 'default')
    )
    const named = inSources((source) =>
      nodesOfKind(source, ts.SyntaxKind.ExportAssignment).map(() => 'export assignment')
    )
    expect([...wrong, ...named]).toEqual(['remark/index.ts: default'])
  })

  test('have no barrel', () => {
    const wrong = inSources((source) =>
      nodesOfKind(source, ts.SyntaxKind.ExportDeclaration)
        .filter((node) => ts.isExportDeclaration(node) && !(node.exportClause && ts.isNamedExports(node.exportClause)))
        .map((node) => node.getText())
    )
    expect(wrong).toEqual([])
    const isEntry = (name: string): boolean => ['align/index.ts', 'index.ts', 'remark/index.ts'].includes(name)
    const reexports = inSources((source) =>
      isEntry(source.name)
        ? []
        : nodesOfKind(source, ts.SyntaxKind.ExportDeclaration).map((node) => node.getText())
    )
    expect(reexports).toEqual([])
  })

  test('have no `any`, and nothing left to do', () => {
    const wrong = inSources((source) => [
      ...nodesOfKind(source, ts.SyntaxKind.AnyKeyword).map(() => '`any`'),
      ...(source.text.match(/\b(?:TODO|FIXME|XXX)\b/g) ?? [])
    ])
    expect(wrong).toEqual([])
  })

  test('have no regular expression that repeats what repeats', () => {
    const literals = inSources((source) =>
      nodesOfKind(source, ts.SyntaxKind.RegularExpressionLiteral).map((node) => node.getText())
    )
    expect(literals.length).toBeGreaterThan(20)
    expect(literals.filter((literal) => repeatsRepetition(literal))).toEqual([])
    expect(['/(a+)*/', '/(?:a*|b){2,}/', '/((a+)b)+/'].filter((d) => !repeatsRepetition(d))).toEqual([])
  })
})

/** The first circle of imports that there is, as a path; type imports may be left out. */
function circle(all: ReadonlyArray<Source>, withTypes: boolean): Array<string> {
  const done = new Set<string>()
  const visit = (name: string, path: ReadonlyArray<string>): Array<string> => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    if (done.has(name)) return []
    for (const {isType, target} of all.find((d) => d.name === name)?.imports ?? []) {
      const found = target !== undefined && (withTypes || !isType) ? visit(target, [...path, name]) : []
      if (found.length > 0) return found
    }

    done.add(name)
    return []
  }

  return all.map(({name}) => visit(name, [])).find((found) => found.length > 0) ?? []
}

/** Whether a group that holds an unbounded quantifier has one itself; the innermost group first. */
function repeatsRepetition(literal: string): boolean {
  let pattern = literal.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x')
  const group = /\((?:\?(?:[:=!]|<[=!]?[^)=!>]*>?))?([^()]*)\)(\*|\+|\{\d+,\})?/
  for (let match = group.exec(pattern); match; match = group.exec(pattern)) {
    const [whole, content = '', quantifier] = match
    const isUnbounded = /[*+]|\{\d+,\}/.test(content)
    if (isUnbounded && quantifier !== undefined) return true
    pattern = pattern.replace(whole, isUnbounded ? 'x+' : 'x')
  }

  return false
}
