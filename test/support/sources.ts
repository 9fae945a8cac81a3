/** The source files of the package, and what they import. */
import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

/** A source file. */
export interface Source {
  /** Its path below `src`: `parse/index.ts`. */
  name: string
  text: string
  tree: ts.SourceFile
  /** What it imports and re-exports. */
  imports: ReadonlyArray<Import>
}

interface Import {
  /** As written: `../text/lines.js`, `unified`. */
  specifier: string
  /** Path of the imported file below `src`; `undefined` for a package. */
  target: string | undefined
  /** Whether nothing is left of it at run time. */
  isType: boolean
}

/** Root of the repository, with a slash at its end. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url))

/** Every file of `src` that is part of the package. */
export const sources: ReadonlyArray<Source> = readdirSync(`${root}src`, {recursive: true, encoding: 'utf8'})
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .sort()
  .map((name) => readSource(name))

function readSource(name: string): Source {
  const text = readFileSync(`${root}src/${name}`, 'utf8')
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
  return {name, text, tree, imports: [...importsIn(tree, name)]}
}

function* importsIn(tree: ts.SourceFile, name: string): Generator<Import> {
  for (const node of nodesIn(tree)) {
    const isDeclaration = ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
    const expression = isDeclaration
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined
    if (!expression || !ts.isStringLiteral(expression)) continue
    const specifier = expression.text
    yield {
      specifier,
      target: targetOf(specifier, name),
      isType: isDeclaration && isTypeOnly(node)
    }
  }
}

function targetOf(specifier: string, name: string): string | undefined {
  // Which file it is at run time, `imports` of package.json says.
  if (specifier === '#markdown') return 'text/markdown.ts'
  return specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(name), specifier).replace(/\.js$/, '.ts')
    : undefined
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const clause = node.exportClause
    return node.isTypeOnly || (clause !== undefined && ts.isNamedExports(clause) && clause.elements.every((d) => d.isTypeOnly))
  }

  const clause = node.importClause
  if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return clause !== undefined
  const names = clause.namedBindings
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every((d) => d.isTypeOnly)
}

/** Every node of a syntax tree, parents first. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: Array<ts.Node> = []
  node.forEachChild((child) => {
    children.push(child)
  })
  for (const child of children) yield* nodesIn(child)
}
