/**
 * `#markdown` on Node: its packages are loaded where they are needed first. Most notes need none of them, and
 * loading them takes far longer than all else.
 */
import type {Parser, Writer} from './markdown.js'

/** What is used of Node: `createRequire` of `node:module`. Its `require` loads modules, too. */
interface NodeModule {
  createRequire(url: string): (name: string) => unknown
}

interface Process {
  getBuiltinModule(name: 'node:module'): NodeModule
}

/** What reads Markdown. */
export function loadParser(): Parser {
  const {default: remarkParse} = load('remark-parse') as {default: Parser['remarkParse']}
  const {toString} = load('mdast-util-to-string') as Pick<Parser, 'toString'>
  const {unified} = load('unified') as Pick<Parser, 'unified'>
  return {remarkParse, toString, unified}
}

/** What writes Markdown. */
export function loadWriter(): Writer {
  return (load('mdast-util-to-markdown') as {toMarkdown: Writer}).toMarkdown
}

function load(name: string): unknown {
  const {process} = globalThis as unknown as {process: Process}
  const {url} = import.meta as unknown as {url: string}
  return process.getBuiltinModule('node:module').createRequire(url)(name)
}
